import { bottleneck } from "./bottleneck.js";
import { brokerOverload } from "./broker-overload.js";
import { closedLoop } from "./closed-loop.js";
import { costlyHandoff } from "./costly-handoff.js";
import { customerHearsFirst } from "./customer-hears-first.js";
import { dependedOnButUncaredFor } from "./depended-on-but-uncared-for.js";
import type { Detector } from "./detector.js";
import { expectationGap } from "./expectation-gap.js";
import { falseRedundancy } from "./false-redundancy.js";
import { feltUnlikeSeen } from "./felt-unlike-seen.js";
import { lapsedContact } from "./lapsed-contact.js";
import { missingTie } from "./missing-tie.js";
import { noWayBack } from "./no-way-back.js";
import { noWayToCustomer } from "./no-way-to-customer.js";
import { oneSidedExchange } from "./one-sided-exchange.js";
import { perceptionGap } from "./perception-gap.js";
import { pingPong } from "./ping-pong.js";
import { rarelySolvedFirst } from "./rarely-solved-first.js";
import { rework } from "./rework.js";
import { silentParty } from "./silent-party.js";
import { silo } from "./silo.js";
import { singlePointOfFailure } from "./single-point-of-failure.js";
import { singleSourcedService } from "./single-sourced-service.js";
import { slowHandoff } from "./slow-handoff.js";
import { tooFewAnswers } from "./too-few-answers.js";
import { unaskedInternalCustomer } from "./unasked-internal-customer.js";
import { unclearOwnership } from "./unclear-ownership.js";
import { unevenCare } from "./uneven-care.js";
import { unevenManner } from "./uneven-manner.js";
import { unheardVoice } from "./unheard-voice.js";
import { unmeasuredCause } from "./unmeasured-cause.js";
import { unmeasuredHandoff } from "./unmeasured-handoff.js";
import { unmetNeed } from "./unmet-need.js";
import { unnecessaryDetour } from "./unnecessary-detour.js";
import { unservedCustomer } from "./unserved-customer.js";
import { unstatedNeeds } from "./unstated-needs.js";
import { weakCare } from "./weak-care.js";
import { weakCoordination } from "./weak-coordination.js";
import { weakInformation } from "./weak-information.js";
import { weakLevel } from "./weak-level.js";

/** The detectors of every diagnosis that names no others; an ordinary array to spread, filter and extend. */
export const standardDetectors: readonly Detector[] = [
  weakInformation(),
  weakCoordination(),
  weakCare(),
  costlyHandoff(),
  pingPong(),
  rework(),
  expectationGap(),
  customerHearsFirst(),
  unheardVoice(),
  slowHandoff(),
  rarelySolvedFirst(),
  feltUnlikeSeen(),
  perceptionGap(),
  unmetNeed(),
  unevenCare(),
  unevenManner(),
  dependedOnButUncaredFor(),
  oneSidedExchange(),
  singlePointOfFailure(),
  singleSourcedService(),
  falseRedundancy(),
  bottleneck(),
  brokerOverload(),
  silo(),
  unnecessaryDetour(),
  missingTie(),
  weakLevel(),
  lapsedContact(),
  closedLoop(),
  unmeasuredHandoff(),
  unmeasuredCause(),
  tooFewAnswers(),
  unaskedInternalCustomer(),
  silentParty(),
  noWayBack(),
  noWayToCustomer(),
  unclearOwnership(),
  unservedCustomer(),
  unstatedNeeds(),
];
