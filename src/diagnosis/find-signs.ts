import type { Detector, Sighting, View } from "../detectors/detector.js";
import type { FailedDetector, Sign } from "./diagnosis.js";

/** Hears every detector; one that throws is named and costs none of the others' signs. */
export function findSigns(
  detectors: readonly Detector[],
  view: View,
): { readonly signs: readonly Sign[]; readonly failed: readonly FailedDetector[] } {
  const failed: FailedDetector[] = [];
  const signs = detectors.flatMap((detector) => {
    try {
      return Array.from(detector.detect(view), (sighting) => signOf(detector, sighting));
    } catch (error) {
      failed.push({ detector: detector.id, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return { signs, failed };
}

function signOf({ id, kind, cause, question }: Detector, sighting: Sighting): Sign {
  return {
    ...sighting,
    detector: id,
    kind,
    question,
    cause: sighting.cause === undefined ? cause : sighting.cause,
  };
}
