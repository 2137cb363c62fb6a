import { t as require_src } from "./src-Cg2Yns66.js";
export default require_src();
export {};
