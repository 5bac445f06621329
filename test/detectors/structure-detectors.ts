import { bottleneck } from "../../src/detectors/bottleneck.js";
import { brokerOverload } from "../../src/detectors/broker-overload.js";
import type { Detector } from "../../src/detectors/detector.js";
import { falseRedundancy } from "../../src/detectors/false-redundancy.js";
import { missingTie } from "../../src/detectors/missing-tie.js";
import { noWayBack } from "../../src/detectors/no-way-back.js";
import { noWayToCustomer } from "../../src/detectors/no-way-to-customer.js";
import { silo } from "../../src/detectors/silo.js";
import { singlePointOfFailure } from "../../src/detectors/single-point-of-failure.js";
import { singleSourcedService } from "../../src/detectors/single-sourced-service.js";
import { unclearOwnership } from "../../src/detectors/unclear-ownership.js";
import { unnecessaryDetour } from "../../src/detectors/unnecessary-detour.js";

/** All that look at the shape of a chain. */
export const structureDetectors: readonly Detector[] = [
  singlePointOfFailure(),
  singleSourcedService(),
  falseRedundancy(),
  bottleneck(),
  brokerOverload(),
  silo(),
  unnecessaryDetour(),
  noWayToCustomer(),
  noWayBack(),
  unclearOwnership(),
  missingTie(),
];
