import { t as require_dist } from "./dist-DWwJ1fFl.js";
export default require_dist();
export {};
