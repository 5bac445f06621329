/** Writes the published schemas anew from the source: `npm run schema`. */
import { writeFileSync } from "node:fs";
import { publishedSchemas } from "./published-schemas.js";

for (const [name, schema] of Object.entries(publishedSchemas()))
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
