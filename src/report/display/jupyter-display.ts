/** Where Jupyter under the Deno kernel looks for how a value shows itself. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display");
