export { t as markerOf } from "./pull-request-comment-DOsJLoJi.js";
