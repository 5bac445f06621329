import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { documentSchema } from "../src/input/document-schema.js";
import { type Schema, typeReader } from "./type-schema.js";

const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
const draft = "https://json-schema.org/draft/2020-12/schema";

/**
 * The schemas that the package publishes, by the names of their files. That of a chain document is what `readChain` checks
 * rows with, and says of every field what the type of the chain says; that of a diagnosis is its type.
 */
export function publishedSchemas(): Readonly<Record<string, Schema>> {
  const reader = typeReader(index);
  return {
    "chain.schema.json": {
      $schema: draft,
      $id: "urn:weaklink:chain",
      title: "weaklink chain document",
      description:
        "Who serves whom with what on the way to the end customer, and what is known about it. What rows mean together, such as that every id resolves, is checked when it is read.",
      ...chainSchema(reader.describe),
    },
    "diagnosis.schema.json": {
      $schema: draft,
      $id: "urn:weaklink:diagnosis",
      title: "weaklink diagnosis",
      ...reader.schemaOf("Diagnosis"),
    },
  };
}

/** Lists as `readChain` takes them: parties and handoffs must be there. */
function chainSchema(describe: (schema: Schema, name: string) => Schema): Schema {
  const { party, handoff, evidence, indicator } = documentSchema;
  const document = z.strictObject({
    version: z.optional(z.literal(1)),
    parties: z.array(party),
    handoffs: z.array(handoff),
    evidence: z.optional(z.array(evidence)),
    indicators: z.optional(z.array(indicator)),
  });
  const { $schema, ...schema } = z.toJSONSchema(document, {
    override: ({ jsonSchema }) => closeTuple(jsonSchema),
  });
  return describe(schema, "Chain");
}

/** A tuple holds all its items and nothing else. */
function closeTuple(schema: Schema): void {
  if (!Array.isArray(schema.prefixItems)) return;
  schema.minItems = schema.prefixItems.length;
  schema.items = false;
}
