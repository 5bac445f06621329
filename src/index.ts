/**
 * weaklink maps how departments, employees and outside suppliers serve one another on the way to the end
 * customer, finds the handoffs where that chain breaks, and says what each break costs the end customer and
 * what to mend first.
 *
 * @packageDocumentation
 */

// The chain: who serves whom with what, and what is known about it
export type { Chain } from "./chain/chain.js";
export type {
  ChainDocument,
  EvidenceInput,
  EvidenceInputPlace,
  HandoffInput,
  PartyInput,
} from "./chain/chain-document.js";
export {
  customerOrientation,
  customerOrientationItems,
  type OrientationItem,
  type OrientationLevel,
} from "./chain/customer-orientation.js";
export type {
  AnswerFigures,
  Evidence,
  EvidenceFigures,
  EvidencePlace,
  JudgedFigures,
  ObservedFigures,
  RatingFigures,
  Source,
} from "./chain/evidence.js";
export { type FocusOptions, focus } from "./chain/focus.js";
export type { Flow, Handoff, HandoffEnds, LiftedHandoff, ObservedExchanges } from "./chain/handoff.js";
export type { Aspect, Cause, Indicator, Principle } from "./chain/indicator.js";
export { indicatorCatalogue } from "./chain/indicator-catalogue.js";
export type { Level } from "./chain/level.js";
export type { NeedTier } from "./chain/need-tier.js";
export type { LiftedFigure, Party, PartyKind } from "./chain/party.js";
export { rollUp } from "./chain/roll-up.js";
export { handoffSubject, partySubject, type Subject } from "./chain/subject.js";
export { type BottleneckOptions, bottleneck } from "./detectors/bottleneck.js";
export { type BrokerOverloadOptions, brokerOverload } from "./detectors/broker-overload.js";
export { closedLoop } from "./detectors/closed-loop.js";
export { costlyHandoff } from "./detectors/costly-handoff.js";
// Detectors: figures become signs
export { type CustomerHearsFirstOptions, customerHearsFirst } from "./detectors/customer-hears-first.js";
export { type DependedOnOptions, dependedOnButUncaredFor } from "./detectors/depended-on-but-uncared-for.js";
export type { Detector, FindingKind, Reason, Sighting, SignEvidence, View } from "./detectors/detector.js";
export { expectationGap } from "./detectors/expectation-gap.js";
export { type FalseRedundancyOptions, falseRedundancy } from "./detectors/false-redundancy.js";
export { feltUnlikeSeen } from "./detectors/felt-unlike-seen.js";
export { type IdleHandoffOptions, idleHandoff } from "./detectors/idle-handoff.js";
export { type LapsedContactOptions, lapsedContact } from "./detectors/lapsed-contact.js";
export { type MissingTieOptions, missingTie } from "./detectors/missing-tie.js";
export { type NoWayBackOptions, noWayBack } from "./detectors/no-way-back.js";
export { noWayToCustomer } from "./detectors/no-way-to-customer.js";
export { type OneSidedExchangeOptions, oneSidedExchange } from "./detectors/one-sided-exchange.js";
export { perceptionGap } from "./detectors/perception-gap.js";
export { type PingPongOptions, pingPong } from "./detectors/ping-pong.js";
export { type RarelySolvedFirstOptions, rarelySolvedFirst } from "./detectors/rarely-solved-first.js";
export { type ReworkOptions, rework } from "./detectors/rework.js";
export { type SilentPartyOptions, silentParty } from "./detectors/silent-party.js";
export { type SiloOptions, silo } from "./detectors/silo.js";
export { type SinglePointOptions, singlePointOfFailure } from "./detectors/single-point-of-failure.js";
export { type SingleSourceOptions, singleSourcedService } from "./detectors/single-sourced-service.js";
export { type SlowHandoffOptions, slowHandoff } from "./detectors/slow-handoff.js";
export { standardDetectors } from "./detectors/standard-detectors.js";
export { tooFewAnswers } from "./detectors/too-few-answers.js";
export { unaskedInternalCustomer } from "./detectors/unasked-internal-customer.js";
export { type UnclearOwnershipOptions, unclearOwnership } from "./detectors/unclear-ownership.js";
export { type UndeclaredHandoffOptions, undeclaredHandoff } from "./detectors/undeclared-handoff.js";
export { type UnevennessOptions, unevenCare } from "./detectors/uneven-care.js";
export { unevenManner } from "./detectors/uneven-manner.js";
export { type UnheardVoiceOptions, unheardVoice } from "./detectors/unheard-voice.js";
export { unmeasuredCause } from "./detectors/unmeasured-cause.js";
export { unmeasuredHandoff } from "./detectors/unmeasured-handoff.js";
export { unmetNeed } from "./detectors/unmet-need.js";
export { type UnnecessaryDetourOptions, unnecessaryDetour } from "./detectors/unnecessary-detour.js";
export { unservedCustomer } from "./detectors/unserved-customer.js";
export { unstatedNeeds } from "./detectors/unstated-needs.js";
export { weakCare } from "./detectors/weak-care.js";
export { weakCoordination } from "./detectors/weak-coordination.js";
export { weakInformation } from "./detectors/weak-information.js";
export { weakLevel } from "./detectors/weak-level.js";
export { type Brief, type BriefOptions, brief } from "./diagnosis/brief/brief.js";
export type { BriefBreak, BriefFinding, BriefSide } from "./diagnosis/brief/brief-finding.js";
export type { BriefHandoff, BriefTie } from "./diagnosis/brief/brief-handoff.js";
export type { BriefParty } from "./diagnosis/brief/brief-party.js";
export type { BriefManager, BriefSpan, LedParty, SpanInShort } from "./diagnosis/brief/brief-span.js";
export type { NamedParty } from "./diagnosis/brief/named-parties.js";
export type { Shortlist } from "./diagnosis/brief/shortlist.js";
// Diagnosis: signs become breaks, risks and blind spots, weighed by what reaches the end customer
export { type DiagnoseOptions, diagnose } from "./diagnosis/diagnose.js";
export type {
  Break,
  Diagnosis,
  DiagnosisSettings,
  FailedDetector,
  Finding,
  Sign,
} from "./diagnosis/diagnosis.js";
export type { LogTotals, ReworkTotals } from "./diagnosis/log-totals.js";
export type { Remedy } from "./diagnosis/remedies-for.js";
// Events: logs of what happened become a chain
export type { Calendar } from "./events/calendar/calendar.js";
export type { CaseHistory, EventColumns, OutcomeColumn } from "./events/event-columns.js";
export type { EventLog, ReadEventLog, RejectedEvent } from "./events/event-log.js";
export type { EventLogOptions, Exchange, OnTime, ReadProgress } from "./events/event-log-options.js";
export type { EventTable } from "./events/event-table.js";
export { readEventLog } from "./events/read-event-log.js";
export { type OcelColumns, type OcelLogOptions, readOcel } from "./events/read-ocel.js";
export { readXes, type XesLogOptions } from "./events/read-xes.js";
export type { Instant } from "./events/time/instant.js";
export type { Period } from "./events/time/period-of.js";
export type { TimeOptions } from "./events/time/time-reader.js";
export type { Weekday } from "./events/time/weekday.js";
// Input: documents, tables and graphs become a chain
export { checkChain } from "./input/check-chain.js";
export { fromGraph, type GraphAttributes, type GraphLike, type GraphMapping } from "./input/from-graph.js";
export { InputError } from "./input/input-error.js";
export type { InputIssue, InputIssueCode } from "./input/input-issue.js";
export { readChain } from "./input/read-chain.js";
export {
  type ReadTables,
  type ReadTablesOptions,
  readTables,
  type Table,
  type Tables,
} from "./input/read-tables.js";
export type { TableName } from "./input/table-columns.js";
export type { RejectedRow } from "./input/table-row.js";
export type { TextSource } from "./input/text-source.js";
export { withEvidence } from "./input/with-evidence.js";
// Measures: the chain becomes figures without opinions
export type { CareFigures } from "./measures/care/measure-care.js";
export type {
  CareCoverage,
  NeedCoverage,
  NeedFigures,
  NeedProfile,
  Trend,
} from "./measures/care/need-figures.js";
export type {
  CauseFigures,
  ChainFigures,
  CustomerFigures,
  Department,
  HandoffFigures,
  LossBy,
  OverallFigures,
  PartyFigures,
  PriorFigures,
  RatedFigures,
  SourceFigures,
  Status,
  WithinTie,
} from "./measures/chain-figures.js";
export type {
  Cadence,
  ContactCoverage,
  ContactFigures,
  PairContacts,
  QueryFigures,
} from "./measures/contacts/contact-figures.js";
export { type MeasureContactsOptions, measureContacts } from "./measures/contacts/measure-contacts.js";
export { type Continuum, type ContinuumLevel, continuum } from "./measures/continuum/continuum.js";
export type {
  ContinuumFigures,
  LevelFigures,
  ServiceLevelName,
} from "./measures/continuum/continuum-figures.js";
export { type ManagerSpan, managerSpans } from "./measures/continuum/manager-spans.js";
export { type GraphSource, toGraph } from "./measures/graph/to-graph.js";
export {
  type Handover,
  type HandoverBase,
  type HandoverOptions,
  handoverMatrix,
} from "./measures/log/handover-matrix.js";
export { type LogFigures, measureLog } from "./measures/log/measure-log.js";
export type { DirectPingPong, IndirectPingPong, PingPong } from "./measures/log/ping-pong.js";
export type { PushToFront } from "./measures/log/push-to-front.js";
export type { Reassignments } from "./measures/log/reassignments.js";
export type { ActivityRework, Referral, Rework } from "./measures/log/rework.js";
export { type Subcontract, subcontracting } from "./measures/log/subcontracting.js";
export { type CompareMapsOptions, compareMaps } from "./measures/maps/compare-maps.js";
export type {
  IdleHandoff,
  MapComparison,
  UndeclaredHandoff,
  UnmatchedHandoff,
} from "./measures/maps/map-comparison.js";
export type { ChanceOfDifference } from "./measures/parity/chance-of-difference.js";
export type { ChanceOptions } from "./measures/parity/chance-options.js";
export { type Dispersion, dispersion } from "./measures/parity/dispersion.js";
export { holm } from "./measures/parity/holm.js";
export { homogeneityTest } from "./measures/parity/homogeneity-test.js";
export type {
  Manner,
  ParityCause,
  ParityComparison,
  ParityFigures,
  ParityGroup,
  ParityGroups,
} from "./measures/parity/parity-figures.js";
export { type GroupDifference, permutationTest } from "./measures/parity/permutation-test.js";
export { type Given, type GivenHandoff, type TwoWay, twoWay } from "./measures/parity/two-way.js";
export { principles, type Scorecard } from "./measures/principles/scorecard.js";
export type { Estimate } from "./measures/service-level/level-interval.js";
export type { Expectation } from "./measures/strength/expectation-of.js";
export type { Basis } from "./measures/strength/measure-strength.js";
export { type MeasureStructureOptions, measureStructure } from "./measures/structure/measure-structure.js";
export type {
  BetweennessGround,
  CustomerStructure,
  PartyStructure,
  ServiceStructure,
  StructureFigures,
  TieStructure,
  UnitStructure,
} from "./measures/structure/structure-figures.js";
export {
  type StructureProgress,
  type StructureStage,
  structureStages,
} from "./measures/structure/structure-progress.js";
export type { CensoredHours } from "./measures/voice/censored-hours.js";
export { type MeasureVoiceOptions, measureVoice } from "./measures/voice/measure-voice.js";
export type { UnitLevel } from "./measures/voice/nameable-unit.js";
export type {
  FirstHeard,
  LeadTime,
  PartyResponse,
  PartyVoice,
  SubjectVoice,
  VoiceDuty,
  VoiceFigures,
  VoiceResponse,
} from "./measures/voice/voice-figures.js";
export type { VoiceCount } from "./measures/voice/withheld-voices.js";
export type { Cell } from "./privacy/admit-answers.js";
// Privacy: what may be used at all
export type { Exceeded } from "./privacy/exceeded-of.js";
export { type Ledger, openLedger, saveLedger } from "./privacy/ledger.js";
export type { MeanRating } from "./privacy/mean-rating.js";
// Report: the diagnosis becomes words, pictures, charts and data for other tools; rows become CSV
export { type ChartName, chartNames } from "./report/charts/chart-name.js";
export type { ChartRow, ChartSpec } from "./report/charts/chart-spec.js";
export type { DisplayBundle } from "./report/display/display-bundle.js";
export type { SelfShown } from "./report/display/self-shown.js";
export type { ShownDiagnosis } from "./report/display/shown-diagnosis.js";
export { type DiagnosisDisplayOptions, type DisplayOptions, display } from "./report/display.js";
export { arabic } from "./report/languages/arabic.js";
export { english } from "./report/languages/english.js";
export { persian } from "./report/languages/persian.js";
export { vietnamese } from "./report/languages/vietnamese.js";
export type { ChartLabel, ChartMessages } from "./report/messages/chart-messages.js";
export type { Messages, ReasonCode, ReasonWords, ToldReason } from "./report/messages/messages.js";
export type { OwnReasons } from "./report/report-style.js";
export type { BreakRow } from "./report/tables/break-row.js";
export type { CauseRow } from "./report/tables/cause-rows.js";
export type { CustomerRow } from "./report/tables/customer-row.js";
export { type ColumnKind, type ColumnsOf, diagnosisColumns } from "./report/tables/diagnosis-columns.js";
export type { DiagnosisTables, LossByRow } from "./report/tables/diagnosis-tables.js";
export type { FindingRow } from "./report/tables/finding-row.js";
export type { HandoffRow } from "./report/tables/handoff-row.js";
export type { NeedRow } from "./report/tables/need-rows.js";
export type { OverallRow } from "./report/tables/overall-row.js";
export type { PartyRow } from "./report/tables/party-row.js";
export { type CsvTextOptions, fromCsvText, toCsv } from "./report/to-csv.js";
export { type HtmlOptions, toHtml } from "./report/to-html.js";
export { toJson } from "./report/to-json.js";
export { type MarkdownOptions, toMarkdown } from "./report/to-markdown.js";
export { type MermaidOptions, toMermaid } from "./report/to-mermaid.js";
export { type SvgOptions, toSvg } from "./report/to-svg.js";
export { toTables } from "./report/to-tables.js";
export { type ChartOptions, toVegaLite } from "./report/to-vega-lite.js";
// Survey: internal customers are asked, their answers become evidence; registers of voice and contacts
export { type Contact, type ContactKind, contactKinds } from "./survey/contacts/contact.js";
export type { ContactColumns } from "./survey/contacts/contact-columns.js";
export { type ContactsOptions, type ReadContacts, readContacts } from "./survey/contacts/read-contacts.js";
export { cronbachAlpha } from "./survey/cronbach-alpha.js";
export { type IntraclassCorrelation, intraclassCorrelation } from "./survey/intraclass-correlation.js";
export type { ItemLanguage } from "./survey/item-texts/item-languages.js";
export type { QuestionPlace, QuestionRow } from "./survey/question.js";
export { type QuestionnaireOptions, questionnaire } from "./survey/questionnaire.js";
export { type ReadSurvey, type ReadSurveyOptions, readSurvey } from "./survey/read-survey.js";
export type { RowCounts } from "./survey/register/read-register.js";
export type { RegisterOptions } from "./survey/register/register-options.js";
export type { RejectedEntry } from "./survey/register/row-sink.js";
export type { Roster } from "./survey/roster.js";
export type {
  AnswerSummary,
  CauseAgreement,
  GroupAgreement,
  IndicatorFigures,
  QuestionFigures,
  ResponseRate,
  Survey,
} from "./survey/survey.js";
export type { AnswerCounts, RejectedAnswer } from "./survey/survey-answers.js";
export type { LongColumns, SurveyColumns, SurveyQuestion, WideColumns } from "./survey/survey-columns.js";
export type { SurveyOptions } from "./survey/survey-options.js";
export type { Fault } from "./survey/voice/fault.js";
export { type ReadVoice, readVoice } from "./survey/voice/read-voice.js";
export type { VoiceColumns } from "./survey/voice/voice-columns.js";
export { type WeighedGap, weightedGap } from "./survey/weighted-gap.js";
export { withinGroupAgreement } from "./survey/within-group-agreement.js";
