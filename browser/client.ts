import { chooseOnMap } from "./choose-on-map.js";
import { filterMap } from "./filter-map.js";
import { openTargets } from "./open-targets.js";
import { reachScrollers } from "./reach-scrollers.js";

for (const part of document.querySelectorAll<HTMLElement>(".needs-script")) part.hidden = false;
chooseOnMap();
filterMap();
openTargets();
reachScrollers();
