import ts from "typescript";

/** A JSON Schema, or a part of one. */
export type Schema = { [keyword: string]: unknown };

/** Reads types of the source and writes what their JSON looks like. */
export interface TypeReader {
  /** The schema of a type that the file exports, what it is made of under `$defs`. */
  readonly schemaOf: (name: string) => Schema;
  /** Puts the doc comments of a type's properties into a schema of the same shape, wherever that has none. */
  readonly describe: (schema: Schema, name: string) => Schema;
}

/** Reads the types that a file of the source exports. */
export function typeReader(file: string): TypeReader {
  const options = { strict: true, exactOptionalPropertyTypes: true, target: ts.ScriptTarget.ES2022 };
  const modules = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram([file], { ...options, ...modules, lib: ["lib.es2024.d.ts"], types: [] });
  const checker = program.getTypeChecker();
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  const typeOf = (name: string) => {
    const symbol = symbols.find((found) => found.name === name)!;
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  };
  return {
    schemaOf: (name) => writeSchema(typeOf(name), checker),
    describe: (schema, name) => described(schema, typeOf(name), checker),
  };
}

/** Types that have a name in the source stand once, under their names. */
interface Writing {
  readonly checker: ts.TypeChecker;
  readonly named: Map<string, { readonly symbol: ts.Symbol; schema: Schema }>;
}

function writeSchema(type: ts.Type, checker: ts.TypeChecker): Schema {
  const writing: Writing = { checker, named: new Map() };
  const schema = schemaOfShape(type, writing);
  const named = [...writing.named].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...documented(symbolOf(type), checker),
    ...schema,
    $defs: Object.fromEntries(named.map(withSchema)),
  };
}

function withSchema([name, { schema }]: [string, { readonly schema: Schema }]): [string, Schema] {
  return [name, schema];
}

function schemaOf(type: ts.Type, writing: Writing): Schema {
  const symbol = symbolOf(type);
  if (symbol === undefined) return schemaOfShape(type, writing);
  const { name } = symbol;
  const known = writing.named.get(name);
  if (known === undefined) {
    const entry = { symbol, schema: {} as Schema };
    writing.named.set(name, entry);
    entry.schema = { ...documented(symbol, writing.checker), ...schemaOfShape(type, writing) };
  } else if (known.symbol !== symbol) throw new Error(`two types are called ${name}`);
  return { $ref: `#/$defs/${name}` };
}

/** The symbol under which a type of the source goes; lists, records and what has no name of its own have none. */
function symbolOf(type: ts.Type): ts.Symbol | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  const isOwn = symbol?.declarations?.some((node) => !node.getSourceFile().isDeclarationFile) ?? false;
  return isOwn && (type.aliasTypeArguments ?? []).length === 0 ? symbol : undefined;
}

function schemaOfShape(type: ts.Type, writing: Writing): Schema {
  const { checker } = writing;
  if (type.isUnion()) return schemaOfUnion(type, writing);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (type.flags & ts.TypeFlags.BooleanLike) return schemaOfBoolean(type, checker);
  if (type.flags & ts.TypeFlags.StringLike) return { type: "string" };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: "number" };
  if (checker.isTupleType(type)) return schemaOfTuple(type as ts.TypeReference, writing);
  if (checker.isArrayType(type)) {
    return {
      type: "array",
      items: schemaOf(checker.getTypeArguments(type as ts.TypeReference)[0]!, writing),
    };
  }
  if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return schemaOfObject(type, writing);
  throw new Error(`no JSON is known for ${checker.typeToString(type)}`);
}

function schemaOfBoolean(type: ts.Type, checker: ts.TypeChecker): Schema {
  if ((type.flags & ts.TypeFlags.BooleanLiteral) === 0) return { type: "boolean" };
  return { const: checker.typeToString(type) === "true" };
}

/** Literals are one list, `null` stands last; all in an order that no version of the compiler changes. */
function schemaOfUnion(union: ts.UnionType, writing: Writing): Schema {
  const parts = union.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const isNull = (part: ts.Type) => (part.flags & ts.TypeFlags.Null) !== 0;
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : [])).sort();
  const hasBoth = parts.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0).length === 2;
  const others = parts.filter(
    (part) => !part.isStringLiteral() && !isNull(part) && !(hasBoth && part.flags & ts.TypeFlags.BooleanLike),
  );
  const schemas = [
    ...(literals.length > 0 ? [literals.length === 1 ? { const: literals[0] } : { enum: literals }] : []),
    ...(hasBoth ? [{ type: "boolean" }] : []),
    ...others.map((part) => schemaOf(part, writing)).sort(byText),
    ...(parts.some(isNull) ? [{ type: "null" }] : []),
  ];
  return schemas.length === 1 ? schemas[0]! : merged(schemas);
}

function byText(a: Schema, b: Schema): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** Plain types side by side are one list of types. */
function merged(schemas: readonly Schema[]): Schema {
  const isPlain = (schema: Schema) => Object.keys(schema).length === 1 && typeof schema.type === "string";
  return schemas.every(isPlain) ? { type: schemas.map(({ type }) => type) } : { anyOf: schemas };
}

function schemaOfTuple(type: ts.TypeReference, writing: Writing): Schema {
  const items = writing.checker.getTypeArguments(type).map((item) => schemaOf(item, writing));
  return { type: "array", prefixItems: items, items: false, minItems: items.length };
}

/** Closed, unless the type has keys of any name. */
function schemaOfObject(type: ts.Type, writing: Writing): Schema {
  const { checker } = writing;
  const properties = type.getProperties();
  const [index] = checker.getIndexInfosOfType(type);
  const required = properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
  return {
    type: "object",
    properties: Object.fromEntries(
      properties.map((property) => [
        property.name,
        { ...documented(property, checker), ...schemaOf(checker.getTypeOfSymbol(property), writing) },
      ]),
    ),
    required: required.map(({ name }) => name),
    additionalProperties: index === undefined ? false : schemaOf(index.type, writing),
  };
}

/** What the doc comment says, links as the names they lead to. */
function documented(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): Schema {
  const parts = symbol?.getDocumentationComment(checker) ?? [];
  const text = parts.map(({ kind, text }) =>
    /^link(Text)?$/.test(kind) ? text.replace(/^\{@link |\}$/g, "") : text,
  );
  const description = text.join("").replace(/\s+/g, " ").trim();
  return description === "" ? {} : { description };
}

function described(schema: Schema, type: ts.Type, checker: ts.TypeChecker): Schema {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return {
    ...schema,
    ...(schema.properties !== undefined && {
      properties: Object.fromEntries(
        properties.map(([name, inner]) => [name, describedProperty(inner, name, type, checker)]),
      ),
    }),
    ...(isItems(schema.items) && { items: described(schema.items, itemOf(type, checker), checker) }),
  };
}

function isItems(items: unknown): items is Schema {
  return typeof items === "object" && items !== null;
}

function describedProperty(schema: Schema, name: string, type: ts.Type, checker: ts.TypeChecker): Schema {
  const symbol = partsOf(type).flatMap((part) => part.getProperty(name) ?? [])[0];
  if (symbol === undefined) return schema;
  const { description, ...rest } = { ...documented(symbol, checker), ...schema };
  const inner = described(rest, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), checker);
  return description === undefined ? inner : { description, ...inner };
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function itemOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0]! : type;
}
