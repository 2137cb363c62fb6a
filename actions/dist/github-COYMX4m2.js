export { t as findRequest, n as openRepository, r as postComment } from "./github-BDS_K3OQ.js";
