import process from "node:process";

/** The same question put to DuckDB on one thread, in a process of its own; prints `null` where it is not installed. */
const file = process.argv[2]!;
const name = "@duckdb/node-api";
const duckdb = await import(name).catch(() => undefined);
if (duckdb === undefined) console.log("null");
else {
  const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const before = process.cpuUsage();
  const result = await connection.runAndReadAll(`
    WITH events AS (
      SELECT "case", team, time, row_number() OVER () AS place
      FROM read_csv('${file}', header = true, columns = {
        'case': 'VARCHAR', 'team': 'VARCHAR', 'activity': 'VARCHAR', 'time': 'TIMESTAMPTZ' })
    ), steps AS (
      SELECT team AS giver, lead(team) OVER cases AS receiver,
        epoch_ms(lead(time) OVER cases) - epoch_ms(time) AS wait
      FROM events WINDOW cases AS (PARTITION BY "case" ORDER BY time, place)
    )
    SELECT giver, receiver, count(*) AS exchanges, avg(wait), median(wait), quantile_cont(wait, 0.95)
    FROM steps WHERE receiver IS NOT NULL AND giver <> receiver GROUP BY giver, receiver`);
  const { user, system } = process.cpuUsage(before);
  const rows = result.getRows() as readonly (readonly unknown[])[];
  const exchanges = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, peak, pairs: rows.length, exchanges }));
}
