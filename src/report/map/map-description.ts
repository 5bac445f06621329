import type { Subject } from "../../chain/subject.js";
import { mapHeadline } from "./map-headline.js";
import { mapOmissions } from "./map-omissions.js";
import type { MapScene } from "./map-scene.js";
import type { MapStyle } from "./map-style.js";

/** Tells the picture to whoever does not see it. */
export function mapDescription(scene: MapScene, style: MapStyle): string {
  const { nodes, lines } = scene.content;
  const { shown, order } = style.messages.map.description;
  const parties = nodes.filter(({ party }) => party >= 0).length;
  const handoffs = lines.filter(({ handoff }) => handoff >= 0).length;
  return [
    mapHeadline(scene, style),
    shown(parties, handoffs),
    order,
    ...breakSentences(scene, style),
    routeSentence(scene, style),
    mapOmissions(scene, style),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function breakSentences(scene: MapScene, style: MapStyle): readonly string[] {
  const words = style.messages.map.description;
  return scene.content.numbered.diagnosis.breaks
    .slice(0, style.breaks)
    .map(({ subject, cause, loss }, place) =>
      words.break(place + 1, nameOf(subject, scene, style), cause, loss),
    );
}

function routeSentence({ content, breaks, names }: MapScene, { messages }: MapStyle): string {
  const { numbered, nodes } = content;
  const ids = breaks.route.nodes.map((node) => numbered.parties[nodes[node]!.party]!.id);
  return ids.length > 1 ? messages.map.description.route(ids.map(names.inSentence)) : "";
}

function nameOf(subject: Subject, { names }: MapScene, { messages }: MapStyle): string {
  if (subject.type === "chain") return messages.names.chain;
  if (subject.type === "party") return messages.names.party(names.inSentence(subject.id));
  return messages.names.handoff(
    names.inSentence(subject.from),
    names.inSentence(subject.to),
    names.text(subject.service),
  );
}
