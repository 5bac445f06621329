import * as z from "zod/mini";

const declaration = z.object({
  name: z.string(),
  attributes: z.optional(z.array(z.object({ name: z.string(), type: z.string() }))),
});

const object = z.object({
  id: z.string(),
  type: z.string(),
  attributes: z.optional(
    z.array(z.object({ name: z.string(), time: z.optional(z.string()), value: z.unknown() })),
  ),
});

const event = z.object({
  id: z.string(),
  type: z.string(),
  time: z.string(),
  attributes: z.optional(z.array(z.object({ name: z.string(), value: z.unknown() }))),
  relationships: z.optional(z.array(z.object({ objectId: z.string() }))),
});

/** Shape of one entry of each list of an OCEL 2.0 log, as far as it is read. */
export const ocelSchema = { declaration, object, event };

export type OcelObjectRow = z.infer<typeof object>;
export type OcelEventRow = z.infer<typeof event>;
