import { i as __require, t as __commonJSMin } from "./rolldown-runtime-DU8RvWek.js";
import { t as require_dist } from "./dist-DWwJ1fFl.js";
import { t as require_dist$1 } from "./dist-BE13S5kE.js";
import { a as require_inherits, r as require_readable, t as require_once } from "./once-B7PPox0G.js";
import { n as require_extend } from "./src-Cg2Yns66.js";
// node_modules/@google-cloud/promisify/build/src/index.js
var require_src$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promisify = promisify;
	exports.promisifyAll = promisifyAll;
	exports.callbackify = callbackify;
	exports.callbackifyAll = callbackifyAll;
	/**
	* Wraps a callback style function to conditionally return a promise.
	*
	* @param {function} originalMethod - The method to promisify.
	* @param {object=} options - Promise options.
	* @param {boolean} options.singular - Resolve the promise with single arg instead of an array.
	* @return {function} wrapped
	*/
	function promisify(originalMethod, options) {
		if (originalMethod.promisified_) return originalMethod;
		options = options || {};
		const slice = Array.prototype.slice;
		const wrapper = function() {
			let last;
			for (last = arguments.length - 1; last >= 0; last--) {
				const arg = arguments[last];
				if (typeof arg === "undefined") continue;
				if (typeof arg !== "function") break;
				return originalMethod.apply(this, arguments);
			}
			const args = slice.call(arguments, 0, last + 1);
			let PromiseCtor = Promise;
			if (this && this.Promise) PromiseCtor = this.Promise;
			return new PromiseCtor((resolve, reject) => {
				args.push((...args) => {
					const callbackArgs = slice.call(args);
					const err = callbackArgs.shift();
					if (err) return reject(err);
					if (options.singular && callbackArgs.length === 1) resolve(callbackArgs[0]);
					else resolve(callbackArgs);
				});
				originalMethod.apply(this, args);
			});
		};
		wrapper.promisified_ = true;
		return wrapper;
	}
	/**
	* Promisifies certain Class methods. This will not promisify private or
	* streaming methods.
	*
	* @param {module:common/service} Class - Service class.
	* @param {object=} options - Configuration object.
	*/
	function promisifyAll(Class, options) {
		const exclude = options && options.exclude || [];
		Object.getOwnPropertyNames(Class.prototype).filter((methodName) => {
			return !exclude.includes(methodName) && typeof Class.prototype[methodName] === "function" && !/(^_|(Stream|_)|promise$)|^constructor$/.test(methodName);
		}).forEach((methodName) => {
			const originalMethod = Class.prototype[methodName];
			if (!originalMethod.promisified_) Class.prototype[methodName] = exports.promisify(originalMethod, options);
		});
	}
	/**
	* Wraps a promisy type function to conditionally call a callback function.
	*
	* @param {function} originalMethod - The method to callbackify.
	* @param {object=} options - Callback options.
	* @param {boolean} options.singular - Pass to the callback a single arg instead of an array.
	* @return {function} wrapped
	*/
	function callbackify(originalMethod) {
		if (originalMethod.callbackified_) return originalMethod;
		const wrapper = function() {
			if (typeof arguments[arguments.length - 1] !== "function") return originalMethod.apply(this, arguments);
			const cb = Array.prototype.pop.call(arguments);
			originalMethod.apply(this, arguments).then((res) => {
				res = Array.isArray(res) ? res : [res];
				cb(null, ...res);
			}, (err) => cb(err));
		};
		wrapper.callbackified_ = true;
		return wrapper;
	}
	/**
	* Callbackifies certain Class methods. This will not callbackify private or
	* streaming methods.
	*
	* @param {module:common/service} Class - Service class.
	* @param {object=} options - Configuration object.
	*/
	function callbackifyAll(Class, options) {
		const exclude = options && options.exclude || [];
		Object.getOwnPropertyNames(Class.prototype).filter((methodName) => {
			return !exclude.includes(methodName) && typeof Class.prototype[methodName] === "function" && !/^_|(Stream|_)|^constructor$/.test(methodName);
		}).forEach((methodName) => {
			const originalMethod = Class.prototype[methodName];
			if (!originalMethod.callbackified_) Class.prototype[methodName] = exports.callbackify(originalMethod);
		});
	}
}));
// node_modules/@google-cloud/projectify/build/src/index.js
var require_src$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingProjectIdError = void 0;
	exports.replaceProjectIdToken = replaceProjectIdToken;
	const stream_1 = __require("stream");
	/**
	* Populate the `{{projectId}}` placeholder.
	*
	* @throws {Error} If a projectId is required, but one is not provided.
	*
	* @param {*} - Any input value that may contain a placeholder. Arrays and objects will be looped.
	* @param {string} projectId - A projectId. If not provided
	* @return {*} - The original argument with all placeholders populated.
	*/
	function replaceProjectIdToken(value, projectId) {
		if (Array.isArray(value)) value = value.map((v) => replaceProjectIdToken(v, projectId));
		if (value !== null && typeof value === "object" && !(value instanceof Buffer) && !(value instanceof stream_1.Stream) && typeof value.hasOwnProperty === "function") {
			for (const opt in value) if (value.hasOwnProperty(opt)) value[opt] = replaceProjectIdToken(value[opt], projectId);
		}
		if (typeof value === "string" && value.indexOf("{{projectId}}") > -1) {
			if (!projectId || projectId === "{{projectId}}") throw new MissingProjectIdError();
			value = value.replace(/{{projectId}}/g, projectId);
		}
		return value;
	}
	/**
	* Custom error type for missing project ID errors.
	*/
	var MissingProjectIdError = class extends Error {
		message = `Sorry, we cannot connect to Cloud Services without a project
    ID. You may specify one with an environment variable named
    "GOOGLE_CLOUD_PROJECT".`.replace(/ +/g, " ");
	};
	exports.MissingProjectIdError = MissingProjectIdError;
}));
// node_modules/retry-request/index.js
var require_retry_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PassThrough } = __require("stream");
	const extend = require_extend();
	let debug = () => {};
	if (typeof process !== "undefined" && "env" in process && typeof process.env === "object" && process.env.DEBUG === "retry-request") debug = (message) => {
		console.log("retry-request:", message);
	};
	const DEFAULTS = {
		objectMode: false,
		retries: 2,
		maxRetryDelay: 64,
		retryDelayMultiplier: 2,
		totalTimeout: 600,
		noResponseRetries: 2,
		currentRetryAttempt: 0,
		shouldRetryFn: function(response) {
			const retryRanges = [
				[100, 199],
				[429, 429],
				[500, 599]
			];
			const statusCode = response.statusCode;
			debug(`Response status: ${statusCode}`);
			let range;
			while (range = retryRanges.shift()) if (statusCode >= range[0] && statusCode <= range[1]) return true;
		}
	};
	function retryRequest(requestOpts, opts, callback) {
		if (typeof requestOpts === "string") requestOpts = { url: requestOpts };
		const streamMode = typeof arguments[arguments.length - 1] !== "function";
		if (typeof opts === "function") callback = opts;
		const manualCurrentRetryAttemptWasSet = opts && typeof opts.currentRetryAttempt === "number";
		opts = extend({}, DEFAULTS, opts);
		if (typeof opts.request === "undefined") throw new Error("A request library must be provided to retry-request.");
		let currentRetryAttempt = opts.currentRetryAttempt;
		let numNoResponseAttempts = 0;
		let streamResponseHandled = false;
		let retryStream;
		let requestStream;
		let delayStream;
		let activeRequest;
		const retryRequest = { abort: function() {
			if (activeRequest && activeRequest.abort) activeRequest.abort();
		} };
		if (streamMode) {
			retryStream = new PassThrough({ objectMode: opts.objectMode });
			retryStream.abort = resetStreams;
		}
		const timeOfFirstRequest = Date.now();
		if (currentRetryAttempt > 0) retryAfterDelay(currentRetryAttempt);
		else makeRequest();
		if (streamMode) return retryStream;
		else return retryRequest;
		function resetStreams() {
			delayStream = null;
			if (requestStream) {
				requestStream.abort && requestStream.abort();
				requestStream.cancel && requestStream.cancel();
				if (requestStream.destroy) requestStream.destroy();
				else if (requestStream.end) requestStream.end();
			}
		}
		function makeRequest() {
			let finishHandled = false;
			currentRetryAttempt++;
			debug(`Current retry attempt: ${currentRetryAttempt}`);
			function handleFinish(args = []) {
				if (!finishHandled) {
					finishHandled = true;
					retryStream.emit("complete", ...args);
				}
			}
			if (streamMode) {
				streamResponseHandled = false;
				delayStream = new PassThrough({ objectMode: opts.objectMode });
				requestStream = opts.request(requestOpts);
				setImmediate(() => {
					retryStream.emit("request");
				});
				requestStream.on("error", (err) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(err);
				}).on("response", (resp, body) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(null, resp, body);
				}).on("complete", (...params) => handleFinish(params)).on("finish", (...params) => handleFinish(params));
				requestStream.pipe(delayStream);
			} else activeRequest = opts.request(requestOpts, onResponse);
		}
		function retryAfterDelay(currentRetryAttempt) {
			if (streamMode) resetStreams();
			const nextRetryDelay = getNextRetryDelay({
				maxRetryDelay: opts.maxRetryDelay,
				retryDelayMultiplier: opts.retryDelayMultiplier,
				retryNumber: currentRetryAttempt,
				timeOfFirstRequest,
				totalTimeout: opts.totalTimeout
			});
			debug(`Next retry delay: ${nextRetryDelay}`);
			if (nextRetryDelay <= 0) {
				numNoResponseAttempts = opts.noResponseRetries + 1;
				return;
			}
			setTimeout(makeRequest, nextRetryDelay);
		}
		function onResponse(err, response, body) {
			if (err) {
				numNoResponseAttempts++;
				if (numNoResponseAttempts <= opts.noResponseRetries) retryAfterDelay(numNoResponseAttempts);
				else if (streamMode) {
					retryStream.emit("error", err);
					retryStream.end();
				} else callback(err, response, body);
				return;
			}
			if ((manualCurrentRetryAttemptWasSet ? currentRetryAttempt : currentRetryAttempt - 1) < opts.retries && opts.shouldRetryFn(response)) {
				retryAfterDelay(currentRetryAttempt);
				return;
			}
			if (streamMode) {
				retryStream.emit("response", response);
				delayStream.pipe(retryStream);
				requestStream.on("error", (err) => {
					retryStream.destroy(err);
				});
			} else callback(err, response, body);
		}
	}
	module.exports = retryRequest;
	function getNextRetryDelay(config) {
		const { maxRetryDelay, retryDelayMultiplier, retryNumber, timeOfFirstRequest, totalTimeout } = config;
		const maxRetryDelayMs = maxRetryDelay * 1e3;
		const totalTimeoutMs = totalTimeout * 1e3;
		const jitter = Math.floor(Math.random() * 1e3);
		const calculatedNextRetryDelay = Math.pow(retryDelayMultiplier, retryNumber) * 1e3 + jitter;
		const maxAllowableDelayMs = totalTimeoutMs - (Date.now() - timeOfFirstRequest);
		return Math.min(calculatedNextRetryDelay, maxAllowableDelayMs, maxRetryDelayMs);
	}
	module.exports.defaults = DEFAULTS;
	module.exports.getNextRetryDelay = getNextRetryDelay;
}));
// node_modules/teeny-request/build/src/agents.js
var require_agents = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* @license
	* Copyright 2019 Google LLC
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*      http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.pool = void 0;
	exports.getAgent = getAgent;
	const http_1 = __require("http");
	const https_1 = __require("https");
	exports.pool = /* @__PURE__ */ new Map();
	/**
	* Determines if a proxy should be considered based on the environment.
	*
	* @param uri The request uri
	* @returns {boolean}
	*/
	function shouldUseProxyForURI(uri) {
		const noProxyEnv = process.env.NO_PROXY || process.env.no_proxy;
		if (!noProxyEnv) return true;
		const givenURI = new URL(uri);
		for (const noProxyRaw of noProxyEnv.split(",")) {
			const noProxy = noProxyRaw.trim();
			if (noProxy === givenURI.origin || noProxy === givenURI.hostname) return false;
			else if (noProxy.startsWith("*.") || noProxy.startsWith(".")) {
				const noProxyWildcard = noProxy.replace(/^\*\./, ".");
				if (givenURI.hostname.endsWith(noProxyWildcard)) return false;
			}
		}
		return true;
	}
	/**
	* Returns a custom request Agent if one is found, otherwise returns undefined
	* which will result in the global http(s) Agent being used.
	* @private
	* @param {string} uri The request uri
	* @param {Options} reqOpts The request options
	* @returns {HttpAnyAgent|undefined}
	*/
	function getAgent(uri, reqOpts) {
		const isHttp = uri.startsWith("http://");
		const proxy = reqOpts.proxy || process.env.HTTP_PROXY || process.env.http_proxy || process.env.HTTPS_PROXY || process.env.https_proxy;
		const poolOptions = Object.assign({}, reqOpts.pool);
		const shouldUseProxy = !!reqOpts.proxy || shouldUseProxyForURI(uri);
		if (proxy && shouldUseProxy) {
			const { HttpProxyAgent } = require_dist$1();
			const { HttpsProxyAgent } = require_dist();
			return new (isHttp ? HttpProxyAgent : HttpsProxyAgent)(proxy, poolOptions);
		}
		let key = isHttp ? "http" : "https";
		if (reqOpts.forever) {
			key += ":forever";
			if (!exports.pool.has(key)) {
				const Agent = isHttp ? http_1.Agent : https_1.Agent;
				exports.pool.set(key, new Agent({
					...poolOptions,
					keepAlive: true
				}));
			}
		}
		return exports.pool.get(key);
	}
}));
// node_modules/teeny-request/build/src/TeenyStatistics.js
var require_TeenyStatistics = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* @license
	* Copyright 2020 Google LLC
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*      http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TeenyStatistics = exports.TeenyStatisticsWarning = void 0;
	/**
	* @class TeenyStatisticsWarning
	* @extends Error
	* @description While an error, is used for emitting warnings when
	*   meeting certain configured thresholds.
	* @see process.emitWarning
	*/
	var TeenyStatisticsWarning = class extends Error {
		static CONCURRENT_REQUESTS = "ConcurrentRequestsExceededWarning";
		threshold = 0;
		type = "";
		value = 0;
		/**
		* @param {string} message
		*/
		constructor(message) {
			super(message);
			this.name = this.constructor.name;
			Error.captureStackTrace(this, this.constructor);
		}
	};
	exports.TeenyStatisticsWarning = TeenyStatisticsWarning;
	exports.TeenyStatistics = class TeenyStatistics {
		/**
		* @description A default threshold representing when to warn about excessive
		*   in-flight/concurrent requests.
		* @type {number}
		* @static
		* @readonly
		* @default 5000
		*/
		static DEFAULT_WARN_CONCURRENT_REQUESTS = 5e3;
		/**
		* @type {TeenyStatisticsConfig}
		* @private
		*/
		_options;
		/**
		* @type {number}
		* @private
		* @default 0
		*/
		_concurrentRequests = 0;
		/**
		* @type {boolean}
		* @private
		* @default false
		*/
		_didConcurrentRequestWarn = false;
		/**
		* @param {TeenyStatisticsOptions} [opts]
		*/
		constructor(opts) {
			this._options = TeenyStatistics._prepareOptions(opts);
		}
		/**
		* Returns a copy of the current options.
		* @return {TeenyStatisticsOptions}
		*/
		getOptions() {
			return Object.assign({}, this._options);
		}
		/**
		* Change configured statistics options. This will not preserve unspecified
		*   options that were previously specified, i.e. this is a reset of options.
		* @param {TeenyStatisticsOptions} [opts]
		* @returns {TeenyStatisticsConfig} The previous options.
		* @see _prepareOptions
		*/
		setOptions(opts) {
			const oldOpts = this._options;
			this._options = TeenyStatistics._prepareOptions(opts);
			return oldOpts;
		}
		/**
		* @readonly
		* @return {TeenyStatisticsCounters}
		*/
		get counters() {
			return { concurrentRequests: this._concurrentRequests };
		}
		/**
		* @description Should call this right before making a request.
		*/
		requestStarting() {
			this._concurrentRequests++;
			if (this._options.concurrentRequests > 0 && this._concurrentRequests >= this._options.concurrentRequests && !this._didConcurrentRequestWarn) {
				this._didConcurrentRequestWarn = true;
				const warning = new TeenyStatisticsWarning("Possible excessive concurrent requests detected. " + this._concurrentRequests + " requests in-flight, which exceeds the configured threshold of " + this._options.concurrentRequests + ". Use the TEENY_REQUEST_WARN_CONCURRENT_REQUESTS environment variable or the concurrentRequests option of teeny-request to increase or disable (0) this warning.");
				warning.type = TeenyStatisticsWarning.CONCURRENT_REQUESTS;
				warning.value = this._concurrentRequests;
				warning.threshold = this._options.concurrentRequests;
				process.emitWarning(warning);
			}
		}
		/**
		* @description When using `requestStarting`, call this after the request
		*   has finished.
		*/
		requestFinished() {
			this._concurrentRequests--;
		}
		/**
		* Configuration Precedence:
		*   1. Dependency inversion via defined option.
		*   2. Global numeric environment variable.
		*   3. Built-in default.
		* This will not preserve unspecified options previously specified.
		* @param {TeenyStatisticsOptions} [opts]
		* @returns {TeenyStatisticsOptions}
		* @private
		*/
		static _prepareOptions({ concurrentRequests: diConcurrentRequests } = {}) {
			let concurrentRequests = this.DEFAULT_WARN_CONCURRENT_REQUESTS;
			const envConcurrentRequests = Number(process.env.TEENY_REQUEST_WARN_CONCURRENT_REQUESTS);
			if (diConcurrentRequests !== void 0) concurrentRequests = diConcurrentRequests;
			else if (!Number.isNaN(envConcurrentRequests)) concurrentRequests = envConcurrentRequests;
			return { concurrentRequests };
		}
	};
}));
// node_modules/stubs/index.js
var require_stubs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function stubs(obj, method, cfg, stub) {
		if (!obj || !method || !obj[method]) throw new Error("You must provide an object and a key for an existing method");
		if (!stub) {
			stub = cfg;
			cfg = {};
		}
		stub = stub || function() {};
		cfg.callthrough = cfg.callthrough || false;
		cfg.calls = cfg.calls || 0;
		var norevert = cfg.calls === 0;
		var cached = obj[method].bind(obj);
		obj[method] = function() {
			var args = [].slice.call(arguments);
			var returnVal;
			if (cfg.callthrough) returnVal = cached.apply(obj, args);
			returnVal = stub.apply(obj, args) || returnVal;
			if (!norevert && --cfg.calls === 0) obj[method] = cached;
			return returnVal;
		};
	};
}));
// node_modules/stream-events/index.js
var require_stream_events = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var stubs = require_stubs();
	function StreamEvents(stream) {
		stream = stream || this;
		var cfg = {
			callthrough: true,
			calls: 1
		};
		stubs(stream, "_read", cfg, stream.emit.bind(stream, "reading"));
		stubs(stream, "_write", cfg, stream.emit.bind(stream, "writing"));
		return stream;
	}
	module.exports = StreamEvents;
}));
// node_modules/teeny-request/build/src/index.js
var require_src$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	/**
	* @license
	* Copyright 2018 Google LLC
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*      http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RequestError = void 0;
	exports.teenyRequest = teenyRequest;
	const https = __importStar(__require("https"));
	const http = __importStar(__require("http"));
	const stream_1 = __require("stream");
	const zlib = __importStar(__require("zlib"));
	const agents_1 = require_agents();
	const TeenyStatistics_1 = require_TeenyStatistics();
	const crypto_1 = __require("crypto");
	const streamEvents = require_stream_events();
	const MAX_REDIRECTS = 20;
	const REDIRECT_STATUS_CODES = /* @__PURE__ */ new Set([
		301,
		302,
		303,
		307,
		308
	]);
	function bunFetch(url, init = {}, redirectCount = 0) {
		const urlStr = String(url);
		const parsedUrl = new URL(urlStr);
		const isHttps = parsedUrl.protocol === "https:";
		const transport = isHttps ? https : http;
		const headers = {};
		if (init.headers) {
			if (typeof globalThis.Headers !== "undefined" && init.headers instanceof globalThis.Headers) for (const [k, v] of init.headers.entries()) headers[k] = v;
			else if (Array.isArray(init.headers)) for (const [k, v] of init.headers) headers[k] = v;
			else if (typeof init.headers.entries === "function") for (const [k, v] of init.headers.entries()) headers[k] = v;
			else for (const [k, v] of Object.entries(init.headers)) if (v !== void 0) headers[k] = String(v);
		}
		if (init.compress !== false) {
			if (!Object.keys(headers).some((k) => k.toLowerCase() === "accept-encoding")) headers["Accept-Encoding"] = "gzip,deflate";
		}
		const reqOptions = {
			protocol: parsedUrl.protocol,
			proto: isHttps ? "https" : "http",
			method: init.method || "GET",
			hostname: parsedUrl.hostname.replace(/^\[|\]$/g, ""),
			port: parsedUrl.port || (isHttps ? 443 : 80),
			path: (parsedUrl.pathname || "/") + parsedUrl.search,
			headers,
			agent: init.agent
		};
		return new Promise((resolve, reject) => {
			let timedOut = false;
			let activeIncoming;
			let activeResponseStream;
			let timeoutId;
			const clearReqTimeout = () => {
				if (timeoutId !== void 0) {
					clearTimeout(timeoutId);
					timeoutId = void 0;
				}
			};
			const onTimeout = () => {
				if (timedOut) return;
				timedOut = true;
				clearReqTimeout();
				const timeoutErr = Object.assign(/* @__PURE__ */ new Error(`network timeout at: ${urlStr}`), {
					name: "AbortError",
					type: "request-timeout",
					code: "ETIMEDOUT"
				});
				activeIncoming?.destroy(timeoutErr);
				activeResponseStream?.destroy(timeoutErr);
				req.destroy();
				reject(timeoutErr);
			};
			const resetReqTimeout = () => {
				if (init.timeout) {
					clearReqTimeout();
					timeoutId = setTimeout(onTimeout, init.timeout);
				}
			};
			const req = transport.request(reqOptions, (incoming) => {
				const status = incoming.statusCode || 200;
				const location = incoming.headers.location;
				if (init.redirect !== "manual" && REDIRECT_STATUS_CODES.has(status) && location) {
					clearReqTimeout();
					incoming.resume();
					if (init.redirect === "error") {
						reject(Object.assign(/* @__PURE__ */ new Error(`uri requested responds with a redirect: ${urlStr}`), { type: "no-redirect" }));
						return;
					}
					if (redirectCount >= (typeof init.follow === "number" ? init.follow : MAX_REDIRECTS)) {
						reject(Object.assign(/* @__PURE__ */ new Error(`maximum redirect reached at: ${urlStr}`), { type: "max-redirect" }));
						return;
					}
					const redirectUrl = new URL(String(location), parsedUrl);
					const currentMethod = (init.method || "GET").toUpperCase();
					const switchToGet = status === 303 || (status === 301 || status === 302) && currentMethod === "POST";
					const nextHeaders = { ...headers };
					for (const k of Object.keys(nextHeaders)) {
						const lower = k.toLowerCase();
						if (lower === "host" || switchToGet && (lower === "content-length" || lower === "content-type" || lower === "transfer-encoding") || redirectUrl.origin !== parsedUrl.origin && (lower === "authorization" || lower === "proxy-authorization" || lower === "cookie")) delete nextHeaders[k];
					}
					const nextInit = {
						...init,
						method: switchToGet ? "GET" : init.method,
						body: switchToGet ? void 0 : init.body,
						headers: nextHeaders
					};
					bunFetch(redirectUrl.toString(), nextInit, redirectCount + 1).then(resolve).catch(reject);
					return;
				}
				resetReqTimeout();
				incoming.on("data", resetReqTimeout);
				incoming.on("end", clearReqTimeout);
				incoming.on("close", clearReqTimeout);
				const responseStream = new stream_1.PassThrough();
				activeIncoming = incoming;
				activeResponseStream = responseStream;
				const encoding = (incoming.headers["content-encoding"] || "").toLowerCase();
				if (init.compress !== false && status !== 204 && status !== 304 && (reqOptions.method || "GET").toUpperCase() !== "HEAD" && (encoding === "gzip" || encoding === "x-gzip" || encoding === "deflate" || encoding === "br")) {
					const decompressor = encoding === "br" ? zlib.createBrotliDecompress() : zlib.createUnzip();
					incoming.on("error", (err) => decompressor.destroy(err));
					decompressor.on("error", (err) => responseStream.destroy(err));
					incoming.pipe(decompressor).pipe(responseStream);
				} else {
					incoming.on("error", (err) => responseStream.destroy(err));
					incoming.pipe(responseStream);
				}
				const fetchHeaders = new globalThis.Headers();
				for (const [k, v] of Object.entries(incoming.headers)) if (Array.isArray(v)) v.forEach((val) => fetchHeaders.append(k, val));
				else if (v !== void 0) fetchHeaders.set(k, v);
				const readText = async () => {
					const chunks = [];
					for await (const chunk of responseStream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
					return Buffer.concat(chunks).toString("utf8");
				};
				resolve({
					url: urlStr,
					status,
					statusText: incoming.statusMessage || "",
					headers: fetchHeaders,
					body: responseStream,
					text: readText,
					json: async () => {
						const text = await readText();
						try {
							return JSON.parse(text);
						} catch (err) {
							throw new Error(`invalid json response body at ${urlStr} reason: ${err.message}`);
						}
					}
				});
			});
			if (init.timeout) {
				req.setTimeout(init.timeout, onTimeout);
				resetReqTimeout();
			}
			req.on("error", (err) => {
				clearReqTimeout();
				activeIncoming?.destroy(err);
				activeResponseStream?.destroy(err);
				reject(err);
			});
			if (init.body) {
				if (typeof init.body === "object" && typeof init.body.pipe === "function") {
					init.body.on("error", (err) => {
						clearReqTimeout();
						activeResponseStream?.destroy(err);
						req.destroy();
						reject(err);
					});
					init.body.pipe(req);
				} else if (typeof init.body === "string" || Buffer.isBuffer(init.body) || init.body instanceof Uint8Array) {
					req.write(init.body);
					req.end();
				} else req.end();
			} else req.end();
		});
	}
	const fetch = (...args) => "Bun" in globalThis ? bunFetch(args[0], args[1]) : import("./src-DlprdZjn.js").then(({ default: fetch }) => fetch(...args));
	var RequestError = class extends Error {
		code;
	};
	exports.RequestError = RequestError;
	/**
	* Convert options from Request to Fetch format
	* @private
	* @param reqOpts Request options
	*/
	function requestToFetchOptions(reqOpts) {
		const options = {
			method: reqOpts.method || "GET",
			...reqOpts.timeout && { timeout: reqOpts.timeout },
			...typeof reqOpts.gzip === "boolean" && { compress: reqOpts.gzip }
		};
		if (typeof reqOpts.json === "object") {
			reqOpts.headers = reqOpts.headers || {};
			if (reqOpts.headers instanceof globalThis.Headers) reqOpts.headers.set("Content-Type", "application/json");
			else reqOpts.headers["Content-Type"] = "application/json";
			options.body = JSON.stringify(reqOpts.json);
		} else if (Buffer.isBuffer(reqOpts.body)) options.body = reqOpts.body;
		else if (typeof reqOpts.body !== "string") options.body = JSON.stringify(reqOpts.body);
		else options.body = reqOpts.body;
		if (reqOpts.headers instanceof globalThis.Headers) {
			options.headers = {};
			for (const pair of reqOpts.headers.entries()) options.headers[pair[0]] = pair[1];
		} else options.headers = reqOpts.headers;
		let uri = reqOpts.uri || reqOpts.url;
		if (!uri) throw new Error("Missing uri or url in reqOpts.");
		if (reqOpts.useQuerystring === true || typeof reqOpts.qs === "object") {
			const params = __require("querystring").stringify(reqOpts.qs);
			uri = uri + "?" + params;
		}
		options.agent = (0, agents_1.getAgent)(uri, reqOpts);
		return {
			uri,
			options
		};
	}
	/**
	* Convert a response from `fetch` to `request` format.
	* @private
	* @param opts The `request` options used to create the request.
	* @param res The Fetch response
	* @returns A `request` response object
	*/
	function fetchToRequestResponse(opts, res) {
		const request = {};
		request.agent = opts.agent || false;
		request.headers = opts.headers || {};
		request.href = res.url;
		const resHeaders = {};
		res.headers.forEach((value, key) => resHeaders[key] = value);
		return Object.assign(res.body, {
			statusCode: res.status,
			statusMessage: res.statusText,
			request,
			body: res.body,
			headers: resHeaders,
			toJSON: () => ({ headers: resHeaders })
		});
	}
	/**
	* Create POST body from two parts as multipart/related content-type
	* @private
	* @param boundary
	* @param multipart
	*/
	function createMultipartStream(boundary, multipart) {
		const finale = `--${boundary}--`;
		const stream = new stream_1.PassThrough();
		for (const part of multipart) {
			const preamble = `--${boundary}\r\nContent-Type: ${part["Content-Type"]}\r\n\r\n`;
			stream.write(preamble);
			if (typeof part.body === "string") {
				stream.write(part.body);
				stream.write("\r\n");
			} else {
				part.body.pipe(stream, { end: false });
				part.body.on("end", () => {
					stream.write("\r\n");
					stream.write(finale);
					stream.end();
				});
			}
		}
		return stream;
	}
	function teenyRequest(reqOpts, callback) {
		const { uri, options } = requestToFetchOptions(reqOpts);
		const multipart = reqOpts.multipart;
		if (reqOpts.multipart && multipart.length === 2) {
			if (!callback) throw new Error("Multipart without callback is not implemented.");
			const boundary = (0, crypto_1.randomUUID)();
			options.headers["Content-Type"] = `multipart/related; boundary=${boundary}`;
			options.body = createMultipartStream(boundary, multipart);
			teenyRequest.stats.requestStarting();
			fetch(uri, options).then((res) => {
				teenyRequest.stats.requestFinished();
				const header = res.headers.get("content-type");
				const response = fetchToRequestResponse(options, res);
				const body = response.body;
				if (/^application\/json(?:\s*;|$)/i.test(header || "")) {
					res.json().then((json) => {
						response.body = json;
						callback(null, response, json);
					}, (err) => {
						callback(err, response, body);
					});
					return;
				}
				res.text().then((text) => {
					response.body = text;
					callback(null, response, text);
				}, (err) => {
					callback(err, response, body);
				});
			}, (err) => {
				teenyRequest.stats.requestFinished();
				callback(err, null, null);
			});
			return;
		}
		if (callback === void 0) {
			const requestStream = streamEvents(new stream_1.PassThrough());
			let responseStream;
			requestStream.once("reading", () => {
				if (responseStream) (0, stream_1.pipeline)(responseStream, requestStream, () => {});
				else requestStream.once("response", () => {
					(0, stream_1.pipeline)(responseStream, requestStream, () => {});
				});
			});
			options.compress = false;
			teenyRequest.stats.requestStarting();
			fetch(uri, options).then((res) => {
				teenyRequest.stats.requestFinished();
				responseStream = res.body;
				responseStream.on("error", (err) => {
					requestStream.emit("error", err);
				});
				const response = fetchToRequestResponse(options, res);
				requestStream.emit("response", response);
			}, (err) => {
				teenyRequest.stats.requestFinished();
				requestStream.emit("error", err);
			});
			return requestStream;
		}
		teenyRequest.stats.requestStarting();
		fetch(uri, options).then((res) => {
			teenyRequest.stats.requestFinished();
			const header = res.headers.get("content-type");
			const response = fetchToRequestResponse(options, res);
			const body = response.body;
			if (/^application\/json(?:\s*;|$)/i.test(header || "")) {
				if (response.statusCode === 204) {
					callback(null, response, body);
					return;
				}
				res.json().then((json) => {
					response.body = json;
					callback(null, response, json);
				}, (err) => {
					callback(err, response, body);
				});
				return;
			}
			res.text().then((text) => {
				const response = fetchToRequestResponse(options, res);
				response.body = text;
				callback(null, response, text);
			}, (err) => {
				callback(err, response, body);
			});
		}, (err) => {
			teenyRequest.stats.requestFinished();
			callback(err, null, null);
		});
	}
	teenyRequest.defaults = (defaults) => {
		return (reqOpts, callback) => {
			const opts = {
				...defaults,
				...reqOpts
			};
			if (callback === void 0) return teenyRequest(opts);
			teenyRequest(opts, callback);
		};
	};
	/**
	* Single instance of an interface for keeping track of things.
	*/
	teenyRequest.stats = new TeenyStatistics_1.TeenyStatistics();
	teenyRequest.resetStats = () => {
		teenyRequest.stats = new TeenyStatistics_1.TeenyStatistics(teenyRequest.stats.getOptions());
	};
}));
// node_modules/end-of-stream/index.js
var require_end_of_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var once = require_once();
	var noop = function() {};
	var qnt = global.Bare ? queueMicrotask : process.nextTick.bind(process);
	var isRequest = function(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	};
	var isChildProcess = function(stream) {
		return stream.stdio && Array.isArray(stream.stdio) && stream.stdio.length === 3;
	};
	var eos = function(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var ws = stream._writableState;
		var rs = stream._readableState;
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var cancelled = false;
		var onlegacyfinish = function() {
			if (!stream.writable) onfinish();
		};
		var onfinish = function() {
			writable = false;
			if (!readable) callback.call(stream);
		};
		var onend = function() {
			readable = false;
			if (!writable) callback.call(stream);
		};
		var onexit = function(exitCode) {
			callback.call(stream, exitCode ? /* @__PURE__ */ new Error("exited with error code: " + exitCode) : null);
		};
		var onerror = function(err) {
			callback.call(stream, err);
		};
		var onclose = function() {
			qnt(onclosenexttick);
		};
		var onclosenexttick = function() {
			if (cancelled) return;
			if (readable && !(rs && rs.ended && !rs.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
			if (writable && !(ws && ws.ended && !ws.destroyed)) return callback.call(stream, /* @__PURE__ */ new Error("premature close"));
		};
		var onrequest = function() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !ws) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		if (isChildProcess(stream)) stream.on("exit", onexit);
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			cancelled = true;
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("exit", onexit);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	};
	module.exports = eos;
}));
// node_modules/stream-shift/index.js
var require_stream_shift = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = shift;
	function shift(stream) {
		var rs = stream._readableState;
		if (!rs) return null;
		return rs.objectMode || typeof stream._duplexState === "number" ? stream.read() : stream.read(getStateLength(rs));
	}
	function getStateLength(state) {
		if (state.buffer.length) {
			var idx = state.bufferIndex || 0;
			if (state.buffer.head) return state.buffer.head.data.length;
			else if (state.buffer.length - idx > 0 && state.buffer[idx]) return state.buffer[idx].length;
		}
		return state.length;
	}
}));
// node_modules/duplexify/index.js
var require_duplexify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var stream = require_readable();
	var eos = require_end_of_stream();
	var inherits = require_inherits();
	var shift = require_stream_shift();
	var SIGNAL_FLUSH = Buffer.from && Buffer.from !== Uint8Array.from ? Buffer.from([0]) : new Buffer([0]);
	var onuncork = function(self, fn) {
		if (self._corked) self.once("uncork", fn);
		else fn();
	};
	var autoDestroy = function(self, err) {
		if (self._autoDestroy) self.destroy(err);
	};
	var destroyer = function(self, end) {
		return function(err) {
			if (err) autoDestroy(self, err.message === "premature close" ? null : err);
			else if (end && !self._ended) self.end();
		};
	};
	var end = function(ws, fn) {
		if (!ws) return fn();
		if (ws._writableState && ws._writableState.finished) return fn();
		if (ws._writableState) return ws.end(fn);
		ws.end();
		fn();
	};
	var noop = function() {};
	var toStreams2 = function(rs) {
		return new stream.Readable({
			objectMode: true,
			highWaterMark: 16
		}).wrap(rs);
	};
	var Duplexify = function(writable, readable, opts) {
		if (!(this instanceof Duplexify)) return new Duplexify(writable, readable, opts);
		stream.Duplex.call(this, opts);
		this._writable = null;
		this._readable = null;
		this._readable2 = null;
		this._autoDestroy = !opts || opts.autoDestroy !== false;
		this._forwardDestroy = !opts || opts.destroy !== false;
		this._forwardEnd = !opts || opts.end !== false;
		this._corked = 1;
		this._ondrain = null;
		this._drained = false;
		this._forwarding = false;
		this._unwrite = null;
		this._unread = null;
		this._ended = false;
		this.destroyed = false;
		if (writable) this.setWritable(writable);
		if (readable) this.setReadable(readable);
	};
	inherits(Duplexify, stream.Duplex);
	Duplexify.obj = function(writable, readable, opts) {
		if (!opts) opts = {};
		opts.objectMode = true;
		opts.highWaterMark = 16;
		return new Duplexify(writable, readable, opts);
	};
	Duplexify.prototype.cork = function() {
		if (++this._corked === 1) this.emit("cork");
	};
	Duplexify.prototype.uncork = function() {
		if (this._corked && --this._corked === 0) this.emit("uncork");
	};
	Duplexify.prototype.setWritable = function(writable) {
		if (this._unwrite) this._unwrite();
		if (this.destroyed) {
			if (writable && writable.destroy) writable.destroy();
			return;
		}
		if (writable === null || writable === false) {
			this.end();
			return;
		}
		var self = this;
		var unend = eos(writable, {
			writable: true,
			readable: false
		}, destroyer(this, this._forwardEnd));
		var ondrain = function() {
			var ondrain = self._ondrain;
			self._ondrain = null;
			if (ondrain) ondrain();
		};
		var clear = function() {
			self._writable.removeListener("drain", ondrain);
			unend();
		};
		if (this._unwrite) process.nextTick(ondrain);
		this._writable = writable;
		this._writable.on("drain", ondrain);
		this._unwrite = clear;
		this.uncork();
	};
	Duplexify.prototype.setReadable = function(readable) {
		if (this._unread) this._unread();
		if (this.destroyed) {
			if (readable && readable.destroy) readable.destroy();
			return;
		}
		if (readable === null || readable === false) {
			this.push(null);
			this.resume();
			return;
		}
		var self = this;
		var unend = eos(readable, {
			writable: false,
			readable: true
		}, destroyer(this));
		var onreadable = function() {
			self._forward();
		};
		var onend = function() {
			self.push(null);
		};
		var clear = function() {
			self._readable2.removeListener("readable", onreadable);
			self._readable2.removeListener("end", onend);
			unend();
		};
		this._drained = true;
		this._readable = readable;
		this._readable2 = readable._readableState ? readable : toStreams2(readable);
		this._readable2.on("readable", onreadable);
		this._readable2.on("end", onend);
		this._unread = clear;
		this._forward();
	};
	Duplexify.prototype._read = function() {
		this._drained = true;
		this._forward();
	};
	Duplexify.prototype._forward = function() {
		if (this._forwarding || !this._readable2 || !this._drained) return;
		this._forwarding = true;
		var data;
		while (this._drained && (data = shift(this._readable2)) !== null) {
			if (this.destroyed) continue;
			this._drained = this.push(data);
		}
		this._forwarding = false;
	};
	Duplexify.prototype.destroy = function(err, cb) {
		if (!cb) cb = noop;
		if (this.destroyed) return cb(null);
		this.destroyed = true;
		var self = this;
		process.nextTick(function() {
			self._destroy(err);
			cb(null);
		});
	};
	Duplexify.prototype._destroy = function(err) {
		if (err) {
			var ondrain = this._ondrain;
			this._ondrain = null;
			if (ondrain) ondrain(err);
			else this.emit("error", err);
		}
		if (this._forwardDestroy) {
			if (this._readable && this._readable.destroy) this._readable.destroy();
			if (this._writable && this._writable.destroy) this._writable.destroy();
		}
		this.emit("close");
	};
	Duplexify.prototype._write = function(data, enc, cb) {
		if (this.destroyed) return;
		if (this._corked) return onuncork(this, this._write.bind(this, data, enc, cb));
		if (data === SIGNAL_FLUSH) return this._finish(cb);
		if (!this._writable) return cb();
		if (this._writable.write(data) === false) this._ondrain = cb;
		else if (!this.destroyed) cb();
	};
	Duplexify.prototype._finish = function(cb) {
		var self = this;
		this.emit("preend");
		onuncork(this, function() {
			end(self._forwardEnd && self._writable, function() {
				if (self._writableState.prefinished === false) self._writableState.prefinished = true;
				self.emit("prefinish");
				onuncork(self, cb);
			});
		});
	};
	Duplexify.prototype.end = function(data, enc, cb) {
		if (typeof data === "function") return this.end(null, null, data);
		if (typeof enc === "function") return this.end(data, null, enc);
		this._ended = true;
		if (data) this.write(data);
		if (!this._writableState.ending && !this._writableState.destroyed) this.write(SIGNAL_FLUSH);
		return stream.Writable.prototype.end.call(this, cb);
	};
	module.exports = Duplexify;
}));
// node_modules/@google-cloud/paginator/build/src/resource-stream.js
var require_resource_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	* Copyright 2019 Google Inc. All Rights Reserved.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*      http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResourceStream = void 0;
	const stream_1 = __require("stream");
	var ResourceStream = class extends stream_1.Transform {
		_ended;
		_maxApiCalls;
		_nextQuery;
		_otherArgs;
		_reading;
		_requestFn;
		_requestsMade;
		_resultsToSend;
		constructor(args, requestFn) {
			const options = Object.assign({ objectMode: true }, args.streamOptions);
			super(options);
			this._ended = false;
			this._maxApiCalls = args.maxApiCalls === -1 ? Infinity : args.maxApiCalls;
			this._nextQuery = args.query;
			this._reading = false;
			this._requestFn = requestFn;
			this._requestsMade = 0;
			this._resultsToSend = args.maxResults === -1 ? Infinity : args.maxResults;
			this._otherArgs = [];
		}
		end(...args) {
			this._ended = true;
			return super.end(...args);
		}
		_read() {
			if (this._reading) return;
			this._reading = true;
			try {
				this._requestFn(this._nextQuery, (err, results, nextQuery, ...otherArgs) => {
					if (err) {
						this.destroy(err);
						return;
					}
					this._otherArgs = otherArgs;
					this._nextQuery = nextQuery;
					if (this._resultsToSend !== Infinity) {
						results = results.splice(0, this._resultsToSend);
						this._resultsToSend -= results.length;
					}
					let more = true;
					for (const result of results) {
						if (this._ended) break;
						more = this.push(result);
					}
					const isFinished = !this._nextQuery || this._resultsToSend < 1;
					const madeMaxCalls = ++this._requestsMade >= this._maxApiCalls;
					if (isFinished || madeMaxCalls) this.end();
					if (more && !this._ended) setImmediate(() => this._read());
					this._reading = false;
				});
			} catch (e) {
				this.destroy(e);
			}
		}
	};
	exports.ResourceStream = ResourceStream;
}));
// node_modules/@google-cloud/paginator/build/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports) => {
	/*!
	* Copyright 2015 Google Inc. All Rights Reserved.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*      http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResourceStream = exports.paginator = exports.Paginator = void 0;
	/*!
	* @module common/paginator
	*/
	const extend = require_extend();
	const resource_stream_1 = require_resource_stream();
	Object.defineProperty(exports, "ResourceStream", {
		enumerable: true,
		get: function() {
			return resource_stream_1.ResourceStream;
		}
	});
	/*! Developer Documentation
	*
	* paginator is used to auto-paginate `nextQuery` methods as well as
	* streamifying them.
	*
	* Before:
	*
	*   search.query('done=true', function(err, results, nextQuery) {
	*     search.query(nextQuery, function(err, results, nextQuery) {});
	*   });
	*
	* After:
	*
	*   search.query('done=true', function(err, results) {});
	*
	* Methods to extend should be written to accept callbacks and return a
	* `nextQuery`.
	*/
	var Paginator = class {
		/**
		* Cache the original method, then overwrite it on the Class's prototype.
		*
		* @param {function} Class - The parent class of the methods to extend.
		* @param {string|string[]} methodNames - Name(s) of the methods to extend.
		*/
		extend(Class, methodNames) {
			if (typeof methodNames === "string") methodNames = [methodNames];
			methodNames.forEach((methodName) => {
				const originalMethod = Class.prototype[methodName];
				Class.prototype[methodName + "_"] = originalMethod;
				Class.prototype[methodName] = function(...args) {
					const parsedArguments = paginator.parseArguments_(args);
					return paginator.run_(parsedArguments, originalMethod.bind(this));
				};
			});
		}
		/**
		* Wraps paginated API calls in a readable object stream.
		*
		* This method simply calls the nextQuery recursively, emitting results to a
		* stream. The stream ends when `nextQuery` is null.
		*
		* `maxResults` will act as a cap for how many results are fetched and emitted
		* to the stream.
		*
		* @param {string} methodName - Name of the method to streamify.
		* @return {function} - Wrapped function.
		*/
		streamify(methodName) {
			return function(...args) {
				const parsedArguments = paginator.parseArguments_(args);
				const originalMethod = this[methodName + "_"] || this[methodName];
				return paginator.runAsStream_(parsedArguments, originalMethod.bind(this));
			};
		}
		/**
		* Parse a pseudo-array `arguments` for a query and callback.
		*
		* @param {array} args - The original `arguments` pseduo-array that the original
		*     method received.
		*/
		parseArguments_(args) {
			let query;
			let autoPaginate = true;
			let maxApiCalls = -1;
			let maxResults = -1;
			let callback;
			const firstArgument = args[0];
			const lastArgument = args[args.length - 1];
			if (typeof firstArgument === "function") callback = firstArgument;
			else query = firstArgument;
			if (typeof lastArgument === "function") callback = lastArgument;
			if (typeof query === "object") {
				query = extend(true, {}, query);
				if (query.maxResults && typeof query.maxResults === "number") maxResults = query.maxResults;
				else if (typeof query.pageSize === "number") maxResults = query.pageSize;
				if (query.maxApiCalls && typeof query.maxApiCalls === "number") {
					maxApiCalls = query.maxApiCalls;
					delete query.maxApiCalls;
				}
				if (maxResults !== -1 || query.autoPaginate === false) autoPaginate = false;
			}
			const parsedArguments = {
				query: query || {},
				autoPaginate,
				maxApiCalls,
				maxResults,
				callback
			};
			parsedArguments.streamOptions = extend(true, {}, parsedArguments.query);
			delete parsedArguments.streamOptions.autoPaginate;
			delete parsedArguments.streamOptions.maxResults;
			delete parsedArguments.streamOptions.pageSize;
			return parsedArguments;
		}
		/**
		* This simply checks to see if `autoPaginate` is set or not, if it's true
		* then we buffer all results, otherwise simply call the original method.
		*
		* @param {array} parsedArguments - Parsed arguments from the original method
		*     call.
		* @param {object=|string=} parsedArguments.query - Query object. This is most
		*     commonly an object, but to make the API more simple, it can also be a
		*     string in some places.
		* @param {function=} parsedArguments.callback - Callback function.
		* @param {boolean} parsedArguments.autoPaginate - Auto-pagination enabled.
		* @param {boolean} parsedArguments.maxApiCalls - Maximum API calls to make.
		* @param {number} parsedArguments.maxResults - Maximum results to return.
		* @param {function} originalMethod - The cached method that accepts a callback
		*     and returns `nextQuery` to receive more results.
		*/
		run_(parsedArguments, originalMethod) {
			const query = parsedArguments.query;
			const callback = parsedArguments.callback;
			if (!parsedArguments.autoPaginate) return originalMethod(query, callback);
			const results = new Array();
			let otherArgs = [];
			const promise = new Promise((resolve, reject) => {
				const stream = paginator.runAsStream_(parsedArguments, originalMethod);
				stream.on("error", reject).on("data", (data) => results.push(data)).on("end", () => {
					otherArgs = stream._otherArgs || [];
					resolve(results);
				});
			});
			if (!callback) return promise.then((results) => [
				results,
				query,
				...otherArgs
			]);
			promise.then((results) => callback(null, results, query, ...otherArgs), (err) => callback(err));
		}
		/**
		* This method simply calls the nextQuery recursively, emitting results to a
		* stream. The stream ends when `nextQuery` is null.
		*
		* `maxResults` will act as a cap for how many results are fetched and emitted
		* to the stream.
		*
		* @param {object=|string=} parsedArguments.query - Query object. This is most
		*     commonly an object, but to make the API more simple, it can also be a
		*     string in some places.
		* @param {function=} parsedArguments.callback - Callback function.
		* @param {boolean} parsedArguments.autoPaginate - Auto-pagination enabled.
		* @param {boolean} parsedArguments.maxApiCalls - Maximum API calls to make.
		* @param {number} parsedArguments.maxResults - Maximum results to return.
		* @param {function} originalMethod - The cached method that accepts a callback
		*     and returns `nextQuery` to receive more results.
		* @return {stream} - Readable object stream.
		*/
		runAsStream_(parsedArguments, originalMethod) {
			return new resource_stream_1.ResourceStream(parsedArguments, originalMethod);
		}
	};
	exports.Paginator = Paginator;
	const paginator = new Paginator();
	exports.paginator = paginator;
}));
export { require_retry_request as a, require_stream_events as i, require_duplexify as n, require_src$2 as o, require_src$1 as r, require_src$3 as s, require_src as t };
