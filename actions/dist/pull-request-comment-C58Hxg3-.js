export { t as markerOf } from "./pull-request-comment-D9hRFAu1.js";
