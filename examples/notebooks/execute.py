"""Executes the notebooks of a folder under the Deno kernel and holds their outputs against what they are to show.

    python3 execute.py FOLDER [--write TARGET]

With --write the executed notebooks are written into TARGET; without it their outputs must be those they came with.
"""

import json
import sys
import time
from pathlib import Path
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

CHART = ("application/vnd.vegalite.v5+json", "application/vnd.vegalite.v6+json")
WHOLE = ("text/plain", "text/markdown", "text/html", "image/svg+xml", *CHART)

# What each cell must show, by its id: media types, and pieces of its text.
EXPECTED = {
    "service-desk.ipynb": {
        "data": ((), ["case,team,activity,time", "T10"]),
        "losses": (CHART, ["What each handoff costs the end customers", "points"]),
        "map": (WHOLE, ["Where the internal customer chain breaks", "weaklink-map", "69.6 % arrives"]),
        "waits": (CHART, ["How long work waits", "median"]),
        "matrix": (CHART, ["Who serves whom", "giver"]),
        "found": (
            (),
            [
                "service desk → billing, information: break 1 of 3",
                "software → network, information: break 2 of 3",
                "software → hardware, coordination: break 3 of 3",
            ],
        ),
    },
    "care-survey.ipynb": {
        "counts": (CHART, ["How well each handoff serves its receiver", "Sales → Production: build orders"]),
        "answers": ((), ["1392 answers used, 0 rejected."]),
        "losses": (CHART, ["What each handoff costs the end customers", "Care"]),
        "map": (WHOLE, ["Where the internal customer chain breaks", "weaklink-map", "52.1 % arrives"]),
        "care": ((), ["dispatch: recognition-and-reward, 28 %"]),
        "brief": (("text/plain", "text/markdown", "text/html"), ["For Production: your place in the chain"]),
    },
}


class PatientClient(NotebookClient):
    """Listens on for a while after a cell is done: the Deno kernel may say so before it sends what the cell shows."""

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while True:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=0.3)
            except Empty:
                return
            if message["parent_header"].get("msg_id") != parent_msg_id:
                continue
            try:
                self.process_message(message, cell, cell_index)
            except Exception as fault:  # a status that comes again is no output
                if type(fault).__name__ != "CellExecutionComplete":
                    raise


def executed(path):
    notebook = nbformat.read(path, as_version=4)
    metadata = json.loads(json.dumps(notebook.metadata))
    for cell in code_cells(notebook):
        cell.outputs = []
        cell.execution_count = None
    PatientClient(
        notebook,
        timeout=120,
        kernel_name="deno",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    notebook.metadata = nbformat.from_dict(metadata)
    for cell in code_cells(notebook):
        cell.outputs = joined_streams(cell.outputs)
    return notebook


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def joined_streams(outputs):
    """What a cell prints arrives in as many pieces as it happens to."""
    joined = []
    for output in outputs:
        last = joined[-1] if joined else None
        if output.output_type == "stream" and last is not None and last.get("name") == output.name:
            last.text += output.text
        else:
            joined.append(output)
    return joined


def faults_of(notebook, expected):
    cells = {cell.id: cell for cell in code_cells(notebook)}
    faults = [f"no cell {name}" for name in expected if name not in cells]
    for name, cell in cells.items():
        media, pieces = expected.get(name, ((), []))
        shown = {kind for output in cell.outputs for kind in output.get("data", {})}
        text = json.dumps(cell.outputs, ensure_ascii=False)
        faults += [f"cell {name} shows no {kind}" for kind in media if kind not in shown]
        faults += [f"cell {name} does not show {piece!r}" for piece in pieces if piece not in text]
        faults += [f"cell {name} shows {word!r}" for word in ("undefined", "NaN", "[object") if word in text]
        faults += [f"cell {name} is not in what is expected"] if name not in expected else []
    return faults


def stale_cells(before, after):
    pairs = zip(code_cells(before), code_cells(after))
    return [new.id for old, new in pairs if old.outputs != new.outputs]


def run(path, target):
    started = time.monotonic()
    try:
        notebook = executed(path)
    except CellExecutionError as error:
        return [str(error).strip().splitlines()[-1]]
    faults = faults_of(notebook, EXPECTED[path.name])
    if target is not None and not faults:
        nbformat.write(notebook, target / path.name)
    elif target is None:
        stale = stale_cells(nbformat.read(path, as_version=4), notebook)
        faults += [f"cell {name} shows something else than is committed: run.sh --write" for name in stale]
    size = len(nbformat.writes(notebook).encode()) / 1000
    seconds = time.monotonic() - started
    print(f"{path.name}: {len(code_cells(notebook))} cells, {size:.0f} kB, {seconds:.1f} s, {len(faults)} faults")
    return faults


def main(folder, target=None):
    faults = []
    for name in EXPECTED:
        faults += [f"{name}: {fault}" for fault in run(Path(folder) / name, target)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    folder, *rest = sys.argv[1:]
    sys.exit(main(folder, Path(rest[1]) if rest[:1] == ["--write"] else None))
