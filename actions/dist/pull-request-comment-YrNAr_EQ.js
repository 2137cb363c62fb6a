export { t as markerOf } from "./pull-request-comment-UqnIjA-y.js";
