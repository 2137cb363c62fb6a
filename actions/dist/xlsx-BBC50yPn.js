import { a as __toESM, i as __require, t as __commonJSMin } from "./rolldown-runtime-DU8RvWek.js";
import { a as require_inherits, i as require_node, n as require_wrappy, r as require_readable$2, t as require_once } from "./once-B7PPox0G.js";
import { t as PipelineError } from "./errors-DzvLK5MJ.js";
import { n as noSuchSheet, r as passwordProtected, t as invalidWorkbook } from "./invalid-D_AXdydD.js";
import { t as findSheet } from "./sheet-oK01Jp9N.js";
import { posix } from "node:path";
import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
// node_modules/listenercount/index.js
var require_listenercount = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var listenerCount = __require("events").listenerCount;
	listenerCount = listenerCount || function(ee, event) {
		var listeners = ee && ee._events && ee._events[event];
		if (Array.isArray(listeners)) return listeners.length;
		else if (typeof listeners === "function") return 1;
		else return 0;
	};
	module.exports = listenerCount;
}));
// node_modules/buffer-indexof-polyfill/init-buffer.js
var require_init_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function initBuffer(val) {
		return (process && process.version ? process.version : "v5.0.0").split(".")[0].replace("v", "") < 6 ? new Buffer(val) : Buffer.from(val);
	};
}));
// node_modules/buffer-indexof-polyfill/index.js
var require_buffer_indexof_polyfill = /* @__PURE__ */ __commonJSMin((() => {
	var initBuffer = require_init_buffer();
	if (!Buffer.prototype.indexOf) Buffer.prototype.indexOf = function(value, offset) {
		offset = offset || 0;
		if (typeof value === "string" || value instanceof String) value = initBuffer(value);
		else if (typeof value === "number" || value instanceof Number) value = initBuffer([value]);
		var len = value.length;
		for (var i = offset; i <= this.length - len; i++) {
			var mismatch = false;
			for (var j = 0; j < len; j++) if (this[i + j] != value[j]) {
				mismatch = true;
				break;
			}
			if (!mismatch) return i;
		}
		return -1;
	};
	function bufferLastIndexOf(value, offset) {
		if (typeof value === "string" || value instanceof String) value = initBuffer(value);
		else if (typeof value === "number" || value instanceof Number) value = initBuffer([value]);
		var len = value.length;
		offset = offset || this.length - len;
		for (var i = offset; i >= 0; i--) {
			var mismatch = false;
			for (var j = 0; j < len; j++) if (this[i + j] != value[j]) {
				mismatch = true;
				break;
			}
			if (!mismatch) return i;
		}
		return -1;
	}
	if (Buffer.prototype.lastIndexOf) {
		if (initBuffer("ABC").lastIndexOf("ABC") === -1) Buffer.prototype.lastIndexOf = bufferLastIndexOf;
	} else Buffer.prototype.lastIndexOf = bufferLastIndexOf;
}));
// node_modules/setimmediate/setImmediate.js
var require_setImmediate = /* @__PURE__ */ __commonJSMin((() => {
	(function(global, undefined) {
		"use strict";
		if (global.setImmediate) return;
		var nextHandle = 1;
		var tasksByHandle = {};
		var currentlyRunningATask = false;
		var doc = global.document;
		var registerImmediate;
		function setImmediate(callback) {
			if (typeof callback !== "function") callback = new Function("" + callback);
			var args = new Array(arguments.length - 1);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i + 1];
			tasksByHandle[nextHandle] = {
				callback,
				args
			};
			registerImmediate(nextHandle);
			return nextHandle++;
		}
		function clearImmediate(handle) {
			delete tasksByHandle[handle];
		}
		function run(task) {
			var callback = task.callback;
			var args = task.args;
			switch (args.length) {
				case 0:
					callback();
					break;
				case 1:
					callback(args[0]);
					break;
				case 2:
					callback(args[0], args[1]);
					break;
				case 3:
					callback(args[0], args[1], args[2]);
					break;
				default: callback.apply(undefined, args);
			}
		}
		function runIfPresent(handle) {
			if (currentlyRunningATask) setTimeout(runIfPresent, 0, handle);
			else {
				var task = tasksByHandle[handle];
				if (task) {
					currentlyRunningATask = true;
					try {
						run(task);
					} finally {
						clearImmediate(handle);
						currentlyRunningATask = false;
					}
				}
			}
		}
		function installNextTickImplementation() {
			registerImmediate = function(handle) {
				process.nextTick(function() {
					runIfPresent(handle);
				});
			};
		}
		function canUsePostMessage() {
			if (global.postMessage && !global.importScripts) {
				var postMessageIsAsynchronous = true;
				var oldOnMessage = global.onmessage;
				global.onmessage = function() {
					postMessageIsAsynchronous = false;
				};
				global.postMessage("", "*");
				global.onmessage = oldOnMessage;
				return postMessageIsAsynchronous;
			}
		}
		function installPostMessageImplementation() {
			var messagePrefix = "setImmediate$" + Math.random() + "$";
			var onGlobalMessage = function(event) {
				if (event.source === global && typeof event.data === "string" && event.data.indexOf(messagePrefix) === 0) runIfPresent(+event.data.slice(messagePrefix.length));
			};
			if (global.addEventListener) global.addEventListener("message", onGlobalMessage, false);
			else global.attachEvent("onmessage", onGlobalMessage);
			registerImmediate = function(handle) {
				global.postMessage(messagePrefix + handle, "*");
			};
		}
		function installMessageChannelImplementation() {
			var channel = new MessageChannel();
			channel.port1.onmessage = function(event) {
				var handle = event.data;
				runIfPresent(handle);
			};
			registerImmediate = function(handle) {
				channel.port2.postMessage(handle);
			};
		}
		function installReadyStateChangeImplementation() {
			var html = doc.documentElement;
			registerImmediate = function(handle) {
				var script = doc.createElement("script");
				script.onreadystatechange = function() {
					runIfPresent(handle);
					script.onreadystatechange = null;
					html.removeChild(script);
					script = null;
				};
				html.appendChild(script);
			};
		}
		function installSetTimeoutImplementation() {
			registerImmediate = function(handle) {
				setTimeout(runIfPresent, 0, handle);
			};
		}
		var attachTo = Object.getPrototypeOf && Object.getPrototypeOf(global);
		attachTo = attachTo && attachTo.setTimeout ? attachTo : global;
		if ({}.toString.call(global.process) === "[object process]") installNextTickImplementation();
		else if (canUsePostMessage()) installPostMessageImplementation();
		else if (global.MessageChannel) installMessageChannelImplementation();
		else if (doc && "onreadystatechange" in doc.createElement("script")) installReadyStateChangeImplementation();
		else installSetTimeoutImplementation();
		attachTo.setImmediate = setImmediate;
		attachTo.clearImmediate = clearImmediate;
	})(typeof self === "undefined" ? typeof global === "undefined" ? void 0 : global : self);
}));
// node_modules/is-callable/index.js
var require_is_callable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fnToStr = Function.prototype.toString;
	var reflectApply = typeof Reflect === "object" && Reflect !== null && Reflect.apply;
	var badArrayLike;
	var isCallableMarker;
	if (typeof reflectApply === "function" && typeof Object.defineProperty === "function") try {
		badArrayLike = Object.defineProperty({}, "length", { get: function() {
			throw isCallableMarker;
		} });
		isCallableMarker = {};
		reflectApply(function() {
			throw 42;
		}, null, badArrayLike);
	} catch (_) {
		if (_ !== isCallableMarker) reflectApply = null;
	}
	else reflectApply = null;
	var constructorRegex = /^\s*class\b/;
	var isES6ClassFn = function isES6ClassFunction(value) {
		try {
			var fnStr = fnToStr.call(value);
			return constructorRegex.test(fnStr);
		} catch (e) {
			return false;
		}
	};
	var tryFunctionObject = function tryFunctionToStr(value) {
		try {
			if (isES6ClassFn(value)) return false;
			fnToStr.call(value);
			return true;
		} catch (e) {
			return false;
		}
	};
	var toStr = Object.prototype.toString;
	var objectClass = "[object Object]";
	var fnClass = "[object Function]";
	var genClass = "[object GeneratorFunction]";
	var ddaClass = "[object HTMLAllCollection]";
	var ddaClass2 = "[object HTML document.all class]";
	var ddaClass3 = "[object HTMLCollection]";
	var hasToStringTag = typeof Symbol === "function" && !!Symbol.toStringTag;
	var isIE68 = !(0 in [,]);
	var isDDA = function isDocumentDotAll() {
		return false;
	};
	if (typeof document === "object") {
		var all = document.all;
		if (toStr.call(all) === toStr.call(document.all)) isDDA = function isDocumentDotAll(value) {
			if ((isIE68 || !value) && (typeof value === "undefined" || typeof value === "object")) try {
				var str = toStr.call(value);
				return (str === ddaClass || str === ddaClass2 || str === ddaClass3 || str === objectClass) && value("") == null;
			} catch (e) {}
			return false;
		};
	}
	module.exports = reflectApply ? function isCallable(value) {
		if (isDDA(value)) return true;
		if (!value) return false;
		if (typeof value !== "function" && typeof value !== "object") return false;
		try {
			reflectApply(value, null, badArrayLike);
		} catch (e) {
			if (e !== isCallableMarker) return false;
		}
		return !isES6ClassFn(value) && tryFunctionObject(value);
	} : function isCallable(value) {
		if (isDDA(value)) return true;
		if (!value) return false;
		if (typeof value !== "function" && typeof value !== "object") return false;
		if (hasToStringTag) return tryFunctionObject(value);
		if (isES6ClassFn(value)) return false;
		var strClass = toStr.call(value);
		if (strClass !== fnClass && strClass !== genClass && !/^\[object HTML/.test(strClass)) return false;
		return tryFunctionObject(value);
	};
}));
// node_modules/for-each/index.js
var require_for_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var toStr = Object.prototype.toString;
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	/** @type {<This, A extends readonly unknown[]>(arr: A, iterator: (this: This | void, value: A[number], index: number, arr: A) => void, receiver: This | undefined) => void} */
	var forEachArray = function forEachArray(array, iterator, receiver) {
		for (var i = 0, len = array.length; i < len; i++) if (hasOwnProperty.call(array, i)) {
			if (receiver == null) iterator(array[i], i, array);
			else iterator.call(receiver, array[i], i, array);
		}
	};
	/** @type {<This, S extends string>(string: S, iterator: (this: This | void, value: S[number], index: number, string: S) => void, receiver: This | undefined) => void} */
	var forEachString = function forEachString(string, iterator, receiver) {
		for (var i = 0, len = string.length; i < len; i++) if (receiver == null) iterator(string.charAt(i), i, string);
		else iterator.call(receiver, string.charAt(i), i, string);
	};
	/** @type {<This, O>(obj: O, iterator: (this: This | void, value: O[keyof O], index: keyof O, obj: O) => void, receiver: This | undefined) => void} */
	var forEachObject = function forEachObject(object, iterator, receiver) {
		for (var k in object) if (hasOwnProperty.call(object, k)) {
			if (receiver == null) iterator(object[k], k, object);
			else iterator.call(receiver, object[k], k, object);
		}
	};
	/** @type {(x: unknown) => x is readonly unknown[]} */
	function isArray(x) {
		return toStr.call(x) === "[object Array]";
	}
	/** @type {import('.')._internal} */
	module.exports = function forEach(list, iterator, thisArg) {
		if (!isCallable(iterator)) throw new TypeError("iterator must be a function");
		var receiver;
		if (arguments.length >= 3) receiver = thisArg;
		if (isArray(list)) forEachArray(list, iterator, receiver);
		else if (typeof list === "string") forEachString(list, iterator, receiver);
		else forEachObject(list, iterator, receiver);
	};
}));
// node_modules/possible-typed-array-names/index.js
var require_possible_typed_array_names = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = [
		"Float16Array",
		"Float32Array",
		"Float64Array",
		"Int8Array",
		"Int16Array",
		"Int32Array",
		"Uint8Array",
		"Uint8ClampedArray",
		"Uint16Array",
		"Uint32Array",
		"BigInt64Array",
		"BigUint64Array"
	];
}));
// node_modules/available-typed-arrays/index.js
var require_available_typed_arrays = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var possibleNames = require_possible_typed_array_names();
	var g = typeof globalThis === "undefined" ? global : globalThis;
	/** @type {import('.')} */
	module.exports = function availableTypedArrays() {
		var out = [];
		for (var i = 0; i < possibleNames.length; i++) if (typeof g[possibleNames[i]] === "function") out[out.length] = possibleNames[i];
		return out;
	};
}));
// node_modules/es-object-atoms/index.js
var require_es_object_atoms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = Object;
}));
// node_modules/es-errors/index.js
var require_es_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	module.exports = Error;
}));
// node_modules/es-errors/eval.js
var require_eval = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./eval')} */
	module.exports = EvalError;
}));
// node_modules/es-errors/range.js
var require_range$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./range')} */
	module.exports = RangeError;
}));
// node_modules/es-errors/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./ref')} */
	module.exports = ReferenceError;
}));
// node_modules/es-errors/syntax.js
var require_syntax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./syntax')} */
	module.exports = SyntaxError;
}));
// node_modules/es-errors/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./type')} */
	module.exports = TypeError;
}));
// node_modules/es-errors/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./uri')} */
	module.exports = URIError;
}));
// node_modules/math-intrinsics/abs.js
var require_abs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./abs')} */
	module.exports = Math.abs;
}));
// node_modules/math-intrinsics/floor.js
var require_floor$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./floor')} */
	module.exports = Math.floor;
}));
// node_modules/math-intrinsics/max.js
var require_max = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./max')} */
	module.exports = Math.max;
}));
// node_modules/math-intrinsics/min.js
var require_min = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./min')} */
	module.exports = Math.min;
}));
// node_modules/math-intrinsics/pow.js
var require_pow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./pow')} */
	module.exports = Math.pow;
}));
// node_modules/math-intrinsics/round.js
var require_round = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./round')} */
	module.exports = Math.round;
}));
// node_modules/math-intrinsics/isNaN.js
var require_isNaN$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./isNaN')} */
	module.exports = Number.isNaN || function isNaN(a) {
		return a !== a;
	};
}));
// node_modules/math-intrinsics/sign.js
var require_sign = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $isNaN = require_isNaN$1();
	/** @type {import('./sign')} */
	module.exports = function sign(number) {
		if ($isNaN(number) || number === 0) return number;
		return number < 0 ? -1 : 1;
	};
}));
// node_modules/gopd/gOPD.js
var require_gOPD = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./gOPD')} */
	module.exports = Object.getOwnPropertyDescriptor;
}));
// node_modules/gopd/index.js
var require_gopd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	var $gOPD = require_gOPD();
	if ($gOPD) try {
		$gOPD([], "length");
	} catch (e) {
		$gOPD = null;
	}
	module.exports = $gOPD;
}));
// node_modules/es-define-property/index.js
var require_es_define_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('.')} */
	var $defineProperty = Object.defineProperty || false;
	if ($defineProperty) try {
		$defineProperty({}, "a", { value: 1 });
	} catch (e) {
		$defineProperty = false;
	}
	module.exports = $defineProperty;
}));
// node_modules/has-symbols/shams.js
var require_shams$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./shams')} */
	module.exports = function hasSymbols() {
		if (typeof Symbol !== "function" || typeof Object.getOwnPropertySymbols !== "function") return false;
		if (typeof Symbol.iterator === "symbol") return true;
		/** @type {{ [k in symbol]?: unknown }} */
		var obj = {};
		var sym = Symbol("test");
		var symObj = Object(sym);
		if (typeof sym === "string") return false;
		if (Object.prototype.toString.call(sym) !== "[object Symbol]") return false;
		if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return false;
		var symVal = 42;
		obj[sym] = symVal;
		for (var _ in obj) return false;
		if (typeof Object.keys === "function" && Object.keys(obj).length !== 0) return false;
		if (typeof Object.getOwnPropertyNames === "function" && Object.getOwnPropertyNames(obj).length !== 0) return false;
		var syms = Object.getOwnPropertySymbols(obj);
		if (syms.length !== 1 || syms[0] !== sym) return false;
		if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
		if (typeof Object.getOwnPropertyDescriptor === "function") {
			var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
			if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
		}
		return true;
	};
}));
// node_modules/has-symbols/index.js
var require_has_symbols = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var origSymbol = typeof Symbol !== "undefined" && Symbol;
	var hasSymbolSham = require_shams$1();
	/** @type {import('.')} */
	module.exports = function hasNativeSymbols() {
		if (typeof origSymbol !== "function") return false;
		if (typeof Symbol !== "function") return false;
		if (typeof origSymbol("foo") !== "symbol") return false;
		if (typeof Symbol("bar") !== "symbol") return false;
		return hasSymbolSham();
	};
}));
// node_modules/get-proto/Reflect.getPrototypeOf.js
var require_Reflect_getPrototypeOf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./Reflect.getPrototypeOf')} */
	module.exports = typeof Reflect !== "undefined" && Reflect.getPrototypeOf || null;
}));
// node_modules/get-proto/Object.getPrototypeOf.js
var require_Object_getPrototypeOf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./Object.getPrototypeOf')} */
	module.exports = require_es_object_atoms().getPrototypeOf || null;
}));
// node_modules/function-bind/implementation.js
var require_implementation$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ERROR_MESSAGE = "Function.prototype.bind called on incompatible ";
	var toStr = Object.prototype.toString;
	var max = Math.max;
	var funcType = "[object Function]";
	var concatty = function concatty(a, b) {
		var arr = [];
		for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
		for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
		return arr;
	};
	var slicy = function slicy(arrLike, offset) {
		var arr = [];
		for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
		return arr;
	};
	var joiny = function(arr, joiner) {
		var str = "";
		for (var i = 0; i < arr.length; i += 1) {
			str += arr[i];
			if (i + 1 < arr.length) str += joiner;
		}
		return str;
	};
	module.exports = function bind(that) {
		var target = this;
		if (typeof target !== "function" || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
		var args = slicy(arguments, 1);
		var bound;
		var binder = function() {
			if (this instanceof bound) {
				var result = target.apply(this, concatty(args, arguments));
				if (Object(result) === result) return result;
				return this;
			}
			return target.apply(that, concatty(args, arguments));
		};
		var boundLength = max(0, target.length - args.length);
		var boundArgs = [];
		for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
		bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
		if (target.prototype) {
			var Empty = function Empty() {};
			Empty.prototype = target.prototype;
			bound.prototype = new Empty();
			Empty.prototype = null;
		}
		return bound;
	};
}));
// node_modules/function-bind/index.js
var require_function_bind = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation$5();
	module.exports = Function.prototype.bind || implementation;
}));
// node_modules/call-bind-apply-helpers/functionCall.js
var require_functionCall = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./functionCall')} */
	module.exports = Function.prototype.call;
}));
// node_modules/call-bind-apply-helpers/functionApply.js
var require_functionApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./functionApply')} */
	module.exports = Function.prototype.apply;
}));
// node_modules/call-bind-apply-helpers/reflectApply.js
var require_reflectApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./reflectApply')} */
	module.exports = typeof Reflect !== "undefined" && Reflect && Reflect.apply;
}));
// node_modules/call-bind-apply-helpers/actualApply.js
var require_actualApply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bind = require_function_bind();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	/** @type {import('./actualApply')} */
	module.exports = require_reflectApply() || bind.call($call, $apply);
}));
// node_modules/call-bind-apply-helpers/index.js
var require_call_bind_apply_helpers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bind = require_function_bind();
	var $TypeError = require_type();
	var $call = require_functionCall();
	var $actualApply = require_actualApply();
	/** @type {(args: [Function, thisArg?: unknown, ...args: unknown[]]) => Function} TODO FIXME, find a way to use import('.') */
	module.exports = function callBindBasic(args) {
		if (args.length < 1 || typeof args[0] !== "function") throw new $TypeError("a function is required");
		return $actualApply(bind, $call, args);
	};
}));
// node_modules/dunder-proto/get.js
var require_get = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind_apply_helpers();
	var gOPD = require_gopd();
	var hasProtoAccessor;
	try {
		hasProtoAccessor = [].__proto__ === Array.prototype;
	} catch (e) {
		if (!e || typeof e !== "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
	}
	var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
	var $Object = Object;
	var $getPrototypeOf = $Object.getPrototypeOf;
	/** @type {import('./get')} */
	module.exports = desc && typeof desc.get === "function" ? callBind([desc.get]) : typeof $getPrototypeOf === "function" ? function getDunder(value) {
		return $getPrototypeOf(value == null ? value : $Object(value));
	} : false;
}));
// node_modules/get-proto/index.js
var require_get_proto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var reflectGetProto = require_Reflect_getPrototypeOf();
	var originalGetProto = require_Object_getPrototypeOf();
	var getDunderProto = require_get();
	/** @type {import('.')} */
	module.exports = reflectGetProto ? function getProto(O) {
		return reflectGetProto(O);
	} : originalGetProto ? function getProto(O) {
		if (!O || typeof O !== "object" && typeof O !== "function") throw new TypeError("getProto: not an object");
		return originalGetProto(O);
	} : getDunderProto ? function getProto(O) {
		return getDunderProto(O);
	} : null;
}));
// node_modules/async-function/index.js
var require_async_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cached = async function() {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
}));
// node_modules/generator-function/index.js
var require_generator_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cached = function* () {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
}));
// node_modules/async-generator-function/index.js
var require_async_generator_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cached = async function* () {}.constructor;
	/** @type {import('.')} */
	module.exports = () => cached;
}));
// node_modules/hasown/index.js
var require_hasown = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var call = Function.prototype.call;
	var $hasOwn = Object.prototype.hasOwnProperty;
	/** @type {import('.')} */
	module.exports = require_function_bind().call(call, $hasOwn);
}));
// node_modules/get-intrinsic/index.js
var require_get_intrinsic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var undefined;
	var $Object = require_es_object_atoms();
	var $Error = require_es_errors();
	var $EvalError = require_eval();
	var $RangeError = require_range$1();
	var $ReferenceError = require_ref();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var $URIError = require_uri();
	var abs = require_abs();
	var floor = require_floor$1();
	var max = require_max();
	var min = require_min();
	var pow = require_pow();
	var round = require_round();
	var sign = require_sign();
	var $gOPD = require_gopd();
	var $defineProperty = require_es_define_property();
	var throwTypeError = function() {
		throw new $TypeError();
	};
	var ThrowTypeError = $gOPD ? function() {
		try {
			arguments.callee;
			return throwTypeError;
		} catch (calleeThrows) {
			try {
				return $gOPD(arguments, "callee").get;
			} catch (gOPDthrows) {
				return throwTypeError;
			}
		}
	}() : throwTypeError;
	var hasSymbols = require_has_symbols()();
	var getProto = require_get_proto();
	var $ObjectGPO = require_Object_getPrototypeOf();
	var $ReflectGPO = require_Reflect_getPrototypeOf();
	var $apply = require_functionApply();
	var $call = require_functionCall();
	var needsEval = {};
	var TypedArray = typeof Uint8Array === "undefined" || !getProto ? undefined : getProto(Uint8Array);
	var INTRINSICS = {
		__proto__: null,
		"%AggregateError%": typeof AggregateError === "undefined" ? undefined : AggregateError,
		"%Array%": Array,
		"%ArrayBuffer%": typeof ArrayBuffer === "undefined" ? undefined : ArrayBuffer,
		"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
		"%AsyncFromSyncIteratorPrototype%": undefined,
		"%AsyncFunction%": needsEval,
		"%AsyncGenerator%": needsEval,
		"%AsyncGeneratorFunction%": needsEval,
		"%AsyncIteratorPrototype%": needsEval,
		"%Atomics%": typeof Atomics === "undefined" ? undefined : Atomics,
		"%BigInt%": typeof BigInt === "undefined" ? undefined : BigInt,
		"%BigInt64Array%": typeof BigInt64Array === "undefined" ? undefined : BigInt64Array,
		"%BigUint64Array%": typeof BigUint64Array === "undefined" ? undefined : BigUint64Array,
		"%Boolean%": Boolean,
		"%DataView%": typeof DataView === "undefined" ? undefined : DataView,
		"%Date%": Date,
		"%decodeURI%": decodeURI,
		"%decodeURIComponent%": decodeURIComponent,
		"%encodeURI%": encodeURI,
		"%encodeURIComponent%": encodeURIComponent,
		"%Error%": $Error,
		"%eval%": eval,
		"%EvalError%": $EvalError,
		"%Float16Array%": typeof Float16Array === "undefined" ? undefined : Float16Array,
		"%Float32Array%": typeof Float32Array === "undefined" ? undefined : Float32Array,
		"%Float64Array%": typeof Float64Array === "undefined" ? undefined : Float64Array,
		"%FinalizationRegistry%": typeof FinalizationRegistry === "undefined" ? undefined : FinalizationRegistry,
		"%Function%": Function,
		"%GeneratorFunction%": needsEval,
		"%Int8Array%": typeof Int8Array === "undefined" ? undefined : Int8Array,
		"%Int16Array%": typeof Int16Array === "undefined" ? undefined : Int16Array,
		"%Int32Array%": typeof Int32Array === "undefined" ? undefined : Int32Array,
		"%isFinite%": isFinite,
		"%isNaN%": isNaN,
		"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
		"%JSON%": typeof JSON === "object" ? JSON : undefined,
		"%Map%": typeof Map === "undefined" ? undefined : Map,
		"%MapIteratorPrototype%": typeof Map === "undefined" || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Map())[Symbol.iterator]()),
		"%Math%": Math,
		"%Number%": Number,
		"%Object%": $Object,
		"%Object.getOwnPropertyDescriptor%": $gOPD,
		"%parseFloat%": parseFloat,
		"%parseInt%": parseInt,
		"%Promise%": typeof Promise === "undefined" ? undefined : Promise,
		"%Proxy%": typeof Proxy === "undefined" ? undefined : Proxy,
		"%RangeError%": $RangeError,
		"%ReferenceError%": $ReferenceError,
		"%Reflect%": typeof Reflect === "undefined" ? undefined : Reflect,
		"%RegExp%": RegExp,
		"%Set%": typeof Set === "undefined" ? undefined : Set,
		"%SetIteratorPrototype%": typeof Set === "undefined" || !hasSymbols || !getProto ? undefined : getProto((/* @__PURE__ */ new Set())[Symbol.iterator]()),
		"%SharedArrayBuffer%": typeof SharedArrayBuffer === "undefined" ? undefined : SharedArrayBuffer,
		"%String%": String,
		"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
		"%Symbol%": hasSymbols ? Symbol : undefined,
		"%SyntaxError%": $SyntaxError,
		"%ThrowTypeError%": ThrowTypeError,
		"%TypedArray%": TypedArray,
		"%TypeError%": $TypeError,
		"%Uint8Array%": typeof Uint8Array === "undefined" ? undefined : Uint8Array,
		"%Uint8ClampedArray%": typeof Uint8ClampedArray === "undefined" ? undefined : Uint8ClampedArray,
		"%Uint16Array%": typeof Uint16Array === "undefined" ? undefined : Uint16Array,
		"%Uint32Array%": typeof Uint32Array === "undefined" ? undefined : Uint32Array,
		"%URIError%": $URIError,
		"%WeakMap%": typeof WeakMap === "undefined" ? undefined : WeakMap,
		"%WeakRef%": typeof WeakRef === "undefined" ? undefined : WeakRef,
		"%WeakSet%": typeof WeakSet === "undefined" ? undefined : WeakSet,
		"%Function.prototype.call%": $call,
		"%Function.prototype.apply%": $apply,
		"%Object.defineProperty%": $defineProperty,
		"%Object.getPrototypeOf%": $ObjectGPO,
		"%Math.abs%": abs,
		"%Math.floor%": floor,
		"%Math.max%": max,
		"%Math.min%": min,
		"%Math.pow%": pow,
		"%Math.round%": round,
		"%Math.sign%": sign,
		"%Reflect.getPrototypeOf%": $ReflectGPO
	};
	if (getProto) try {
		null.error;
	} catch (e) {
		INTRINSICS["%Error.prototype%"] = getProto(getProto(e));
	}
	var getAsyncFunction = require_async_function();
	var getGeneratorFunction = require_generator_function();
	var getAsyncGeneratorFunction = require_async_generator_function();
	var doEval = function doEval(name) {
		var value;
		if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0;
		else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0;
		else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0;
		else if (name === "%AsyncGenerator%") {
			var fn = doEval("%AsyncGeneratorFunction%");
			if (fn) value = fn.prototype;
		} else if (name === "%AsyncIteratorPrototype%") {
			var gen = doEval("%AsyncGenerator%");
			if (gen && getProto) value = getProto(gen.prototype);
		}
		INTRINSICS[name] = value;
		return value;
	};
	var LEGACY_ALIASES = {
		__proto__: null,
		"%ArrayBufferPrototype%": ["ArrayBuffer", "prototype"],
		"%ArrayPrototype%": ["Array", "prototype"],
		"%ArrayProto_entries%": [
			"Array",
			"prototype",
			"entries"
		],
		"%ArrayProto_forEach%": [
			"Array",
			"prototype",
			"forEach"
		],
		"%ArrayProto_keys%": [
			"Array",
			"prototype",
			"keys"
		],
		"%ArrayProto_values%": [
			"Array",
			"prototype",
			"values"
		],
		"%AsyncFunctionPrototype%": ["AsyncFunction", "prototype"],
		"%AsyncGenerator%": ["AsyncGeneratorFunction", "prototype"],
		"%AsyncGeneratorPrototype%": [
			"AsyncGeneratorFunction",
			"prototype",
			"prototype"
		],
		"%BooleanPrototype%": ["Boolean", "prototype"],
		"%DataViewPrototype%": ["DataView", "prototype"],
		"%DatePrototype%": ["Date", "prototype"],
		"%ErrorPrototype%": ["Error", "prototype"],
		"%EvalErrorPrototype%": ["EvalError", "prototype"],
		"%Float32ArrayPrototype%": ["Float32Array", "prototype"],
		"%Float64ArrayPrototype%": ["Float64Array", "prototype"],
		"%FunctionPrototype%": ["Function", "prototype"],
		"%Generator%": ["GeneratorFunction", "prototype"],
		"%GeneratorPrototype%": [
			"GeneratorFunction",
			"prototype",
			"prototype"
		],
		"%Int8ArrayPrototype%": ["Int8Array", "prototype"],
		"%Int16ArrayPrototype%": ["Int16Array", "prototype"],
		"%Int32ArrayPrototype%": ["Int32Array", "prototype"],
		"%JSONParse%": ["JSON", "parse"],
		"%JSONStringify%": ["JSON", "stringify"],
		"%MapPrototype%": ["Map", "prototype"],
		"%NumberPrototype%": ["Number", "prototype"],
		"%ObjectPrototype%": ["Object", "prototype"],
		"%ObjProto_toString%": [
			"Object",
			"prototype",
			"toString"
		],
		"%ObjProto_valueOf%": [
			"Object",
			"prototype",
			"valueOf"
		],
		"%PromisePrototype%": ["Promise", "prototype"],
		"%PromiseProto_then%": [
			"Promise",
			"prototype",
			"then"
		],
		"%Promise_all%": ["Promise", "all"],
		"%Promise_reject%": ["Promise", "reject"],
		"%Promise_resolve%": ["Promise", "resolve"],
		"%RangeErrorPrototype%": ["RangeError", "prototype"],
		"%ReferenceErrorPrototype%": ["ReferenceError", "prototype"],
		"%RegExpPrototype%": ["RegExp", "prototype"],
		"%SetPrototype%": ["Set", "prototype"],
		"%SharedArrayBufferPrototype%": ["SharedArrayBuffer", "prototype"],
		"%StringPrototype%": ["String", "prototype"],
		"%SymbolPrototype%": ["Symbol", "prototype"],
		"%SyntaxErrorPrototype%": ["SyntaxError", "prototype"],
		"%TypedArrayPrototype%": ["TypedArray", "prototype"],
		"%TypeErrorPrototype%": ["TypeError", "prototype"],
		"%Uint8ArrayPrototype%": ["Uint8Array", "prototype"],
		"%Uint8ClampedArrayPrototype%": ["Uint8ClampedArray", "prototype"],
		"%Uint16ArrayPrototype%": ["Uint16Array", "prototype"],
		"%Uint32ArrayPrototype%": ["Uint32Array", "prototype"],
		"%URIErrorPrototype%": ["URIError", "prototype"],
		"%WeakMapPrototype%": ["WeakMap", "prototype"],
		"%WeakSetPrototype%": ["WeakSet", "prototype"]
	};
	var bind = require_function_bind();
	var hasOwn = require_hasown();
	var $concat = bind.call($call, Array.prototype.concat);
	var $spliceApply = bind.call($apply, Array.prototype.splice);
	var $replace = bind.call($call, String.prototype.replace);
	var $strSlice = bind.call($call, String.prototype.slice);
	var $exec = bind.call($call, RegExp.prototype.exec);
	var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
	var reEscapeChar = /\\(\\)?/g;
	var stringToPath = function stringToPath(string) {
		var first = $strSlice(string, 0, 1);
		var last = $strSlice(string, -1);
		if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");
		else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
		var result = [];
		$replace(string, rePropName, function(match, number, quote, subString) {
			result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
		});
		return result;
	};
	var getBaseIntrinsic = function getBaseIntrinsic(name, allowMissing) {
		var intrinsicName = name;
		var alias;
		if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
			alias = LEGACY_ALIASES[intrinsicName];
			intrinsicName = "%" + alias[0] + "%";
		}
		if (hasOwn(INTRINSICS, intrinsicName)) {
			var value = INTRINSICS[intrinsicName];
			if (value === needsEval) value = doEval(intrinsicName);
			if (typeof value === "undefined" && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
			return {
				alias,
				name: intrinsicName,
				value
			};
		}
		throw new $SyntaxError("intrinsic " + name + " does not exist!");
	};
	module.exports = function GetIntrinsic(name, allowMissing) {
		if (typeof name !== "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
		if (arguments.length > 1 && typeof allowMissing !== "boolean") throw new $TypeError("\"allowMissing\" argument must be a boolean");
		if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
		var parts = stringToPath(name);
		var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
		var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
		var intrinsicRealName = intrinsic.name;
		var value = intrinsic.value;
		var skipFurtherCaching = false;
		var alias = intrinsic.alias;
		if (alias) {
			intrinsicBaseName = alias[0];
			$spliceApply(parts, $concat([0, 1], alias));
		}
		for (var i = 1, isOwn = true; i < parts.length; i += 1) {
			var part = parts[i];
			var first = $strSlice(part, 0, 1);
			var last = $strSlice(part, -1);
			if ((first === "\"" || first === "'" || first === "`" || last === "\"" || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
			if (part === "constructor" || !isOwn) skipFurtherCaching = true;
			intrinsicBaseName += "." + part;
			intrinsicRealName = "%" + intrinsicBaseName + "%";
			if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName];
			else if (value != null) {
				if (!(part in value)) {
					if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
					return;
				}
				if ($gOPD && i + 1 >= parts.length) {
					var desc = $gOPD(value, part);
					isOwn = !!desc;
					if (isOwn && "get" in desc && !("originalValue" in desc.get)) value = desc.get;
					else value = value[part];
				} else {
					isOwn = hasOwn(value, part);
					value = value[part];
				}
				if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
			}
		}
		return value;
	};
}));
// node_modules/define-data-property/index.js
var require_define_data_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $defineProperty = require_es_define_property();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var gopd = require_gopd();
	/** @type {import('.')} */
	module.exports = function defineDataProperty(obj, property, value) {
		if (!obj || typeof obj !== "object" && typeof obj !== "function") throw new $TypeError("`obj` must be an object or a function`");
		if (typeof property !== "string" && typeof property !== "symbol") throw new $TypeError("`property` must be a string or a symbol`");
		if (arguments.length > 3 && typeof arguments[3] !== "boolean" && arguments[3] !== null) throw new $TypeError("`nonEnumerable`, if provided, must be a boolean or null");
		if (arguments.length > 4 && typeof arguments[4] !== "boolean" && arguments[4] !== null) throw new $TypeError("`nonWritable`, if provided, must be a boolean or null");
		if (arguments.length > 5 && typeof arguments[5] !== "boolean" && arguments[5] !== null) throw new $TypeError("`nonConfigurable`, if provided, must be a boolean or null");
		if (arguments.length > 6 && typeof arguments[6] !== "boolean") throw new $TypeError("`loose`, if provided, must be a boolean");
		var nonEnumerable = arguments.length > 3 ? arguments[3] : null;
		var nonWritable = arguments.length > 4 ? arguments[4] : null;
		var nonConfigurable = arguments.length > 5 ? arguments[5] : null;
		var loose = arguments.length > 6 ? arguments[6] : false;
		var desc = !!gopd && gopd(obj, property);
		if ($defineProperty) $defineProperty(obj, property, {
			configurable: nonConfigurable === null && desc ? desc.configurable : !nonConfigurable,
			enumerable: nonEnumerable === null && desc ? desc.enumerable : !nonEnumerable,
			value,
			writable: nonWritable === null && desc ? desc.writable : !nonWritable
		});
		else if (loose || !nonEnumerable && !nonWritable && !nonConfigurable) obj[property] = value;
		else throw new $SyntaxError("This environment does not support defining a property as non-configurable, non-writable, or non-enumerable.");
	};
}));
// node_modules/has-property-descriptors/index.js
var require_has_property_descriptors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $defineProperty = require_es_define_property();
	var hasPropertyDescriptors = function hasPropertyDescriptors() {
		return !!$defineProperty;
	};
	hasPropertyDescriptors.hasArrayLengthDefineBug = function hasArrayLengthDefineBug() {
		if (!$defineProperty) return null;
		try {
			return $defineProperty([], "length", { value: 1 }).length !== 1;
		} catch (e) {
			return true;
		}
	};
	module.exports = hasPropertyDescriptors;
}));
// node_modules/set-function-length/index.js
var require_set_function_length = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var define = require_define_data_property();
	var hasDescriptors = require_has_property_descriptors()();
	var gOPD = require_gopd();
	var $TypeError = require_type();
	var $floor = GetIntrinsic("%Math.floor%");
	/** @type {import('.')} */
	module.exports = function setFunctionLength(fn, length) {
		if (typeof fn !== "function") throw new $TypeError("`fn` is not a function");
		if (typeof length !== "number" || length < 0 || length > 4294967295 || $floor(length) !== length) throw new $TypeError("`length` must be a positive 32-bit integer");
		var loose = arguments.length > 2 && !!arguments[2];
		var functionLengthIsConfigurable = true;
		var functionLengthIsWritable = true;
		if ("length" in fn && gOPD) {
			var desc = gOPD(fn, "length");
			if (desc && !desc.configurable) functionLengthIsConfigurable = false;
			if (desc && !desc.writable) functionLengthIsWritable = false;
		}
		if (functionLengthIsConfigurable || functionLengthIsWritable || !loose) {
			if (hasDescriptors) define(fn, "length", length, true, true);
			else define(fn, "length", length);
		}
		return fn;
	};
}));
// node_modules/call-bind-apply-helpers/applyBind.js
var require_applyBind = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bind = require_function_bind();
	var $apply = require_functionApply();
	var actualApply = require_actualApply();
	/** @type {import('./applyBind')} */
	module.exports = function applyBind() {
		return actualApply(bind, $apply, arguments);
	};
}));
// node_modules/call-bind/index.js
var require_call_bind = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setFunctionLength = require_set_function_length();
	var $defineProperty = require_es_define_property();
	var callBindBasic = require_call_bind_apply_helpers();
	var applyBind = require_applyBind();
	module.exports = function callBind(originalFunction) {
		var func = callBindBasic(arguments);
		var adjustedLength = 1 + originalFunction.length - (arguments.length - 1);
		return setFunctionLength(func, adjustedLength > 0 ? adjustedLength : 0, true);
	};
	if ($defineProperty) $defineProperty(module.exports, "apply", { value: applyBind });
	else module.exports.apply = applyBind;
}));
// node_modules/call-bound/index.js
var require_call_bound = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var callBindBasic = require_call_bind_apply_helpers();
	/** @type {(thisArg: string, searchString: string, position?: number) => number} */
	var $indexOf = callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);
	/** @type {import('.')} */
	module.exports = function callBoundIntrinsic(name, allowMissing) {
		var intrinsic = GetIntrinsic(name, !!allowMissing);
		if (typeof intrinsic === "function" && $indexOf(name, ".prototype.") > -1) return callBindBasic([intrinsic]);
		return intrinsic;
	};
}));
// node_modules/has-tostringtag/shams.js
var require_shams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasSymbols = require_shams$1();
	/** @type {import('.')} */
	module.exports = function hasToStringTagShams() {
		return hasSymbols() && !!Symbol.toStringTag;
	};
}));
// node_modules/which-typed-array/index.js
var require_which_typed_array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var forEach = require_for_each();
	var availableTypedArrays = require_available_typed_arrays();
	var callBind = require_call_bind();
	var callBound = require_call_bound();
	var gOPD = require_gopd();
	var getProto = require_get_proto();
	var $toString = callBound("Object.prototype.toString");
	var hasToStringTag = require_shams()();
	var g = typeof globalThis === "undefined" ? global : globalThis;
	var typedArrays = availableTypedArrays();
	var $slice = callBound("String.prototype.slice");
	/** @import { BoundSet, BoundSlice, Cache, Getter } from './types' */
	/** @import { TypedArrayName } from '.' */
	/** @type {<T = unknown>(array: readonly T[], value: unknown) => number} */
	var $indexOf = callBound("Array.prototype.indexOf", true) || function indexOf(array, value) {
		for (var i = 0; i < array.length; i += 1) if (array[i] === value) return i;
		return -1;
	};
	/** @type {Cache} */
	var cache = { __proto__: null };
	if (hasToStringTag && gOPD && getProto) forEach(typedArrays, function(typedArray) {
		var arr = new g[typedArray]();
		if (Symbol.toStringTag in arr && getProto) {
			var proto = getProto(arr);
			var descriptor = gOPD(proto, Symbol.toStringTag);
			if (!descriptor && proto) descriptor = gOPD(getProto(proto), Symbol.toStringTag);
			if (descriptor && descriptor.get) {
				var bound = callBind(descriptor.get);
				cache["$" + typedArray] = bound;
			}
		}
	});
	else forEach(typedArrays, function(typedArray) {
		var arr = new g[typedArray]();
		var fn = arr.slice || arr.set;
		if (fn) {
			var bound = callBind(fn);
			cache["$" + typedArray] = bound;
		}
	});
	/** @type {(value: object) => false | TypedArrayName} */
	function tryTypedArrays(value) {
		/** @type {ReturnType<typeof tryTypedArrays>} */ var found = false;
		forEach(
			cache,
			/** @param {Getter} getter @param {`$${TypedArrayName}`} typedArray */
			function(getter, typedArray) {
				if (!found) try {
					if ("$" + getter(value) === typedArray) found = $slice(typedArray, 1);
				} catch (e) {}
			}
		);
		return found;
	}
	/** @type {(value: object) => false | TypedArrayName} */
	function trySlices(value) {
		/** @type {ReturnType<typeof trySlices>} */ var found = false;
		forEach(
			cache,
			/** @param {Getter} getter @param {`$${TypedArrayName}`} name */
			function(getter, name) {
				if (!found) try {
					getter(value);
					found = $slice(name, 1);
				} catch (e) {}
			}
		);
		return found;
	}
	/** @type {(tag: unknown) => tag is typeof typedArrays[number]} */
	function isTATag(tag) {
		return $indexOf(typedArrays, tag) > -1;
	}
	/** @type {(value: unknown) => ReturnType<typeof import('.')>} */
	function whichTypedArray(value) {
		if (!value || typeof value !== "object") return false;
		if (!hasToStringTag) {
			var tag = $slice($toString(value), 8, -1);
			if (isTATag(tag)) return tag;
			if (tag !== "Object") return false;
			return trySlices(value);
		}
		if (!gOPD) return null;
		return tryTypedArrays(value);
	}
	module.exports = whichTypedArray;
}));
// node_modules/object-keys/isArguments.js
var require_isArguments = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toStr = Object.prototype.toString;
	module.exports = function isArguments(value) {
		var str = toStr.call(value);
		var isArgs = str === "[object Arguments]";
		if (!isArgs) isArgs = str !== "[object Array]" && value !== null && typeof value === "object" && typeof value.length === "number" && value.length >= 0 && toStr.call(value.callee) === "[object Function]";
		return isArgs;
	};
}));
// node_modules/object-keys/implementation.js
var require_implementation$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var keysShim;
	if (!Object.keys) {
		var has = Object.prototype.hasOwnProperty;
		var toStr = Object.prototype.toString;
		var isArgs = require_isArguments();
		var isEnumerable = Object.prototype.propertyIsEnumerable;
		var hasDontEnumBug = !isEnumerable.call({ toString: null }, "toString");
		var hasProtoEnumBug = isEnumerable.call(function() {}, "prototype");
		var dontEnums = [
			"toString",
			"toLocaleString",
			"valueOf",
			"hasOwnProperty",
			"isPrototypeOf",
			"propertyIsEnumerable",
			"constructor"
		];
		var equalsConstructorPrototype = function(o) {
			var ctor = o.constructor;
			return ctor && ctor.prototype === o;
		};
		var excludedKeys = {
			$applicationCache: true,
			$console: true,
			$external: true,
			$frame: true,
			$frameElement: true,
			$frames: true,
			$innerHeight: true,
			$innerWidth: true,
			$onmozfullscreenchange: true,
			$onmozfullscreenerror: true,
			$outerHeight: true,
			$outerWidth: true,
			$pageXOffset: true,
			$pageYOffset: true,
			$parent: true,
			$scrollLeft: true,
			$scrollTop: true,
			$scrollX: true,
			$scrollY: true,
			$self: true,
			$webkitIndexedDB: true,
			$webkitStorageInfo: true,
			$window: true
		};
		var hasAutomationEqualityBug = function() {
			if (typeof window === "undefined") return false;
			for (var k in window) try {
				if (!excludedKeys["$" + k] && has.call(window, k) && window[k] !== null && typeof window[k] === "object") try {
					equalsConstructorPrototype(window[k]);
				} catch (e) {
					return true;
				}
			} catch (e) {
				return true;
			}
			return false;
		}();
		var equalsConstructorPrototypeIfNotBuggy = function(o) {
			if (typeof window === "undefined" || !hasAutomationEqualityBug) return equalsConstructorPrototype(o);
			try {
				return equalsConstructorPrototype(o);
			} catch (e) {
				return false;
			}
		};
		keysShim = function keys(object) {
			var isObject = object !== null && typeof object === "object";
			var isFunction = toStr.call(object) === "[object Function]";
			var isArguments = isArgs(object);
			var isString = isObject && toStr.call(object) === "[object String]";
			var theKeys = [];
			if (!isObject && !isFunction && !isArguments) throw new TypeError("Object.keys called on a non-object");
			var skipProto = hasProtoEnumBug && isFunction;
			if (isString && object.length > 0 && !has.call(object, 0)) for (var i = 0; i < object.length; ++i) theKeys.push(String(i));
			if (isArguments && object.length > 0) for (var j = 0; j < object.length; ++j) theKeys.push(String(j));
			else for (var name in object) if (!(skipProto && name === "prototype") && has.call(object, name)) theKeys.push(String(name));
			if (hasDontEnumBug) {
				var skipConstructor = equalsConstructorPrototypeIfNotBuggy(object);
				for (var k = 0; k < dontEnums.length; ++k) if (!(skipConstructor && dontEnums[k] === "constructor") && has.call(object, dontEnums[k])) theKeys.push(dontEnums[k]);
			}
			return theKeys;
		};
	}
	module.exports = keysShim;
}));
// node_modules/object-keys/index.js
var require_object_keys = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var slice = Array.prototype.slice;
	var isArgs = require_isArguments();
	var origKeys = Object.keys;
	var keysShim = origKeys ? function keys(o) {
		return origKeys(o);
	} : require_implementation$4();
	var originalKeys = Object.keys;
	keysShim.shim = function shimObjectKeys() {
		if (Object.keys) {
			if (!function() {
				var args = Object.keys(arguments);
				return args && args.length === arguments.length;
			}(1, 2)) Object.keys = function keys(object) {
				if (isArgs(object)) return originalKeys(slice.call(object));
				return originalKeys(object);
			};
		} else Object.keys = keysShim;
		return Object.keys || keysShim;
	};
	module.exports = keysShim;
}));
// node_modules/define-properties/index.js
var require_define_properties = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var keys = require_object_keys();
	var hasSymbols = typeof Symbol === "function" && typeof Symbol("foo") === "symbol";
	var toStr = Object.prototype.toString;
	var concat = Array.prototype.concat;
	var defineDataProperty = require_define_data_property();
	var isFunction = function(fn) {
		return typeof fn === "function" && toStr.call(fn) === "[object Function]";
	};
	var supportsDescriptors = require_has_property_descriptors()();
	var defineProperty = function(object, name, value, predicate) {
		if (name in object) {
			if (predicate === true) {
				if (object[name] === value) return;
			} else if (!isFunction(predicate) || !predicate()) return;
		}
		if (supportsDescriptors) defineDataProperty(object, name, value, true);
		else defineDataProperty(object, name, value);
	};
	var defineProperties = function(object, map) {
		var predicates = arguments.length > 2 ? arguments[2] : {};
		var props = keys(map);
		if (hasSymbols) props = concat.call(props, Object.getOwnPropertySymbols(map));
		for (var i = 0; i < props.length; i += 1) defineProperty(object, props[i], map[props[i]], predicates[props[i]]);
	};
	defineProperties.supportsDescriptors = !!supportsDescriptors;
	module.exports = defineProperties;
}));
// node_modules/object-inspect/util.inspect.js
var require_util_inspect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("util").inspect;
}));
// node_modules/object-inspect/stringWidthRanges.js
var require_stringWidthRanges = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Array.prototype.join.call([
		"00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,",
		"0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,",
		"03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,",
		"01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,",
		"01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,",
		"02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,",
		"0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,",
		"019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,",
		"0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,",
		"04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,",
		"217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,",
		"24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,",
		"25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,",
		"0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,",
		"02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,",
		"21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,",
		"01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,",
		"02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,",
		"02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,",
		"02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,",
		"01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,",
		"03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,",
		"2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,",
		"2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,",
		"01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,",
		"25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,",
		"21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,",
		"21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"
	], "");
}));
// node_modules/object-inspect/stringWidth.js
var require_stringWidth = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $charCodeAt = String.prototype.charCodeAt;
	var $indexOf = String.prototype.indexOf;
	var $normalize = String.prototype.normalize;
	var $slice = String.prototype.slice;
	var $split = String.prototype.split;
	var $floor = Math.floor;
	var $parseInt = parseInt;
	var ranges = require_stringWidthRanges();
	var starts = [];
	var ends = [];
	var widths = [];
	var tokens = $split.call(ranges, ",");
	var previousEnd = -1;
	for (var t = 0; t < tokens.length; t++) {
		var dot = $indexOf.call(tokens[t], ".");
		starts[t] = previousEnd + 1 + $parseInt($slice.call(tokens[t], 1, dot), 36);
		previousEnd = starts[t] + $parseInt($slice.call(tokens[t], dot + 1), 36);
		ends[t] = previousEnd;
		widths[t] = Number($slice.call(tokens[t], 0, 1));
	}
	function codePointWidth(code) {
		var low = 0;
		var high = starts.length - 1;
		while (low <= high) {
			var mid = $floor((low + high) / 2);
			if (code < starts[mid]) high = mid - 1;
			else if (code > ends[mid]) low = mid + 1;
			else return widths[mid];
		}
		return 1;
	}
	function unicodeWidth(str) {
		var width = 0;
		for (var i = 0; i < str.length; i++) {
			var code = $charCodeAt.call(str, i);
			if (code >= 55296 && code <= 56319 && i + 1 < str.length) {
				var next = $charCodeAt.call(str, i + 1);
				if (next >= 56320 && next <= 57343) {
					code = (code - 55296) * 1024 + (next - 56320) + 65536;
					i += 1;
				}
			}
			width += codePointWidth(code);
		}
		return width;
	}
	module.exports = function getStringWidth(str) {
		var width = 0;
		for (var i = 0; i < str.length; i++) {
			var code = $charCodeAt.call(str, i);
			if (code >= 127) {
				var rest = $slice.call(str, i);
				return width + unicodeWidth($normalize ? $normalize.call(rest, "NFC") : rest);
			}
			width += code >= 32 ? 1 : 0;
		}
		return width;
	};
}));
// node_modules/object-inspect/index.js
var require_object_inspect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasMap = typeof Map === "function" && Map.prototype;
	var mapSizeDescriptor = Object.getOwnPropertyDescriptor && hasMap ? Object.getOwnPropertyDescriptor(Map.prototype, "size") : null;
	var mapSize = hasMap && mapSizeDescriptor && typeof mapSizeDescriptor.get === "function" ? mapSizeDescriptor.get : null;
	var mapForEach = hasMap && Map.prototype.forEach;
	var mapEntries = hasMap && Map.prototype.entries;
	var hasSet = typeof Set === "function" && Set.prototype;
	var setSizeDescriptor = Object.getOwnPropertyDescriptor && hasSet ? Object.getOwnPropertyDescriptor(Set.prototype, "size") : null;
	var setSize = hasSet && setSizeDescriptor && typeof setSizeDescriptor.get === "function" ? setSizeDescriptor.get : null;
	var setForEach = hasSet && Set.prototype.forEach;
	var setValues = hasSet && Set.prototype.values;
	var weakMapHas = typeof WeakMap === "function" && WeakMap.prototype ? WeakMap.prototype.has : null;
	var weakSetHas = typeof WeakSet === "function" && WeakSet.prototype ? WeakSet.prototype.has : null;
	var weakRefDeref = typeof WeakRef === "function" && WeakRef.prototype ? WeakRef.prototype.deref : null;
	var booleanValueOf = Boolean.prototype.valueOf;
	var objectToString = Object.prototype.toString;
	var functionToString = Function.prototype.toString;
	var $match = String.prototype.match;
	var $slice = String.prototype.slice;
	var $replace = String.prototype.replace;
	var $toUpperCase = String.prototype.toUpperCase;
	var $toLowerCase = String.prototype.toLowerCase;
	var $test = RegExp.prototype.test;
	var $concat = Array.prototype.concat;
	var $join = Array.prototype.join;
	var $arrSlice = Array.prototype.slice;
	var $floor = Math.floor;
	var $max = Math.max;
	var $min = Math.min;
	var $round = Math.round;
	var $sqrt = Math.sqrt;
	var bigIntValueOf = typeof BigInt === "function" ? BigInt.prototype.valueOf : null;
	var gOPS = Object.getOwnPropertySymbols;
	var symToString = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? Symbol.prototype.toString : null;
	var hasShammedSymbols = typeof Symbol === "function" && typeof Symbol.iterator === "object";
	var toStringTag = typeof Symbol === "function" && Symbol.toStringTag && (hasShammedSymbols ? typeof Symbol.toStringTag === "object" : typeof Symbol.toStringTag === "symbol") ? Symbol.toStringTag : null;
	var isEnumerable = Object.prototype.propertyIsEnumerable;
	var gPO = (typeof Reflect === "function" ? Reflect.getPrototypeOf : Object.getPrototypeOf) || ([].__proto__ === Array.prototype ? function(O) {
		return O.__proto__;
	} : null);
	var mapIteratorNext = mapEntries && gPO ? gPO(mapEntries.call(/* @__PURE__ */ new Map())).next : null;
	var setIteratorNext = setValues && gPO ? gPO(setValues.call(/* @__PURE__ */ new Set())).next : null;
	var typedArrayProto = typeof Uint8Array === "function" && gPO ? gPO(Uint8Array.prototype) : null;
	var typedArrayTag = typedArrayProto && toStringTag ? getterOf(typedArrayProto, toStringTag) : null;
	var typedArrayLength = typedArrayProto ? getterOf(typedArrayProto, "length") : null;
	var typedArrayToString = /^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/;
	var typedArrayLengths = { __proto__: null };
	if (!typedArrayLength) {
		var TypedArrays = [
			typeof Int8Array === "function" && Int8Array,
			typeof Uint8Array === "function" && Uint8Array,
			typeof Uint8ClampedArray === "function" && Uint8ClampedArray,
			typeof Int16Array === "function" && Int16Array,
			typeof Uint16Array === "function" && Uint16Array,
			typeof Int32Array === "function" && Int32Array,
			typeof Uint32Array === "function" && Uint32Array,
			typeof Float32Array === "function" && Float32Array,
			typeof Float64Array === "function" && Float64Array
		];
		for (var ta = 0; ta < TypedArrays.length; ta++) {
			var TypedArray = TypedArrays[ta];
			var lengthGetter = TypedArray && getterOf(TypedArray.prototype, "length");
			if (lengthGetter) typedArrayLengths[toStr(new TypedArray(0))] = lengthGetter;
		}
	}
	function addNumericSeparator(num, str) {
		if (num === Infinity || num === -Infinity || num !== num || num && num > -1e3 && num < 1e3 || $test.call(/e/, str)) return str;
		var sepRegex = /[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
		if (typeof num === "number") {
			var int = num < 0 ? -$floor(-num) : $floor(num);
			if (int !== num) {
				var intStr = String(int);
				var dec = $slice.call(str, intStr.length + 1);
				return $replace.call(intStr, sepRegex, "$&_") + "." + $replace.call($replace.call(dec, /([0-9]{3})/g, "$&_"), /_$/, "");
			}
		}
		return $replace.call(str, sepRegex, "$&_");
	}
	var utilInspect = require_util_inspect();
	var getStringWidth = require_stringWidth();
	var inspectCustom = utilInspect.custom;
	var inspectSymbol = isSymbol(inspectCustom) ? inspectCustom : null;
	var quotes = {
		__proto__: null,
		"double": "\"",
		single: "'"
	};
	var quoteREs = {
		__proto__: null,
		"double": /(["\\])/g,
		single: /(['\\])/g
	};
	module.exports = function inspect_(obj, options, depth, seen, breakState) {
		var opts = options || {};
		if (has(opts, "quoteStyle") && !has(quotes, opts.quoteStyle)) throw new TypeError("option \"quoteStyle\" must be \"single\" or \"double\"");
		if (has(opts, "maxStringLength") && (typeof opts.maxStringLength === "number" ? opts.maxStringLength < 0 && opts.maxStringLength !== Infinity : opts.maxStringLength !== null)) throw new TypeError("option \"maxStringLength\", if provided, must be a non-negative integer, Infinity, or `null`");
		if (has(opts, "maxCollectionLength") && opts.maxCollectionLength !== null && opts.maxCollectionLength !== Infinity && !(typeof opts.maxCollectionLength === "number" && opts.maxCollectionLength >= 0 && $floor(opts.maxCollectionLength) === opts.maxCollectionLength)) throw new TypeError("option \"maxCollectionLength\", if provided, must be a non-negative integer, Infinity, or `null`");
		var maxCollectionLength = typeof opts.maxCollectionLength === "number" ? opts.maxCollectionLength : Infinity;
		var customInspect = has(opts, "customInspect") ? opts.customInspect : true;
		if (typeof customInspect !== "boolean" && customInspect !== "symbol") throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");
		if (has(opts, "indent") && opts.indent !== null && opts.indent !== "	" && !(parseInt(opts.indent, 10) === opts.indent && opts.indent > 0)) throw new TypeError("option \"indent\" must be \"\\t\", an integer > 0, or `null`");
		if (has(opts, "numericSeparator") && typeof opts.numericSeparator !== "boolean") throw new TypeError("option \"numericSeparator\", if provided, must be `true` or `false`");
		var numericSeparator = opts.numericSeparator;
		if (has(opts, "multilineStrings") && typeof opts.multilineStrings !== "boolean") throw new TypeError("option \"multilineStrings\", if provided, must be `true` or `false`");
		var hasBreakLength = has(opts, "breakLength");
		if (hasBreakLength && opts.breakLength !== Infinity && (typeof opts.breakLength !== "number" || opts.breakLength < 0 || parseInt(opts.breakLength, 10) !== opts.breakLength)) throw new TypeError("option \"breakLength\", if provided, must be a non-negative integer or `Infinity`");
		if (typeof obj === "undefined") return "undefined";
		if (obj === null) return "null";
		if (typeof obj === "boolean") return obj ? "true" : "false";
		if (typeof obj === "string") return inspectString(obj, opts);
		if (typeof obj === "number") {
			if (obj === 0) return Infinity / obj > 0 ? "0" : "-0";
			var str = String(obj);
			return numericSeparator ? addNumericSeparator(obj, str) : str;
		}
		if (typeof obj === "bigint") {
			var bigIntStr = String(obj) + "n";
			return numericSeparator ? addNumericSeparator(obj, bigIntStr) : bigIntStr;
		}
		var maxDepth = typeof opts.depth === "undefined" ? 5 : opts.depth;
		if (typeof depth === "undefined") depth = 0;
		if (depth >= maxDepth && maxDepth > 0 && typeof obj === "object") return isArray(obj) ? "[Array]" : "[Object]";
		var indent = getIndent(hasBreakLength && (typeof opts.indent === "undefined" || opts.indent === null) ? { indent: 2 } : opts, depth);
		var layout = hasBreakLength ? {
			breakLength: opts.breakLength,
			depth,
			indent,
			maxCollectionLength,
			state: breakState || { currentDepth: depth }
		} : null;
		if (typeof seen === "undefined") seen = [];
		else if (indexOf(seen, obj) >= 0) return "[Circular]";
		function inspect(value, from, noIndent) {
			var nextSeen = seen;
			if (from) {
				nextSeen = $arrSlice.call(seen);
				nextSeen.push(from);
			}
			if (noIndent && !layout) {
				var newOpts = { depth: opts.depth };
				if (has(opts, "quoteStyle")) newOpts.quoteStyle = opts.quoteStyle;
				if (has(opts, "maxCollectionLength")) newOpts.maxCollectionLength = opts.maxCollectionLength;
				return inspect_(value, newOpts, depth + 1, nextSeen);
			}
			return inspect_(value, opts, depth + 1, nextSeen, layout ? layout.state : breakState);
		}
		function enter() {
			if (layout) {
				var previousDepth = layout.state.currentDepth;
				layout.state.currentDepth = depth;
				return previousDepth;
			}
			return null;
		}
		function leaveIfEmpty(entries, previousDepth) {
			if (layout && entries.length === 0) layout.state.currentDepth = previousDepth;
		}
		if (typeof obj === "function" && !isRegExp(obj)) {
			var name = nameOf(obj);
			var fnDepth = enter();
			var keys = arrObjKeys(obj, inspect);
			leaveIfEmpty(keys, fnDepth);
			if (layout && keys.length > 0) return breakLines(keys, bracesOf("{", "}", "[Function" + (name ? ": " + name : " (anonymous)") + "]", " "), layout);
			return "[Function" + (name ? ": " + name : " (anonymous)") + "]" + (keys.length > 0 ? " { " + $join.call(keys, ", ") + " }" : "");
		}
		if (isSymbol(obj)) {
			var symString = hasShammedSymbols ? $replace.call(String(obj), /^(Symbol\(.*\))_[^)]*$/, "$1") : symToString.call(obj);
			return typeof obj === "object" && !hasShammedSymbols ? markBoxed(symString) : symString;
		}
		if (isElement(obj)) {
			var s = "<" + $toLowerCase.call(String(obj.nodeName));
			var attrs = obj.attributes || [];
			for (var i = 0; i < attrs.length; i++) s += " " + attrs[i].name + "=" + wrapQuotes(quote(attrs[i].value), "double", opts);
			s += ">";
			if (obj.childNodes && obj.childNodes.length) s += "...";
			s += "</" + $toLowerCase.call(String(obj.nodeName)) + ">";
			return s;
		}
		if (isArray(obj)) {
			if (obj.length === 0) return "[]";
			enter();
			var xs = arrObjKeys(obj, inspect, maxCollectionLength);
			if (layout) return breakLines(xs, bracesOf("[", "]", "", " "), layout, obj);
			if (indent && !singleLineValues(xs)) return "[" + indentedJoin(xs, indent) + "]";
			return "[ " + $join.call(xs, ", ") + " ]";
		}
		if (isError(obj)) {
			var errorDepth = enter();
			var parts = arrObjKeys(obj, inspect);
			if (!("cause" in Error.prototype) && "cause" in obj && !isEnumerable.call(obj, "cause")) parts = $concat.call(["[cause]: " + inspect(obj.cause)], parts);
			leaveIfEmpty(parts, errorDepth);
			if (parts.length === 0) return "[" + String(obj) + "]";
			if (layout) return breakLines(parts, bracesOf("{ [" + String(obj) + "]", "}", "", " "), layout);
			return "{ [" + String(obj) + "] " + $join.call(parts, ", ") + " }";
		}
		if (typeof obj === "object" && customInspect) {
			if (inspectSymbol && typeof obj[inspectSymbol] === "function" && utilInspect) return utilInspect(obj, { depth: maxDepth - depth });
			else if (customInspect !== "symbol" && typeof obj.inspect === "function") return obj.inspect();
		}
		if (isMap(obj)) {
			var mapParts = [];
			var mapDepth = enter();
			if (mapIteratorNext && maxCollectionLength < mapSize.call(obj)) {
				var mapIterator = mapEntries.call(obj);
				var mapStep;
				while (mapParts.length < maxCollectionLength && !(mapStep = mapIteratorNext.call(mapIterator)).done) mapParts.push(inspect(mapStep.value[0], obj, true) + " => " + inspect(mapStep.value[1], obj));
			} else if (mapForEach) mapForEach.call(obj, function(value, key) {
				if (mapParts.length < maxCollectionLength) mapParts.push(inspect(key, obj, true) + " => " + inspect(value, obj));
			});
			var mapLength = mapSize.call(obj);
			if (maxCollectionLength !== Infinity && mapLength > mapParts.length) mapParts.push(moreItems(mapLength - mapParts.length));
			leaveIfEmpty(mapParts, mapDepth);
			if (layout) return breakLines(mapParts, bracesOf("Map (" + mapLength + ") {", "}", "", ""), layout);
			return collectionOf("Map", mapLength, mapParts, indent);
		}
		if (isSet(obj)) {
			var setParts = [];
			var setDepth = enter();
			if (setIteratorNext && maxCollectionLength < setSize.call(obj)) {
				var setIterator = setValues.call(obj);
				var setStep;
				while (setParts.length < maxCollectionLength && !(setStep = setIteratorNext.call(setIterator)).done) setParts.push(inspect(setStep.value, obj));
			} else if (setForEach) setForEach.call(obj, function(value) {
				if (setParts.length < maxCollectionLength) setParts.push(inspect(value, obj));
			});
			var setLength = setSize.call(obj);
			if (maxCollectionLength !== Infinity && setLength > setParts.length) setParts.push(moreItems(setLength - setParts.length));
			leaveIfEmpty(setParts, setDepth);
			if (layout) return breakLines(setParts, bracesOf("Set (" + setLength + ") {", "}", "", ""), layout);
			return collectionOf("Set", setLength, setParts, indent);
		}
		if (isWeakMap(obj)) return weakCollectionOf("WeakMap");
		if (isWeakSet(obj)) return weakCollectionOf("WeakSet");
		if (isWeakRef(obj)) return weakCollectionOf("WeakRef");
		if (isNumber(obj)) return markBoxed(inspect(Number(obj)));
		if (isBigInt(obj)) return markBoxed(inspect(bigIntValueOf.call(obj)));
		if (isBoolean(obj)) return markBoxed(booleanValueOf.call(obj));
		if (isString(obj)) return markBoxed(inspect(String(obj)));
		if (typeof window !== "undefined" && obj === window) return "{ [object Window] }";
		if (typeof globalThis !== "undefined" && obj === globalThis || typeof global !== "undefined" && obj === global) return "{ [object globalThis] }";
		if (!isDate(obj) && !isRegExp(obj)) {
			var objectDepth = enter();
			var ys = arrObjKeys(obj, inspect, maxCollectionLength);
			leaveIfEmpty(ys, objectDepth);
			var isPlainObject = gPO ? gPO(obj) === Object.prototype : obj instanceof Object || obj.constructor === Object;
			var protoTag = (gPO ? gPO(obj) === null : !(obj instanceof Object)) ? "null prototype" : "";
			var stringTag = !isPlainObject && toStringTag && Object(obj) === obj && toStringTag in obj ? $slice.call(toStr(obj), 8, -1) : protoTag ? "Object" : "";
			var tag = (isPlainObject || typeof obj.constructor !== "function" ? "" : obj.constructor.name ? obj.constructor.name + " " : "") + (stringTag || protoTag ? "[" + $join.call($concat.call([], stringTag || [], protoTag || []), ": ") + "] " : "");
			if (ys.length === 0) return tag + "{}";
			if (layout) return breakLines(ys, bracesOf(tag + "{", "}", "", " "), layout);
			if (indent) return tag + "{" + indentedJoin(ys, indent) + "}";
			return tag + "{ " + $join.call(ys, ", ") + " }";
		}
		return String(obj);
	};
	function wrapQuotes(s, defaultStyle, opts) {
		var quoteChar = quotes[opts.quoteStyle || defaultStyle];
		return quoteChar + s + quoteChar;
	}
	function quote(s) {
		return $replace.call(String(s), /"/g, "&quot;");
	}
	function canTrustToString(obj) {
		return !toStringTag || !(typeof obj === "object" && (toStringTag in obj || typeof obj[toStringTag] !== "undefined"));
	}
	function isArray(obj) {
		return toStr(obj) === "[object Array]" && canTrustToString(obj);
	}
	function isDate(obj) {
		return toStr(obj) === "[object Date]" && canTrustToString(obj);
	}
	function isRegExp(obj) {
		return toStr(obj) === "[object RegExp]" && canTrustToString(obj);
	}
	function isError(obj) {
		return toStr(obj) === "[object Error]" && canTrustToString(obj);
	}
	function isString(obj) {
		return toStr(obj) === "[object String]" && canTrustToString(obj);
	}
	function isNumber(obj) {
		return toStr(obj) === "[object Number]" && canTrustToString(obj);
	}
	function isBoolean(obj) {
		return toStr(obj) === "[object Boolean]" && canTrustToString(obj);
	}
	function isSymbol(obj) {
		if (hasShammedSymbols) return obj && typeof obj === "object" && obj instanceof Symbol;
		if (typeof obj === "symbol") return true;
		if (!obj || typeof obj !== "object" || !symToString) return false;
		try {
			symToString.call(obj);
			return true;
		} catch (e) {}
		return false;
	}
	function isBigInt(obj) {
		if (!obj || typeof obj !== "object" || !bigIntValueOf) return false;
		try {
			bigIntValueOf.call(obj);
			return true;
		} catch (e) {}
		return false;
	}
	var hasOwn = Object.prototype.hasOwnProperty || function(key) {
		return key in this;
	};
	function has(obj, key) {
		return hasOwn.call(obj, key);
	}
	function toStr(obj) {
		return objectToString.call(obj);
	}
	function isTypedArray(obj) {
		if (typedArrayTag) return !!typedArrayTag.call(obj);
		return !toStringTag && $test.call(typedArrayToString, toStr(obj));
	}
	function getTypedArrayLength(obj) {
		if (typedArrayLength) return typedArrayLength.call(obj);
		var getter = typedArrayLengths[toStr(obj)];
		return getter ? getter.call(obj) : obj.length;
	}
	function getterOf(obj, key) {
		var descriptor = Object.getOwnPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
		return descriptor && typeof descriptor.get === "function" ? descriptor.get : null;
	}
	function moreItems(count) {
		return "... " + count + " more item" + (count > 1 ? "s" : "");
	}
	function nameOf(f) {
		if (f.name) return f.name;
		var m = $match.call(functionToString.call(f), /^function\s*([\w$]+)/);
		if (m) return m[1];
		return null;
	}
	function indexOf(xs, x) {
		if (xs.indexOf) return xs.indexOf(x);
		for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
		return -1;
	}
	function isMap(x) {
		if (!mapSize || !x || typeof x !== "object") return false;
		try {
			mapSize.call(x);
			try {
				setSize.call(x);
			} catch (s) {
				return true;
			}
			return x instanceof Map;
		} catch (e) {}
		return false;
	}
	function isWeakMap(x) {
		if (!weakMapHas || !x || typeof x !== "object") return false;
		try {
			weakMapHas.call(x, weakMapHas);
			try {
				weakSetHas.call(x, weakSetHas);
			} catch (s) {
				return true;
			}
			return x instanceof WeakMap;
		} catch (e) {}
		return false;
	}
	function isWeakRef(x) {
		if (!weakRefDeref || !x || typeof x !== "object") return false;
		try {
			weakRefDeref.call(x);
			return true;
		} catch (e) {}
		return false;
	}
	function isSet(x) {
		if (!setSize || !x || typeof x !== "object") return false;
		try {
			setSize.call(x);
			try {
				mapSize.call(x);
			} catch (m) {
				return true;
			}
			return x instanceof Set;
		} catch (e) {}
		return false;
	}
	function isWeakSet(x) {
		if (!weakSetHas || !x || typeof x !== "object") return false;
		try {
			weakSetHas.call(x, weakSetHas);
			try {
				weakMapHas.call(x, weakMapHas);
			} catch (s) {
				return true;
			}
			return x instanceof WeakSet;
		} catch (e) {}
		return false;
	}
	function isElement(x) {
		if (!x || typeof x !== "object") return false;
		if (typeof HTMLElement !== "undefined" && x instanceof HTMLElement) return true;
		return typeof x.nodeName === "string" && typeof x.getAttribute === "function";
	}
	function inspectString(str, opts) {
		if (str.length > opts.maxStringLength) {
			var remaining = str.length - opts.maxStringLength;
			var trailer = "... " + remaining + " more character" + (remaining > 1 ? "s" : "");
			return inspectString($slice.call(str, 0, opts.maxStringLength), opts) + trailer;
		}
		var quoteRE = quoteREs[opts.quoteStyle || "single"];
		quoteRE.lastIndex = 0;
		return wrapQuotes($replace.call($replace.call(str, quoteRE, "\\$1"), opts.multilineStrings ? /[\x00-\x09\x0b-\x1f]/g : /[\x00-\x1f]/g, lowbyte), "single", opts);
	}
	function lowbyte(c) {
		var n = c.charCodeAt(0);
		var x = {
			8: "b",
			9: "t",
			10: "n",
			12: "f",
			13: "r"
		}[n];
		if (x) return "\\" + x;
		return "\\x" + (n < 16 ? "0" : "") + $toUpperCase.call(n.toString(16));
	}
	function markBoxed(str) {
		return "Object(" + str + ")";
	}
	function weakCollectionOf(type) {
		return type + " { ? }";
	}
	function collectionOf(type, size, entries, indent) {
		var joinedEntries = indent ? indentedJoin(entries, indent) : $join.call(entries, ", ");
		return type + " (" + size + ") {" + joinedEntries + "}";
	}
	function isBelowBreakLength(entries, start, breakLength) {
		if (breakLength === Infinity) return singleLineValues(entries);
		var totalLength = entries.length + start;
		if (totalLength + entries.length > breakLength) return false;
		for (var i = 0; i < entries.length; i++) {
			totalLength += entries[i].length;
			if (totalLength > breakLength) return false;
		}
		return true;
	}
	function padTo(str, width, atStart) {
		var fill = width > str.length ? $join.call(Array(width - str.length + 1), " ") : "";
		return atStart ? fill + str : str + fill;
	}
	function groupArrayElements(entries, layout, value) {
		var separatorSpace = 2;
		var totalLength = 0;
		var maxLength = 0;
		var outputLength = entries.length;
		if (layout.maxCollectionLength < entries.length) outputLength -= 1;
		var dataLen = [];
		for (var i = 0; i < outputLength; i++) {
			dataLen[i] = getStringWidth(entries[i]);
			totalLength += dataLen[i] + separatorSpace;
			if (maxLength < dataLen[i]) maxLength = dataLen[i];
		}
		var actualMax = maxLength + separatorSpace;
		var indentationLvl = layout.indent.prev.length;
		if (actualMax * 3 + indentationLvl >= layout.breakLength || totalLength / actualMax <= 5 && maxLength > 6) return entries;
		var averageBias = $sqrt(actualMax - totalLength / entries.length);
		var biasedMax = $max(actualMax - 3 - averageBias, 1);
		var columns = $min($round($sqrt(2.5 * biasedMax * outputLength) / biasedMax), $floor((layout.breakLength - indentationLvl) / actualMax), 12, 15);
		if (columns <= 1) return entries;
		var maxLineLength = [];
		for (var c = 0; c < columns; c++) {
			var lineMaxLength = 0;
			for (var j = c; j < entries.length; j += columns) if (dataLen[j] > lineMaxLength) lineMaxLength = dataLen[j];
			maxLineLength[c] = lineMaxLength + separatorSpace;
		}
		var numeric = true;
		for (var k = 0; k < entries.length && numeric; k++) numeric = typeof value[k] === "number" || typeof value[k] === "bigint";
		var grouped = [];
		for (var row = 0; row < outputLength; row += columns) {
			var max = $min(row + columns, outputLength);
			var str = "";
			var col = row;
			for (; col < max - 1; col++) str += padTo(entries[col] + ", ", maxLineLength[col - row] + (entries[col].length - dataLen[col]), numeric);
			var lastPadding = maxLineLength[col - row] + (entries[col].length - dataLen[col]) - separatorSpace;
			str += numeric ? padTo(entries[col], lastPadding, true) : entries[col];
			grouped.push(str);
		}
		if (outputLength < entries.length) grouped.push(entries[outputLength]);
		return grouped;
	}
	function bracesOf(opening, closing, base, padding) {
		return [
			opening,
			closing,
			base,
			padding
		];
	}
	function breakLines(entries, braces, layout, arrayValue) {
		var output = arrayValue && entries.length > 6 ? groupArrayElements(entries, layout, arrayValue) : entries;
		var base = braces[2] ? braces[2] + " " : "";
		if (layout.state.currentDepth - layout.depth < 3 && output.length === entries.length) {
			if (isBelowBreakLength(output, output.length + layout.indent.prev.length + braces[0].length + braces[2].length + 10, layout.breakLength)) {
				var joined = $join.call(output, ", ");
				if (indexOf(joined, "\n") < 0) return base + braces[0] + braces[3] + joined + braces[3] + braces[1];
			}
		}
		return base + braces[0] + indentedJoin(output, layout.indent) + braces[1];
	}
	function singleLineValues(xs) {
		for (var i = 0; i < xs.length; i++) if (indexOf(xs[i], "\n") >= 0) return false;
		return true;
	}
	function getIndent(opts, depth) {
		var baseIndent;
		if (opts.indent === "	") baseIndent = "	";
		else if (typeof opts.indent === "number" && opts.indent > 0) baseIndent = $join.call(Array(opts.indent + 1), " ");
		else return null;
		return {
			base: baseIndent,
			prev: $join.call(Array(depth + 1), baseIndent)
		};
	}
	function indentedJoin(xs, indent) {
		if (xs.length === 0) return "";
		var lineJoiner = "\n" + indent.prev + indent.base;
		return lineJoiner + $join.call(xs, "," + lineJoiner) + "\n" + indent.prev;
	}
	function arrObjKeys(obj, inspect, maxLength) {
		var isArr = isArray(obj);
		var limit = typeof maxLength === "number" ? maxLength : Infinity;
		var typedLength = !isArr && limit !== Infinity && isTypedArray(obj) ? getTypedArrayLength(obj) : null;
		if (typeof typedLength !== "number" || typedLength <= limit) typedLength = null;
		var xs = [];
		if (isArr) {
			xs.length = obj.length < limit ? obj.length : limit;
			for (var i = 0; i < obj.length && i < limit; i++) xs[i] = has(obj, i) ? inspect(obj[i], obj) : "";
			if (obj.length > limit) xs.push(moreItems(obj.length - limit));
		} else if (typedLength !== null) {
			for (var t = 0; t < limit; t++) xs.push(t + ": " + inspect(obj[t], obj));
			xs.push(moreItems(typedLength - limit));
		}
		var syms = typeof gOPS === "function" ? gOPS(obj) : [];
		var symMap;
		if (hasShammedSymbols) {
			symMap = {};
			for (var k = 0; k < syms.length; k++) symMap["$" + syms[k]] = syms[k];
		}
		for (var key in obj) {
			if (!has(obj, key)) continue;
			if (isArr && String(Number(key)) === key && key < obj.length) continue;
			if (typedLength !== null && String(Number(key)) === key && key < typedLength) continue;
			if (hasShammedSymbols && symMap["$" + key] instanceof Symbol) continue;
			else if ($test.call(/[^\w$]/, key)) xs.push(inspect(key, obj) + ": " + inspect(obj[key], obj));
			else xs.push(key + ": " + inspect(obj[key], obj));
		}
		if (typeof gOPS === "function") {
			for (var j = 0; j < syms.length; j++) if (isEnumerable.call(obj, syms[j])) xs.push("[" + inspect(syms[j]) + "]: " + inspect(obj[syms[j]], obj));
		}
		return xs;
	}
}));
// node_modules/es-abstract/helpers/isPropertyKey.js
var require_isPropertyKey$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isPropertyKey(argument) {
		return typeof argument === "string" || typeof argument === "symbol";
	};
}));
// node_modules/es-object-atoms/isObject.js
var require_isObject$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./isObject')} */
	module.exports = function isObject(x) {
		return !!x && (typeof x === "function" || typeof x === "object");
	};
}));
// node_modules/es-abstract/2025/Get.js
var require_Get = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var inspect = require_object_inspect();
	var isPropertyKey = require_isPropertyKey$1();
	var isObject = require_isObject$1();
	module.exports = function Get(O, P) {
		if (!isObject(O)) throw new $TypeError("Assertion failed: Type(O) is not Object");
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: P is not a Property Key, got " + inspect(P));
		return O[P];
	};
}));
// node_modules/math-intrinsics/isFinite.js
var require_isFinite = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $isNaN = require_isNaN$1();
	/** @type {import('./isFinite')} */
	module.exports = function isFinite(x) {
		return (typeof x === "number" || typeof x === "bigint") && !$isNaN(x) && x !== Infinity && x !== -Infinity;
	};
}));
// node_modules/math-intrinsics/isInteger.js
var require_isInteger$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $abs = require_abs();
	var $floor = require_floor$1();
	var $isNaN = require_isNaN$1();
	var $isFinite = require_isFinite();
	/** @type {import('./isInteger')} */
	module.exports = function isInteger(argument) {
		if (typeof argument !== "number" || $isNaN(argument) || !$isFinite(argument)) return false;
		var absValue = $abs(argument);
		return $floor(absValue) === absValue;
	};
}));
// node_modules/is-array-buffer/index.js
var require_is_array_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind();
	var callBound = require_call_bound();
	var $ArrayBuffer = require_get_intrinsic()("%ArrayBuffer%", true);
	/** @type {undefined | ((receiver: ArrayBuffer) => number) | ((receiver: unknown) => never)} */
	var $byteLength = callBound("ArrayBuffer.prototype.byteLength", true);
	var $toString = callBound("Object.prototype.toString");
	var abSlice = !!$ArrayBuffer && !$byteLength && new $ArrayBuffer(0).slice;
	var $abSlice = !!abSlice && callBind(abSlice);
	/** @type {import('.')} */
	module.exports = $byteLength || $abSlice ? function isArrayBuffer(obj) {
		if (!obj || typeof obj !== "object") return false;
		try {
			if ($byteLength) $byteLength(obj);
			else $abSlice(obj, 0);
			return true;
		} catch (e) {
			return false;
		}
	} : $ArrayBuffer ? function isArrayBuffer(obj) {
		return $toString(obj) === "[object ArrayBuffer]";
	} : function isArrayBuffer(obj) {
		return false;
	};
}));
// node_modules/array-buffer-byte-length/index.js
var require_array_buffer_byte_length = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $byteLength = require_call_bound()("ArrayBuffer.prototype.byteLength", true);
	var isArrayBuffer = require_is_array_buffer();
	/** @type {import('.')} */
	module.exports = function byteLength(ab) {
		if (!isArrayBuffer(ab)) return NaN;
		return $byteLength ? $byteLength(ab) : ab.byteLength;
	};
}));
// node_modules/is-shared-array-buffer/index.js
var require_is_shared_array_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {undefined | ((thisArg: SharedArrayBuffer) => number)} */
	var $byteLength = require_call_bound()("SharedArrayBuffer.prototype.byteLength", true);
	/** @type {import('.')} */
	module.exports = $byteLength ? function isSharedArrayBuffer(obj) {
		if (!obj || typeof obj !== "object") return false;
		try {
			$byteLength(obj);
			return true;
		} catch (e) {
			return false;
		}
	} : function isSharedArrayBuffer(_obj) {
		return false;
	};
}));
// node_modules/es-abstract/2025/IsDetachedBuffer.js
var require_IsDetachedBuffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var $byteLength = require_array_buffer_byte_length();
	var availableTypedArrays = require_available_typed_arrays()();
	var callBound = require_call_bound();
	var isArrayBuffer = require_is_array_buffer();
	var isSharedArrayBuffer = require_is_shared_array_buffer();
	var $sabByteLength = callBound("SharedArrayBuffer.prototype.byteLength", true);
	module.exports = function IsDetachedBuffer(arrayBuffer) {
		var isSAB = isSharedArrayBuffer(arrayBuffer);
		if (!isArrayBuffer(arrayBuffer) && !isSAB) throw new $TypeError("Assertion failed: `arrayBuffer` must be an Object with an [[ArrayBufferData]] internal slot");
		if ((isSAB ? $sabByteLength : $byteLength)(arrayBuffer) === 0) try {
			new global[availableTypedArrays[0]](arrayBuffer);
		} catch (error) {
			return !!error && error.name === "TypeError";
		}
		return false;
	};
}));
// node_modules/es-abstract/2025/HasOwnProperty.js
var require_HasOwnProperty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var hasOwn = require_hasown();
	var isObject = require_isObject$1();
	var isPropertyKey = require_isPropertyKey$1();
	module.exports = function HasOwnProperty(O, P) {
		if (!isObject(O)) throw new $TypeError("Assertion failed: `O` must be an Object");
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: `P` must be a Property Key");
		return hasOwn(O, P);
	};
}));
// node_modules/es-abstract/helpers/IsArray.js
var require_IsArray$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $Array = require_get_intrinsic()("%Array%");
	var toStr = !$Array.isArray && require_call_bound()("Object.prototype.toString");
	module.exports = $Array.isArray || function IsArray(argument) {
		return toStr(argument) === "[object Array]";
	};
}));
// node_modules/es-abstract/2025/IsArray.js
var require_IsArray = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_IsArray$1();
}));
// node_modules/es-abstract/2025/IsBigIntElementType.js
var require_IsBigIntElementType = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function IsBigIntElementType(type) {
		return type === "BIGUINT64" || type === "BIGINT64";
	};
}));
// node_modules/es-abstract/2025/IsUnsignedElementType.js
var require_IsUnsignedElementType = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function IsUnsignedElementType(type) {
		return type === "UINT8" || type === "UINT8C" || type === "UINT16" || type === "UINT32" || type === "BIGUINT64";
	};
}));
// node_modules/es-abstract/helpers/bytesAsFloat16.js
var require_bytesAsFloat16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $pow = require_pow();
	module.exports = function bytesAsFloat32(rawBytes) {
		var bits = rawBytes[1] << 8 | rawBytes[0];
		var sign = bits & 32768 ? -1 : 1;
		var exponent = (bits & 31744) >> 10;
		var mantissa = bits & 1023;
		if (exponent === 0 && mantissa === 0) return sign === 1 ? 0 : -0;
		if (exponent === 31 && mantissa === 0) return sign === 1 ? Infinity : -Infinity;
		if (exponent === 31 && mantissa !== 0) return NaN;
		exponent -= 15;
		if (exponent === -15) return sign * mantissa * $pow(2, -24);
		return sign * (1 + mantissa * $pow(2, -10)) * $pow(2, exponent);
	};
}));
// node_modules/es-abstract/helpers/bytesAsFloat32.js
var require_bytesAsFloat32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $pow = require_pow();
	module.exports = function bytesAsFloat32(rawBytes) {
		var sign = rawBytes[3] & 128 ? -1 : 1;
		var exponent = (rawBytes[3] & 127) << 1 | rawBytes[2] >> 7;
		var mantissa = (rawBytes[2] & 127) << 16 | rawBytes[1] << 8 | rawBytes[0];
		if (exponent === 0 && mantissa === 0) return sign === 1 ? 0 : -0;
		if (exponent === 255 && mantissa === 0) return sign === 1 ? Infinity : -Infinity;
		if (exponent === 255 && mantissa !== 0) return NaN;
		exponent -= 127;
		if (exponent === -127) return sign * mantissa * $pow(2, -149);
		return sign * (1 + mantissa * $pow(2, -23)) * $pow(2, exponent);
	};
}));
// node_modules/es-abstract/helpers/bytesAsFloat64.js
var require_bytesAsFloat64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $pow = require_pow();
	module.exports = function bytesAsFloat64(rawBytes) {
		var sign = rawBytes[7] & 128 ? -1 : 1;
		var exponent = (rawBytes[7] & 127) << 4 | (rawBytes[6] & 240) >> 4;
		var mantissa = (rawBytes[6] & 15) * 281474976710656 + rawBytes[5] * 1099511627776 + rawBytes[4] * 4294967296 + rawBytes[3] * 16777216 + rawBytes[2] * 65536 + rawBytes[1] * 256 + rawBytes[0];
		if (exponent === 0 && mantissa === 0) return sign * 0;
		if (exponent === 2047 && mantissa !== 0) return NaN;
		if (exponent === 2047 && mantissa === 0) return sign * Infinity;
		exponent -= 1023;
		if (exponent === -1023) return sign * mantissa * 5e-324;
		return sign * (1 + mantissa / 4503599627370496) * $pow(2, exponent);
	};
}));
// node_modules/es-abstract/helpers/bytesAsInteger.js
var require_bytesAsInteger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $pow = require_pow();
	var $Number = GetIntrinsic("%Number%");
	var $BigInt = GetIntrinsic("%BigInt%", true);
	module.exports = function bytesAsInteger(rawBytes, elementSize, isUnsigned, isBigInt) {
		var Z = isBigInt ? $BigInt : $Number;
		var intValue = Z(0);
		for (var i = 0; i < rawBytes.length; i++) intValue += Z(rawBytes[i] * $pow(2, 8 * i));
		if (!isUnsigned) {
			var bitLength = elementSize * 8;
			if (rawBytes[elementSize - 1] & 128) intValue -= Z($pow(2, bitLength));
		}
		return intValue;
	};
}));
// node_modules/es-abstract/helpers/every.js
var require_every = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function every(array, predicate) {
		for (var i = 0; i < array.length; i += 1) if (!predicate(array[i], i, array)) return false;
		return true;
	};
}));
// node_modules/es-abstract/helpers/isByteValue.js
var require_isByteValue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isByteValue(value) {
		return typeof value === "number" && value >= 0 && value <= 255 && (value | 0) === value;
	};
}));
// node_modules/es-abstract/2025/tables/typed-array-objects.js
var require_typed_array_objects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		__proto__: null,
		name: {
			__proto__: null,
			$Int8Array: "INT8",
			$Uint8Array: "UINT8",
			$Uint8ClampedArray: "UINT8C",
			$Int16Array: "INT16",
			$Uint16Array: "UINT16",
			$Int32Array: "INT32",
			$Uint32Array: "UINT32",
			$BigInt64Array: "BIGINT64",
			$BigUint64Array: "BIGUINT64",
			$Float16Array: "FLOAT16",
			$Float32Array: "FLOAT32",
			$Float64Array: "FLOAT64"
		},
		size: {
			__proto__: null,
			$INT8: 1,
			$UINT8: 1,
			$UINT8C: 1,
			$INT16: 2,
			$UINT16: 2,
			$INT32: 4,
			$UINT32: 4,
			$BIGINT64: 8,
			$BIGUINT64: 8,
			$FLOAT16: 2,
			$FLOAT32: 4,
			$FLOAT64: 8
		},
		choices: "\"INT8\", \"UINT8\", \"UINT8C\", \"INT16\", \"UINT16\", \"INT32\", \"UINT32\", \"BIGINT64\", \"BIGUINT64\", \"FLOAT16\", \"FLOAT32\", or \"FLOAT64\""
	};
}));
// node_modules/es-abstract/2025/RawBytesToNumeric.js
var require_RawBytesToNumeric = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var callBound = require_call_bound();
	var $RangeError = require_range$1();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var $BigInt = GetIntrinsic("%BigInt%", true);
	var hasOwnProperty = require_HasOwnProperty();
	var IsArray = require_IsArray();
	var IsBigIntElementType = require_IsBigIntElementType();
	var IsUnsignedElementType = require_IsUnsignedElementType();
	var bytesAsFloat16 = require_bytesAsFloat16();
	var bytesAsFloat32 = require_bytesAsFloat32();
	var bytesAsFloat64 = require_bytesAsFloat64();
	var bytesAsInteger = require_bytesAsInteger();
	var every = require_every();
	var isByteValue = require_isByteValue();
	var $reverse = callBound("Array.prototype.reverse");
	var $slice = callBound("Array.prototype.slice");
	var tableTAO = require_typed_array_objects();
	module.exports = function RawBytesToNumeric(type, rawBytes, isLittleEndian) {
		if (!hasOwnProperty(tableTAO.size, "$" + type)) throw new $TypeError("Assertion failed: `type` must be a TypedArray element type");
		if (!IsArray(rawBytes) || !every(rawBytes, isByteValue)) throw new $TypeError("Assertion failed: `rawBytes` must be an Array of bytes");
		if (typeof isLittleEndian !== "boolean") throw new $TypeError("Assertion failed: `isLittleEndian` must be a Boolean");
		var elementSize = tableTAO.size["$" + type];
		if (rawBytes.length !== elementSize) throw new $RangeError("Assertion failed: `rawBytes` must have a length of " + elementSize + " for type " + type);
		var isBigInt = IsBigIntElementType(type);
		if (isBigInt && !$BigInt) throw new $SyntaxError("this environment does not support BigInts");
		rawBytes = $slice(rawBytes, 0, elementSize);
		if (!isLittleEndian) $reverse(rawBytes);
		if (type === "FLOAT16") return bytesAsFloat16(rawBytes);
		if (type === "FLOAT32") return bytesAsFloat32(rawBytes);
		if (type === "FLOAT64") return bytesAsFloat64(rawBytes);
		return bytesAsInteger(rawBytes, elementSize, IsUnsignedElementType(type), isBigInt);
	};
}));
// node_modules/isarray/index.js
var require_isarray$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = {}.toString;
	module.exports = Array.isArray || function(arr) {
		return toString.call(arr) == "[object Array]";
	};
}));
// node_modules/safe-array-concat/index.js
var require_safe_array_concat = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $concat = require_get_intrinsic()("%Array.prototype.concat%");
	var callBind = require_call_bind();
	var $slice = require_call_bound()("Array.prototype.slice");
	var isConcatSpreadable = require_shams$1()() && Symbol.isConcatSpreadable;
	/** @type {never[]} */ var empty = [];
	var $concatApply = isConcatSpreadable ? callBind.apply($concat, empty) : null;
	var isArray = isConcatSpreadable ? require_isarray$2() : null;
	/** @type {import('.')} */
	module.exports = isConcatSpreadable ? function safeArrayConcat(item) {
		for (var i = 0; i < arguments.length; i += 1) {
			/** @type {typeof item} */ var arg = arguments[i];
			if (arg && typeof arg === "object" && typeof arg[isConcatSpreadable] === "boolean") {
				if (!empty[isConcatSpreadable]) empty[isConcatSpreadable] = true;
				var arr = isArray(arg) ? $slice(arg) : [arg];
				arr[isConcatSpreadable] = true;
				arguments[i] = arr;
			}
		}
		return $concatApply(arguments);
	} : callBind($concat, empty);
}));
// node_modules/is-typed-array/index.js
var require_is_typed_array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var whichTypedArray = require_which_typed_array();
	/** @type {import('.')} */
	module.exports = function isTypedArray(value) {
		return !!whichTypedArray(value);
	};
}));
// node_modules/typed-array-buffer/index.js
var require_typed_array_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	/** @type {undefined | ((thisArg: import('.').TypedArray) => Buffer<ArrayBufferLike>)} */
	var $typedArrayBuffer = require_call_bound()("TypedArray.prototype.buffer", true);
	var isTypedArray = require_is_typed_array();
	/** @type {import('.')} */
	module.exports = $typedArrayBuffer || function typedArrayBuffer(x) {
		if (!isTypedArray(x)) throw new $TypeError("Not a Typed Array");
		return x.buffer;
	};
}));
// node_modules/es-abstract/helpers/defaultEndianness.js
var require_defaultEndianness = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $Uint8Array = GetIntrinsic("%Uint8Array%", true);
	var $Uint32Array = GetIntrinsic("%Uint32Array%", true);
	var typedArrayBuffer = require_typed_array_buffer();
	var uInt32 = $Uint32Array && new $Uint32Array([305419896]);
	var uInt8 = uInt32 && new $Uint8Array(typedArrayBuffer(uInt32));
	module.exports = uInt8 ? uInt8[0] === 120 ? "little" : uInt8[0] === 18 ? "big" : uInt8[0] === 52 ? "mixed" : "unknown" : "indeterminate";
}));
// node_modules/es-abstract/2025/GetValueFromBuffer.js
var require_GetValueFromBuffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var callBound = require_call_bound();
	var isInteger = require_isInteger$1();
	var $Uint8Array = GetIntrinsic("%Uint8Array%", true);
	var $slice = callBound("Array.prototype.slice");
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var RawBytesToNumeric = require_RawBytesToNumeric();
	var isArrayBuffer = require_is_array_buffer();
	var isSharedArrayBuffer = require_is_shared_array_buffer();
	var safeConcat = require_safe_array_concat();
	var tableTAO = require_typed_array_objects();
	var defaultEndianness = require_defaultEndianness();
	module.exports = function GetValueFromBuffer(arrayBuffer, byteIndex, type, isTypedArray, order) {
		var isSAB = isSharedArrayBuffer(arrayBuffer);
		if (!isArrayBuffer(arrayBuffer) && !isSAB) throw new $TypeError("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
		if (!isInteger(byteIndex)) throw new $TypeError("Assertion failed: `byteIndex` must be an integer");
		if (typeof type !== "string" || typeof tableTAO.size["$" + type] !== "number") throw new $TypeError("Assertion failed: `type` must be one of " + tableTAO.choices);
		if (typeof isTypedArray !== "boolean") throw new $TypeError("Assertion failed: `isTypedArray` must be a boolean");
		if (order !== "SEQ-CST" && order !== "UNORDERED") throw new $TypeError("Assertion failed: `order` must be either `SEQ-CST` or `UNORDERED`");
		if (arguments.length > 5 && typeof arguments[5] !== "boolean") throw new $TypeError("Assertion failed: `isLittleEndian` must be a boolean, if present");
		if (IsDetachedBuffer(arrayBuffer)) throw new $TypeError("Assertion failed: `arrayBuffer` is detached");
		if (byteIndex < 0) throw new $TypeError("Assertion failed: `byteIndex` must be non-negative");
		var elementSize = tableTAO.size["$" + type];
		if (!elementSize) throw new $TypeError("Assertion failed: `type` must be one of " + tableTAO.choices);
		var rawValue;
		if (isSAB) throw new $SyntaxError("SharedArrayBuffer is not supported by this implementation");
		else rawValue = $slice(new $Uint8Array(arrayBuffer, byteIndex), 0, elementSize);
		var isLittleEndian = arguments.length > 5 ? arguments[5] : defaultEndianness === "little";
		return RawBytesToNumeric(type, isLittleEndian ? $slice(safeConcat([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		], rawValue), -elementSize) : $slice(safeConcat(rawValue, [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]), 0, elementSize), isLittleEndian);
	};
}));
// node_modules/es-abstract/2025/SameValue.js
var require_SameValue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $isNaN = require_isNaN$1();
	module.exports = function SameValue(x, y) {
		if (x === y) {
			if (x === 0) return 1 / x === 1 / y;
			return true;
		}
		return $isNaN(x) && $isNaN(y);
	};
}));
// node_modules/es-abstract/2025/Set.js
var require_Set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var isObject = require_isObject$1();
	var isPropertyKey = require_isPropertyKey$1();
	var SameValue = require_SameValue();
	var noThrowOnStrictViolation = function() {
		try {
			delete [].length;
			return true;
		} catch (e) {
			return false;
		}
	}();
	module.exports = function Set(O, P, V, Throw) {
		if (!isObject(O)) throw new $TypeError("Assertion failed: `O` must be an Object");
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: `P` must be a Property Key");
		if (typeof Throw !== "boolean") throw new $TypeError("Assertion failed: `Throw` must be a Boolean");
		if (Throw) {
			O[P] = V;
			if (noThrowOnStrictViolation && !SameValue(O[P], V)) throw new $TypeError("Attempted to assign to readonly property.");
			return true;
		}
		try {
			O[P] = V;
			return noThrowOnStrictViolation ? SameValue(O[P], V) : true;
		} catch (e) {
			return false;
		}
	};
}));
// node_modules/es-abstract/2025/StringToBigInt.js
var require_StringToBigInt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $BigInt = require_get_intrinsic()("%BigInt%", true);
	var $TypeError = require_type();
	var $SyntaxError = require_syntax();
	module.exports = function StringToBigInt(argument) {
		if (typeof argument !== "string") throw new $TypeError("`argument` must be a string");
		if (!$BigInt) throw new $SyntaxError("BigInts are not supported in this environment");
		try {
			return $BigInt(argument);
		} catch (e) {
			return;
		}
	};
}));
// node_modules/is-date-object/index.js
var require_is_date_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var getDay = callBound("Date.prototype.getDay");
	/** @type {import('.')} */
	var tryDateObject = function tryDateGetDayCall(value) {
		try {
			getDay(value);
			return true;
		} catch (e) {
			return false;
		}
	};
	/** @type {(value: unknown) => string} */
	var toStr = callBound("Object.prototype.toString");
	var dateClass = "[object Date]";
	var hasToStringTag = require_shams()();
	/** @type {import('.')} */
	module.exports = function isDateObject(value) {
		if (typeof value !== "object" || value === null) return false;
		return hasToStringTag ? tryDateObject(value) : toStr(value) === dateClass;
	};
}));
// node_modules/is-regex/index.js
var require_is_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var hasToStringTag = require_shams()();
	var hasOwn = require_hasown();
	var gOPD = require_gopd();
	/** @type {import('.')} */
	var fn;
	if (hasToStringTag) {
		/** @type {(receiver: ThisParameterType<typeof RegExp.prototype.exec>, ...args: Parameters<typeof RegExp.prototype.exec>) => ReturnType<typeof RegExp.prototype.exec>} */
		var $exec = callBound("RegExp.prototype.exec");
		/** @type {object} */
		var isRegexMarker = {};
		var throwRegexMarker = function() {
			throw isRegexMarker;
		};
		/** @type {{ toString(): never, valueOf(): never, [Symbol.toPrimitive]?(): never }} */
		var badStringifier = {
			toString: throwRegexMarker,
			valueOf: throwRegexMarker
		};
		if (typeof Symbol.toPrimitive === "symbol") badStringifier[Symbol.toPrimitive] = throwRegexMarker;
		/** @type {import('.')} */
		fn = function isRegex(value) {
			if (!value || typeof value !== "object") return false;
			var descriptor = gOPD(value, "lastIndex");
			if (!(descriptor && hasOwn(descriptor, "value"))) return false;
			try {
				$exec(value, badStringifier);
			} catch (e) {
				return e === isRegexMarker;
			}
		};
	} else {
		/** @type {(receiver: ThisParameterType<typeof Object.prototype.toString>, ...args: Parameters<typeof Object.prototype.toString>) => ReturnType<typeof Object.prototype.toString>} */
		var $toString = callBound("Object.prototype.toString");
		/** @const @type {'[object RegExp]'} */
		var regexClass = "[object RegExp]";
		/** @type {import('.')} */
		fn = function isRegex(value) {
			if (!value || typeof value !== "object" && typeof value !== "function") return false;
			return $toString(value) === regexClass;
		};
	}
	module.exports = fn;
}));
// node_modules/safe-regex-test/index.js
var require_safe_regex_test = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var isRegex = require_is_regex();
	var $exec = callBound("RegExp.prototype.exec");
	var $TypeError = require_type();
	/** @type {import('.')} */
	module.exports = function regexTester(regex) {
		if (!isRegex(regex)) throw new $TypeError("`regex` must be a RegExp");
		return function test(s) {
			return $exec(regex, s) !== null;
		};
	};
}));
// node_modules/is-symbol/index.js
var require_is_symbol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var $toString = callBound("Object.prototype.toString");
	var hasSymbols = require_has_symbols()();
	var safeRegexTest = require_safe_regex_test();
	if (hasSymbols) {
		var $symToStr = callBound("Symbol.prototype.toString");
		var isSymString = safeRegexTest(/^Symbol\(.*\)$/);
		/** @type {(value: object) => value is Symbol} */
		var isSymbolObject = function isRealSymbolObject(value) {
			if (typeof value.valueOf() !== "symbol") return false;
			return isSymString($symToStr(value));
		};
		/** @type {import('.')} */
		module.exports = function isSymbol(value) {
			if (typeof value === "symbol") return true;
			if (!value || typeof value !== "object" || $toString(value) !== "[object Symbol]") return false;
			try {
				return isSymbolObject(value);
			} catch (e) {
				return false;
			}
		};
	} else
 /** @type {import('.')} */
	module.exports = function isSymbol(value) {
		return false;
	};
}));
// node_modules/es-to-primitive/helpers/isPrimitive.js
var require_isPrimitive$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @import { primitive } from '../' */
	/** @import { primitiveES5 } from '../es5' */
	/** @type {<T extends primitive | primitiveES5>(value: unknown) => value is T} */
	module.exports = function isPrimitive(value) {
		return value === null || typeof value !== "function" && typeof value !== "object";
	};
}));
// node_modules/es-abstract-get/isPropertyKey.js
var require_isPropertyKey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./isPropertyKey')} */
	module.exports = function isPropertyKey(argument) {
		return typeof argument === "string" || typeof argument === "symbol";
	};
}));
// node_modules/es-abstract-get/GetV.js
var require_GetV = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var inspect = require_object_inspect();
	var isPropertyKey = require_isPropertyKey();
	/** @type {import('./GetV')} */
	module.exports = function GetV(V, P) {
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: P is not a Property Key, got " + inspect(P));
		return V[P];
	};
}));
// node_modules/es-abstract-get/GetMethod.js
var require_GetMethod = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var isCallable = require_is_callable();
	var inspect = require_object_inspect();
	var GetV = require_GetV();
	var isPropertyKey = require_isPropertyKey();
	/** @type {import('./GetMethod')} */
	module.exports = function GetMethod(O, P) {
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: P is not a Property Key");
		var func = GetV(O, P);
		if (func == null) return;
		if (!isCallable(func)) throw new $TypeError(inspect(P) + " is not a function: " + inspect(func));
		return func;
	};
}));
// node_modules/es-to-primitive/es2015.js
var require_es2015 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasSymbols = typeof Symbol === "function" && typeof Symbol.iterator === "symbol";
	var isCallable = require_is_callable();
	var isDate = require_is_date_object();
	var isSymbol = require_is_symbol();
	var $TypeError = require_type();
	var isPrimitive = require_isPrimitive$1();
	/** @import { primitiveES6 } from './es2015' */
	/** @type {(O: { valueOf?: () => unknown, toString?: () => unknown }, hint: 'number' | 'string') => primitiveES6} */
	function OrdinaryToPrimitive(O, hint) {
		if (typeof O === "undefined" || O === null) throw new $TypeError("Cannot call method on " + O);
		if (typeof hint !== "string" || hint !== "number" && hint !== "string") throw new $TypeError("hint must be \"string\" or \"number\"");
		/** @type {('toString' | 'valueOf')[]} */
		var methodNames = hint === "string" ? ["toString", "valueOf"] : ["valueOf", "toString"];
		var method, result, i = 0;
		for (; i < methodNames.length; ++i) {
			method = O[methodNames[i]];
			if (isCallable(method)) {
				result = method.call(O);
				if (isPrimitive(result)) return result;
			}
		}
		throw new $TypeError("No default value");
	}
	var GetMethod = require_GetMethod();
	/** @type {import('./es2015')} */
	module.exports = function ToPrimitive(input) {
		if (isPrimitive(input)) return input;
		/** @type {'default' | 'string' | 'number'} */
		var hint = "default";
		if (arguments.length > 1) {
			if (arguments[1] === String) hint = "string";
			else if (arguments[1] === Number) hint = "number";
		}
		var exoticToPrim;
		if (hasSymbols) {
			if (Symbol.toPrimitive) exoticToPrim = GetMethod(input, Symbol.toPrimitive);
			else if (isSymbol(input)) exoticToPrim = Symbol.prototype.valueOf;
		}
		if (typeof exoticToPrim !== "undefined") {
			var result = exoticToPrim.call(input, hint);
			if (isPrimitive(result)) return result;
			throw new $TypeError("unable to convert exotic object to primitive");
		}
		if (hint === "default" && (isDate(input) || isSymbol(input))) hint = "string";
		return OrdinaryToPrimitive(input, hint === "default" ? "number" : hint);
	};
}));
// node_modules/es-abstract/2025/ToPrimitive.js
var require_ToPrimitive = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toPrimitive = require_es2015();
	module.exports = function ToPrimitive(input) {
		if (arguments.length > 1) return toPrimitive(input, arguments[1]);
		return toPrimitive(input);
	};
}));
// node_modules/es-abstract/2025/ToBigInt.js
var require_ToBigInt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $BigInt = GetIntrinsic("%BigInt%", true);
	var $Number = GetIntrinsic("%Number%");
	var $TypeError = require_type();
	var $SyntaxError = require_syntax();
	var StringToBigInt = require_StringToBigInt();
	var ToPrimitive = require_ToPrimitive();
	module.exports = function ToBigInt(argument) {
		if (!$BigInt) throw new $SyntaxError("BigInts are not supported in this environment");
		var prim = ToPrimitive(argument, $Number);
		if (prim == null) throw new $TypeError("Cannot convert null or undefined to a BigInt");
		if (typeof prim === "boolean") return prim ? $BigInt(1) : $BigInt(0);
		if (typeof prim === "number") throw new $TypeError("Cannot convert a Number value to a BigInt");
		if (typeof prim === "string") {
			var n = StringToBigInt(prim);
			if (typeof n === "undefined") throw new $TypeError("Failed to parse String to BigInt");
			return n;
		}
		if (typeof prim === "symbol") throw new $TypeError("Cannot convert a Symbol value to a BigInt");
		if (typeof prim !== "bigint") throw new $SyntaxError("Assertion failed: unknown primitive type");
		return prim;
	};
}));
// node_modules/es-abstract/2025/BigInt/remainder.js
var require_remainder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $BigInt = require_get_intrinsic()("%BigInt%", true);
	var $RangeError = require_range$1();
	var $TypeError = require_type();
	var zero = $BigInt && $BigInt(0);
	module.exports = function BigIntRemainder(n, d) {
		if (typeof n !== "bigint" || typeof d !== "bigint") throw new $TypeError("Assertion failed: `n` and `d` arguments must be BigInts");
		if (d === zero) throw new $RangeError("Division by zero");
		if (n === zero) return zero;
		return n % d;
	};
}));
// node_modules/es-abstract/helpers/modBigInt.js
var require_modBigInt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function bigIntMod(BigIntRemainder, bigint, modulo) {
		var remain = BigIntRemainder(bigint, modulo);
		return remain >= 0 ? remain : remain + modulo;
	};
}));
// node_modules/es-abstract/2025/ToBigInt64.js
var require_ToBigInt64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $BigInt = require_get_intrinsic()("%BigInt%", true);
	var $pow = require_pow();
	var ToBigInt = require_ToBigInt();
	var BigIntRemainder = require_remainder();
	var modBigInt = require_modBigInt();
	var twoSixtyThree = $BigInt && BigInt($pow(2, 32)) * BigInt($pow(2, 31));
	var twoSixtyFour = $BigInt && BigInt($pow(2, 32)) * BigInt($pow(2, 32));
	module.exports = function ToBigInt64(argument) {
		var int64bit = modBigInt(BigIntRemainder, ToBigInt(argument), twoSixtyFour);
		return int64bit >= twoSixtyThree ? int64bit - twoSixtyFour : int64bit;
	};
}));
// node_modules/es-abstract/2025/ToBigUint64.js
var require_ToBigUint64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $BigInt = require_get_intrinsic()("%BigInt%", true);
	var $pow = require_pow();
	var ToBigInt = require_ToBigInt();
	var BigIntRemainder = require_remainder();
	var modBigInt = require_modBigInt();
	var twoSixtyFour = $BigInt && BigInt($pow(2, 32)) * BigInt($pow(2, 32));
	module.exports = function ToBigUint64(argument) {
		return modBigInt(BigIntRemainder, ToBigInt(argument), twoSixtyFour);
	};
}));
// node_modules/math-intrinsics/mod.js
var require_math_intrinsics = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $floor = require_floor$1();
	/** @type {import('./mod')} */
	module.exports = function mod(number, modulo) {
		var remain = number % modulo;
		return $floor(remain >= 0 ? remain : remain + modulo);
	};
}));
// node_modules/es-abstract/helpers/mod.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_math_intrinsics();
}));
// node_modules/es-abstract/2025/modulo.js
var require_modulo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var mod = require_helpers();
	module.exports = function modulo(x, y) {
		return mod(x, y);
	};
}));
// node_modules/es-abstract/helpers/isPrimitive.js
var require_isPrimitive = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isPrimitive(value) {
		return value === null || typeof value !== "function" && typeof value !== "object";
	};
}));
// node_modules/es-object-atoms/RequireObjectCoercible.js
var require_RequireObjectCoercible = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	/** @type {import('./RequireObjectCoercible')} */
	module.exports = function RequireObjectCoercible(value) {
		if (value == null) throw new $TypeError(arguments.length > 0 && arguments[1] || "Cannot call method on " + value);
		return value;
	};
}));
// node_modules/es-abstract/2025/ToString.js
var require_ToString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $String = require_get_intrinsic()("%String%");
	var $TypeError = require_type();
	module.exports = function ToString(argument) {
		if (typeof argument === "symbol") throw new $TypeError("Cannot convert a Symbol value to a string");
		return $String(argument);
	};
}));
// node_modules/string.prototype.trim/implementation.js
var require_implementation$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var RequireObjectCoercible = require_RequireObjectCoercible();
	var ToString = require_ToString();
	var callBound = require_call_bound();
	var safeRegexTester = require_safe_regex_test();
	var $replace = callBound("String.prototype.replace");
	var $charAt = callBound("String.prototype.charAt");
	var $slice = callBound("String.prototype.slice");
	var mvsIsWS = /^\s$/.test("᠎");
	var leftWhitespace = mvsIsWS ? /^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/ : /^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/;
	var isWhitespace = safeRegexTester(mvsIsWS ? /[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/ : /[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/);
	module.exports = function trim() {
		var S = $replace(ToString(RequireObjectCoercible(this)), leftWhitespace, "");
		var end = S.length;
		while (end > 0 && isWhitespace($charAt(S, end - 1))) end -= 1;
		return $slice(S, 0, end);
	};
}));
// node_modules/string.prototype.trim/polyfill.js
var require_polyfill$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation$3();
	var zeroWidthSpace = "​";
	var mongolianVowelSeparator = "᠎";
	module.exports = function getPolyfill() {
		if (String.prototype.trim && zeroWidthSpace.trim() === zeroWidthSpace && mongolianVowelSeparator.trim() === mongolianVowelSeparator && ("_" + mongolianVowelSeparator).trim() === "_" + mongolianVowelSeparator && (mongolianVowelSeparator + "_").trim() === mongolianVowelSeparator + "_") return String.prototype.trim;
		return implementation;
	};
}));
// node_modules/string.prototype.trim/shim.js
var require_shim$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var supportsDescriptors = require_has_property_descriptors()();
	var defineDataProperty = require_define_data_property();
	var getPolyfill = require_polyfill$3();
	module.exports = function shimStringTrim() {
		var polyfill = getPolyfill();
		if (String.prototype.trim !== polyfill) {
			if (supportsDescriptors) defineDataProperty(String.prototype, "trim", polyfill, true);
			else defineDataProperty(String.prototype, "trim", polyfill);
		}
		return polyfill;
	};
}));
// node_modules/string.prototype.trim/index.js
var require_string_prototype_trim = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind();
	var define = require_define_properties();
	var RequireObjectCoercible = require_RequireObjectCoercible();
	var implementation = require_implementation$3();
	var getPolyfill = require_polyfill$3();
	var shim = require_shim$2();
	var bound = callBind(getPolyfill());
	var boundMethod = function trim(receiver) {
		RequireObjectCoercible(receiver);
		return bound(receiver);
	};
	define(boundMethod, {
		getPolyfill,
		implementation,
		shim
	});
	module.exports = boundMethod;
}));
// node_modules/es-abstract/2025/StringToNumber.js
var require_StringToNumber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $RegExp = GetIntrinsic("%RegExp%");
	var $TypeError = require_type();
	var $parseInteger = GetIntrinsic("%parseInt%");
	var callBound = require_call_bound();
	var regexTester = require_safe_regex_test();
	var $strSlice = callBound("String.prototype.slice");
	var isBinary = regexTester(/^0b[01]+$/i);
	var isOctal = regexTester(/^0o[0-7]+$/i);
	var isInvalidHexLiteral = regexTester(/^[-+]0x[0-9a-f]+$/i);
	var hasNonWS = regexTester(new $RegExp("[" + [
		"",
		"​",
		"￾"
	].join("") + "]", "g"));
	var $trim = require_string_prototype_trim();
	module.exports = function StringToNumber(argument) {
		if (typeof argument !== "string") throw new $TypeError("Assertion failed: `argument` is not a String");
		if (isBinary(argument)) return +$parseInteger($strSlice(argument, 2), 2);
		if (isOctal(argument)) return +$parseInteger($strSlice(argument, 2), 8);
		if (hasNonWS(argument) || isInvalidHexLiteral(argument)) return NaN;
		var trimmed = $trim(argument);
		if (trimmed !== argument) return StringToNumber(trimmed);
		return +argument;
	};
}));
// node_modules/es-abstract/2025/ToNumber.js
var require_ToNumber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $TypeError = require_type();
	var $Number = GetIntrinsic("%Number%");
	var isPrimitive = require_isPrimitive();
	var ToPrimitive = require_ToPrimitive();
	var StringToNumber = require_StringToNumber();
	module.exports = function ToNumber(argument) {
		var value = isPrimitive(argument) ? argument : ToPrimitive(argument, $Number);
		if (typeof value === "symbol") throw new $TypeError("Cannot convert a Symbol value to a number");
		if (typeof value === "bigint") throw new $TypeError("Conversion from 'BigInt' to 'number' is not allowed.");
		if (typeof value === "string") return StringToNumber(value);
		return +value;
	};
}));
// node_modules/es-abstract/2025/floor.js
var require_floor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $floor = require_floor$1();
	module.exports = function floor(x) {
		if (typeof x === "bigint") return x;
		return $floor(x);
	};
}));
// node_modules/es-abstract/2025/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = require_floor();
	var $TypeError = require_type();
	module.exports = function truncate(x) {
		if (typeof x !== "number" && typeof x !== "bigint") throw new $TypeError("argument must be a Number or a BigInt");
		var result = x < 0 ? -floor(-x) : floor(x);
		return result === 0 ? 0 : result;
	};
}));
// node_modules/es-abstract/2025/ToInt16.js
var require_ToInt16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var isFinite = require_isFinite();
	var two16 = 65536;
	module.exports = function ToInt16(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		var int16bit = modulo(truncate(number), two16);
		return int16bit >= 32768 ? int16bit - two16 : int16bit;
	};
}));
// node_modules/es-abstract/2025/ToInt32.js
var require_ToInt32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var isFinite = require_isFinite();
	var two31 = 2147483648;
	var two32 = 4294967296;
	module.exports = function ToInt32(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		var int32bit = modulo(truncate(number), two32);
		var result = int32bit >= two31 ? int32bit - two32 : int32bit;
		return result === 0 ? 0 : result;
	};
}));
// node_modules/es-abstract/2025/ToInt8.js
var require_ToInt8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var isFinite = require_isFinite();
	module.exports = function ToInt8(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		var int8bit = modulo(truncate(number), 256);
		return int8bit >= 128 ? int8bit - 256 : int8bit;
	};
}));
// node_modules/es-abstract/2025/ToUint16.js
var require_ToUint16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var isFinite = require_isFinite();
	var two16 = 65536;
	module.exports = function ToUint16(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		var int16bit = modulo(truncate(number), two16);
		return int16bit === 0 ? 0 : int16bit;
	};
}));
// node_modules/es-abstract/2025/ToUint32.js
var require_ToUint32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var isFinite = require_isFinite();
	var two32 = 4294967296;
	module.exports = function ToUint32(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		var int32bit = modulo(truncate(number), two32);
		return int32bit === 0 ? 0 : int32bit;
	};
}));
// node_modules/es-abstract/2025/ToUint8.js
var require_ToUint8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFinite = require_isFinite();
	var modulo = require_modulo();
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	module.exports = function ToUint8(argument) {
		var number = ToNumber(argument);
		if (!isFinite(number) || number === 0) return 0;
		return modulo(truncate(number), 256);
	};
}));
// node_modules/es-abstract/2025/clamp.js
var require_clamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var max = require_max();
	var min = require_min();
	module.exports = function clamp(x, lower, upper) {
		if (typeof x !== "number" || typeof lower !== "number" || typeof upper !== "number" || !(lower <= upper)) throw new $TypeError("Assertion failed: all three arguments must be MVs, and `lower` must be `<= upper`");
		return min(max(lower, x), upper);
	};
}));
// node_modules/es-abstract/2025/ToUint8Clamp.js
var require_ToUint8Clamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var clamp = require_clamp();
	var ToNumber = require_ToNumber();
	var floor = require_floor();
	var $isNaN = require_isNaN$1();
	module.exports = function ToUint8Clamp(argument) {
		var number = ToNumber(argument);
		if ($isNaN(number)) return 0;
		var clamped = clamp(number, 0, 255);
		var f = floor(clamped);
		if (clamped < f + .5) return f;
		if (clamped > f + .5) return f + 1;
		return f % 2 === 0 ? f : f + 1;
	};
}));
// node_modules/math-intrinsics/isNegativeZero.js
var require_isNegativeZero = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {import('./isNegativeZero')} */
	module.exports = function isNegativeZero(x) {
		return x === 0 && 1 / x === -Infinity;
	};
}));
// node_modules/es-abstract/helpers/valueToFloat16Bytes.js
var require_valueToFloat16Bytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $abs = require_abs();
	var $floor = require_floor$1();
	var $pow = require_pow();
	var isFinite = require_isFinite();
	var isNaN = require_isNaN$1();
	var isNegativeZero = require_isNegativeZero();
	var maxFiniteFloat16 = 65504;
	module.exports = function valueToFloat16Bytes(value, isLittleEndian) {
		if (isNaN(value)) return isLittleEndian ? [0, 126] : [126, 0];
		var leastSig;
		if (value === 0) {
			leastSig = isNegativeZero(value) ? 128 : 0;
			return isLittleEndian ? [0, leastSig] : [leastSig, 0];
		}
		if ($abs(value) > maxFiniteFloat16 || !isFinite(value)) {
			leastSig = value < 0 ? 252 : 124;
			return isLittleEndian ? [0, leastSig] : [leastSig, 0];
		}
		var sign = value < 0 ? 1 : 0;
		value = $abs(value);
		var exponent = 0;
		while (value >= 2) {
			exponent += 1;
			value /= 2;
		}
		while (value < 1) {
			exponent -= 1;
			value *= 2;
		}
		var mantissa = value - 1;
		mantissa *= $pow(2, 10) + .5;
		mantissa = $floor(mantissa);
		exponent += 15;
		exponent <<= 10;
		var result = sign << 15 | exponent | mantissa;
		var byte0 = result & 255;
		result >>= 8;
		var byte1 = result & 255;
		return isLittleEndian ? [byte0, byte1] : [byte1, byte0];
	};
}));
// node_modules/es-abstract/helpers/valueToFloat32Bytes.js
var require_valueToFloat32Bytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $abs = require_abs();
	var $floor = require_floor$1();
	var $pow = require_pow();
	var isFinite = require_isFinite();
	var isNaN = require_isNaN$1();
	var isNegativeZero = require_isNegativeZero();
	var maxFiniteFloat32 = 34028234663852886e22;
	module.exports = function valueToFloat32Bytes(value, isLittleEndian) {
		if (isNaN(value)) return isLittleEndian ? [
			0,
			0,
			192,
			127
		] : [
			127,
			192,
			0,
			0
		];
		var leastSig;
		if (value === 0) {
			leastSig = isNegativeZero(value) ? 128 : 0;
			return isLittleEndian ? [
				0,
				0,
				0,
				leastSig
			] : [
				leastSig,
				0,
				0,
				0
			];
		}
		if ($abs(value) > maxFiniteFloat32 || !isFinite(value)) {
			leastSig = value < 0 ? 255 : 127;
			return isLittleEndian ? [
				0,
				0,
				128,
				leastSig
			] : [
				leastSig,
				128,
				0,
				0
			];
		}
		var sign = value < 0 ? 1 : 0;
		value = $abs(value);
		var exponent = 0;
		while (value >= 2) {
			exponent += 1;
			value /= 2;
		}
		while (value < 1) {
			exponent -= 1;
			value *= 2;
		}
		var mantissa = value - 1;
		mantissa *= $pow(2, 23) + .5;
		mantissa = $floor(mantissa);
		exponent += 127;
		exponent <<= 23;
		var result = sign << 31 | exponent | mantissa;
		var byte0 = result & 255;
		result >>= 8;
		var byte1 = result & 255;
		result >>= 8;
		var byte2 = result & 255;
		result >>= 8;
		var byte3 = result & 255;
		if (isLittleEndian) return [
			byte0,
			byte1,
			byte2,
			byte3
		];
		return [
			byte3,
			byte2,
			byte1,
			byte0
		];
	};
}));
// node_modules/es-abstract/helpers/fractionToBinaryString.js
var require_fractionToBinaryString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MAX_ITER = 1075;
	var maxBits = 54;
	module.exports = function fractionToBitString(x) {
		var str = "";
		if (x === 0) return str;
		var j = MAX_ITER;
		var y;
		for (var i = 0; i < MAX_ITER; i += 1) {
			y = x * 2;
			if (y >= 1) {
				x = y - 1;
				str += "1";
				if (j === MAX_ITER) j = i;
			} else {
				x = y;
				str += "0";
			}
			if (y === 1 || i - j > maxBits) return str;
		}
		return str;
	};
}));
// node_modules/es-abstract/helpers/intToBinaryString.js
var require_intToBinaryString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $floor = require_floor$1();
	module.exports = function intToBinaryString(x) {
		var str = "";
		var y;
		while (x > 0) {
			y = x / 2;
			x = $floor(y);
			if (y === x) str = "0" + str;
			else str = "1" + str;
		}
		return str;
	};
}));
// node_modules/es-abstract/helpers/isNaN.js
var require_isNaN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Number.isNaN || function isNaN(a) {
		return a !== a;
	};
}));
// node_modules/es-abstract/helpers/valueToFloat64Bytes.js
var require_valueToFloat64Bytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $parseInt = require_get_intrinsic()("%parseInt%");
	var $abs = require_abs();
	var $floor = require_floor$1();
	var isFinite = require_isFinite();
	var isNegativeZero = require_isNegativeZero();
	var callBound = require_call_bound();
	var $strIndexOf = callBound("String.prototype.indexOf");
	var $strSlice = callBound("String.prototype.slice");
	var fractionToBitString = require_fractionToBinaryString();
	var intToBinString = require_intToBinaryString();
	var isNaN = require_isNaN();
	var float64bias = 1023;
	var elevenOnes = "11111111111";
	var elevenZeroes = "00000000000";
	var fiftyOneZeroes = elevenZeroes + elevenZeroes + elevenZeroes + elevenZeroes + "0000000";
	module.exports = function valueToFloat64Bytes(value, isLittleEndian) {
		var signBit = value < 0 || isNegativeZero(value) ? "1" : "0";
		var exponentBits;
		var significandBits;
		if (isNaN(value)) {
			exponentBits = elevenOnes;
			significandBits = "1" + fiftyOneZeroes;
		} else if (!isFinite(value)) {
			exponentBits = elevenOnes;
			significandBits = "0" + fiftyOneZeroes;
		} else if (value === 0) {
			exponentBits = elevenZeroes;
			significandBits = "0" + fiftyOneZeroes;
		} else {
			value = $abs(value);
			var integerPart = $floor(value);
			var intBinString = intToBinString(integerPart);
			var fracBinString = fractionToBitString(value - integerPart);
			var numberOfBits;
			if (intBinString) exponentBits = intBinString.length - 1;
			else {
				var first1 = $strIndexOf(fracBinString, "1");
				if (first1 > -1) numberOfBits = first1 + 1;
				exponentBits = -numberOfBits;
			}
			significandBits = intBinString + fracBinString;
			if (exponentBits < 0) {
				if (exponentBits <= -float64bias) numberOfBits = float64bias - 1;
				significandBits = $strSlice(significandBits, numberOfBits);
			} else significandBits = $strSlice(significandBits, 1);
			exponentBits = $strSlice(elevenZeroes + intToBinString(exponentBits + float64bias), -11);
			significandBits = $strSlice(significandBits + fiftyOneZeroes + "0", 0, 52);
		}
		var bits = signBit + exponentBits + significandBits;
		var rawBytes = [];
		for (var i = 0; i < 8; i++) {
			var targetIndex = isLittleEndian ? 8 - i - 1 : i;
			rawBytes[targetIndex] = $parseInt($strSlice(bits, i * 8, (i + 1) * 8), 2);
		}
		return rawBytes;
	};
}));
// node_modules/es-abstract/helpers/integerToNBytes.js
var require_integerToNBytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $Number = GetIntrinsic("%Number%");
	var $BigInt = GetIntrinsic("%BigInt%", true);
	module.exports = function integerToNBytes(intValue, n, isLittleEndian) {
		var Z = typeof intValue === "bigint" ? $BigInt : $Number;
		if (intValue < 0) intValue >>>= 0;
		var rawBytes = [];
		for (var i = 0; i < n; i++) {
			rawBytes[isLittleEndian ? i : n - 1 - i] = $Number(intValue & Z(255));
			intValue >>= Z(8);
		}
		return rawBytes;
	};
}));
// node_modules/es-abstract/2025/NumericToRawBytes.js
var require_NumericToRawBytes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var hasOwnProperty = require_HasOwnProperty();
	var ToBigInt64 = require_ToBigInt64();
	var ToBigUint64 = require_ToBigUint64();
	var ToInt16 = require_ToInt16();
	var ToInt32 = require_ToInt32();
	var ToInt8 = require_ToInt8();
	var ToUint16 = require_ToUint16();
	var ToUint32 = require_ToUint32();
	var ToUint8 = require_ToUint8();
	var ToUint8Clamp = require_ToUint8Clamp();
	var valueToFloat16Bytes = require_valueToFloat16Bytes();
	var valueToFloat32Bytes = require_valueToFloat32Bytes();
	var valueToFloat64Bytes = require_valueToFloat64Bytes();
	var integerToNBytes = require_integerToNBytes();
	var tableTAO = require_typed_array_objects();
	var TypeToAO = {
		__proto__: null,
		$INT8: ToInt8,
		$UINT8: ToUint8,
		$UINT8C: ToUint8Clamp,
		$INT16: ToInt16,
		$UINT16: ToUint16,
		$INT32: ToInt32,
		$UINT32: ToUint32,
		$BIGINT64: ToBigInt64,
		$BIGUINT64: ToBigUint64
	};
	module.exports = function NumericToRawBytes(type, value, isLittleEndian) {
		if (typeof type !== "string" || !hasOwnProperty(tableTAO.size, "$" + type)) throw new $TypeError("Assertion failed: `type` must be a TypedArray element type");
		if (typeof value !== "number" && typeof value !== "bigint") throw new $TypeError("Assertion failed: `value` must be a Number or a BigInt");
		if (typeof isLittleEndian !== "boolean") throw new $TypeError("Assertion failed: `isLittleEndian` must be a Boolean");
		if (type === "FLOAT16") return valueToFloat16Bytes(value, isLittleEndian);
		else if (type === "FLOAT32") return valueToFloat32Bytes(value, isLittleEndian);
		else if (type === "FLOAT64") return valueToFloat64Bytes(value, isLittleEndian);
		var n = tableTAO.size["$" + type];
		var convOp = TypeToAO["$" + type];
		return integerToNBytes(convOp(value), n, isLittleEndian);
	};
}));
// node_modules/es-abstract/helpers/forEach.js
var require_forEach = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function forEach(array, callback) {
		for (var i = 0; i < array.length; i += 1) callback(array[i], i, array);
	};
}));
// node_modules/es-abstract/2025/SetValueInBuffer.js
var require_SetValueInBuffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var isInteger = require_isInteger$1();
	var $Uint8Array = GetIntrinsic("%Uint8Array%", true);
	var IsBigIntElementType = require_IsBigIntElementType();
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var NumericToRawBytes = require_NumericToRawBytes();
	var isArrayBuffer = require_is_array_buffer();
	var isSharedArrayBuffer = require_is_shared_array_buffer();
	var hasOwn = require_hasown();
	var tableTAO = require_typed_array_objects();
	var defaultEndianness = require_defaultEndianness();
	var forEach = require_forEach();
	module.exports = function SetValueInBuffer(arrayBuffer, byteIndex, type, value, isTypedArray, order) {
		var isSAB = isSharedArrayBuffer(arrayBuffer);
		if (!isArrayBuffer(arrayBuffer) && !isSAB) throw new $TypeError("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
		if (!isInteger(byteIndex) || byteIndex < 0) throw new $TypeError("Assertion failed: `byteIndex` must be a non-negative integer");
		if (typeof type !== "string" || !hasOwn(tableTAO.size, "$" + type)) throw new $TypeError("Assertion failed: `type` must be one of " + tableTAO.choices);
		if (typeof value !== "number" && typeof value !== "bigint") throw new $TypeError("Assertion failed: `value` must be a Number or a BigInt");
		if (typeof isTypedArray !== "boolean") throw new $TypeError("Assertion failed: `isTypedArray` must be a boolean");
		if (order !== "SEQ-CST" && order !== "UNORDERED" && order !== "INIT") throw new $TypeError("Assertion failed: `order` must be `\"SEQ-CST\"`, `\"UNORDERED\"`, or `\"INIT\"`");
		if (arguments.length > 6 && typeof arguments[6] !== "boolean") throw new $TypeError("Assertion failed: `isLittleEndian` must be a boolean, if present");
		if (IsDetachedBuffer(arrayBuffer)) throw new $TypeError("Assertion failed: ArrayBuffer is detached");
		if (IsBigIntElementType(type) ? typeof value !== "bigint" : typeof value !== "number") throw new $TypeError("Assertion failed: `value` must be a BigInt if type is ~BIGINT64~ or ~BIGUINT64~, otherwise a Number");
		var elementSize = tableTAO.size["$" + type];
		var rawBytes = NumericToRawBytes(type, value, arguments.length > 6 ? arguments[6] : defaultEndianness === "little");
		if (isSAB) throw new $SyntaxError("SharedArrayBuffer is not supported by this implementation");
		else {
			var arr = new $Uint8Array(arrayBuffer, byteIndex, elementSize);
			forEach(rawBytes, function(rawByte, i) {
				arr[i] = rawByte;
			});
		}
	};
}));
// node_modules/es-abstract/2025/ToIntegerOrInfinity.js
var require_ToIntegerOrInfinity = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ToNumber = require_ToNumber();
	var truncate = require_truncate();
	var $isNaN = require_isNaN$1();
	var $isFinite = require_isFinite();
	module.exports = function ToIntegerOrInfinity(value) {
		var number = ToNumber(value);
		if ($isNaN(number) || number === 0) return 0;
		if (!$isFinite(number)) return number;
		return truncate(number);
	};
}));
// node_modules/es-abstract/2025/TypedArrayElementSize.js
var require_TypedArrayElementSize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var isInteger = require_isInteger$1();
	var whichTypedArray = require_which_typed_array();
	var tableTAO = require_typed_array_objects();
	module.exports = function TypedArrayElementSize(O) {
		var type = whichTypedArray(O);
		if (!type) throw new $TypeError("Assertion failed: `O` must be a TypedArray");
		var size = tableTAO.size["$" + tableTAO.name["$" + type]];
		if (!isInteger(size) || size < 0) throw new $SyntaxError("Assertion failed: Unknown TypedArray type `" + type + "`");
		return size;
	};
}));
// node_modules/es-abstract/2025/TypedArrayElementType.js
var require_TypedArrayElementType = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var whichTypedArray = require_which_typed_array();
	var tableTAO = require_typed_array_objects();
	module.exports = function TypedArrayElementType(O) {
		var type = whichTypedArray(O);
		if (!type) throw new $TypeError("Assertion failed: `O` must be a TypedArray");
		var result = tableTAO.name["$" + type];
		if (typeof result !== "string") throw new $SyntaxError("Assertion failed: Unknown TypedArray type `" + type + "`");
		return result;
	};
}));
// node_modules/es-abstract/GetIntrinsic.js
var require_GetIntrinsic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_get_intrinsic();
}));
// node_modules/es-abstract/helpers/records/property-descriptor.js
var require_property_descriptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var hasOwn = require_hasown();
	var allowed = {
		__proto__: null,
		"[[Configurable]]": true,
		"[[Enumerable]]": true,
		"[[Get]]": true,
		"[[Set]]": true,
		"[[Value]]": true,
		"[[Writable]]": true
	};
	module.exports = function isPropertyDescriptor(Desc) {
		if (!Desc || typeof Desc !== "object") return false;
		for (var key in Desc) if (hasOwn(Desc, key) && !allowed[key]) return false;
		var isData = hasOwn(Desc, "[[Value]]") || hasOwn(Desc, "[[Writable]]");
		var IsAccessor = hasOwn(Desc, "[[Get]]") || hasOwn(Desc, "[[Set]]");
		if (isData && IsAccessor) throw new $TypeError("Property Descriptors may not be both accessor and data descriptors");
		return true;
	};
}));
// node_modules/es-abstract/helpers/DefineOwnProperty.js
var require_DefineOwnProperty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasPropertyDescriptors = require_has_property_descriptors();
	var $defineProperty = require_es_define_property();
	var hasArrayLengthDefineBug = hasPropertyDescriptors.hasArrayLengthDefineBug();
	var isArray = hasArrayLengthDefineBug && require_IsArray$1();
	var $isEnumerable = require_call_bound()("Object.prototype.propertyIsEnumerable");
	module.exports = function DefineOwnProperty(IsDataDescriptor, SameValue, FromPropertyDescriptor, O, P, desc) {
		if (!$defineProperty) {
			if (!IsDataDescriptor(desc)) return false;
			if (!desc["[[Configurable]]"] || !desc["[[Writable]]"]) return false;
			if (P in O && $isEnumerable(O, P) !== !!desc["[[Enumerable]]"]) return false;
			var V = desc["[[Value]]"];
			O[P] = V;
			return SameValue(O[P], V);
		}
		if (hasArrayLengthDefineBug && P === "length" && "[[Value]]" in desc && isArray(O) && O.length !== desc["[[Value]]"]) {
			O.length = desc["[[Value]]"];
			return O.length === desc["[[Value]]"];
		}
		$defineProperty(O, P, FromPropertyDescriptor(desc));
		return true;
	};
}));
// node_modules/es-abstract/helpers/fromPropertyDescriptor.js
var require_fromPropertyDescriptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function fromPropertyDescriptor(Desc) {
		if (typeof Desc === "undefined") return Desc;
		var obj = {};
		if ("[[Value]]" in Desc) obj.value = Desc["[[Value]]"];
		if ("[[Writable]]" in Desc) obj.writable = !!Desc["[[Writable]]"];
		if ("[[Get]]" in Desc) obj.get = Desc["[[Get]]"];
		if ("[[Set]]" in Desc) obj.set = Desc["[[Set]]"];
		if ("[[Enumerable]]" in Desc) obj.enumerable = !!Desc["[[Enumerable]]"];
		if ("[[Configurable]]" in Desc) obj.configurable = !!Desc["[[Configurable]]"];
		return obj;
	};
}));
// node_modules/es-abstract/2025/FromPropertyDescriptor.js
var require_FromPropertyDescriptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var isPropertyDescriptor = require_property_descriptor();
	var fromPropertyDescriptor = require_fromPropertyDescriptor();
	module.exports = function FromPropertyDescriptor(Desc) {
		if (typeof Desc !== "undefined" && !isPropertyDescriptor(Desc)) throw new $TypeError("Assertion failed: `Desc` must be a Property Descriptor");
		return fromPropertyDescriptor(Desc);
	};
}));
// node_modules/es-abstract/2025/IsDataDescriptor.js
var require_IsDataDescriptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var hasOwn = require_hasown();
	var isPropertyDescriptor = require_property_descriptor();
	module.exports = function IsDataDescriptor(Desc) {
		if (typeof Desc === "undefined") return false;
		if (!isPropertyDescriptor(Desc)) throw new $TypeError("Assertion failed: `Desc` must be a Property Descriptor");
		if (!hasOwn(Desc, "[[Value]]") && !hasOwn(Desc, "[[Writable]]")) return false;
		return true;
	};
}));
// node_modules/es-abstract/2025/IsCallable.js
var require_IsCallable$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_is_callable();
}));
// node_modules/es-abstract/2025/ToBoolean.js
var require_ToBoolean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function ToBoolean(value) {
		return !!value;
	};
}));
// node_modules/es-abstract/2025/ToPropertyDescriptor.js
var require_ToPropertyDescriptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = require_hasown();
	var $TypeError = require_type();
	var isObject = require_isObject$1();
	var IsCallable = require_IsCallable$1();
	var ToBoolean = require_ToBoolean();
	module.exports = function ToPropertyDescriptor(Obj) {
		if (!isObject(Obj)) throw new $TypeError("ToPropertyDescriptor requires an object");
		var desc = {};
		if (hasOwn(Obj, "enumerable")) desc["[[Enumerable]]"] = ToBoolean(Obj.enumerable);
		if (hasOwn(Obj, "configurable")) desc["[[Configurable]]"] = ToBoolean(Obj.configurable);
		if (hasOwn(Obj, "value")) desc["[[Value]]"] = Obj.value;
		if (hasOwn(Obj, "writable")) desc["[[Writable]]"] = ToBoolean(Obj.writable);
		if (hasOwn(Obj, "get")) {
			var getter = Obj.get;
			if (typeof getter !== "undefined" && !IsCallable(getter)) throw new $TypeError("getter must be a function");
			desc["[[Get]]"] = getter;
		}
		if (hasOwn(Obj, "set")) {
			var setter = Obj.set;
			if (typeof setter !== "undefined" && !IsCallable(setter)) throw new $TypeError("setter must be a function");
			desc["[[Set]]"] = setter;
		}
		if ((hasOwn(desc, "[[Get]]") || hasOwn(desc, "[[Set]]")) && (hasOwn(desc, "[[Value]]") || hasOwn(desc, "[[Writable]]"))) throw new $TypeError("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute");
		return desc;
	};
}));
// node_modules/es-abstract/2025/DefinePropertyOrThrow.js
var require_DefinePropertyOrThrow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var isObject = require_isObject$1();
	var isPropertyDescriptor = require_property_descriptor();
	var DefineOwnProperty = require_DefineOwnProperty();
	var FromPropertyDescriptor = require_FromPropertyDescriptor();
	var IsDataDescriptor = require_IsDataDescriptor();
	var isPropertyKey = require_isPropertyKey$1();
	var SameValue = require_SameValue();
	var ToPropertyDescriptor = require_ToPropertyDescriptor();
	module.exports = function DefinePropertyOrThrow(O, P, desc) {
		if (!isObject(O)) throw new $TypeError("Assertion failed: Type(O) is not Object");
		if (!isPropertyKey(P)) throw new $TypeError("Assertion failed: P is not a Property Key");
		var Desc = isPropertyDescriptor(desc) ? desc : ToPropertyDescriptor(desc);
		if (!isPropertyDescriptor(Desc)) throw new $TypeError("Assertion failed: Desc is not a valid Property Descriptor");
		return DefineOwnProperty(IsDataDescriptor, SameValue, FromPropertyDescriptor, O, P, Desc);
	};
}));
// node_modules/es-abstract/2025/IsConstructor.js
var require_IsConstructor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $construct = require_GetIntrinsic()("%Reflect.construct%", true);
	var DefinePropertyOrThrow = require_DefinePropertyOrThrow();
	try {
		DefinePropertyOrThrow({}, "", { "[[Get]]": function() {} });
	} catch (e) {
		DefinePropertyOrThrow = null;
	}
	if (DefinePropertyOrThrow && $construct) {
		var isConstructorMarker = {};
		var badArrayLike = {};
		DefinePropertyOrThrow(badArrayLike, "length", {
			"[[Get]]": function() {
				throw isConstructorMarker;
			},
			"[[Enumerable]]": true
		});
		module.exports = function IsConstructor(argument) {
			try {
				$construct(argument, badArrayLike);
			} catch (err) {
				return err === isConstructorMarker;
			}
		};
	} else module.exports = function IsConstructor(argument) {
		return typeof argument === "function" && !!argument.prototype;
	};
}));
// node_modules/es-abstract/2025/SpeciesConstructor.js
var require_SpeciesConstructor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $species = require_get_intrinsic()("%Symbol.species%", true);
	var $TypeError = require_type();
	var isObject = require_isObject$1();
	var IsConstructor = require_IsConstructor();
	module.exports = function SpeciesConstructor(O, defaultConstructor) {
		if (!isObject(O)) throw new $TypeError("Assertion failed: Type(O) is not Object");
		var C = O.constructor;
		if (typeof C === "undefined") return defaultConstructor;
		if (!isObject(C)) throw new $TypeError("O.constructor is not an Object");
		var S = $species ? C[$species] : void 0;
		if (S == null) return defaultConstructor;
		if (IsConstructor(S)) return S;
		throw new $TypeError("no constructor found");
	};
}));
// node_modules/es-abstract/2025/IsFixedLengthArrayBuffer.js
var require_IsFixedLengthArrayBuffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var callBound = require_call_bound();
	var $arrayBufferResizable = callBound("%ArrayBuffer.prototype.resizable%", true);
	var $sharedArrayGrowable = callBound("%SharedArrayBuffer.prototype.growable%", true);
	var isArrayBuffer = require_is_array_buffer();
	var isSharedArrayBuffer = require_is_shared_array_buffer();
	module.exports = function IsFixedLengthArrayBuffer(arrayBuffer) {
		var isAB = isArrayBuffer(arrayBuffer);
		var isSAB = isSharedArrayBuffer(arrayBuffer);
		if (!isAB && !isSAB) throw new $TypeError("Assertion failed: `arrayBuffer` must be an ArrayBuffer or SharedArrayBuffer");
		if (isAB && $arrayBufferResizable) return !$arrayBufferResizable(arrayBuffer);
		if (isSAB && $sharedArrayGrowable) return !$sharedArrayGrowable(arrayBuffer);
		return true;
	};
}));
// node_modules/es-abstract/helpers/isInteger.js
var require_isInteger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_isInteger$1();
}));
// node_modules/es-abstract/helpers/records/typed-array-with-buffer-witness-record.js
var require_typed_array_with_buffer_witness_record = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = require_hasown();
	var isTypedArray = require_is_typed_array();
	var isInteger = require_isInteger();
	module.exports = function isTypedArrayWithBufferWitnessRecord(value) {
		return !!value && typeof value === "object" && hasOwn(value, "[[Object]]") && hasOwn(value, "[[CachedBufferByteLength]]") && (isInteger(value["[[CachedBufferByteLength]]"]) && value["[[CachedBufferByteLength]]"] >= 0 || value["[[CachedBufferByteLength]]"] === "DETACHED") && isTypedArray(value["[[Object]]"]);
	};
}));
// node_modules/es-abstract/2024/IsCallable.js
var require_IsCallable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_is_callable();
}));
// node_modules/es-abstract/helpers/isObject.js
var require_isObject = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_isObject$1();
}));
// node_modules/is-string/index.js
var require_is_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	/** @type {(receiver: ThisParameterType<typeof String.prototype.valueOf>, ...args: Parameters<typeof String.prototype.valueOf>) => ReturnType<typeof String.prototype.valueOf>} */
	var $strValueOf = callBound("String.prototype.valueOf");
	/** @type {import('.')} */
	var tryStringObject = function tryStringObject(value) {
		try {
			$strValueOf(value);
			return true;
		} catch (e) {
			return false;
		}
	};
	/** @type {(receiver: ThisParameterType<typeof Object.prototype.toString>, ...args: Parameters<typeof Object.prototype.toString>) => ReturnType<typeof Object.prototype.toString>} */
	var $toString = callBound("Object.prototype.toString");
	var strClass = "[object String]";
	var hasToStringTag = require_shams()();
	/** @type {import('.')} */
	module.exports = function isString(value) {
		if (typeof value === "string") return true;
		if (!value || typeof value !== "object") return false;
		return hasToStringTag ? tryStringObject(value) : $toString(value) === strClass;
	};
}));
// node_modules/is-number-object/index.js
var require_is_number_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var $numToStr = callBound("Number.prototype.toString");
	/** @type {import('.')} */
	var tryNumberObject = function tryNumberObject(value) {
		try {
			$numToStr(value);
			return true;
		} catch (e) {
			return false;
		}
	};
	var $toString = callBound("Object.prototype.toString");
	var numClass = "[object Number]";
	var hasToStringTag = require_shams()();
	/** @type {import('.')} */
	module.exports = function isNumberObject(value) {
		if (typeof value === "number") return true;
		if (!value || typeof value !== "object") return false;
		return hasToStringTag ? tryNumberObject(value) : $toString(value) === numClass;
	};
}));
// node_modules/is-boolean-object/index.js
var require_is_boolean_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var $boolToStr = callBound("Boolean.prototype.toString");
	var $toString = callBound("Object.prototype.toString");
	/** @type {import('.')} */
	var tryBooleanObject = function booleanBrandCheck(value) {
		try {
			$boolToStr(value);
			return true;
		} catch (e) {
			return false;
		}
	};
	var boolClass = "[object Boolean]";
	var hasToStringTag = require_shams()();
	/** @type {import('.')} */
	module.exports = function isBoolean(value) {
		if (typeof value === "boolean") return true;
		if (value === null || typeof value !== "object") return false;
		return hasToStringTag ? tryBooleanObject(value) : $toString(value) === boolClass;
	};
}));
// node_modules/has-bigints/index.js
var require_has_bigints = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $BigInt = typeof BigInt !== "undefined" && BigInt;
	/** @type {import('.')} */
	module.exports = function hasNativeBigInts() {
		return typeof $BigInt === "function" && typeof BigInt === "function" && typeof $BigInt(42) === "bigint" && typeof BigInt(42) === "bigint";
	};
}));
// node_modules/is-bigint/index.js
var require_is_bigint = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (require_has_bigints()()) {
		var bigIntValueOf = BigInt.prototype.valueOf;
		/** @type {(value: object) => value is BigInt} */
		var tryBigInt = function tryBigIntObject(value) {
			try {
				bigIntValueOf.call(value);
				return true;
			} catch (e) {}
			return false;
		};
		/** @type {import('.')} */
		module.exports = function isBigInt(value) {
			if (value === null || typeof value === "undefined" || typeof value === "boolean" || typeof value === "string" || typeof value === "number" || typeof value === "symbol" || typeof value === "function") return false;
			if (typeof value === "bigint") return true;
			return tryBigInt(value);
		};
	} else
 /** @type {import('.')} */
	module.exports = function isBigInt(value) {
		return false;
	};
}));
// node_modules/which-boxed-primitive/index.js
var require_which_boxed_primitive = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isString = require_is_string();
	var isNumber = require_is_number_object();
	var isBoolean = require_is_boolean_object();
	var isSymbol = require_is_symbol();
	var isBigInt = require_is_bigint();
	/** @type {import('.')} */
	module.exports = function whichBoxedPrimitive(value) {
		if (value == null || typeof value !== "object" && typeof value !== "function") return null;
		if (isString(value)) return "String";
		if (isNumber(value)) return "Number";
		if (isBoolean(value)) return "Boolean";
		if (isSymbol(value)) return "Symbol";
		if (isBigInt(value)) return "BigInt";
	};
}));
// node_modules/is-map/index.js
var require_is_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @const */
	var $Map = typeof Map === "function" && Map.prototype ? Map : null;
	var $Set = typeof Set === "function" && Set.prototype ? Set : null;
	var exported;
	if (!$Map)
 /** @type {import('.')} */
	exported = function isMap(x) {
		return false;
	};
	var $mapHas = $Map ? Map.prototype.has : null;
	var $setHas = $Set ? Set.prototype.has : null;
	if (!exported && !$mapHas)
 /** @type {import('.')} */
	exported = function isMap(x) {
		return false;
	};
	/** @type {import('.')} */
	module.exports = exported || function isMap(x) {
		if (!x || typeof x !== "object") return false;
		try {
			$mapHas.call(x);
			if ($setHas) try {
				$setHas.call(x);
			} catch (e) {
				return true;
			}
			return x instanceof $Map;
		} catch (e) {}
		return false;
	};
}));
// node_modules/is-set/index.js
var require_is_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $Map = typeof Map === "function" && Map.prototype ? Map : null;
	var $Set = typeof Set === "function" && Set.prototype ? Set : null;
	var exported;
	if (!$Set)
 /** @type {import('.')} */
	exported = function isSet(x) {
		return false;
	};
	var $mapHas = $Map ? Map.prototype.has : null;
	var $setHas = $Set ? Set.prototype.has : null;
	if (!exported && !$setHas)
 /** @type {import('.')} */
	exported = function isSet(x) {
		return false;
	};
	/** @type {import('.')} */
	module.exports = exported || function isSet(x) {
		if (!x || typeof x !== "object") return false;
		try {
			$setHas.call(x);
			if ($mapHas) try {
				$mapHas.call(x);
			} catch (e) {
				return true;
			}
			return x instanceof $Set;
		} catch (e) {}
		return false;
	};
}));
// node_modules/is-weakmap/index.js
var require_is_weakmap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $WeakMap = typeof WeakMap === "function" && WeakMap.prototype ? WeakMap : null;
	var $WeakSet = typeof WeakSet === "function" && WeakSet.prototype ? WeakSet : null;
	var exported;
	if (!$WeakMap)
 /** @type {import('.')} */
	exported = function isWeakMap(x) {
		return false;
	};
	var $mapHas = $WeakMap ? $WeakMap.prototype.has : null;
	var $setHas = $WeakSet ? $WeakSet.prototype.has : null;
	if (!exported && !$mapHas)
 /** @type {import('.')} */
	exported = function isWeakMap(x) {
		return false;
	};
	/** @type {import('.')} */
	module.exports = exported || function isWeakMap(x) {
		if (!x || typeof x !== "object") return false;
		try {
			$mapHas.call(x, $mapHas);
			if ($setHas) try {
				$setHas.call(x, $setHas);
			} catch (e) {
				return true;
			}
			return x instanceof $WeakMap;
		} catch (e) {}
		return false;
	};
}));
// node_modules/is-weakset/index.js
var require_is_weakset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var callBound = require_call_bound();
	var $WeakSet = GetIntrinsic("%WeakSet%", true);
	/** @type {undefined | (<V>(thisArg: Set<V>, value: V) => boolean)} */
	var $setHas = callBound("WeakSet.prototype.has", true);
	if ($setHas) {
		/** @type {undefined | (<K extends object, V>(thisArg: WeakMap<K, V>, key: K) => boolean)} */
		var $mapHas = callBound("WeakMap.prototype.has", true);
		/** @type {import('.')} */
		module.exports = function isWeakSet(x) {
			if (!x || typeof x !== "object") return false;
			try {
				$setHas(x, $setHas);
				if ($mapHas) try {
					$mapHas(x, $mapHas);
				} catch (e) {
					return true;
				}
				return x instanceof $WeakSet;
			} catch (e) {}
			return false;
		};
	} else
 /** @type {import('.')} */
	module.exports = function isWeakSet(x) {
		return false;
	};
}));
// node_modules/which-collection/index.js
var require_which_collection = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isMap = require_is_map();
	var isSet = require_is_set();
	var isWeakMap = require_is_weakmap();
	var isWeakSet = require_is_weakset();
	/** @type {import('.')} */
	module.exports = function whichCollection(value) {
		if (value && typeof value === "object") {
			if (isMap(value)) return "Map";
			if (isSet(value)) return "Set";
			if (isWeakMap(value)) return "WeakMap";
			if (isWeakSet(value)) return "WeakSet";
		}
		return false;
	};
}));
// node_modules/is-weakref/index.js
var require_is_weakref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $deref = require_call_bound()("WeakRef.prototype.deref", true);
	/** @type {import('.')} */
	module.exports = typeof WeakRef === "undefined" ? function isWeakRef(_value) {
		return false;
	} : function isWeakRef(value) {
		if (!value || typeof value !== "object") return false;
		try {
			$deref(value);
			return true;
		} catch (e) {
			return false;
		}
	};
}));
// node_modules/is-finalizationregistry/index.js
var require_is_finalizationregistry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {undefined | ((value: ThisParameterType<typeof FinalizationRegistry.prototype.register>, ...args: Parameters<typeof FinalizationRegistry.prototype.register>) => ReturnType<typeof FinalizationRegistry.prototype.register>)} */
	var $register = require_call_bound()("FinalizationRegistry.prototype.register", true);
	/** @type {import('.')} */
	module.exports = $register ? function isFinalizationRegistry(value) {
		if (!value || typeof value !== "object") return false;
		try {
			$register(value, {}, null);
			return true;
		} catch (e) {
			return false;
		}
	} : function isFinalizationRegistry(value) {
		return false;
	};
}));
// node_modules/functions-have-names/index.js
var require_functions_have_names = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var functionsHaveNames = function functionsHaveNames() {
		return typeof function f() {}.name === "string";
	};
	var gOPD = Object.getOwnPropertyDescriptor;
	if (gOPD) try {
		gOPD([], "length");
	} catch (e) {
		gOPD = null;
	}
	functionsHaveNames.functionsHaveConfigurableNames = function functionsHaveConfigurableNames() {
		if (!functionsHaveNames() || !gOPD) return false;
		var desc = gOPD(function() {}, "name");
		return !!desc && !!desc.configurable;
	};
	var $bind = Function.prototype.bind;
	functionsHaveNames.boundFunctionsHaveNames = function boundFunctionsHaveNames() {
		return functionsHaveNames() && typeof $bind === "function" && function f() {}.bind().name !== "";
	};
	module.exports = functionsHaveNames;
}));
// node_modules/is-document.all/index.js
var require_is_document_all = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toStr = require_call_bound()("Object.prototype.toString");
	var isIE68 = !(0 in [,]);
	var objectClass = "[object Object]";
	var ddaClass = "[object HTMLAllCollection]";
	/** @type {(() => false) | ((value: unknown) => value is HTMLAllCollection)} */
	var isDDA = function isDocumentDotAll() {
		return false;
	};
	if (typeof document === "object") {
		var all = document.all;
		if (toStr(all) === toStr(document.all)) isDDA = (function isDocumentDotAll(value) {
			if ((isIE68 || !value) && (typeof value === "undefined" || typeof value === "object")) try {
				var str = toStr(value);
				return (str === ddaClass || str === objectClass) && value("") == null;
			} catch (e) {}
			return false;
		});
	}
	module.exports = isDDA;
}));
// node_modules/function.prototype.name/implementation.js
var require_implementation$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var IsCallable = require_is_callable();
	var hasOwn = require_hasown();
	var functionsHaveNames = require_functions_have_names()();
	var $TypeError = require_type();
	var callBound = require_call_bound();
	var isDDA = require_is_document_all();
	var $functionToString = callBound("Function.prototype.toString");
	var $stringMatch = callBound("String.prototype.match");
	var classRegex = /^class /;
	/** @param {unknown} fn */
	var isClass = function isClassConstructor(fn) {
		if (IsCallable(fn)) return false;
		if (typeof fn !== "function") return false;
		try {
			return !!$stringMatch($functionToString(fn), classRegex);
		} catch (e) {}
		return false;
	};
	var regex = /\s*function\s+([^(\s]*)\s*/;
	var functionProto = Function.prototype;
	/** @type {import('./implementation')} */
	module.exports = function getName() {
		if (isDDA(this) || !isClass(this) && !IsCallable(this)) throw new $TypeError("Function.prototype.name sham getter called on non-function");
		if (functionsHaveNames && hasOwn(this, "name")) return this.name;
		if (this === functionProto) return "";
		var match = $stringMatch($functionToString(this), regex);
		return match && match[1];
	};
}));
// node_modules/function.prototype.name/polyfill.js
var require_polyfill$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation$2();
	/** @type {import('./polyfill')} */
	module.exports = function getPolyfill() {
		return implementation;
	};
}));
// node_modules/function.prototype.name/shim.js
var require_shim$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var supportsDescriptors = require_has_property_descriptors()();
	var functionsHaveNames = require_functions_have_names()();
	var $TypeError = require_type();
	var getPolyfill = require_polyfill$2();
	var defineProperty = require_es_define_property();
	/** @type {import('./shim')} */
	module.exports = function shimName() {
		var polyfill = getPolyfill();
		if (functionsHaveNames) return polyfill;
		if (!supportsDescriptors || !defineProperty) throw new $TypeError("Shimming Function.prototype.name support requires ES5 property descriptor support.");
		var functionProto = Function.prototype;
		defineProperty(functionProto, "name", {
			configurable: true,
			enumerable: false,
			get: function() {
				var name = polyfill.call(this);
				if (this !== functionProto)
 /** @type {Exclude<typeof defineProperty, false>} */ defineProperty(this, "name", {
					configurable: true,
					enumerable: false,
					value: name,
					writable: false
				});
				return name;
			}
		});
		return polyfill;
	};
}));
// node_modules/function.prototype.name/index.js
var require_function_prototype_name = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind();
	var implementation = require_implementation$2();
	var getPolyfill = require_polyfill$2();
	var shim = require_shim$1();
	/** @type {import('.')} */
	module.exports = callBind(implementation);
	module.exports.getPolyfill = getPolyfill;
	module.exports.implementation = implementation;
	module.exports.shim = shim;
}));
// node_modules/is-generator-function/index.js
var require_is_generator_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var isFnRegex = require_safe_regex_test()(/^\s*(?:function)?\*/);
	var hasToStringTag = require_shams()();
	var getProto = require_get_proto();
	var toStr = callBound("Object.prototype.toString");
	var fnToStr = callBound("Function.prototype.toString");
	var getGeneratorFunction = require_generator_function();
	/** @type {import('.')} */
	module.exports = function isGeneratorFunction(fn) {
		if (typeof fn !== "function") return false;
		if (isFnRegex(fnToStr(fn))) return true;
		if (!hasToStringTag) return toStr(fn) === "[object GeneratorFunction]";
		if (!getProto) return false;
		var GeneratorFunction = getGeneratorFunction();
		return GeneratorFunction && getProto(fn) === GeneratorFunction.prototype;
	};
}));
// node_modules/is-async-function/index.js
var require_is_async_function = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBound = require_call_bound();
	var safeRegexTest = require_safe_regex_test();
	var toStr = callBound("Object.prototype.toString");
	var fnToStr = callBound("Function.prototype.toString");
	var isFnRegex = safeRegexTest(/^\s*async(?:\s+function(?:\s+|\()|\s*\()/);
	var hasToStringTag = require_shams()();
	var getProto = require_get_proto();
	var getAsyncFunc = require_async_function();
	/** @type {import('.')} */
	module.exports = function isAsyncFunction(fn) {
		if (typeof fn !== "function") return false;
		if (isFnRegex(fnToStr(fn))) return true;
		if (!hasToStringTag) return toStr(fn) === "[object AsyncFunction]";
		if (!getProto) return false;
		var asyncFunc = getAsyncFunc();
		return asyncFunc && asyncFunc.prototype === getProto(fn);
	};
}));
// node_modules/which-builtin-type/index.js
var require_which_builtin_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var whichBoxedPrimitive = require_which_boxed_primitive();
	var whichCollection = require_which_collection();
	var whichTypedArray = require_which_typed_array();
	var isArray = require_isarray$2();
	var isDate = require_is_date_object();
	var isRegex = require_is_regex();
	var isWeakRef = require_is_weakref();
	var isFinalizationRegistry = require_is_finalizationregistry();
	var name = require_function_prototype_name();
	var isGeneratorFunction = require_is_generator_function();
	var isAsyncFunction = require_is_async_function();
	var callBound = require_call_bound();
	var toStringTag = require_shams()() && Symbol.toStringTag;
	var $Object = Object;
	/** @type {undefined | ((value: ThisParameterType<typeof Promise.prototype.then>, ...args: Parameters<typeof Promise.prototype.then>) => ReturnType<typeof Promise.prototype.then>)} */
	var promiseThen = callBound("Promise.prototype.then", true);
	/** @type {<T = unknown>(value: unknown) => value is Promise<T>} */
	var isPromise = function isPromise(value) {
		if (!value || typeof value !== "object" || !promiseThen) return false;
		try {
			promiseThen(value, null, function() {});
			return true;
		} catch (e) {}
		return false;
	};
	/** @type {(builtinName: unknown) => boolean} */
	var isKnownBuiltin = function isKnownBuiltin(builtinName) {
		return !!builtinName && builtinName !== "BigInt" && builtinName !== "Boolean" && builtinName !== "Null" && builtinName !== "Number" && builtinName !== "String" && builtinName !== "Symbol" && builtinName !== "Undefined" && builtinName !== "Math" && builtinName !== "JSON" && builtinName !== "Reflect" && builtinName !== "Atomics" && builtinName !== "Map" && builtinName !== "Set" && builtinName !== "WeakMap" && builtinName !== "WeakSet" && builtinName !== "BigInt64Array" && builtinName !== "BigUint64Array" && builtinName !== "Float32Array" && builtinName !== "Float64Array" && builtinName !== "Int16Array" && builtinName !== "Int32Array" && builtinName !== "Int8Array" && builtinName !== "Uint16Array" && builtinName !== "Uint32Array" && builtinName !== "Uint8Array" && builtinName !== "Uint8ClampedArray" && builtinName !== "Array" && builtinName !== "Date" && builtinName !== "FinalizationRegistry" && builtinName !== "Promise" && builtinName !== "RegExp" && builtinName !== "WeakRef" && builtinName !== "Function" && builtinName !== "GeneratorFunction" && builtinName !== "AsyncFunction";
	};
	/** @type {import('.')} */
	module.exports = function whichBuiltinType(value) {
		if (value == null) return value;
		var which = whichBoxedPrimitive($Object(value)) || whichCollection(value) || whichTypedArray(value);
		if (which) return which;
		if (isArray(value)) return "Array";
		if (isDate(value)) return "Date";
		if (isRegex(value)) return "RegExp";
		if (isWeakRef(value)) return "WeakRef";
		if (isFinalizationRegistry(value)) return "FinalizationRegistry";
		if (typeof value === "function") {
			if (isGeneratorFunction(value)) return "GeneratorFunction";
			if (isAsyncFunction(value)) return "AsyncFunction";
			return "Function";
		}
		if (isPromise(value)) return "Promise";
		if (toStringTag && toStringTag in value) {
			var tag = value[toStringTag];
			if (isKnownBuiltin(tag)) return tag;
		}
		if (typeof value.constructor === "function") {
			var constructorName = name(value.constructor);
			if (isKnownBuiltin(constructorName)) return constructorName;
		}
		return "Object";
	};
}));
// node_modules/reflect.getprototypeof/implementation.js
var require_implementation$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var IsCallable = require_IsCallable();
	var isObject = require_isObject();
	var whichBuiltinType = require_which_builtin_type();
	var $TypeError = require_type();
	var gPO = require_get_proto();
	var $Object = require_es_object_atoms();
	module.exports = function getPrototypeOf(O) {
		if (!isObject(O)) throw new $TypeError("Reflect.getPrototypeOf called on non-object");
		if (gPO) return gPO(O);
		var type = whichBuiltinType(O);
		if (type) {
			var intrinsic = GetIntrinsic("%" + type + ".prototype%", true);
			if (intrinsic) return intrinsic;
		}
		if (IsCallable(O.constructor)) return O.constructor.prototype;
		if (O instanceof Object) return $Object.prototype;
		return null;
	};
}));
// node_modules/reflect.getprototypeof/polyfill.js
var require_polyfill$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation$1();
	var getProto = require_get_proto();
	module.exports = function getPolyfill() {
		if (typeof Reflect === "object" && Reflect && Reflect.getPrototypeOf) return Reflect.getPrototypeOf;
		return getProto ? function getPrototypeOf(O) {
			return getProto(O);
		} : implementation;
	};
}));
// node_modules/typed-array-byte-offset/index.js
var require_typed_array_byte_offset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var forEach = require_for_each();
	var callBind = require_call_bind();
	var gPO = require_polyfill$1()();
	var typedArrays = require_available_typed_arrays()();
	/** @import { TypedArrayName, ByteOffsetGetter, Implementation } from '.' */
	/** @type {Record<TypedArrayName, ByteOffsetGetter>} */
	var getters = { __proto__: null };
	var gOPD = require_gopd();
	var oDP = Object.defineProperty;
	if (gOPD) {
		/** @type {ByteOffsetGetter} */
		var getByteOffset = function(x) {
			return x.byteOffset;
		};
		forEach(typedArrays, function(typedArray) {
			if (typeof global[typedArray] === "function" || typeof global[typedArray] === "object") {
				var Proto = global[typedArray].prototype;
				var descriptor = gOPD(Proto, "byteOffset");
				if (!descriptor) descriptor = gOPD(gPO(Proto), "byteOffset");
				if (descriptor && descriptor.get) getters[typedArray] = callBind(descriptor.get);
				else if (oDP) {
					var arr = new global[typedArray](2);
					descriptor = gOPD(arr, "byteOffset");
					if (descriptor && descriptor.configurable) oDP(arr, "length", { value: 3 });
					if (arr.length === 2) getters[typedArray] = getByteOffset;
				}
			}
		});
	}
	/** @type {ByteOffsetGetter} */
	var tryTypedArrays = function tryAllTypedArrays(value) {
		/** @type {number} */ var foundOffset;
		forEach(getters, function(getter) {
			if (typeof foundOffset !== "number") try {
				var offset = getter(value);
				if (typeof offset === "number") foundOffset = offset;
			} catch (e) {}
		});
		return foundOffset;
	};
	var isTypedArray = require_is_typed_array();
	/** @type {Implementation} */
	module.exports = function typedArrayByteOffset(value) {
		if (!isTypedArray(value)) return false;
		return tryTypedArrays(value);
	};
}));
// node_modules/typed-array-length/index.js
var require_typed_array_length = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var callBind = require_call_bind();
	var forEach = require_for_each();
	var gOPD = require_gopd();
	var isTypedArray = require_is_typed_array();
	var typedArrays = require_possible_typed_array_names();
	var gPO = require_polyfill$1()();
	/** @typedef {(value: import('.').TypedArray) => number} TypedArrayLengthGetter */
	/** @typedef {{ [k in `$${import('.').TypedArrayName}` | '__proto__']: k extends '__proto__' ? null : TypedArrayLengthGetter }} Cache */
	/** @type {Cache} */
	var getters = { __proto__: null };
	var oDP = Object.defineProperty;
	if (gOPD) {
		var getLength = function(x) {
			return x.length;
		};
		forEach(
			typedArrays,
			/** @type {(typedArray: import('.').TypedArrayName) => void} */
			function(typedArray) {
				var TA = global[typedArray];
				if (typeof TA === "function" || typeof TA === "object") {
					var Proto = TA.prototype;
					var descriptor = gOPD(Proto, "length");
					if (!descriptor) descriptor = gOPD(gPO(Proto), "length");
					if (descriptor && descriptor.get) getters["$" + typedArray] = callBind(descriptor.get);
					else if (oDP) {
						var arr = new global[typedArray](2);
						descriptor = gOPD(arr, "length");
						if (descriptor && descriptor.configurable) oDP(arr, "length", { value: 3 });
						if (arr.length === 2) getters["$" + typedArray] = getLength;
					}
				}
			}
		);
	}
	/** @type {TypedArrayLengthGetter} */
	var tryTypedArrays = function tryAllTypedArrays(value) {
		/** @type {number} */ var foundLength;
		forEach(
			getters,
			/** @type {(getter: TypedArrayLengthGetter) => void} */
			function(getter) {
				if (typeof foundLength !== "number") try {
					var length = getter(value);
					if (typeof length === "number") foundLength = length;
				} catch (e) {}
			}
		);
		return foundLength;
	};
	/** @type {import('.')} */
	module.exports = function typedArrayLength(value) {
		if (!isTypedArray(value)) return false;
		return tryTypedArrays(value);
	};
}));
// node_modules/es-abstract/2025/IsTypedArrayOutOfBounds.js
var require_IsTypedArrayOutOfBounds = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var IsFixedLengthArrayBuffer = require_IsFixedLengthArrayBuffer();
	var TypedArrayElementSize = require_TypedArrayElementSize();
	var isTypedArrayWithBufferWitnessRecord = require_typed_array_with_buffer_witness_record();
	var typedArrayBuffer = require_typed_array_buffer();
	var typedArrayByteOffset = require_typed_array_byte_offset();
	var typedArrayLength = require_typed_array_length();
	module.exports = function IsTypedArrayOutOfBounds(taRecord) {
		if (!isTypedArrayWithBufferWitnessRecord(taRecord)) throw new $TypeError("Assertion failed: `taRecord` must be a TypedArray With Buffer Witness Record");
		var O = taRecord["[[Object]]"];
		var bufferByteLength = taRecord["[[CachedBufferByteLength]]"];
		if (IsDetachedBuffer(typedArrayBuffer(O)) && bufferByteLength !== "DETACHED") throw new $TypeError("Assertion failed: typed array is detached only if the byte length is ~DETACHED~");
		if (bufferByteLength === "DETACHED") return true;
		var byteOffsetStart = typedArrayByteOffset(O);
		var isFixed = IsFixedLengthArrayBuffer(typedArrayBuffer(O));
		var byteOffsetEnd;
		var length = isFixed ? typedArrayLength(O) : "AUTO";
		if (length === "AUTO") byteOffsetEnd = bufferByteLength;
		else byteOffsetEnd = byteOffsetStart + length * TypedArrayElementSize(O);
		if (byteOffsetStart > bufferByteLength || byteOffsetEnd > bufferByteLength) return true;
		return false;
	};
}));
// node_modules/es-abstract/2025/TypedArrayLength.js
var require_TypedArrayLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var floor = require_floor();
	var IsFixedLengthArrayBuffer = require_IsFixedLengthArrayBuffer();
	var IsTypedArrayOutOfBounds = require_IsTypedArrayOutOfBounds();
	var TypedArrayElementSize = require_TypedArrayElementSize();
	var isTypedArrayWithBufferWitnessRecord = require_typed_array_with_buffer_witness_record();
	var typedArrayBuffer = require_typed_array_buffer();
	var typedArrayByteOffset = require_typed_array_byte_offset();
	var typedArrayLength = require_typed_array_length();
	module.exports = function TypedArrayLength(taRecord) {
		if (!isTypedArrayWithBufferWitnessRecord(taRecord)) throw new $TypeError("Assertion failed: `taRecord` must be a TypedArray With Buffer Witness Record");
		if (IsTypedArrayOutOfBounds(taRecord)) throw new $TypeError("Assertion failed: `taRecord` is out of bounds");
		var O = taRecord["[[Object]]"];
		var isFixed = IsFixedLengthArrayBuffer(typedArrayBuffer(O));
		var length = isFixed ? typedArrayLength(O) : "AUTO";
		if (length !== "AUTO") return length;
		if (isFixed) throw new $TypeError("Assertion failed: array buffer is not fixed length");
		var byteOffset = typedArrayByteOffset(O);
		var elementSize = TypedArrayElementSize(O);
		var byteLength = taRecord["[[CachedBufferByteLength]]"];
		if (byteLength === "DETACHED") throw new $TypeError("Assertion failed: typed array is detached");
		return floor((byteLength - byteOffset) / elementSize);
	};
}));
// node_modules/es-abstract/2025/ArrayBufferByteLength.js
var require_ArrayBufferByteLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var isArrayBuffer = require_is_array_buffer();
	var isSharedArrayBuffer = require_is_shared_array_buffer();
	var arrayBufferByteLength = require_array_buffer_byte_length();
	var $sabByteLength = require_call_bound()("SharedArrayBuffer.prototype.byteLength", true);
	var isGrowable = false;
	module.exports = function ArrayBufferByteLength(arrayBuffer, order) {
		var isSAB = isSharedArrayBuffer(arrayBuffer);
		if (!isArrayBuffer(arrayBuffer) && !isSAB) throw new $TypeError("Assertion failed: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");
		if (order !== "SEQ-CST" && order !== "UNORDERED") throw new $TypeError("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
		if (isSAB && isGrowable) {}
		if (IsDetachedBuffer(arrayBuffer)) throw new $TypeError("Assertion failed: `arrayBuffer` must not be detached");
		return isSAB ? $sabByteLength(arrayBuffer) : arrayBufferByteLength(arrayBuffer);
	};
}));
// node_modules/es-abstract/2025/MakeTypedArrayWithBufferWitnessRecord.js
var require_MakeTypedArrayWithBufferWitnessRecord = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var ArrayBufferByteLength = require_ArrayBufferByteLength();
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var isTypedArray = require_is_typed_array();
	var typedArrayBuffer = require_typed_array_buffer();
	module.exports = function MakeTypedArrayWithBufferWitnessRecord(obj, order) {
		if (!isTypedArray(obj)) throw new $TypeError("Assertion failed: `obj` must be a Typed Array");
		if (order !== "SEQ-CST" && order !== "UNORDERED") throw new $TypeError("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
		var buffer = typedArrayBuffer(obj);
		return {
			"[[Object]]": obj,
			"[[CachedBufferByteLength]]": IsDetachedBuffer(buffer) ? "DETACHED" : ArrayBufferByteLength(buffer, order)
		};
	};
}));
// node_modules/es-abstract/2025/ValidateTypedArray.js
var require_ValidateTypedArray = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var isObject = require_isObject$1();
	var IsTypedArrayOutOfBounds = require_IsTypedArrayOutOfBounds();
	var MakeTypedArrayWithBufferWitnessRecord = require_MakeTypedArrayWithBufferWitnessRecord();
	var isTypedArray = require_is_typed_array();
	module.exports = function ValidateTypedArray(O, order) {
		if (order !== "SEQ-CST" && order !== "UNORDERED") throw new $TypeError("Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");
		if (!isObject(O)) throw new $TypeError("Assertion failed: `O` must be an Object");
		if (!isTypedArray(O)) throw new $TypeError("Assertion failed: `O` must be a Typed Array");
		var taRecord = MakeTypedArrayWithBufferWitnessRecord(O, order);
		if (IsTypedArrayOutOfBounds(taRecord)) throw new $TypeError("`O` must be in-bounds and backed by a non-detached buffer");
		return taRecord;
	};
}));
// node_modules/es-abstract/2025/TypedArrayCreateFromConstructor.js
var require_TypedArrayCreateFromConstructor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var IsArray = require_IsArray();
	var IsConstructor = require_IsConstructor();
	var IsTypedArrayOutOfBounds = require_IsTypedArrayOutOfBounds();
	var TypedArrayLength = require_TypedArrayLength();
	var ValidateTypedArray = require_ValidateTypedArray();
	var availableTypedArrays = require_available_typed_arrays()();
	module.exports = function TypedArrayCreateFromConstructor(constructor, argumentList) {
		if (!IsConstructor(constructor)) throw new $TypeError("Assertion failed: `constructor` must be a constructor");
		if (!IsArray(argumentList)) throw new $TypeError("Assertion failed: `argumentList` must be a List");
		if (availableTypedArrays.length === 0) throw new $SyntaxError("Assertion failed: Typed Arrays are not supported in this environment");
		var newTypedArray;
		if (argumentList.length === 0) newTypedArray = new constructor();
		else if (argumentList.length === 1) newTypedArray = new constructor(argumentList[0]);
		else if (argumentList.length === 2) newTypedArray = new constructor(argumentList[0], argumentList[1]);
		else newTypedArray = new constructor(argumentList[0], argumentList[1], argumentList[2]);
		var taRecord = ValidateTypedArray(newTypedArray, "SEQ-CST");
		if (argumentList.length === 1 && typeof argumentList[0] === "number") {
			if (IsTypedArrayOutOfBounds(taRecord)) throw new $TypeError("new Typed Array is out of bounds");
			if (TypedArrayLength(taRecord) < argumentList[0]) throw new $TypeError("`argumentList[0]` must be <= `newTypedArray.length`");
		}
		return newTypedArray;
	};
}));
// node_modules/es-abstract/helpers/typedArrayConstructors.js
var require_typedArrayConstructors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var GetIntrinsic = require_get_intrinsic();
	var constructors = {
		__proto__: null,
		$Int8Array: GetIntrinsic("%Int8Array%", true),
		$Uint8Array: GetIntrinsic("%Uint8Array%", true),
		$Uint8ClampedArray: GetIntrinsic("%Uint8ClampedArray%", true),
		$Int16Array: GetIntrinsic("%Int16Array%", true),
		$Uint16Array: GetIntrinsic("%Uint16Array%", true),
		$Int32Array: GetIntrinsic("%Int32Array%", true),
		$Uint32Array: GetIntrinsic("%Uint32Array%", true),
		$BigInt64Array: GetIntrinsic("%BigInt64Array%", true),
		$BigUint64Array: GetIntrinsic("%BigUint64Array%", true),
		$Float16Array: GetIntrinsic("%Float16Array%", true),
		$Float32Array: GetIntrinsic("%Float32Array%", true),
		$Float64Array: GetIntrinsic("%Float64Array%", true)
	};
	module.exports = function getConstructor(kind) {
		return constructors["$" + kind];
	};
}));
// node_modules/es-abstract/2025/TypedArraySpeciesCreate.js
var require_TypedArraySpeciesCreate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $SyntaxError = require_syntax();
	var $TypeError = require_type();
	var whichTypedArray = require_which_typed_array();
	var availableTypedArrays = require_available_typed_arrays()();
	var IsArray = require_IsArray();
	var SpeciesConstructor = require_SpeciesConstructor();
	var TypedArrayCreateFromConstructor = require_TypedArrayCreateFromConstructor();
	var getConstructor = require_typedArrayConstructors();
	module.exports = function TypedArraySpeciesCreate(exemplar, argumentList) {
		if (availableTypedArrays.length === 0) throw new $SyntaxError("Assertion failed: Typed Arrays are not supported in this environment");
		var kind = whichTypedArray(exemplar);
		if (!kind) throw new $TypeError("Assertion failed: exemplar must be a TypedArray");
		if (!IsArray(argumentList)) throw new $TypeError("Assertion failed: `argumentList` must be a List");
		var defaultConstructor = getConstructor(kind);
		if (typeof defaultConstructor !== "function") throw new $SyntaxError("Assertion failed: `constructor` of `exemplar` (" + kind + ") must exist. Please report this!");
		return TypedArrayCreateFromConstructor(SpeciesConstructor(exemplar, defaultConstructor), argumentList);
	};
}));
// node_modules/typedarray.prototype.slice/implementation.js
var require_implementation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var $TypeError = require_type();
	var Get = require_Get();
	var GetValueFromBuffer = require_GetValueFromBuffer();
	var IsDetachedBuffer = require_IsDetachedBuffer();
	var max = require_max();
	var min = require_min();
	var Set = require_Set();
	var SetValueInBuffer = require_SetValueInBuffer();
	var ToIntegerOrInfinity = require_ToIntegerOrInfinity();
	var ToString = require_ToString();
	var TypedArrayElementSize = require_TypedArrayElementSize();
	var TypedArrayElementType = require_TypedArrayElementType();
	var TypedArraySpeciesCreate = require_TypedArraySpeciesCreate();
	var ValidateTypedArray = require_ValidateTypedArray();
	var typedArrayBuffer = require_typed_array_buffer();
	var typedArrayByteOffset = require_typed_array_byte_offset();
	module.exports = function slice(start, end) {
		var O = this;
		ValidateTypedArray(O, "SEQ-CST");
		var len = O.length;
		var relativeStart = ToIntegerOrInfinity(start);
		var k;
		if (relativeStart === -Infinity) k = 0;
		else if (relativeStart < 0) k = max(len + relativeStart, 0);
		else k = min(relativeStart, len);
		var relativeEnd = typeof end === "undefined" ? len : ToIntegerOrInfinity(end);
		var final;
		if (relativeEnd === -Infinity) final = 0;
		else if (relativeEnd < 0) final = max(len + relativeEnd, 0);
		else final = min(relativeEnd, len);
		var count = max(final - k, 0);
		var A = TypedArraySpeciesCreate(O, [count]);
		if (count > 0) {
			if (IsDetachedBuffer(typedArrayBuffer(O))) throw new $TypeError("Cannot use a Typed Array with an underlying ArrayBuffer that is detached");
			if (TypedArrayElementType(O) === TypedArrayElementType(A)) {
				var srcBuffer = typedArrayBuffer(O);
				var targetBuffer = typedArrayBuffer(A);
				var elementSize = TypedArrayElementSize(O);
				var srcByteOffset = typedArrayByteOffset(O);
				var srcByteIndex = k * elementSize + srcByteOffset;
				var targetByteIndex = typedArrayByteOffset(A);
				var limit = targetByteIndex + count * elementSize;
				while (targetByteIndex < limit) {
					var value = GetValueFromBuffer(srcBuffer, srcByteIndex, "UINT8", true, "UNORDERED");
					SetValueInBuffer(targetBuffer, targetByteIndex, "UINT8", value, true, "UNORDERED");
					srcByteIndex += 1;
					targetByteIndex += 1;
				}
			} else {
				var n = 0;
				while (k < final) {
					var kValue = Get(O, ToString(k));
					Set(A, ToString(n), kValue, true);
					k += 1;
					n += 1;
				}
			}
		}
		return A;
	};
}));
// node_modules/typedarray.prototype.slice/polyfill.js
var require_polyfill = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var implementation = require_implementation();
	module.exports = function getPolyfill() {
		if (typeof Uint8Array === "function" && Uint8Array.prototype.slice) {
			var ta = /* @__PURE__ */ new Uint8Array(1);
			ta.constructor = function(length) {
				return new Uint8Array(length);
			};
			try {
				ta.slice();
			} catch (e) {
				return implementation;
			}
			return Uint8Array.prototype.slice;
		}
		return implementation;
	};
}));
// node_modules/typedarray.prototype.slice/shim.js
var require_shim = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var define = require_define_properties();
	var getProto = require_get_proto();
	var getPolyfill = require_polyfill();
	module.exports = function shimTypedArraySlice() {
		if (typeof Uint8Array === "function") {
			var polyfill = getPolyfill();
			var proto = getProto(Uint8Array.prototype);
			define(proto, { slice: polyfill }, { slice: function() {
				return proto.slice !== polyfill;
			} });
		}
		return polyfill;
	};
}));
// node_modules/typedarray.prototype.slice/index.js
var require_typedarray_prototype_slice = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var define = require_define_properties();
	var callBind = require_call_bind();
	var implementation = require_implementation();
	var getPolyfill = require_polyfill();
	var shim = require_shim();
	var bound = callBind(getPolyfill());
	define(bound, {
		getPolyfill,
		implementation,
		shim
	});
	module.exports = bound;
}));
// node_modules/traverse/index.js
var require_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var whichTypedArray = require_which_typed_array();
	var taSlice = require_typedarray_prototype_slice();
	var gopd = require_gopd();
	var defineDataProperty = require_define_data_property();
	var ToPrimitive = require_es2015();
	function toS(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isDate(obj) {
		return toS(obj) === "[object Date]";
	}
	function isRegExp(obj) {
		return toS(obj) === "[object RegExp]";
	}
	function isError(obj) {
		return toS(obj) === "[object Error]";
	}
	function isBoolean(obj) {
		return toS(obj) === "[object Boolean]";
	}
	function isNumber(obj) {
		return toS(obj) === "[object Number]";
	}
	function isString(obj) {
		return toS(obj) === "[object String]";
	}
	var isArray = Array.isArray || function isArray(xs) {
		return Object.prototype.toString.call(xs) === "[object Array]";
	};
	function forEach(xs, fn) {
		if (xs.forEach) return xs.forEach(fn);
		for (var i = 0; i < xs.length; i++) fn(xs[i], i, xs);
	}
	var objectKeys = Object.keys || function keys(obj) {
		var res = [];
		for (var key in obj) res[res.length] = key;
		return res;
	};
	var propertyIsEnumerable = Object.prototype.propertyIsEnumerable;
	var getOwnPropertySymbols = Object.getOwnPropertySymbols;
	function ownEnumerableKeys(obj) {
		var res = objectKeys(obj);
		if (getOwnPropertySymbols) {
			var symbols = getOwnPropertySymbols(obj);
			for (var i = 0; i < symbols.length; i++) if (propertyIsEnumerable.call(obj, symbols[i])) res[res.length] = symbols[i];
		}
		return res;
	}
	var hasOwnProperty = Object.prototype.hasOwnProperty || function(obj, key) {
		return key in obj;
	};
	function isWritable(object, key) {
		if (typeof gopd !== "function") return true;
		var desc = gopd(object, key);
		return !desc || !desc.writable;
	}
	var maxArrayLength = 4294967295;
	function isIndex(key) {
		if (typeof key === "symbol") return false;
		var index = Number(key);
		return index >= 0 && index < maxArrayLength && index % 1 === 0 && String(index) === String(key);
	}
	function countBelow(ascending, index) {
		var low = 0;
		var high = ascending.length;
		while (low < high) {
			var middle = Math.floor((low + high) / 2);
			if (ascending[middle] < index) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	function wasSpliced(key, spliced) {
		return spliced.length > 0 && isIndex(key) && spliced[countBelow(spliced, Number(key))] === Number(key);
	}
	function shiftedKey(key, spliced) {
		if (spliced.length === 0 || !isIndex(key)) return key;
		var shifted = Number(key) - countBelow(spliced, Number(key));
		return typeof key === "number" ? shifted : String(shifted);
	}
	var hasProtoAccessor = typeof gopd === "function" && !!gopd(Object.prototype, "__proto__");
	function setProperty(object, key, value) {
		if (hasProtoAccessor && key === "__proto__" && !hasOwnProperty.call(object, key)) defineDataProperty(object, key, value);
		else object[key] = value;
	}
	var hasMagicProto = !hasProtoAccessor && {}.__proto__ === Object.prototype;
	function toSettableKey(segment) {
		var primitive = ToPrimitive(segment, String);
		var key = typeof primitive === "symbol" ? primitive : String(primitive);
		if (hasMagicProto && key === "__proto__") throw new TypeError("`__proto__` can not be set as a property in this engine");
		return key;
	}
	function setOwnProperty(object, key, value) {
		"use strict";
		if (hasProtoAccessor && key === "__proto__" && !hasOwnProperty.call(object, key)) defineDataProperty(object, key, value);
		else object[key] = value;
		if (Object(object) !== object) throw new TypeError("Cannot create property `" + String(key) + "` on a " + typeof object);
	}
	var gPO = Object.getPrototypeOf;
	function getProto(obj) {
		return gPO ? gPO(obj) : obj.__proto__;
	}
	var sPO = Object.setPrototypeOf;
	function setProto(obj, proto) {
		if (sPO) sPO(obj, proto);
		else obj.__proto__ = proto;
	}
	function copyBoxed(src, valueOf) {
		var primitive;
		try {
			primitive = valueOf.call(src);
		} catch (e) {
			return Object(src);
		}
		var dst = Object(primitive);
		var proto = getProto(src);
		if (proto && proto !== getProto(dst)) setProto(dst, proto);
		return dst;
	}
	function isStringCharacter(obj, key) {
		return isString(obj) && isIndex(key) && Number(key) < obj.length;
	}
	function copy(src, options) {
		if (typeof src === "object" && src !== null) {
			var dst;
			if (isArray(src)) dst = [];
			else if (isDate(src)) dst = new Date(src.getTime ? src.getTime() : src);
			else if (isRegExp(src)) dst = new RegExp(src);
			else if (isBoolean(src)) dst = copyBoxed(src, Boolean.prototype.valueOf);
			else if (isNumber(src)) dst = copyBoxed(src, Number.prototype.valueOf);
			else if (isString(src)) dst = copyBoxed(src, String.prototype.valueOf);
			else if (whichTypedArray(src)) return taSlice(src);
			else if (Object.create && Object.getPrototypeOf) dst = Object.create(Object.getPrototypeOf(src));
			else if (src.constructor === Object) dst = {};
			else {
				var proto = src.constructor && src.constructor.prototype || src.__proto__ || {};
				var T = function T() {};
				T.prototype = proto;
				dst = new T();
			}
			if (isError(src)) defineDataProperty(dst, "message", src.message);
			forEach((options.includeSymbols ? ownEnumerableKeys : objectKeys)(src), function(key) {
				if (!isStringCharacter(dst, key)) setProperty(dst, key, src[key]);
			});
			return dst;
		}
		return src;
	}
	/** @type {TraverseOptions} */
	var emptyNull = { __proto__: null };
	/** @type {(options: TraverseOptions | null | undefined) => TraverseOptions} */
	function getOptions(options) {
		return options == null ? emptyNull : options;
	}
	function walk(root, cb) {
		var path = [];
		var parents = [];
		var alive = true;
		var options = arguments.length > 2 ? arguments[2] : emptyNull;
		var iteratorFunction = options.includeSymbols ? ownEnumerableKeys : objectKeys;
		var immutable = !!options.immutable;
		return function walker(node_, splicedSiblings, originalKey) {
			var node = immutable ? copy(node_, options) : node_;
			var modifiers = { __proto__: null };
			var keepGoing = true;
			var state = {
				node,
				node_,
				path: [].concat(path),
				parent: parents[parents.length - 1],
				parents,
				key: path[path.length - 1],
				removedKeys: { __proto__: null },
				isRoot: path.length === 0,
				level: path.length,
				circular: null,
				update: function(x, stopHere) {
					if (!state.isRoot && !wasSpliced(originalKey, splicedSiblings)) setProperty(state.parent.node, state.key, x);
					state.node = x;
					if (stopHere) keepGoing = false;
				},
				delete: function(stopHere) {
					if (!wasSpliced(originalKey, splicedSiblings)) {
						delete state.parent.node[state.key];
						state.parent.removedKeys[state.key] = true;
					}
					if (stopHere) keepGoing = false;
				},
				remove: function(stopHere) {
					if (isArray(state.parent.node) && isIndex(originalKey)) {
						var index = Number(originalKey);
						var at = countBelow(splicedSiblings, index);
						while (splicedSiblings[at] === index) {
							index += 1;
							at += 1;
						}
						if (index - at < state.parent.node.length) {
							state.parent.node.splice(index - at, 1);
							splicedSiblings.splice(at, 0, index);
							state.parent.removedKeys[state.key] = true;
						}
						if (stopHere) keepGoing = false;
					} else state.delete(stopHere);
				},
				keys: null,
				before: function(f) {
					modifiers.before = f;
				},
				after: function(f) {
					modifiers.after = f;
				},
				pre: function(f) {
					modifiers.pre = f;
				},
				post: function(f) {
					modifiers.post = f;
				},
				stop: function() {
					alive = false;
				},
				block: function() {
					keepGoing = false;
				}
			};
			if (!alive) return state;
			function updateState() {
				if (typeof state.node === "object" && state.node !== null) {
					var nodeKeys = iteratorFunction(state.node);
					if (!state.keys || state.node !== node && state.node !== node_) state.keys = nodeKeys;
					state.isLeaf = nodeKeys.length === 0;
					for (var i = 0; i < parents.length; i++) if (parents[i].node_ === node_) {
						state.circular = parents[i];
						break;
					}
				} else {
					state.isLeaf = true;
					state.keys = null;
				}
				state.notLeaf = !state.isLeaf;
				state.notRoot = !state.isRoot;
			}
			updateState();
			var ret = cb.call(state, state.node);
			if (ret !== void 0 && state.update) state.update(ret);
			if (modifiers.before) modifiers.before.call(state, state.node);
			if (!keepGoing) return state;
			if (typeof state.node === "object" && state.node !== null && !state.circular) {
				updateState();
				parents[parents.length] = state;
				var splicedChildren = [];
				forEach(state.keys, function(listedKey, i) {
					if (wasSpliced(listedKey, splicedChildren)) return;
					var key = shiftedKey(listedKey, splicedChildren);
					path[path.length] = key;
					if (modifiers.pre) modifiers.pre.call(state, state.node[key], key);
					var child = walker(state.node[key], splicedChildren, listedKey);
					if (immutable && !wasSpliced(listedKey, splicedChildren)) {
						var writeKey = shiftedKey(listedKey, splicedChildren);
						if (hasOwnProperty.call(state.node, writeKey) && !isWritable(state.node, writeKey)) state.node[writeKey] = child.node;
					}
					child.isLast = i === state.keys.length - 1;
					child.isFirst = i === 0;
					if (modifiers.post) modifiers.post.call(state, child);
					path.pop();
				});
				parents.pop();
			}
			if (modifiers.after) modifiers.after.call(state, state.node);
			return state;
		}(root, []).node;
	}
	/** @typedef {{ immutable?: boolean, includeSymbols?: boolean }} TraverseOptions */
	/**
	* A traverse constructor
	* @param {object} obj - the object to traverse
	* @param {TraverseOptions | null | undefined} [options] - options for the traverse
	* @constructor
	*/
	function Traverse(obj) {
		if (!(this instanceof Traverse)) return new Traverse(obj, getOptions(arguments.length > 1 ? arguments[1] : null));
		/** @type {TraverseOptions} */
		this.options = getOptions(arguments.length > 1 ? arguments[1] : null);
		this.value = obj;
	}
	/** @type {(ps: PropertyKey[]) => Traverse['value']} */
	Traverse.prototype.get = function(ps) {
		var node = this.value;
		for (var i = 0; i < ps.length; i++) {
			var key = ps[i];
			if (node == null || !hasOwnProperty.call(node, key)) return;
			node = node[key];
		}
		return node;
	};
	/** @type {(ps: PropertyKey[]) => boolean} */
	Traverse.prototype.has = function(ps) {
		var node = this.value;
		if (!node && ps.length > 0) return false;
		for (var i = 0; i < ps.length; i++) {
			var key = ps[i];
			if (node == null || !hasOwnProperty.call(node, key)) return false;
			node = node[key];
		}
		return true;
	};
	Traverse.prototype.set = function(ps, value) {
		var node = this.value;
		for (var i = 0; i < ps.length - 1; i++) {
			var key = toSettableKey(ps[i]);
			if (!hasOwnProperty.call(node, key)) {
				setOwnProperty(node, key, {});
				if (!hasOwnProperty.call(node, key)) throw new TypeError("Cannot create property `" + String(key) + "` as an own property");
			}
			node = node[key];
		}
		setOwnProperty(node, toSettableKey(ps[i]), value);
		return value;
	};
	Traverse.prototype.map = function(cb) {
		return walk(this.value, cb, {
			__proto__: null,
			immutable: true,
			includeSymbols: !!this.options.includeSymbols
		});
	};
	Traverse.prototype.forEach = function(cb) {
		this.value = walk(this.value, cb, this.options);
		return this.value;
	};
	Traverse.prototype.reduce = function(cb, init) {
		var skip = arguments.length === 1;
		var acc = skip ? this.value : init;
		this.forEach(function(x) {
			if (!this.isRoot || !skip) acc = cb.call(this, acc, x);
		});
		return acc;
	};
	Traverse.prototype.deepEqual = function(obj) {
		if (arguments.length !== 1) throw new Error("deepEqual requires exactly one object to compare against");
		var equal = true;
		function notEqual() {
			equal = false;
		}
		var node = obj;
		this.forEach(function(y) {
			if (!this.isRoot) {
				if (typeof node !== "object") return notEqual();
				node = node[this.key];
			}
			var x = node;
			this.post(function() {
				node = x;
			});
			if (this.circular) {
				if (new Traverse(obj).get(this.circular.path) !== x) notEqual();
			} else if (typeof x !== typeof y) notEqual();
			else if (x === null || y === null || x === void 0 || y === void 0) {
				if (x !== y) notEqual();
			} else if (x.__proto__ !== y.__proto__) notEqual();
			else if (x === y) {} else if (typeof x === "function") {
				if (x instanceof RegExp) {
					if (String(x) !== String(y)) notEqual();
				} else if (x !== y) notEqual();
			} else if (typeof x === "object") {
				if (toS(y) === "[object Arguments]" || toS(x) === "[object Arguments]") {
					if (toS(x) !== toS(y)) notEqual();
				} else if (toS(y) === "[object RegExp]" || toS(x) === "[object RegExp]") {
					if (!x || !y || x.toString() !== y.toString()) notEqual();
				} else if (x instanceof Date || y instanceof Date) {
					if (!(x instanceof Date) || !(y instanceof Date) || x.getTime() !== y.getTime()) notEqual();
				} else {
					var kx = Object.keys(x);
					var ky = Object.keys(y);
					if (kx.length !== ky.length) return notEqual();
					for (var i = 0; i < kx.length; i++) {
						var k = kx[i];
						if (!Object.hasOwnProperty.call(y, k)) notEqual();
					}
				}
			}
		});
		return equal;
	};
	Traverse.prototype.paths = function() {
		var acc = [];
		this.forEach(function() {
			acc[acc.length] = this.path;
		});
		return acc;
	};
	Traverse.prototype.nodes = function() {
		var acc = [];
		this.forEach(function() {
			acc[acc.length] = this.node;
		});
		return acc;
	};
	Traverse.prototype.clone = function() {
		var parents = [];
		var nodes = [];
		var options = this.options;
		if (whichTypedArray(this.value)) return taSlice(this.value);
		return function clone(src) {
			for (var i = 0; i < parents.length; i++) if (parents[i] === src) return nodes[i];
			if (typeof src === "object" && src !== null) {
				var dst = copy(src, options);
				parents[parents.length] = src;
				nodes[nodes.length] = dst;
				forEach((options.includeSymbols ? ownEnumerableKeys : objectKeys)(src), function(key) {
					if (!isStringCharacter(dst, key)) setProperty(dst, key, clone(src[key]));
				});
				parents.pop();
				nodes.pop();
				return dst;
			}
			return src;
		}(this.value);
	};
	forEach(ownEnumerableKeys(Traverse.prototype), function(key) {
		Traverse[key] = function(obj) {
			var args = [].slice.call(arguments, 1);
			var t = new Traverse(obj);
			return t[key].apply(t, args);
		};
	});
	module.exports = Traverse;
}));
// node_modules/chainsaw/index.js
var require_chainsaw = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Traverse = require_traverse();
	var EventEmitter = __require("events").EventEmitter;
	module.exports = Chainsaw;
	function Chainsaw(builder) {
		var saw = Chainsaw.saw(builder, {});
		var r = builder.call(saw.handlers, saw);
		if (r !== void 0) saw.handlers = r;
		saw.record();
		return saw.chain();
	}
	Chainsaw.light = function ChainsawLight(builder) {
		var saw = Chainsaw.saw(builder, {});
		var r = builder.call(saw.handlers, saw);
		if (r !== void 0) saw.handlers = r;
		return saw.chain();
	};
	Chainsaw.saw = function(builder, handlers) {
		var saw = new EventEmitter();
		saw.handlers = handlers;
		saw.actions = [];
		saw.chain = function() {
			var ch = Traverse(saw.handlers).map(function(node) {
				if (this.isRoot) return node;
				var ps = this.path;
				if (typeof node === "function") this.update(function() {
					saw.actions.push({
						path: ps,
						args: [].slice.call(arguments)
					});
					return ch;
				});
			});
			process.nextTick(function() {
				saw.emit("begin");
				saw.next();
			});
			return ch;
		};
		saw.pop = function() {
			return saw.actions.shift();
		};
		saw.next = function() {
			var action = saw.pop();
			if (!action) saw.emit("end");
			else if (!action.trap) {
				var node = saw.handlers;
				action.path.forEach(function(key) {
					node = node[key];
				});
				node.apply(saw.handlers, action.args);
			}
		};
		saw.nest = function(cb) {
			var args = [].slice.call(arguments, 1);
			var autonext = true;
			if (typeof cb === "boolean") {
				var autonext = cb;
				cb = args.shift();
			}
			var s = Chainsaw.saw(builder, {});
			var r = builder.call(s.handlers, s);
			if (r !== void 0) s.handlers = r;
			if ("undefined" !== typeof saw.step) s.record();
			cb.apply(s.chain(), args);
			if (autonext !== false) s.on("end", saw.next);
		};
		saw.record = function() {
			upgradeChainsaw(saw);
		};
		[
			"trap",
			"down",
			"jump"
		].forEach(function(method) {
			saw[method] = function() {
				throw new Error("To use the trap, down and jump features, please call record() first to start recording actions.");
			};
		});
		return saw;
	};
	function upgradeChainsaw(saw) {
		saw.step = 0;
		saw.pop = function() {
			return saw.actions[saw.step++];
		};
		saw.trap = function(name, cb) {
			var ps = Array.isArray(name) ? name : [name];
			saw.actions.push({
				path: ps,
				step: saw.step,
				cb,
				trap: true
			});
		};
		saw.down = function(name) {
			var ps = (Array.isArray(name) ? name : [name]).join("/");
			var i = saw.actions.slice(saw.step).map(function(x) {
				if (x.trap && x.step <= saw.step) return false;
				return x.path.join("/") == ps;
			}).indexOf(true);
			if (i >= 0) saw.step += i;
			else saw.step = saw.actions.length;
			var act = saw.actions[saw.step - 1];
			if (act && act.trap) {
				saw.step = act.step;
				act.cb();
			} else saw.next();
		};
		saw.jump = function(step) {
			saw.step = step;
			saw.next();
		};
	}
}));
// node_modules/buffers/index.js
var require_buffers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Buffers;
	function Buffers(bufs) {
		if (!(this instanceof Buffers)) return new Buffers(bufs);
		this.buffers = bufs || [];
		this.length = this.buffers.reduce(function(size, buf) {
			return size + buf.length;
		}, 0);
	}
	Buffers.prototype.push = function() {
		for (var i = 0; i < arguments.length; i++) if (!Buffer.isBuffer(arguments[i])) throw new TypeError("Tried to push a non-buffer");
		for (var i = 0; i < arguments.length; i++) {
			var buf = arguments[i];
			this.buffers.push(buf);
			this.length += buf.length;
		}
		return this.length;
	};
	Buffers.prototype.unshift = function() {
		for (var i = 0; i < arguments.length; i++) if (!Buffer.isBuffer(arguments[i])) throw new TypeError("Tried to unshift a non-buffer");
		for (var i = 0; i < arguments.length; i++) {
			var buf = arguments[i];
			this.buffers.unshift(buf);
			this.length += buf.length;
		}
		return this.length;
	};
	Buffers.prototype.copy = function(dst, dStart, start, end) {
		return this.slice(start, end).copy(dst, dStart, 0, end - start);
	};
	Buffers.prototype.splice = function(i, howMany) {
		var buffers = this.buffers;
		var index = i >= 0 ? i : this.length - i;
		var reps = [].slice.call(arguments, 2);
		if (howMany === void 0) howMany = this.length - index;
		else if (howMany > this.length - index) howMany = this.length - index;
		for (var i = 0; i < reps.length; i++) this.length += reps[i].length;
		var removed = new Buffers();
		var startBytes = 0;
		for (var ii = 0; ii < buffers.length && startBytes + buffers[ii].length < index; ii++) startBytes += buffers[ii].length;
		if (index - startBytes > 0) {
			var start = index - startBytes;
			if (start + howMany < buffers[ii].length) {
				removed.push(buffers[ii].slice(start, start + howMany));
				var orig = buffers[ii];
				var buf0 = new Buffer(start);
				for (var i = 0; i < start; i++) buf0[i] = orig[i];
				var buf1 = new Buffer(orig.length - start - howMany);
				for (var i = start + howMany; i < orig.length; i++) buf1[i - howMany - start] = orig[i];
				if (reps.length > 0) {
					var reps_ = reps.slice();
					reps_.unshift(buf0);
					reps_.push(buf1);
					buffers.splice.apply(buffers, [ii, 1].concat(reps_));
					ii += reps_.length;
					reps = [];
				} else {
					buffers.splice(ii, 1, buf0, buf1);
					ii += 2;
				}
			} else {
				removed.push(buffers[ii].slice(start));
				buffers[ii] = buffers[ii].slice(0, start);
				ii++;
			}
		}
		if (reps.length > 0) {
			buffers.splice.apply(buffers, [ii, 0].concat(reps));
			ii += reps.length;
		}
		while (removed.length < howMany) {
			var buf = buffers[ii];
			var len = buf.length;
			var take = Math.min(len, howMany - removed.length);
			if (take === len) {
				removed.push(buf);
				buffers.splice(ii, 1);
			} else {
				removed.push(buf.slice(0, take));
				buffers[ii] = buffers[ii].slice(take);
			}
		}
		this.length -= removed.length;
		return removed;
	};
	Buffers.prototype.slice = function(i, j) {
		var buffers = this.buffers;
		if (j === void 0) j = this.length;
		if (i === void 0) i = 0;
		if (j > this.length) j = this.length;
		var startBytes = 0;
		for (var si = 0; si < buffers.length && startBytes + buffers[si].length <= i; si++) startBytes += buffers[si].length;
		var target = new Buffer(j - i);
		var ti = 0;
		for (var ii = si; ti < j - i && ii < buffers.length; ii++) {
			var len = buffers[ii].length;
			var start = ti === 0 ? i - startBytes : 0;
			var end = ti + len >= j - i ? Math.min(start + (j - i) - ti, len) : len;
			buffers[ii].copy(target, ti, start, end);
			ti += end - start;
		}
		return target;
	};
	Buffers.prototype.pos = function(i) {
		if (i < 0 || i >= this.length) throw new Error("oob");
		var l = i, bi = 0, bu = null;
		for (;;) {
			bu = this.buffers[bi];
			if (l < bu.length) return {
				buf: bi,
				offset: l
			};
			else l -= bu.length;
			bi++;
		}
	};
	Buffers.prototype.get = function get(i) {
		var pos = this.pos(i);
		return this.buffers[pos.buf].get(pos.offset);
	};
	Buffers.prototype.set = function set(i, b) {
		var pos = this.pos(i);
		return this.buffers[pos.buf].set(pos.offset, b);
	};
	Buffers.prototype.indexOf = function(needle, offset) {
		if ("string" === typeof needle) needle = new Buffer(needle);
		else if (needle instanceof Buffer) {} else throw new Error("Invalid type for a search string");
		if (!needle.length) return 0;
		if (!this.length) return -1;
		var i = 0, j = 0, match = 0, mstart, pos = 0;
		if (offset) {
			var p = this.pos(offset);
			i = p.buf;
			j = p.offset;
			pos = offset;
		}
		for (;;) {
			while (j >= this.buffers[i].length) {
				j = 0;
				i++;
				if (i >= this.buffers.length) return -1;
			}
			if (this.buffers[i][j] == needle[match]) {
				if (match == 0) mstart = {
					i,
					j,
					pos
				};
				match++;
				if (match == needle.length) return mstart.pos;
			} else if (match != 0) {
				i = mstart.i;
				j = mstart.j;
				pos = mstart.pos;
				match = 0;
			}
			j++;
			pos++;
		}
	};
	Buffers.prototype.toBuffer = function() {
		return this.slice();
	};
	Buffers.prototype.toString = function(encoding, start, end) {
		return this.slice(start, end).toString(encoding);
	};
}));
// node_modules/binary/lib/vars.js
var require_vars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(store) {
		function getset(name, value) {
			var node = vars.store;
			var keys = name.split(".");
			keys.slice(0, -1).forEach(function(k) {
				if (node[k] === void 0) node[k] = {};
				node = node[k];
			});
			var key = keys[keys.length - 1];
			if (arguments.length == 1) return node[key];
			else return node[key] = value;
		}
		var vars = {
			get: function(name) {
				return getset(name);
			},
			set: function(name, value) {
				return getset(name, value);
			},
			store: store || {}
		};
		return vars;
	};
}));
// node_modules/binary/index.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Chainsaw = require_chainsaw();
	var EventEmitter = __require("events").EventEmitter;
	var Buffers = require_buffers();
	var Vars = require_vars();
	var Stream = __require("stream").Stream;
	exports = module.exports = function(bufOrEm, eventName) {
		if (Buffer.isBuffer(bufOrEm)) return exports.parse(bufOrEm);
		var s = exports.stream();
		if (bufOrEm && bufOrEm.pipe) bufOrEm.pipe(s);
		else if (bufOrEm) {
			bufOrEm.on(eventName || "data", function(buf) {
				s.write(buf);
			});
			bufOrEm.on("end", function() {
				s.end();
			});
		}
		return s;
	};
	exports.stream = function(input) {
		if (input) return exports.apply(null, arguments);
		var pending = null;
		function getBytes(bytes, cb, skip) {
			pending = {
				bytes,
				skip,
				cb: function(buf) {
					pending = null;
					cb(buf);
				}
			};
			dispatch();
		}
		var offset = null;
		function dispatch() {
			if (!pending) {
				if (caughtEnd) done = true;
				return;
			}
			if (typeof pending === "function") pending();
			else {
				var bytes = offset + pending.bytes;
				if (buffers.length >= bytes) {
					var buf;
					if (offset == null) {
						buf = buffers.splice(0, bytes);
						if (!pending.skip) buf = buf.slice();
					} else {
						if (!pending.skip) buf = buffers.slice(offset, bytes);
						offset = bytes;
					}
					if (pending.skip) pending.cb();
					else pending.cb(buf);
				}
			}
		}
		function builder(saw) {
			function next() {
				if (!done) saw.next();
			}
			var self = words(function(bytes, cb) {
				return function(name) {
					getBytes(bytes, function(buf) {
						vars.set(name, cb(buf));
						next();
					});
				};
			});
			self.tap = function(cb) {
				saw.nest(cb, vars.store);
			};
			self.into = function(key, cb) {
				if (!vars.get(key)) vars.set(key, {});
				var parent = vars;
				vars = Vars(parent.get(key));
				saw.nest(function() {
					cb.apply(this, arguments);
					this.tap(function() {
						vars = parent;
					});
				}, vars.store);
			};
			self.flush = function() {
				vars.store = {};
				next();
			};
			self.loop = function(cb) {
				var end = false;
				saw.nest(false, function loop() {
					this.vars = vars.store;
					cb.call(this, function() {
						end = true;
						next();
					}, vars.store);
					this.tap(function() {
						if (end) saw.next();
						else loop.call(this);
					}.bind(this));
				}, vars.store);
			};
			self.buffer = function(name, bytes) {
				if (typeof bytes === "string") bytes = vars.get(bytes);
				getBytes(bytes, function(buf) {
					vars.set(name, buf);
					next();
				});
			};
			self.skip = function(bytes) {
				if (typeof bytes === "string") bytes = vars.get(bytes);
				getBytes(bytes, function() {
					next();
				});
			};
			self.scan = function find(name, search) {
				if (typeof search === "string") search = new Buffer(search);
				else if (!Buffer.isBuffer(search)) throw new Error("search must be a Buffer or a string");
				var taken = 0;
				pending = function() {
					var pos = buffers.indexOf(search, offset + taken);
					var i = pos - offset - taken;
					if (pos !== -1) {
						pending = null;
						if (offset != null) {
							vars.set(name, buffers.slice(offset, offset + taken + i));
							offset += taken + i + search.length;
						} else {
							vars.set(name, buffers.slice(0, taken + i));
							buffers.splice(0, taken + i + search.length);
						}
						next();
						dispatch();
					} else i = Math.max(buffers.length - search.length - offset - taken, 0);
					taken += i;
				};
				dispatch();
			};
			self.peek = function(cb) {
				offset = 0;
				saw.nest(function() {
					cb.call(this, vars.store);
					this.tap(function() {
						offset = null;
					});
				});
			};
			return self;
		}
		var stream = Chainsaw.light(builder);
		stream.writable = true;
		var buffers = Buffers();
		stream.write = function(buf) {
			buffers.push(buf);
			dispatch();
		};
		var vars = Vars();
		var done = false, caughtEnd = false;
		stream.end = function() {
			caughtEnd = true;
		};
		stream.pipe = Stream.prototype.pipe;
		Object.getOwnPropertyNames(EventEmitter.prototype).forEach(function(name) {
			stream[name] = EventEmitter.prototype[name];
		});
		return stream;
	};
	exports.parse = function parse(buffer) {
		var self = words(function(bytes, cb) {
			return function(name) {
				if (offset + bytes <= buffer.length) {
					var buf = buffer.slice(offset, offset + bytes);
					offset += bytes;
					vars.set(name, cb(buf));
				} else vars.set(name, null);
				return self;
			};
		});
		var offset = 0;
		var vars = Vars();
		self.vars = vars.store;
		self.tap = function(cb) {
			cb.call(self, vars.store);
			return self;
		};
		self.into = function(key, cb) {
			if (!vars.get(key)) vars.set(key, {});
			var parent = vars;
			vars = Vars(parent.get(key));
			cb.call(self, vars.store);
			vars = parent;
			return self;
		};
		self.loop = function(cb) {
			var end = false;
			var ender = function() {
				end = true;
			};
			while (end === false) cb.call(self, ender, vars.store);
			return self;
		};
		self.buffer = function(name, size) {
			if (typeof size === "string") size = vars.get(size);
			var buf = buffer.slice(offset, Math.min(buffer.length, offset + size));
			offset += size;
			vars.set(name, buf);
			return self;
		};
		self.skip = function(bytes) {
			if (typeof bytes === "string") bytes = vars.get(bytes);
			offset += bytes;
			return self;
		};
		self.scan = function(name, search) {
			if (typeof search === "string") search = new Buffer(search);
			else if (!Buffer.isBuffer(search)) throw new Error("search must be a Buffer or a string");
			vars.set(name, null);
			for (var i = 0; i + offset <= buffer.length - search.length + 1; i++) {
				for (var j = 0; j < search.length && buffer[offset + i + j] === search[j]; j++);
				if (j === search.length) break;
			}
			vars.set(name, buffer.slice(offset, offset + i));
			offset += i + search.length;
			return self;
		};
		self.peek = function(cb) {
			var was = offset;
			cb.call(self, vars.store);
			offset = was;
			return self;
		};
		self.flush = function() {
			vars.store = {};
			return self;
		};
		self.eof = function() {
			return offset >= buffer.length;
		};
		return self;
	};
	function decodeLEu(bytes) {
		var acc = 0;
		for (var i = 0; i < bytes.length; i++) acc += Math.pow(256, i) * bytes[i];
		return acc;
	}
	function decodeBEu(bytes) {
		var acc = 0;
		for (var i = 0; i < bytes.length; i++) acc += Math.pow(256, bytes.length - i - 1) * bytes[i];
		return acc;
	}
	function decodeBEs(bytes) {
		var val = decodeBEu(bytes);
		if ((bytes[0] & 128) == 128) val -= Math.pow(256, bytes.length);
		return val;
	}
	function decodeLEs(bytes) {
		var val = decodeLEu(bytes);
		if ((bytes[bytes.length - 1] & 128) == 128) val -= Math.pow(256, bytes.length);
		return val;
	}
	function words(decode) {
		var self = {};
		[
			1,
			2,
			4,
			8
		].forEach(function(bytes) {
			var bits = bytes * 8;
			self["word" + bits + "le"] = self["word" + bits + "lu"] = decode(bytes, decodeLEu);
			self["word" + bits + "ls"] = decode(bytes, decodeLEs);
			self["word" + bits + "be"] = self["word" + bits + "bu"] = decode(bytes, decodeBEu);
			self["word" + bits + "bs"] = decode(bytes, decodeBEs);
		});
		self.word8 = self.word8u = self.word8be;
		self.word8s = self.word8bs;
		return self;
	}
}));
// node_modules/bluebird/js/release/es5.js
var require_es5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isES5 = (function() {
		"use strict";
		return this === void 0;
	})();
	if (isES5) module.exports = {
		freeze: Object.freeze,
		defineProperty: Object.defineProperty,
		getDescriptor: Object.getOwnPropertyDescriptor,
		keys: Object.keys,
		names: Object.getOwnPropertyNames,
		getPrototypeOf: Object.getPrototypeOf,
		isArray: Array.isArray,
		isES5,
		propertyIsWritable: function(obj, prop) {
			var descriptor = Object.getOwnPropertyDescriptor(obj, prop);
			return !!(!descriptor || descriptor.writable || descriptor.set);
		}
	};
	else {
		var has = {}.hasOwnProperty;
		var str = {}.toString;
		var proto = {}.constructor.prototype;
		var ObjectKeys = function(o) {
			var ret = [];
			for (var key in o) if (has.call(o, key)) ret.push(key);
			return ret;
		};
		var ObjectGetDescriptor = function(o, key) {
			return { value: o[key] };
		};
		var ObjectDefineProperty = function(o, key, desc) {
			o[key] = desc.value;
			return o;
		};
		var ObjectFreeze = function(obj) {
			return obj;
		};
		var ObjectGetPrototypeOf = function(obj) {
			try {
				return Object(obj).constructor.prototype;
			} catch (e) {
				return proto;
			}
		};
		var ArrayIsArray = function(obj) {
			try {
				return str.call(obj) === "[object Array]";
			} catch (e) {
				return false;
			}
		};
		module.exports = {
			isArray: ArrayIsArray,
			keys: ObjectKeys,
			names: ObjectKeys,
			defineProperty: ObjectDefineProperty,
			getDescriptor: ObjectGetDescriptor,
			freeze: ObjectFreeze,
			getPrototypeOf: ObjectGetPrototypeOf,
			isES5,
			propertyIsWritable: function() {
				return true;
			}
		};
	}
}));
// node_modules/bluebird/js/release/util.js
var require_util$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var es5 = require_es5();
	var canEvaluate = typeof navigator == "undefined";
	var errorObj = { e: {} };
	var tryCatchTarget;
	var globalObject = typeof self !== "undefined" ? self : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : this$1 !== void 0 ? this$1 : null;
	function tryCatcher() {
		try {
			var target = tryCatchTarget;
			tryCatchTarget = null;
			return target.apply(this, arguments);
		} catch (e) {
			errorObj.e = e;
			return errorObj;
		}
	}
	function tryCatch(fn) {
		tryCatchTarget = fn;
		return tryCatcher;
	}
	var inherits = function(Child, Parent) {
		var hasProp = {}.hasOwnProperty;
		function T() {
			this.constructor = Child;
			this.constructor$ = Parent;
			for (var propertyName in Parent.prototype) if (hasProp.call(Parent.prototype, propertyName) && propertyName.charAt(propertyName.length - 1) !== "$") this[propertyName + "$"] = Parent.prototype[propertyName];
		}
		T.prototype = Parent.prototype;
		Child.prototype = new T();
		return Child.prototype;
	};
	function isPrimitive(val) {
		return val == null || val === true || val === false || typeof val === "string" || typeof val === "number";
	}
	function isObject(value) {
		return typeof value === "function" || typeof value === "object" && value !== null;
	}
	function maybeWrapAsError(maybeError) {
		if (!isPrimitive(maybeError)) return maybeError;
		return new Error(safeToString(maybeError));
	}
	function withAppended(target, appendee) {
		var len = target.length;
		var ret = new Array(len + 1);
		var i = 0;
		for (; i < len; ++i) ret[i] = target[i];
		ret[i] = appendee;
		return ret;
	}
	function getDataPropertyOrDefault(obj, key, defaultValue) {
		if (es5.isES5) {
			var desc = Object.getOwnPropertyDescriptor(obj, key);
			if (desc != null) return desc.get == null && desc.set == null ? desc.value : defaultValue;
		} else return {}.hasOwnProperty.call(obj, key) ? obj[key] : void 0;
	}
	function notEnumerableProp(obj, name, value) {
		if (isPrimitive(obj)) return obj;
		var descriptor = {
			value,
			configurable: true,
			enumerable: false,
			writable: true
		};
		es5.defineProperty(obj, name, descriptor);
		return obj;
	}
	function thrower(r) {
		throw r;
	}
	var inheritedDataKeys = (function() {
		var excludedPrototypes = [
			Array.prototype,
			Object.prototype,
			Function.prototype
		];
		var isExcludedProto = function(val) {
			for (var i = 0; i < excludedPrototypes.length; ++i) if (excludedPrototypes[i] === val) return true;
			return false;
		};
		if (es5.isES5) {
			var getKeys = Object.getOwnPropertyNames;
			return function(obj) {
				var ret = [];
				var visitedKeys = Object.create(null);
				while (obj != null && !isExcludedProto(obj)) {
					var keys;
					try {
						keys = getKeys(obj);
					} catch (e) {
						return ret;
					}
					for (var i = 0; i < keys.length; ++i) {
						var key = keys[i];
						if (visitedKeys[key]) continue;
						visitedKeys[key] = true;
						var desc = Object.getOwnPropertyDescriptor(obj, key);
						if (desc != null && desc.get == null && desc.set == null) ret.push(key);
					}
					obj = es5.getPrototypeOf(obj);
				}
				return ret;
			};
		} else {
			var hasProp = {}.hasOwnProperty;
			return function(obj) {
				if (isExcludedProto(obj)) return [];
				var ret = [];
				enumeration: for (var key in obj) if (hasProp.call(obj, key)) ret.push(key);
				else {
					for (var i = 0; i < excludedPrototypes.length; ++i) if (hasProp.call(excludedPrototypes[i], key)) continue enumeration;
					ret.push(key);
				}
				return ret;
			};
		}
	})();
	var thisAssignmentPattern = /this\s*\.\s*\S+\s*=/;
	function isClass(fn) {
		try {
			if (typeof fn === "function") {
				var keys = es5.names(fn.prototype);
				var hasMethods = es5.isES5 && keys.length > 1;
				var hasMethodsOtherThanConstructor = keys.length > 0 && !(keys.length === 1 && keys[0] === "constructor");
				var hasThisAssignmentAndStaticMethods = thisAssignmentPattern.test(fn + "") && es5.names(fn).length > 0;
				if (hasMethods || hasMethodsOtherThanConstructor || hasThisAssignmentAndStaticMethods) return true;
			}
			return false;
		} catch (e) {
			return false;
		}
	}
	function toFastProperties(obj) {
		function FakeConstructor() {}
		FakeConstructor.prototype = obj;
		var l = 8;
		while (l--) new FakeConstructor();
		return obj;
	}
	var rident = /^[a-z$_][a-z$_0-9]*$/i;
	function isIdentifier(str) {
		return rident.test(str);
	}
	function filledRange(count, prefix, suffix) {
		var ret = new Array(count);
		for (var i = 0; i < count; ++i) ret[i] = prefix + i + suffix;
		return ret;
	}
	function safeToString(obj) {
		try {
			return obj + "";
		} catch (e) {
			return "[no string representation]";
		}
	}
	function isError(obj) {
		return obj !== null && typeof obj === "object" && typeof obj.message === "string" && typeof obj.name === "string";
	}
	function markAsOriginatingFromRejection(e) {
		try {
			notEnumerableProp(e, "isOperational", true);
		} catch (ignore) {}
	}
	function originatesFromRejection(e) {
		if (e == null) return false;
		return e instanceof Error["__BluebirdErrorTypes__"].OperationalError || e["isOperational"] === true;
	}
	function canAttachTrace(obj) {
		return isError(obj) && es5.propertyIsWritable(obj, "stack");
	}
	var ensureErrorObject = (function() {
		if (!("stack" in /* @__PURE__ */ new Error())) return function(value) {
			if (canAttachTrace(value)) return value;
			try {
				throw new Error(safeToString(value));
			} catch (err) {
				return err;
			}
		};
		else return function(value) {
			if (canAttachTrace(value)) return value;
			return new Error(safeToString(value));
		};
	})();
	function classString(obj) {
		return {}.toString.call(obj);
	}
	function copyDescriptors(from, to, filter) {
		var keys = es5.names(from);
		for (var i = 0; i < keys.length; ++i) {
			var key = keys[i];
			if (filter(key)) try {
				es5.defineProperty(to, key, es5.getDescriptor(from, key));
			} catch (ignore) {}
		}
	}
	var asArray = function(v) {
		if (es5.isArray(v)) return v;
		return null;
	};
	if (typeof Symbol !== "undefined" && Symbol.iterator) {
		var ArrayFrom = typeof Array.from === "function" ? function(v) {
			return Array.from(v);
		} : function(v) {
			var ret = [];
			var it = v[Symbol.iterator]();
			var itResult;
			while (!(itResult = it.next()).done) ret.push(itResult.value);
			return ret;
		};
		asArray = function(v) {
			if (es5.isArray(v)) return v;
			else if (v != null && typeof v[Symbol.iterator] === "function") return ArrayFrom(v);
			return null;
		};
	}
	var isNode = typeof process !== "undefined" && classString(process).toLowerCase() === "[object process]";
	var hasEnvVariables = typeof process !== "undefined" && typeof process.env !== "undefined";
	function env(key) {
		return hasEnvVariables ? process.env[key] : void 0;
	}
	function getNativePromise() {
		if (typeof Promise === "function") try {
			var promise = new Promise(function() {});
			if ({}.toString.call(promise) === "[object Promise]") return Promise;
		} catch (e) {}
	}
	function domainBind(self, cb) {
		return self.bind(cb);
	}
	var ret = {
		isClass,
		isIdentifier,
		inheritedDataKeys,
		getDataPropertyOrDefault,
		thrower,
		isArray: es5.isArray,
		asArray,
		notEnumerableProp,
		isPrimitive,
		isObject,
		isError,
		canEvaluate,
		errorObj,
		tryCatch,
		inherits,
		withAppended,
		maybeWrapAsError,
		toFastProperties,
		filledRange,
		toString: safeToString,
		canAttachTrace,
		ensureErrorObject,
		originatesFromRejection,
		markAsOriginatingFromRejection,
		classString,
		copyDescriptors,
		hasDevTools: typeof chrome !== "undefined" && chrome && typeof chrome.loadTimes === "function",
		isNode,
		hasEnvVariables,
		env,
		global: globalObject,
		getNativePromise,
		domainBind
	};
	ret.isRecentNode = ret.isNode && (function() {
		var version = process.versions.node.split(".").map(Number);
		return version[0] === 0 && version[1] > 10 || version[0] > 0;
	})();
	if (ret.isNode) ret.toFastProperties(process);
	try {
		throw new Error();
	} catch (e) {
		ret.lastLineError = e;
	}
	module.exports = ret;
}));
// node_modules/bluebird/js/release/schedule.js
var require_schedule = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var util = require_util$1();
	var schedule;
	var noAsyncScheduler = function() {
		throw new Error("No async scheduler available\n\n    See http://goo.gl/MqrFmX\n");
	};
	var NativePromise = util.getNativePromise();
	if (util.isNode && typeof MutationObserver === "undefined") {
		var GlobalSetImmediate = global.setImmediate;
		var ProcessNextTick = process.nextTick;
		schedule = util.isRecentNode ? function(fn) {
			GlobalSetImmediate.call(global, fn);
		} : function(fn) {
			ProcessNextTick.call(process, fn);
		};
	} else if (typeof NativePromise === "function" && typeof NativePromise.resolve === "function") {
		var nativePromise = NativePromise.resolve();
		schedule = function(fn) {
			nativePromise.then(fn);
		};
	} else if (typeof MutationObserver !== "undefined" && !(typeof window !== "undefined" && window.navigator && (window.navigator.standalone || window.cordova))) schedule = (function() {
		var div = document.createElement("div");
		var opts = { attributes: true };
		var toggleScheduled = false;
		var div2 = document.createElement("div");
		new MutationObserver(function() {
			div.classList.toggle("foo");
			toggleScheduled = false;
		}).observe(div2, opts);
		var scheduleToggle = function() {
			if (toggleScheduled) return;
			toggleScheduled = true;
			div2.classList.toggle("foo");
		};
		return function schedule(fn) {
			var o = new MutationObserver(function() {
				o.disconnect();
				fn();
			});
			o.observe(div, opts);
			scheduleToggle();
		};
	})();
	else if (typeof setImmediate !== "undefined") schedule = function(fn) {
		setImmediate(fn);
	};
	else if (typeof setTimeout !== "undefined") schedule = function(fn) {
		setTimeout(fn, 0);
	};
	else schedule = noAsyncScheduler;
	module.exports = schedule;
}));
// node_modules/bluebird/js/release/queue.js
var require_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function arrayMove(src, srcIndex, dst, dstIndex, len) {
		for (var j = 0; j < len; ++j) {
			dst[j + dstIndex] = src[j + srcIndex];
			src[j + srcIndex] = void 0;
		}
	}
	function Queue(capacity) {
		this._capacity = capacity;
		this._length = 0;
		this._front = 0;
	}
	Queue.prototype._willBeOverCapacity = function(size) {
		return this._capacity < size;
	};
	Queue.prototype._pushOne = function(arg) {
		var length = this.length();
		this._checkCapacity(length + 1);
		var i = this._front + length & this._capacity - 1;
		this[i] = arg;
		this._length = length + 1;
	};
	Queue.prototype.push = function(fn, receiver, arg) {
		var length = this.length() + 3;
		if (this._willBeOverCapacity(length)) {
			this._pushOne(fn);
			this._pushOne(receiver);
			this._pushOne(arg);
			return;
		}
		var j = this._front + length - 3;
		this._checkCapacity(length);
		var wrapMask = this._capacity - 1;
		this[j + 0 & wrapMask] = fn;
		this[j + 1 & wrapMask] = receiver;
		this[j + 2 & wrapMask] = arg;
		this._length = length;
	};
	Queue.prototype.shift = function() {
		var front = this._front, ret = this[front];
		this[front] = void 0;
		this._front = front + 1 & this._capacity - 1;
		this._length--;
		return ret;
	};
	Queue.prototype.length = function() {
		return this._length;
	};
	Queue.prototype._checkCapacity = function(size) {
		if (this._capacity < size) this._resizeTo(this._capacity << 1);
	};
	Queue.prototype._resizeTo = function(capacity) {
		var oldCapacity = this._capacity;
		this._capacity = capacity;
		var moveItemsCount = this._front + this._length & oldCapacity - 1;
		arrayMove(this, 0, this, oldCapacity, moveItemsCount);
	};
	module.exports = Queue;
}));
// node_modules/bluebird/js/release/async.js
var require_async = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var firstLineError;
	try {
		throw new Error();
	} catch (e) {
		firstLineError = e;
	}
	var schedule = require_schedule();
	var Queue = require_queue();
	var util = require_util$1();
	function Async() {
		this._customScheduler = false;
		this._isTickUsed = false;
		this._lateQueue = new Queue(16);
		this._normalQueue = new Queue(16);
		this._haveDrainedQueues = false;
		this._trampolineEnabled = true;
		var self = this;
		this.drainQueues = function() {
			self._drainQueues();
		};
		this._schedule = schedule;
	}
	Async.prototype.setScheduler = function(fn) {
		var prev = this._schedule;
		this._schedule = fn;
		this._customScheduler = true;
		return prev;
	};
	Async.prototype.hasCustomScheduler = function() {
		return this._customScheduler;
	};
	Async.prototype.enableTrampoline = function() {
		this._trampolineEnabled = true;
	};
	Async.prototype.disableTrampolineIfNecessary = function() {
		if (util.hasDevTools) this._trampolineEnabled = false;
	};
	Async.prototype.haveItemsQueued = function() {
		return this._isTickUsed || this._haveDrainedQueues;
	};
	Async.prototype.fatalError = function(e, isNode) {
		if (isNode) {
			process.stderr.write("Fatal " + (e instanceof Error ? e.stack : e) + "\n");
			process.exit(2);
		} else this.throwLater(e);
	};
	Async.prototype.throwLater = function(fn, arg) {
		if (arguments.length === 1) {
			arg = fn;
			fn = function() {
				throw arg;
			};
		}
		if (typeof setTimeout !== "undefined") setTimeout(function() {
			fn(arg);
		}, 0);
		else try {
			this._schedule(function() {
				fn(arg);
			});
		} catch (e) {
			throw new Error("No async scheduler available\n\n    See http://goo.gl/MqrFmX\n");
		}
	};
	function AsyncInvokeLater(fn, receiver, arg) {
		this._lateQueue.push(fn, receiver, arg);
		this._queueTick();
	}
	function AsyncInvoke(fn, receiver, arg) {
		this._normalQueue.push(fn, receiver, arg);
		this._queueTick();
	}
	function AsyncSettlePromises(promise) {
		this._normalQueue._pushOne(promise);
		this._queueTick();
	}
	if (!util.hasDevTools) {
		Async.prototype.invokeLater = AsyncInvokeLater;
		Async.prototype.invoke = AsyncInvoke;
		Async.prototype.settlePromises = AsyncSettlePromises;
	} else {
		Async.prototype.invokeLater = function(fn, receiver, arg) {
			if (this._trampolineEnabled) AsyncInvokeLater.call(this, fn, receiver, arg);
			else this._schedule(function() {
				setTimeout(function() {
					fn.call(receiver, arg);
				}, 100);
			});
		};
		Async.prototype.invoke = function(fn, receiver, arg) {
			if (this._trampolineEnabled) AsyncInvoke.call(this, fn, receiver, arg);
			else this._schedule(function() {
				fn.call(receiver, arg);
			});
		};
		Async.prototype.settlePromises = function(promise) {
			if (this._trampolineEnabled) AsyncSettlePromises.call(this, promise);
			else this._schedule(function() {
				promise._settlePromises();
			});
		};
	}
	Async.prototype._drainQueue = function(queue) {
		while (queue.length() > 0) {
			var fn = queue.shift();
			if (typeof fn !== "function") {
				fn._settlePromises();
				continue;
			}
			var receiver = queue.shift();
			var arg = queue.shift();
			fn.call(receiver, arg);
		}
	};
	Async.prototype._drainQueues = function() {
		this._drainQueue(this._normalQueue);
		this._reset();
		this._haveDrainedQueues = true;
		this._drainQueue(this._lateQueue);
	};
	Async.prototype._queueTick = function() {
		if (!this._isTickUsed) {
			this._isTickUsed = true;
			this._schedule(this.drainQueues);
		}
	};
	Async.prototype._reset = function() {
		this._isTickUsed = false;
	};
	module.exports = Async;
	module.exports.firstLineError = firstLineError;
}));
// node_modules/bluebird/js/release/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var es5 = require_es5();
	var Objectfreeze = es5.freeze;
	var util = require_util$1();
	var inherits = util.inherits;
	var notEnumerableProp = util.notEnumerableProp;
	function subError(nameProperty, defaultMessage) {
		function SubError(message) {
			if (!(this instanceof SubError)) return new SubError(message);
			notEnumerableProp(this, "message", typeof message === "string" ? message : defaultMessage);
			notEnumerableProp(this, "name", nameProperty);
			if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
			else Error.call(this);
		}
		inherits(SubError, Error);
		return SubError;
	}
	var _TypeError;
	var _RangeError;
	var Warning = subError("Warning", "warning");
	var CancellationError = subError("CancellationError", "cancellation error");
	var TimeoutError = subError("TimeoutError", "timeout error");
	var AggregateError = subError("AggregateError", "aggregate error");
	try {
		_TypeError = TypeError;
		_RangeError = RangeError;
	} catch (e) {
		_TypeError = subError("TypeError", "type error");
		_RangeError = subError("RangeError", "range error");
	}
	var methods = "join pop push shift unshift slice filter forEach some every map indexOf lastIndexOf reduce reduceRight sort reverse".split(" ");
	for (var i = 0; i < methods.length; ++i) if (typeof Array.prototype[methods[i]] === "function") AggregateError.prototype[methods[i]] = Array.prototype[methods[i]];
	es5.defineProperty(AggregateError.prototype, "length", {
		value: 0,
		configurable: false,
		writable: true,
		enumerable: true
	});
	AggregateError.prototype["isOperational"] = true;
	var level = 0;
	AggregateError.prototype.toString = function() {
		var indent = Array(level * 4 + 1).join(" ");
		var ret = "\n" + indent + "AggregateError of:\n";
		level++;
		indent = Array(level * 4 + 1).join(" ");
		for (var i = 0; i < this.length; ++i) {
			var str = this[i] === this ? "[Circular AggregateError]" : this[i] + "";
			var lines = str.split("\n");
			for (var j = 0; j < lines.length; ++j) lines[j] = indent + lines[j];
			str = lines.join("\n");
			ret += str + "\n";
		}
		level--;
		return ret;
	};
	function OperationalError(message) {
		if (!(this instanceof OperationalError)) return new OperationalError(message);
		notEnumerableProp(this, "name", "OperationalError");
		notEnumerableProp(this, "message", message);
		this.cause = message;
		this["isOperational"] = true;
		if (message instanceof Error) {
			notEnumerableProp(this, "message", message.message);
			notEnumerableProp(this, "stack", message.stack);
		} else if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	inherits(OperationalError, Error);
	var errorTypes = Error["__BluebirdErrorTypes__"];
	if (!errorTypes) {
		errorTypes = Objectfreeze({
			CancellationError,
			TimeoutError,
			OperationalError,
			RejectionError: OperationalError,
			AggregateError
		});
		es5.defineProperty(Error, "__BluebirdErrorTypes__", {
			value: errorTypes,
			writable: false,
			enumerable: false,
			configurable: false
		});
	}
	module.exports = {
		Error,
		TypeError: _TypeError,
		RangeError: _RangeError,
		CancellationError: errorTypes.CancellationError,
		OperationalError: errorTypes.OperationalError,
		TimeoutError: errorTypes.TimeoutError,
		AggregateError: errorTypes.AggregateError,
		Warning
	};
}));
// node_modules/bluebird/js/release/thenables.js
var require_thenables = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL) {
		var util = require_util$1();
		var errorObj = util.errorObj;
		var isObject = util.isObject;
		function tryConvertToPromise(obj, context) {
			if (isObject(obj)) {
				if (obj instanceof Promise) return obj;
				var then = getThen(obj);
				if (then === errorObj) {
					if (context) context._pushContext();
					var ret = Promise.reject(then.e);
					if (context) context._popContext();
					return ret;
				} else if (typeof then === "function") {
					if (isAnyBluebirdPromise(obj)) {
						var ret = new Promise(INTERNAL);
						obj._then(ret._fulfill, ret._reject, void 0, ret, null);
						return ret;
					}
					return doThenable(obj, then, context);
				}
			}
			return obj;
		}
		function doGetThen(obj) {
			return obj.then;
		}
		function getThen(obj) {
			try {
				return doGetThen(obj);
			} catch (e) {
				errorObj.e = e;
				return errorObj;
			}
		}
		var hasProp = {}.hasOwnProperty;
		function isAnyBluebirdPromise(obj) {
			try {
				return hasProp.call(obj, "_promise0");
			} catch (e) {
				return false;
			}
		}
		function doThenable(x, then, context) {
			var promise = new Promise(INTERNAL);
			var ret = promise;
			if (context) context._pushContext();
			promise._captureStackTrace();
			if (context) context._popContext();
			var synchronous = true;
			var result = util.tryCatch(then).call(x, resolve, reject);
			synchronous = false;
			if (promise && result === errorObj) {
				promise._rejectCallback(result.e, true, true);
				promise = null;
			}
			function resolve(value) {
				if (!promise) return;
				promise._resolveCallback(value);
				promise = null;
			}
			function reject(reason) {
				if (!promise) return;
				promise._rejectCallback(reason, synchronous, true);
				promise = null;
			}
			return ret;
		}
		return tryConvertToPromise;
	};
}));
// node_modules/bluebird/js/release/promise_array.js
var require_promise_array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL, tryConvertToPromise, apiRejection, Proxyable) {
		var util = require_util$1();
		util.isArray;
		function toResolutionValue(val) {
			switch (val) {
				case -2: return [];
				case -3: return {};
			}
		}
		function PromiseArray(values) {
			var promise = this._promise = new Promise(INTERNAL);
			if (values instanceof Promise) promise._propagateFrom(values, 3);
			promise._setOnCancel(this);
			this._values = values;
			this._length = 0;
			this._totalResolved = 0;
			this._init(void 0, -2);
		}
		util.inherits(PromiseArray, Proxyable);
		PromiseArray.prototype.length = function() {
			return this._length;
		};
		PromiseArray.prototype.promise = function() {
			return this._promise;
		};
		PromiseArray.prototype._init = function init(_, resolveValueIfEmpty) {
			var values = tryConvertToPromise(this._values, this._promise);
			if (values instanceof Promise) {
				values = values._target();
				var bitField = values._bitField;
				this._values = values;
				if ((bitField & 50397184) === 0) {
					this._promise._setAsyncGuaranteed();
					return values._then(init, this._reject, void 0, this, resolveValueIfEmpty);
				} else if ((bitField & 33554432) !== 0) values = values._value();
				else if ((bitField & 16777216) !== 0) return this._reject(values._reason());
				else return this._cancel();
			}
			values = util.asArray(values);
			if (values === null) {
				var err = apiRejection("expecting an array or an iterable object but got " + util.classString(values)).reason();
				this._promise._rejectCallback(err, false);
				return;
			}
			if (values.length === 0) {
				if (resolveValueIfEmpty === -5) this._resolveEmptyArray();
				else this._resolve(toResolutionValue(resolveValueIfEmpty));
				return;
			}
			this._iterate(values);
		};
		PromiseArray.prototype._iterate = function(values) {
			var len = this.getActualLength(values.length);
			this._length = len;
			this._values = this.shouldCopyValues() ? new Array(len) : this._values;
			var result = this._promise;
			var isResolved = false;
			var bitField = null;
			for (var i = 0; i < len; ++i) {
				var maybePromise = tryConvertToPromise(values[i], result);
				if (maybePromise instanceof Promise) {
					maybePromise = maybePromise._target();
					bitField = maybePromise._bitField;
				} else bitField = null;
				if (isResolved) {
					if (bitField !== null) maybePromise.suppressUnhandledRejections();
				} else if (bitField !== null) {
					if ((bitField & 50397184) === 0) {
						maybePromise._proxy(this, i);
						this._values[i] = maybePromise;
					} else if ((bitField & 33554432) !== 0) isResolved = this._promiseFulfilled(maybePromise._value(), i);
					else if ((bitField & 16777216) !== 0) isResolved = this._promiseRejected(maybePromise._reason(), i);
					else isResolved = this._promiseCancelled(i);
				} else isResolved = this._promiseFulfilled(maybePromise, i);
			}
			if (!isResolved) result._setAsyncGuaranteed();
		};
		PromiseArray.prototype._isResolved = function() {
			return this._values === null;
		};
		PromiseArray.prototype._resolve = function(value) {
			this._values = null;
			this._promise._fulfill(value);
		};
		PromiseArray.prototype._cancel = function() {
			if (this._isResolved() || !this._promise._isCancellable()) return;
			this._values = null;
			this._promise._cancel();
		};
		PromiseArray.prototype._reject = function(reason) {
			this._values = null;
			this._promise._rejectCallback(reason, false);
		};
		PromiseArray.prototype._promiseFulfilled = function(value, index) {
			this._values[index] = value;
			if (++this._totalResolved >= this._length) {
				this._resolve(this._values);
				return true;
			}
			return false;
		};
		PromiseArray.prototype._promiseCancelled = function() {
			this._cancel();
			return true;
		};
		PromiseArray.prototype._promiseRejected = function(reason) {
			this._totalResolved++;
			this._reject(reason);
			return true;
		};
		PromiseArray.prototype._resultCancelled = function() {
			if (this._isResolved()) return;
			var values = this._values;
			this._cancel();
			if (values instanceof Promise) values.cancel();
			else for (var i = 0; i < values.length; ++i) if (values[i] instanceof Promise) values[i].cancel();
		};
		PromiseArray.prototype.shouldCopyValues = function() {
			return true;
		};
		PromiseArray.prototype.getActualLength = function(len) {
			return len;
		};
		return PromiseArray;
	};
}));
// node_modules/bluebird/js/release/context.js
var require_context = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise) {
		var longStackTraces = false;
		var contextStack = [];
		Promise.prototype._promiseCreated = function() {};
		Promise.prototype._pushContext = function() {};
		Promise.prototype._popContext = function() {
			return null;
		};
		Promise._peekContext = Promise.prototype._peekContext = function() {};
		function Context() {
			this._trace = new Context.CapturedTrace(peekContext());
		}
		Context.prototype._pushContext = function() {
			if (this._trace !== void 0) {
				this._trace._promiseCreated = null;
				contextStack.push(this._trace);
			}
		};
		Context.prototype._popContext = function() {
			if (this._trace !== void 0) {
				var trace = contextStack.pop();
				var ret = trace._promiseCreated;
				trace._promiseCreated = null;
				return ret;
			}
			return null;
		};
		function createContext() {
			if (longStackTraces) return new Context();
		}
		function peekContext() {
			var lastIndex = contextStack.length - 1;
			if (lastIndex >= 0) return contextStack[lastIndex];
		}
		Context.CapturedTrace = null;
		Context.create = createContext;
		Context.deactivateLongStackTraces = function() {};
		Context.activateLongStackTraces = function() {
			var Promise_pushContext = Promise.prototype._pushContext;
			var Promise_popContext = Promise.prototype._popContext;
			var Promise_PeekContext = Promise._peekContext;
			var Promise_peekContext = Promise.prototype._peekContext;
			var Promise_promiseCreated = Promise.prototype._promiseCreated;
			Context.deactivateLongStackTraces = function() {
				Promise.prototype._pushContext = Promise_pushContext;
				Promise.prototype._popContext = Promise_popContext;
				Promise._peekContext = Promise_PeekContext;
				Promise.prototype._peekContext = Promise_peekContext;
				Promise.prototype._promiseCreated = Promise_promiseCreated;
				longStackTraces = false;
			};
			longStackTraces = true;
			Promise.prototype._pushContext = Context.prototype._pushContext;
			Promise.prototype._popContext = Context.prototype._popContext;
			Promise._peekContext = Promise.prototype._peekContext = peekContext;
			Promise.prototype._promiseCreated = function() {
				var ctx = this._peekContext();
				if (ctx && ctx._promiseCreated == null) ctx._promiseCreated = this;
			};
		};
		return Context;
	};
}));
// node_modules/bluebird/js/release/debuggability.js
var require_debuggability = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, Context) {
		var getDomain = Promise._getDomain;
		var async = Promise._async;
		var Warning = require_errors().Warning;
		var util = require_util$1();
		var canAttachTrace = util.canAttachTrace;
		var unhandledRejectionHandled;
		var possiblyUnhandledRejection;
		var bluebirdFramePattern = /[\\\/]bluebird[\\\/]js[\\\/](release|debug|instrumented)/;
		var nodeFramePattern = /\((?:timers\.js):\d+:\d+\)/;
		var parseLinePattern = /[\/<\(](.+?):(\d+):(\d+)\)?\s*$/;
		var stackFramePattern = null;
		var formatStack = null;
		var indentStackFrames = false;
		var printWarning;
		var debugging = !!(util.env("BLUEBIRD_DEBUG") != 0 && (util.env("BLUEBIRD_DEBUG") || util.env("NODE_ENV") === "development"));
		var warnings = !!(util.env("BLUEBIRD_WARNINGS") != 0 && (debugging || util.env("BLUEBIRD_WARNINGS")));
		var longStackTraces = !!(util.env("BLUEBIRD_LONG_STACK_TRACES") != 0 && (debugging || util.env("BLUEBIRD_LONG_STACK_TRACES")));
		var wForgottenReturn = util.env("BLUEBIRD_W_FORGOTTEN_RETURN") != 0 && (warnings || !!util.env("BLUEBIRD_W_FORGOTTEN_RETURN"));
		Promise.prototype.suppressUnhandledRejections = function() {
			var target = this._target();
			target._bitField = target._bitField & -1048577 | 524288;
		};
		Promise.prototype._ensurePossibleRejectionHandled = function() {
			if ((this._bitField & 524288) !== 0) return;
			this._setRejectionIsUnhandled();
			async.invokeLater(this._notifyUnhandledRejection, this, void 0);
		};
		Promise.prototype._notifyUnhandledRejectionIsHandled = function() {
			fireRejectionEvent("rejectionHandled", unhandledRejectionHandled, void 0, this);
		};
		Promise.prototype._setReturnedNonUndefined = function() {
			this._bitField = this._bitField | 268435456;
		};
		Promise.prototype._returnedNonUndefined = function() {
			return (this._bitField & 268435456) !== 0;
		};
		Promise.prototype._notifyUnhandledRejection = function() {
			if (this._isRejectionUnhandled()) {
				var reason = this._settledValue();
				this._setUnhandledRejectionIsNotified();
				fireRejectionEvent("unhandledRejection", possiblyUnhandledRejection, reason, this);
			}
		};
		Promise.prototype._setUnhandledRejectionIsNotified = function() {
			this._bitField = this._bitField | 262144;
		};
		Promise.prototype._unsetUnhandledRejectionIsNotified = function() {
			this._bitField = this._bitField & -262145;
		};
		Promise.prototype._isUnhandledRejectionNotified = function() {
			return (this._bitField & 262144) > 0;
		};
		Promise.prototype._setRejectionIsUnhandled = function() {
			this._bitField = this._bitField | 1048576;
		};
		Promise.prototype._unsetRejectionIsUnhandled = function() {
			this._bitField = this._bitField & -1048577;
			if (this._isUnhandledRejectionNotified()) {
				this._unsetUnhandledRejectionIsNotified();
				this._notifyUnhandledRejectionIsHandled();
			}
		};
		Promise.prototype._isRejectionUnhandled = function() {
			return (this._bitField & 1048576) > 0;
		};
		Promise.prototype._warn = function(message, shouldUseOwnTrace, promise) {
			return warn(message, shouldUseOwnTrace, promise || this);
		};
		Promise.onPossiblyUnhandledRejection = function(fn) {
			var domain = getDomain();
			possiblyUnhandledRejection = typeof fn === "function" ? domain === null ? fn : util.domainBind(domain, fn) : void 0;
		};
		Promise.onUnhandledRejectionHandled = function(fn) {
			var domain = getDomain();
			unhandledRejectionHandled = typeof fn === "function" ? domain === null ? fn : util.domainBind(domain, fn) : void 0;
		};
		var disableLongStackTraces = function() {};
		Promise.longStackTraces = function() {
			if (async.haveItemsQueued() && !config.longStackTraces) throw new Error("cannot enable long stack traces after promises have been created\n\n    See http://goo.gl/MqrFmX\n");
			if (!config.longStackTraces && longStackTracesIsSupported()) {
				var Promise_captureStackTrace = Promise.prototype._captureStackTrace;
				var Promise_attachExtraTrace = Promise.prototype._attachExtraTrace;
				config.longStackTraces = true;
				disableLongStackTraces = function() {
					if (async.haveItemsQueued() && !config.longStackTraces) throw new Error("cannot enable long stack traces after promises have been created\n\n    See http://goo.gl/MqrFmX\n");
					Promise.prototype._captureStackTrace = Promise_captureStackTrace;
					Promise.prototype._attachExtraTrace = Promise_attachExtraTrace;
					Context.deactivateLongStackTraces();
					async.enableTrampoline();
					config.longStackTraces = false;
				};
				Promise.prototype._captureStackTrace = longStackTracesCaptureStackTrace;
				Promise.prototype._attachExtraTrace = longStackTracesAttachExtraTrace;
				Context.activateLongStackTraces();
				async.disableTrampolineIfNecessary();
			}
		};
		Promise.hasLongStackTraces = function() {
			return config.longStackTraces && longStackTracesIsSupported();
		};
		var fireDomEvent = (function() {
			try {
				if (typeof CustomEvent === "function") {
					var event = new CustomEvent("CustomEvent");
					util.global.dispatchEvent(event);
					return function(name, event) {
						var domEvent = new CustomEvent(name.toLowerCase(), {
							detail: event,
							cancelable: true
						});
						return !util.global.dispatchEvent(domEvent);
					};
				} else if (typeof Event === "function") {
					var event = new Event("CustomEvent");
					util.global.dispatchEvent(event);
					return function(name, event) {
						var domEvent = new Event(name.toLowerCase(), { cancelable: true });
						domEvent.detail = event;
						return !util.global.dispatchEvent(domEvent);
					};
				} else {
					var event = document.createEvent("CustomEvent");
					event.initCustomEvent("testingtheevent", false, true, {});
					util.global.dispatchEvent(event);
					return function(name, event) {
						var domEvent = document.createEvent("CustomEvent");
						domEvent.initCustomEvent(name.toLowerCase(), false, true, event);
						return !util.global.dispatchEvent(domEvent);
					};
				}
			} catch (e) {}
			return function() {
				return false;
			};
		})();
		var fireGlobalEvent = (function() {
			if (util.isNode) return function() {
				return process.emit.apply(process, arguments);
			};
			else {
				if (!util.global) return function() {
					return false;
				};
				return function(name) {
					var methodName = "on" + name.toLowerCase();
					var method = util.global[methodName];
					if (!method) return false;
					method.apply(util.global, [].slice.call(arguments, 1));
					return true;
				};
			}
		})();
		function generatePromiseLifecycleEventObject(name, promise) {
			return { promise };
		}
		var eventToObjectGenerator = {
			promiseCreated: generatePromiseLifecycleEventObject,
			promiseFulfilled: generatePromiseLifecycleEventObject,
			promiseRejected: generatePromiseLifecycleEventObject,
			promiseResolved: generatePromiseLifecycleEventObject,
			promiseCancelled: generatePromiseLifecycleEventObject,
			promiseChained: function(name, promise, child) {
				return {
					promise,
					child
				};
			},
			warning: function(name, warning) {
				return { warning };
			},
			unhandledRejection: function(name, reason, promise) {
				return {
					reason,
					promise
				};
			},
			rejectionHandled: generatePromiseLifecycleEventObject
		};
		var activeFireEvent = function(name) {
			var globalEventFired = false;
			try {
				globalEventFired = fireGlobalEvent.apply(null, arguments);
			} catch (e) {
				async.throwLater(e);
				globalEventFired = true;
			}
			var domEventFired = false;
			try {
				domEventFired = fireDomEvent(name, eventToObjectGenerator[name].apply(null, arguments));
			} catch (e) {
				async.throwLater(e);
				domEventFired = true;
			}
			return domEventFired || globalEventFired;
		};
		Promise.config = function(opts) {
			opts = Object(opts);
			if ("longStackTraces" in opts) {
				if (opts.longStackTraces) Promise.longStackTraces();
				else if (!opts.longStackTraces && Promise.hasLongStackTraces()) disableLongStackTraces();
			}
			if ("warnings" in opts) {
				var warningsOption = opts.warnings;
				config.warnings = !!warningsOption;
				wForgottenReturn = config.warnings;
				if (util.isObject(warningsOption)) {
					if ("wForgottenReturn" in warningsOption) wForgottenReturn = !!warningsOption.wForgottenReturn;
				}
			}
			if ("cancellation" in opts && opts.cancellation && !config.cancellation) {
				if (async.haveItemsQueued()) throw new Error("cannot enable cancellation after promises are in use");
				Promise.prototype._clearCancellationData = cancellationClearCancellationData;
				Promise.prototype._propagateFrom = cancellationPropagateFrom;
				Promise.prototype._onCancel = cancellationOnCancel;
				Promise.prototype._setOnCancel = cancellationSetOnCancel;
				Promise.prototype._attachCancellationCallback = cancellationAttachCancellationCallback;
				Promise.prototype._execute = cancellationExecute;
				propagateFromFunction = cancellationPropagateFrom;
				config.cancellation = true;
			}
			if ("monitoring" in opts) {
				if (opts.monitoring && !config.monitoring) {
					config.monitoring = true;
					Promise.prototype._fireEvent = activeFireEvent;
				} else if (!opts.monitoring && config.monitoring) {
					config.monitoring = false;
					Promise.prototype._fireEvent = defaultFireEvent;
				}
			}
			return Promise;
		};
		function defaultFireEvent() {
			return false;
		}
		Promise.prototype._fireEvent = defaultFireEvent;
		Promise.prototype._execute = function(executor, resolve, reject) {
			try {
				executor(resolve, reject);
			} catch (e) {
				return e;
			}
		};
		Promise.prototype._onCancel = function() {};
		Promise.prototype._setOnCancel = function(handler) {};
		Promise.prototype._attachCancellationCallback = function(onCancel) {};
		Promise.prototype._captureStackTrace = function() {};
		Promise.prototype._attachExtraTrace = function() {};
		Promise.prototype._clearCancellationData = function() {};
		Promise.prototype._propagateFrom = function(parent, flags) {};
		function cancellationExecute(executor, resolve, reject) {
			var promise = this;
			try {
				executor(resolve, reject, function(onCancel) {
					if (typeof onCancel !== "function") throw new TypeError("onCancel must be a function, got: " + util.toString(onCancel));
					promise._attachCancellationCallback(onCancel);
				});
			} catch (e) {
				return e;
			}
		}
		function cancellationAttachCancellationCallback(onCancel) {
			if (!this._isCancellable()) return this;
			var previousOnCancel = this._onCancel();
			if (previousOnCancel !== void 0) {
				if (util.isArray(previousOnCancel)) previousOnCancel.push(onCancel);
				else this._setOnCancel([previousOnCancel, onCancel]);
			} else this._setOnCancel(onCancel);
		}
		function cancellationOnCancel() {
			return this._onCancelField;
		}
		function cancellationSetOnCancel(onCancel) {
			this._onCancelField = onCancel;
		}
		function cancellationClearCancellationData() {
			this._cancellationParent = void 0;
			this._onCancelField = void 0;
		}
		function cancellationPropagateFrom(parent, flags) {
			if ((flags & 1) !== 0) {
				this._cancellationParent = parent;
				var branchesRemainingToCancel = parent._branchesRemainingToCancel;
				if (branchesRemainingToCancel === void 0) branchesRemainingToCancel = 0;
				parent._branchesRemainingToCancel = branchesRemainingToCancel + 1;
			}
			if ((flags & 2) !== 0 && parent._isBound()) this._setBoundTo(parent._boundTo);
		}
		function bindingPropagateFrom(parent, flags) {
			if ((flags & 2) !== 0 && parent._isBound()) this._setBoundTo(parent._boundTo);
		}
		var propagateFromFunction = bindingPropagateFrom;
		function boundValueFunction() {
			var ret = this._boundTo;
			if (ret !== void 0) {
				if (ret instanceof Promise) {
					if (ret.isFulfilled()) return ret.value();
					else return;
				}
			}
			return ret;
		}
		function longStackTracesCaptureStackTrace() {
			this._trace = new CapturedTrace(this._peekContext());
		}
		function longStackTracesAttachExtraTrace(error, ignoreSelf) {
			if (canAttachTrace(error)) {
				var trace = this._trace;
				if (trace !== void 0) {
					if (ignoreSelf) trace = trace._parent;
				}
				if (trace !== void 0) trace.attachExtraTrace(error);
				else if (!error.__stackCleaned__) {
					var parsed = parseStackAndMessage(error);
					util.notEnumerableProp(error, "stack", parsed.message + "\n" + parsed.stack.join("\n"));
					util.notEnumerableProp(error, "__stackCleaned__", true);
				}
			}
		}
		function checkForgottenReturns(returnValue, promiseCreated, name, promise, parent) {
			if (returnValue === void 0 && promiseCreated !== null && wForgottenReturn) {
				if (parent !== void 0 && parent._returnedNonUndefined()) return;
				if ((promise._bitField & 65535) === 0) return;
				if (name) name = name + " ";
				var handlerLine = "";
				var creatorLine = "";
				if (promiseCreated._trace) {
					var traceLines = promiseCreated._trace.stack.split("\n");
					var stack = cleanStack(traceLines);
					for (var i = stack.length - 1; i >= 0; --i) {
						var line = stack[i];
						if (!nodeFramePattern.test(line)) {
							var lineMatches = line.match(parseLinePattern);
							if (lineMatches) handlerLine = "at " + lineMatches[1] + ":" + lineMatches[2] + ":" + lineMatches[3] + " ";
							break;
						}
					}
					if (stack.length > 0) {
						var firstUserLine = stack[0];
						for (var i = 0; i < traceLines.length; ++i) if (traceLines[i] === firstUserLine) {
							if (i > 0) creatorLine = "\n" + traceLines[i - 1];
							break;
						}
					}
				}
				var msg = "a promise was created in a " + name + "handler " + handlerLine + "but was not returned from it, see http://goo.gl/rRqMUw" + creatorLine;
				promise._warn(msg, true, promiseCreated);
			}
		}
		function deprecated(name, replacement) {
			var message = name + " is deprecated and will be removed in a future version.";
			if (replacement) message += " Use " + replacement + " instead.";
			return warn(message);
		}
		function warn(message, shouldUseOwnTrace, promise) {
			if (!config.warnings) return;
			var warning = new Warning(message);
			var ctx;
			if (shouldUseOwnTrace) promise._attachExtraTrace(warning);
			else if (config.longStackTraces && (ctx = Promise._peekContext())) ctx.attachExtraTrace(warning);
			else {
				var parsed = parseStackAndMessage(warning);
				warning.stack = parsed.message + "\n" + parsed.stack.join("\n");
			}
			if (!activeFireEvent("warning", warning)) formatAndLogError(warning, "", true);
		}
		function reconstructStack(message, stacks) {
			for (var i = 0; i < stacks.length - 1; ++i) {
				stacks[i].push("From previous event:");
				stacks[i] = stacks[i].join("\n");
			}
			if (i < stacks.length) stacks[i] = stacks[i].join("\n");
			return message + "\n" + stacks.join("\n");
		}
		function removeDuplicateOrEmptyJumps(stacks) {
			for (var i = 0; i < stacks.length; ++i) if (stacks[i].length === 0 || i + 1 < stacks.length && stacks[i][0] === stacks[i + 1][0]) {
				stacks.splice(i, 1);
				i--;
			}
		}
		function removeCommonRoots(stacks) {
			var current = stacks[0];
			for (var i = 1; i < stacks.length; ++i) {
				var prev = stacks[i];
				var currentLastIndex = current.length - 1;
				var currentLastLine = current[currentLastIndex];
				var commonRootMeetPoint = -1;
				for (var j = prev.length - 1; j >= 0; --j) if (prev[j] === currentLastLine) {
					commonRootMeetPoint = j;
					break;
				}
				for (var j = commonRootMeetPoint; j >= 0; --j) {
					var line = prev[j];
					if (current[currentLastIndex] === line) {
						current.pop();
						currentLastIndex--;
					} else break;
				}
				current = prev;
			}
		}
		function cleanStack(stack) {
			var ret = [];
			for (var i = 0; i < stack.length; ++i) {
				var line = stack[i];
				var isTraceLine = "    (No stack trace)" === line || stackFramePattern.test(line);
				var isInternalFrame = isTraceLine && shouldIgnore(line);
				if (isTraceLine && !isInternalFrame) {
					if (indentStackFrames && line.charAt(0) !== " ") line = "    " + line;
					ret.push(line);
				}
			}
			return ret;
		}
		function stackFramesAsArray(error) {
			var stack = error.stack.replace(/\s+$/g, "").split("\n");
			for (var i = 0; i < stack.length; ++i) {
				var line = stack[i];
				if ("    (No stack trace)" === line || stackFramePattern.test(line)) break;
			}
			if (i > 0 && error.name != "SyntaxError") stack = stack.slice(i);
			return stack;
		}
		function parseStackAndMessage(error) {
			var stack = error.stack;
			var message = error.toString();
			stack = typeof stack === "string" && stack.length > 0 ? stackFramesAsArray(error) : ["    (No stack trace)"];
			return {
				message,
				stack: error.name == "SyntaxError" ? stack : cleanStack(stack)
			};
		}
		function formatAndLogError(error, title, isSoft) {
			if (typeof console !== "undefined") {
				var message;
				if (util.isObject(error)) {
					var stack = error.stack;
					message = title + formatStack(stack, error);
				} else message = title + String(error);
				if (typeof printWarning === "function") printWarning(message, isSoft);
				else if (typeof console.log === "function" || typeof console.log === "object") console.log(message);
			}
		}
		function fireRejectionEvent(name, localHandler, reason, promise) {
			var localEventFired = false;
			try {
				if (typeof localHandler === "function") {
					localEventFired = true;
					if (name === "rejectionHandled") localHandler(promise);
					else localHandler(reason, promise);
				}
			} catch (e) {
				async.throwLater(e);
			}
			if (name === "unhandledRejection") {
				if (!activeFireEvent(name, reason, promise) && !localEventFired) formatAndLogError(reason, "Unhandled rejection ");
			} else activeFireEvent(name, promise);
		}
		function formatNonError(obj) {
			var str;
			if (typeof obj === "function") str = "[function " + (obj.name || "anonymous") + "]";
			else {
				str = obj && typeof obj.toString === "function" ? obj.toString() : util.toString(obj);
				if (/\[object [a-zA-Z0-9$_]+\]/.test(str)) try {
					str = JSON.stringify(obj);
				} catch (e) {}
				if (str.length === 0) str = "(empty array)";
			}
			return "(<" + snip(str) + ">, no stack trace)";
		}
		function snip(str) {
			var maxChars = 41;
			if (str.length < maxChars) return str;
			return str.substr(0, maxChars - 3) + "...";
		}
		function longStackTracesIsSupported() {
			return typeof captureStackTrace === "function";
		}
		var shouldIgnore = function() {
			return false;
		};
		var parseLineInfoRegex = /[\/<\(]([^:\/]+):(\d+):(?:\d+)\)?\s*$/;
		function parseLineInfo(line) {
			var matches = line.match(parseLineInfoRegex);
			if (matches) return {
				fileName: matches[1],
				line: parseInt(matches[2], 10)
			};
		}
		function setBounds(firstLineError, lastLineError) {
			if (!longStackTracesIsSupported()) return;
			var firstStackLines = firstLineError.stack.split("\n");
			var lastStackLines = lastLineError.stack.split("\n");
			var firstIndex = -1;
			var lastIndex = -1;
			var firstFileName;
			var lastFileName;
			for (var i = 0; i < firstStackLines.length; ++i) {
				var result = parseLineInfo(firstStackLines[i]);
				if (result) {
					firstFileName = result.fileName;
					firstIndex = result.line;
					break;
				}
			}
			for (var i = 0; i < lastStackLines.length; ++i) {
				var result = parseLineInfo(lastStackLines[i]);
				if (result) {
					lastFileName = result.fileName;
					lastIndex = result.line;
					break;
				}
			}
			if (firstIndex < 0 || lastIndex < 0 || !firstFileName || !lastFileName || firstFileName !== lastFileName || firstIndex >= lastIndex) return;
			shouldIgnore = function(line) {
				if (bluebirdFramePattern.test(line)) return true;
				var info = parseLineInfo(line);
				if (info) {
					if (info.fileName === firstFileName && firstIndex <= info.line && info.line <= lastIndex) return true;
				}
				return false;
			};
		}
		function CapturedTrace(parent) {
			this._parent = parent;
			this._promisesCreated = 0;
			var length = this._length = 1 + (parent === void 0 ? 0 : parent._length);
			captureStackTrace(this, CapturedTrace);
			if (length > 32) this.uncycle();
		}
		util.inherits(CapturedTrace, Error);
		Context.CapturedTrace = CapturedTrace;
		CapturedTrace.prototype.uncycle = function() {
			var length = this._length;
			if (length < 2) return;
			var nodes = [];
			var stackToIndex = {};
			for (var i = 0, node = this; node !== void 0; ++i) {
				nodes.push(node);
				node = node._parent;
			}
			length = this._length = i;
			for (var i = length - 1; i >= 0; --i) {
				var stack = nodes[i].stack;
				if (stackToIndex[stack] === void 0) stackToIndex[stack] = i;
			}
			for (var i = 0; i < length; ++i) {
				var index = stackToIndex[nodes[i].stack];
				if (index !== void 0 && index !== i) {
					if (index > 0) {
						nodes[index - 1]._parent = void 0;
						nodes[index - 1]._length = 1;
					}
					nodes[i]._parent = void 0;
					nodes[i]._length = 1;
					var cycleEdgeNode = i > 0 ? nodes[i - 1] : this;
					if (index < length - 1) {
						cycleEdgeNode._parent = nodes[index + 1];
						cycleEdgeNode._parent.uncycle();
						cycleEdgeNode._length = cycleEdgeNode._parent._length + 1;
					} else {
						cycleEdgeNode._parent = void 0;
						cycleEdgeNode._length = 1;
					}
					var currentChildLength = cycleEdgeNode._length + 1;
					for (var j = i - 2; j >= 0; --j) {
						nodes[j]._length = currentChildLength;
						currentChildLength++;
					}
					return;
				}
			}
		};
		CapturedTrace.prototype.attachExtraTrace = function(error) {
			if (error.__stackCleaned__) return;
			this.uncycle();
			var parsed = parseStackAndMessage(error);
			var message = parsed.message;
			var stacks = [parsed.stack];
			var trace = this;
			while (trace !== void 0) {
				stacks.push(cleanStack(trace.stack.split("\n")));
				trace = trace._parent;
			}
			removeCommonRoots(stacks);
			removeDuplicateOrEmptyJumps(stacks);
			util.notEnumerableProp(error, "stack", reconstructStack(message, stacks));
			util.notEnumerableProp(error, "__stackCleaned__", true);
		};
		var captureStackTrace = (function stackDetection() {
			var v8stackFramePattern = /^\s*at\s*/;
			var v8stackFormatter = function(stack, error) {
				if (typeof stack === "string") return stack;
				if (error.name !== void 0 && error.message !== void 0) return error.toString();
				return formatNonError(error);
			};
			if (typeof Error.stackTraceLimit === "number" && typeof Error.captureStackTrace === "function") {
				Error.stackTraceLimit += 6;
				stackFramePattern = v8stackFramePattern;
				formatStack = v8stackFormatter;
				var captureStackTrace = Error.captureStackTrace;
				shouldIgnore = function(line) {
					return bluebirdFramePattern.test(line);
				};
				return function(receiver, ignoreUntil) {
					Error.stackTraceLimit += 6;
					captureStackTrace(receiver, ignoreUntil);
					Error.stackTraceLimit -= 6;
				};
			}
			var err = /* @__PURE__ */ new Error();
			if (typeof err.stack === "string" && err.stack.split("\n")[0].indexOf("stackDetection@") >= 0) {
				stackFramePattern = /@/;
				formatStack = v8stackFormatter;
				indentStackFrames = true;
				return function captureStackTrace(o) {
					o.stack = (/* @__PURE__ */ new Error()).stack;
				};
			}
			var hasStackAfterThrow;
			try {
				throw new Error();
			} catch (e) {
				hasStackAfterThrow = "stack" in e;
			}
			if (!("stack" in err) && hasStackAfterThrow && typeof Error.stackTraceLimit === "number") {
				stackFramePattern = v8stackFramePattern;
				formatStack = v8stackFormatter;
				return function captureStackTrace(o) {
					Error.stackTraceLimit += 6;
					try {
						throw new Error();
					} catch (e) {
						o.stack = e.stack;
					}
					Error.stackTraceLimit -= 6;
				};
			}
			formatStack = function(stack, error) {
				if (typeof stack === "string") return stack;
				if ((typeof error === "object" || typeof error === "function") && error.name !== void 0 && error.message !== void 0) return error.toString();
				return formatNonError(error);
			};
			return null;
		})([]);
		if (typeof console !== "undefined" && typeof console.warn !== "undefined") {
			printWarning = function(message) {
				console.warn(message);
			};
			if (util.isNode && process.stderr.isTTY) printWarning = function(message, isSoft) {
				console.warn((isSoft ? "\x1B[33m" : "\x1B[31m") + message + "\x1B[0m\n");
			};
			else if (!util.isNode && typeof (/* @__PURE__ */ new Error()).stack === "string") printWarning = function(message, isSoft) {
				console.warn("%c" + message, isSoft ? "color: darkorange" : "color: red");
			};
		}
		var config = {
			warnings,
			longStackTraces: false,
			cancellation: false,
			monitoring: false
		};
		if (longStackTraces) Promise.longStackTraces();
		return {
			longStackTraces: function() {
				return config.longStackTraces;
			},
			warnings: function() {
				return config.warnings;
			},
			cancellation: function() {
				return config.cancellation;
			},
			monitoring: function() {
				return config.monitoring;
			},
			propagateFromFunction: function() {
				return propagateFromFunction;
			},
			boundValueFunction: function() {
				return boundValueFunction;
			},
			checkForgottenReturns,
			setBounds,
			warn,
			deprecated,
			CapturedTrace,
			fireDomEvent,
			fireGlobalEvent
		};
	};
}));
// node_modules/bluebird/js/release/finally.js
var require_finally = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, tryConvertToPromise) {
		var util = require_util$1();
		var CancellationError = Promise.CancellationError;
		var errorObj = util.errorObj;
		function PassThroughHandlerContext(promise, type, handler) {
			this.promise = promise;
			this.type = type;
			this.handler = handler;
			this.called = false;
			this.cancelPromise = null;
		}
		PassThroughHandlerContext.prototype.isFinallyHandler = function() {
			return this.type === 0;
		};
		function FinallyHandlerCancelReaction(finallyHandler) {
			this.finallyHandler = finallyHandler;
		}
		FinallyHandlerCancelReaction.prototype._resultCancelled = function() {
			checkCancel(this.finallyHandler);
		};
		function checkCancel(ctx, reason) {
			if (ctx.cancelPromise != null) {
				if (arguments.length > 1) ctx.cancelPromise._reject(reason);
				else ctx.cancelPromise._cancel();
				ctx.cancelPromise = null;
				return true;
			}
			return false;
		}
		function succeed() {
			return finallyHandler.call(this, this.promise._target()._settledValue());
		}
		function fail(reason) {
			if (checkCancel(this, reason)) return;
			errorObj.e = reason;
			return errorObj;
		}
		function finallyHandler(reasonOrValue) {
			var promise = this.promise;
			var handler = this.handler;
			if (!this.called) {
				this.called = true;
				var ret = this.isFinallyHandler() ? handler.call(promise._boundValue()) : handler.call(promise._boundValue(), reasonOrValue);
				if (ret !== void 0) {
					promise._setReturnedNonUndefined();
					var maybePromise = tryConvertToPromise(ret, promise);
					if (maybePromise instanceof Promise) {
						if (this.cancelPromise != null) {
							if (maybePromise._isCancelled()) {
								var reason = new CancellationError("late cancellation observer");
								promise._attachExtraTrace(reason);
								errorObj.e = reason;
								return errorObj;
							} else if (maybePromise.isPending()) maybePromise._attachCancellationCallback(new FinallyHandlerCancelReaction(this));
						}
						return maybePromise._then(succeed, fail, void 0, this, void 0);
					}
				}
			}
			if (promise.isRejected()) {
				checkCancel(this);
				errorObj.e = reasonOrValue;
				return errorObj;
			} else {
				checkCancel(this);
				return reasonOrValue;
			}
		}
		Promise.prototype._passThrough = function(handler, type, success, fail) {
			if (typeof handler !== "function") return this.then();
			return this._then(success, fail, void 0, new PassThroughHandlerContext(this, type, handler), void 0);
		};
		Promise.prototype.lastly = Promise.prototype["finally"] = function(handler) {
			return this._passThrough(handler, 0, finallyHandler, finallyHandler);
		};
		Promise.prototype.tap = function(handler) {
			return this._passThrough(handler, 1, finallyHandler);
		};
		return PassThroughHandlerContext;
	};
}));
// node_modules/bluebird/js/release/catch_filter.js
var require_catch_filter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(NEXT_FILTER) {
		var util = require_util$1();
		var getKeys = require_es5().keys;
		var tryCatch = util.tryCatch;
		var errorObj = util.errorObj;
		function catchFilter(instances, cb, promise) {
			return function(e) {
				var boundTo = promise._boundValue();
				predicateLoop: for (var i = 0; i < instances.length; ++i) {
					var item = instances[i];
					if (item === Error || item != null && item.prototype instanceof Error) {
						if (e instanceof item) return tryCatch(cb).call(boundTo, e);
					} else if (typeof item === "function") {
						var matchesPredicate = tryCatch(item).call(boundTo, e);
						if (matchesPredicate === errorObj) return matchesPredicate;
						else if (matchesPredicate) return tryCatch(cb).call(boundTo, e);
					} else if (util.isObject(e)) {
						var keys = getKeys(item);
						for (var j = 0; j < keys.length; ++j) {
							var key = keys[j];
							if (item[key] != e[key]) continue predicateLoop;
						}
						return tryCatch(cb).call(boundTo, e);
					}
				}
				return NEXT_FILTER;
			};
		}
		return catchFilter;
	};
}));
// node_modules/bluebird/js/release/nodeback.js
var require_nodeback = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var util = require_util$1();
	var maybeWrapAsError = util.maybeWrapAsError;
	var OperationalError = require_errors().OperationalError;
	var es5 = require_es5();
	function isUntypedError(obj) {
		return obj instanceof Error && es5.getPrototypeOf(obj) === Error.prototype;
	}
	var rErrorKey = /^(?:name|message|stack|cause)$/;
	function wrapAsOperationalError(obj) {
		var ret;
		if (isUntypedError(obj)) {
			ret = new OperationalError(obj);
			ret.name = obj.name;
			ret.message = obj.message;
			ret.stack = obj.stack;
			var keys = es5.keys(obj);
			for (var i = 0; i < keys.length; ++i) {
				var key = keys[i];
				if (!rErrorKey.test(key)) ret[key] = obj[key];
			}
			return ret;
		}
		util.markAsOriginatingFromRejection(obj);
		return obj;
	}
	function nodebackForPromise(promise, multiArgs) {
		return function(err, value) {
			if (promise === null) return;
			if (err) {
				var wrapped = wrapAsOperationalError(maybeWrapAsError(err));
				promise._attachExtraTrace(wrapped);
				promise._reject(wrapped);
			} else if (!multiArgs) promise._fulfill(value);
			else {
				var $_len = arguments.length;
				var args = new Array(Math.max($_len - 1, 0));
				for (var $_i = 1; $_i < $_len; ++$_i) args[$_i - 1] = arguments[$_i];
				promise._fulfill(args);
			}
			promise = null;
		};
	}
	module.exports = nodebackForPromise;
}));
// node_modules/bluebird/js/release/method.js
var require_method = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL, tryConvertToPromise, apiRejection, debug) {
		var util = require_util$1();
		var tryCatch = util.tryCatch;
		Promise.method = function(fn) {
			if (typeof fn !== "function") throw new Promise.TypeError("expecting a function but got " + util.classString(fn));
			return function() {
				var ret = new Promise(INTERNAL);
				ret._captureStackTrace();
				ret._pushContext();
				var value = tryCatch(fn).apply(this, arguments);
				var promiseCreated = ret._popContext();
				debug.checkForgottenReturns(value, promiseCreated, "Promise.method", ret);
				ret._resolveFromSyncValue(value);
				return ret;
			};
		};
		Promise.attempt = Promise["try"] = function(fn) {
			if (typeof fn !== "function") return apiRejection("expecting a function but got " + util.classString(fn));
			var ret = new Promise(INTERNAL);
			ret._captureStackTrace();
			ret._pushContext();
			var value;
			if (arguments.length > 1) {
				debug.deprecated("calling Promise.try with more than 1 argument");
				var arg = arguments[1];
				var ctx = arguments[2];
				value = util.isArray(arg) ? tryCatch(fn).apply(ctx, arg) : tryCatch(fn).call(ctx, arg);
			} else value = tryCatch(fn)();
			var promiseCreated = ret._popContext();
			debug.checkForgottenReturns(value, promiseCreated, "Promise.try", ret);
			ret._resolveFromSyncValue(value);
			return ret;
		};
		Promise.prototype._resolveFromSyncValue = function(value) {
			if (value === util.errorObj) this._rejectCallback(value.e, false);
			else this._resolveCallback(value, true);
		};
	};
}));
// node_modules/bluebird/js/release/bind.js
var require_bind = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL, tryConvertToPromise, debug) {
		var calledBind = false;
		var rejectThis = function(_, e) {
			this._reject(e);
		};
		var targetRejected = function(e, context) {
			context.promiseRejectionQueued = true;
			context.bindingPromise._then(rejectThis, rejectThis, null, this, e);
		};
		var bindingResolved = function(thisArg, context) {
			if ((this._bitField & 50397184) === 0) this._resolveCallback(context.target);
		};
		var bindingRejected = function(e, context) {
			if (!context.promiseRejectionQueued) this._reject(e);
		};
		Promise.prototype.bind = function(thisArg) {
			if (!calledBind) {
				calledBind = true;
				Promise.prototype._propagateFrom = debug.propagateFromFunction();
				Promise.prototype._boundValue = debug.boundValueFunction();
			}
			var maybePromise = tryConvertToPromise(thisArg);
			var ret = new Promise(INTERNAL);
			ret._propagateFrom(this, 1);
			var target = this._target();
			ret._setBoundTo(maybePromise);
			if (maybePromise instanceof Promise) {
				var context = {
					promiseRejectionQueued: false,
					promise: ret,
					target,
					bindingPromise: maybePromise
				};
				target._then(INTERNAL, targetRejected, void 0, ret, context);
				maybePromise._then(bindingResolved, bindingRejected, void 0, ret, context);
				ret._setOnCancel(maybePromise);
			} else ret._resolveCallback(target);
			return ret;
		};
		Promise.prototype._setBoundTo = function(obj) {
			if (obj !== void 0) {
				this._bitField = this._bitField | 2097152;
				this._boundTo = obj;
			} else this._bitField = this._bitField & -2097153;
		};
		Promise.prototype._isBound = function() {
			return (this._bitField & 2097152) === 2097152;
		};
		Promise.bind = function(thisArg, value) {
			return Promise.resolve(value).bind(thisArg);
		};
	};
}));
// node_modules/bluebird/js/release/cancel.js
var require_cancel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, apiRejection, debug) {
		var util = require_util$1();
		var tryCatch = util.tryCatch;
		var errorObj = util.errorObj;
		var async = Promise._async;
		Promise.prototype["break"] = Promise.prototype.cancel = function() {
			if (!debug.cancellation()) return this._warn("cancellation is disabled");
			var promise = this;
			var child = promise;
			while (promise._isCancellable()) {
				if (!promise._cancelBy(child)) {
					if (child._isFollowing()) child._followee().cancel();
					else child._cancelBranched();
					break;
				}
				var parent = promise._cancellationParent;
				if (parent == null || !parent._isCancellable()) {
					if (promise._isFollowing()) promise._followee().cancel();
					else promise._cancelBranched();
					break;
				} else {
					if (promise._isFollowing()) promise._followee().cancel();
					promise._setWillBeCancelled();
					child = promise;
					promise = parent;
				}
			}
		};
		Promise.prototype._branchHasCancelled = function() {
			this._branchesRemainingToCancel--;
		};
		Promise.prototype._enoughBranchesHaveCancelled = function() {
			return this._branchesRemainingToCancel === void 0 || this._branchesRemainingToCancel <= 0;
		};
		Promise.prototype._cancelBy = function(canceller) {
			if (canceller === this) {
				this._branchesRemainingToCancel = 0;
				this._invokeOnCancel();
				return true;
			} else {
				this._branchHasCancelled();
				if (this._enoughBranchesHaveCancelled()) {
					this._invokeOnCancel();
					return true;
				}
			}
			return false;
		};
		Promise.prototype._cancelBranched = function() {
			if (this._enoughBranchesHaveCancelled()) this._cancel();
		};
		Promise.prototype._cancel = function() {
			if (!this._isCancellable()) return;
			this._setCancelled();
			async.invoke(this._cancelPromises, this, void 0);
		};
		Promise.prototype._cancelPromises = function() {
			if (this._length() > 0) this._settlePromises();
		};
		Promise.prototype._unsetOnCancel = function() {
			this._onCancelField = void 0;
		};
		Promise.prototype._isCancellable = function() {
			return this.isPending() && !this._isCancelled();
		};
		Promise.prototype.isCancellable = function() {
			return this.isPending() && !this.isCancelled();
		};
		Promise.prototype._doInvokeOnCancel = function(onCancelCallback, internalOnly) {
			if (util.isArray(onCancelCallback)) for (var i = 0; i < onCancelCallback.length; ++i) this._doInvokeOnCancel(onCancelCallback[i], internalOnly);
			else if (onCancelCallback !== void 0) {
				if (typeof onCancelCallback === "function") {
					if (!internalOnly) {
						var e = tryCatch(onCancelCallback).call(this._boundValue());
						if (e === errorObj) {
							this._attachExtraTrace(e.e);
							async.throwLater(e.e);
						}
					}
				} else onCancelCallback._resultCancelled(this);
			}
		};
		Promise.prototype._invokeOnCancel = function() {
			var onCancelCallback = this._onCancel();
			this._unsetOnCancel();
			async.invoke(this._doInvokeOnCancel, this, onCancelCallback);
		};
		Promise.prototype._invokeInternalOnCancel = function() {
			if (this._isCancellable()) {
				this._doInvokeOnCancel(this._onCancel(), true);
				this._unsetOnCancel();
			}
		};
		Promise.prototype._resultCancelled = function() {
			this.cancel();
		};
	};
}));
// node_modules/bluebird/js/release/direct_resolve.js
var require_direct_resolve = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise) {
		function returner() {
			return this.value;
		}
		function thrower() {
			throw this.reason;
		}
		Promise.prototype["return"] = Promise.prototype.thenReturn = function(value) {
			if (value instanceof Promise) value.suppressUnhandledRejections();
			return this._then(returner, void 0, void 0, { value }, void 0);
		};
		Promise.prototype["throw"] = Promise.prototype.thenThrow = function(reason) {
			return this._then(thrower, void 0, void 0, { reason }, void 0);
		};
		Promise.prototype.catchThrow = function(reason) {
			if (arguments.length <= 1) return this._then(void 0, thrower, void 0, { reason }, void 0);
			else {
				var _reason = arguments[1];
				var handler = function() {
					throw _reason;
				};
				return this.caught(reason, handler);
			}
		};
		Promise.prototype.catchReturn = function(value) {
			if (arguments.length <= 1) {
				if (value instanceof Promise) value.suppressUnhandledRejections();
				return this._then(void 0, returner, void 0, { value }, void 0);
			} else {
				var _value = arguments[1];
				if (_value instanceof Promise) _value.suppressUnhandledRejections();
				var handler = function() {
					return _value;
				};
				return this.caught(value, handler);
			}
		};
	};
}));
// node_modules/bluebird/js/release/synchronous_inspection.js
var require_synchronous_inspection = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise) {
		function PromiseInspection(promise) {
			if (promise !== void 0) {
				promise = promise._target();
				this._bitField = promise._bitField;
				this._settledValueField = promise._isFateSealed() ? promise._settledValue() : void 0;
			} else {
				this._bitField = 0;
				this._settledValueField = void 0;
			}
		}
		PromiseInspection.prototype._settledValue = function() {
			return this._settledValueField;
		};
		var value = PromiseInspection.prototype.value = function() {
			if (!this.isFulfilled()) throw new TypeError("cannot get fulfillment value of a non-fulfilled promise\n\n    See http://goo.gl/MqrFmX\n");
			return this._settledValue();
		};
		var reason = PromiseInspection.prototype.error = PromiseInspection.prototype.reason = function() {
			if (!this.isRejected()) throw new TypeError("cannot get rejection reason of a non-rejected promise\n\n    See http://goo.gl/MqrFmX\n");
			return this._settledValue();
		};
		var isFulfilled = PromiseInspection.prototype.isFulfilled = function() {
			return (this._bitField & 33554432) !== 0;
		};
		var isRejected = PromiseInspection.prototype.isRejected = function() {
			return (this._bitField & 16777216) !== 0;
		};
		var isPending = PromiseInspection.prototype.isPending = function() {
			return (this._bitField & 50397184) === 0;
		};
		var isResolved = PromiseInspection.prototype.isResolved = function() {
			return (this._bitField & 50331648) !== 0;
		};
		PromiseInspection.prototype.isCancelled = function() {
			return (this._bitField & 8454144) !== 0;
		};
		Promise.prototype.__isCancelled = function() {
			return (this._bitField & 65536) === 65536;
		};
		Promise.prototype._isCancelled = function() {
			return this._target().__isCancelled();
		};
		Promise.prototype.isCancelled = function() {
			return (this._target()._bitField & 8454144) !== 0;
		};
		Promise.prototype.isPending = function() {
			return isPending.call(this._target());
		};
		Promise.prototype.isRejected = function() {
			return isRejected.call(this._target());
		};
		Promise.prototype.isFulfilled = function() {
			return isFulfilled.call(this._target());
		};
		Promise.prototype.isResolved = function() {
			return isResolved.call(this._target());
		};
		Promise.prototype.value = function() {
			return value.call(this._target());
		};
		Promise.prototype.reason = function() {
			var target = this._target();
			target._unsetRejectionIsUnhandled();
			return reason.call(target);
		};
		Promise.prototype._value = function() {
			return this._settledValue();
		};
		Promise.prototype._reason = function() {
			this._unsetRejectionIsUnhandled();
			return this._settledValue();
		};
		Promise.PromiseInspection = PromiseInspection;
	};
}));
// node_modules/bluebird/js/release/join.js
var require_join = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, tryConvertToPromise, INTERNAL, async, getDomain) {
		var util = require_util$1();
		var canEvaluate = util.canEvaluate;
		var tryCatch = util.tryCatch;
		var errorObj = util.errorObj;
		var reject;
		if (canEvaluate) {
			var thenCallback = function(i) {
				return new Function("value", "holder", "                             \n            'use strict';                                                    \n            holder.pIndex = value;                                           \n            holder.checkFulfillment(this);                                   \n            ".replace(/Index/g, i));
			};
			var promiseSetter = function(i) {
				return new Function("promise", "holder", "                           \n            'use strict';                                                    \n            holder.pIndex = promise;                                         \n            ".replace(/Index/g, i));
			};
			var generateHolderClass = function(total) {
				var props = new Array(total);
				for (var i = 0; i < props.length; ++i) props[i] = "this.p" + (i + 1);
				var assignment = props.join(" = ") + " = null;";
				var cancellationCode = "var promise;\n" + props.map(function(prop) {
					return "                                                         \n                promise = " + prop + ";                                      \n                if (promise instanceof Promise) {                            \n                    promise.cancel();                                        \n                }                                                            \n            ";
				}).join("\n");
				var passedArguments = props.join(", ");
				var name = "Holder$" + total;
				var code = "return function(tryCatch, errorObj, Promise, async) {    \n            'use strict';                                                    \n            function [TheName](fn) {                                         \n                [TheProperties]                                              \n                this.fn = fn;                                                \n                this.asyncNeeded = true;                                     \n                this.now = 0;                                                \n            }                                                                \n                                                                             \n            [TheName].prototype._callFunction = function(promise) {          \n                promise._pushContext();                                      \n                var ret = tryCatch(this.fn)([ThePassedArguments]);           \n                promise._popContext();                                       \n                if (ret === errorObj) {                                      \n                    promise._rejectCallback(ret.e, false);                   \n                } else {                                                     \n                    promise._resolveCallback(ret);                           \n                }                                                            \n            };                                                               \n                                                                             \n            [TheName].prototype.checkFulfillment = function(promise) {       \n                var now = ++this.now;                                        \n                if (now === [TheTotal]) {                                    \n                    if (this.asyncNeeded) {                                  \n                        async.invoke(this._callFunction, this, promise);     \n                    } else {                                                 \n                        this._callFunction(promise);                         \n                    }                                                        \n                                                                             \n                }                                                            \n            };                                                               \n                                                                             \n            [TheName].prototype._resultCancelled = function() {              \n                [CancellationCode]                                           \n            };                                                               \n                                                                             \n            return [TheName];                                                \n        }(tryCatch, errorObj, Promise, async);                               \n        ";
				code = code.replace(/\[TheName\]/g, name).replace(/\[TheTotal\]/g, total).replace(/\[ThePassedArguments\]/g, passedArguments).replace(/\[TheProperties\]/g, assignment).replace(/\[CancellationCode\]/g, cancellationCode);
				return new Function("tryCatch", "errorObj", "Promise", "async", code)(tryCatch, errorObj, Promise, async);
			};
			var holderClasses = [];
			var thenCallbacks = [];
			var promiseSetters = [];
			for (var i = 0; i < 8; ++i) {
				holderClasses.push(generateHolderClass(i + 1));
				thenCallbacks.push(thenCallback(i + 1));
				promiseSetters.push(promiseSetter(i + 1));
			}
			reject = function(reason) {
				this._reject(reason);
			};
		}
		Promise.join = function() {
			var last = arguments.length - 1;
			var fn;
			if (last > 0 && typeof arguments[last] === "function") {
				fn = arguments[last];
				if (last <= 8 && canEvaluate) {
					var ret = new Promise(INTERNAL);
					ret._captureStackTrace();
					var HolderClass = holderClasses[last - 1];
					var holder = new HolderClass(fn);
					var callbacks = thenCallbacks;
					for (var i = 0; i < last; ++i) {
						var maybePromise = tryConvertToPromise(arguments[i], ret);
						if (maybePromise instanceof Promise) {
							maybePromise = maybePromise._target();
							var bitField = maybePromise._bitField;
							if ((bitField & 50397184) === 0) {
								maybePromise._then(callbacks[i], reject, void 0, ret, holder);
								promiseSetters[i](maybePromise, holder);
								holder.asyncNeeded = false;
							} else if ((bitField & 33554432) !== 0) callbacks[i].call(ret, maybePromise._value(), holder);
							else if ((bitField & 16777216) !== 0) ret._reject(maybePromise._reason());
							else ret._cancel();
						} else callbacks[i].call(ret, maybePromise, holder);
					}
					if (!ret._isFateSealed()) {
						if (holder.asyncNeeded) {
							var domain = getDomain();
							if (domain !== null) holder.fn = util.domainBind(domain, holder.fn);
						}
						ret._setAsyncGuaranteed();
						ret._setOnCancel(holder);
					}
					return ret;
				}
			}
			var $_len = arguments.length;
			var args = new Array($_len);
			for (var $_i = 0; $_i < $_len; ++$_i) args[$_i] = arguments[$_i];
			if (fn) args.pop();
			var ret = new PromiseArray(args).promise();
			return fn !== void 0 ? ret.spread(fn) : ret;
		};
	};
}));
// node_modules/bluebird/js/release/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, apiRejection, tryConvertToPromise, INTERNAL, debug) {
		var getDomain = Promise._getDomain;
		var util = require_util$1();
		var tryCatch = util.tryCatch;
		var errorObj = util.errorObj;
		var async = Promise._async;
		function MappingPromiseArray(promises, fn, limit, _filter) {
			this.constructor$(promises);
			this._promise._captureStackTrace();
			var domain = getDomain();
			this._callback = domain === null ? fn : util.domainBind(domain, fn);
			this._preservedValues = _filter === INTERNAL ? new Array(this.length()) : null;
			this._limit = limit;
			this._inFlight = 0;
			this._queue = [];
			async.invoke(this._asyncInit, this, void 0);
		}
		util.inherits(MappingPromiseArray, PromiseArray);
		MappingPromiseArray.prototype._asyncInit = function() {
			this._init$(void 0, -2);
		};
		MappingPromiseArray.prototype._init = function() {};
		MappingPromiseArray.prototype._promiseFulfilled = function(value, index) {
			var values = this._values;
			var length = this.length();
			var preservedValues = this._preservedValues;
			var limit = this._limit;
			if (index < 0) {
				index = index * -1 - 1;
				values[index] = value;
				if (limit >= 1) {
					this._inFlight--;
					this._drainQueue();
					if (this._isResolved()) return true;
				}
			} else {
				if (limit >= 1 && this._inFlight >= limit) {
					values[index] = value;
					this._queue.push(index);
					return false;
				}
				if (preservedValues !== null) preservedValues[index] = value;
				var promise = this._promise;
				var callback = this._callback;
				var receiver = promise._boundValue();
				promise._pushContext();
				var ret = tryCatch(callback).call(receiver, value, index, length);
				var promiseCreated = promise._popContext();
				debug.checkForgottenReturns(ret, promiseCreated, preservedValues !== null ? "Promise.filter" : "Promise.map", promise);
				if (ret === errorObj) {
					this._reject(ret.e);
					return true;
				}
				var maybePromise = tryConvertToPromise(ret, this._promise);
				if (maybePromise instanceof Promise) {
					maybePromise = maybePromise._target();
					var bitField = maybePromise._bitField;
					if ((bitField & 50397184) === 0) {
						if (limit >= 1) this._inFlight++;
						values[index] = maybePromise;
						maybePromise._proxy(this, (index + 1) * -1);
						return false;
					} else if ((bitField & 33554432) !== 0) ret = maybePromise._value();
					else if ((bitField & 16777216) !== 0) {
						this._reject(maybePromise._reason());
						return true;
					} else {
						this._cancel();
						return true;
					}
				}
				values[index] = ret;
			}
			if (++this._totalResolved >= length) {
				if (preservedValues !== null) this._filter(values, preservedValues);
				else this._resolve(values);
				return true;
			}
			return false;
		};
		MappingPromiseArray.prototype._drainQueue = function() {
			var queue = this._queue;
			var limit = this._limit;
			var values = this._values;
			while (queue.length > 0 && this._inFlight < limit) {
				if (this._isResolved()) return;
				var index = queue.pop();
				this._promiseFulfilled(values[index], index);
			}
		};
		MappingPromiseArray.prototype._filter = function(booleans, values) {
			var len = values.length;
			var ret = new Array(len);
			var j = 0;
			for (var i = 0; i < len; ++i) if (booleans[i]) ret[j++] = values[i];
			ret.length = j;
			this._resolve(ret);
		};
		MappingPromiseArray.prototype.preservedValues = function() {
			return this._preservedValues;
		};
		function map(promises, fn, options, _filter) {
			if (typeof fn !== "function") return apiRejection("expecting a function but got " + util.classString(fn));
			var limit = 0;
			if (options !== void 0) {
				if (typeof options === "object" && options !== null) {
					if (typeof options.concurrency !== "number") return Promise.reject(/* @__PURE__ */ new TypeError("'concurrency' must be a number but it is " + util.classString(options.concurrency)));
					limit = options.concurrency;
				} else return Promise.reject(/* @__PURE__ */ new TypeError("options argument must be an object but it is " + util.classString(options)));
			}
			limit = typeof limit === "number" && isFinite(limit) && limit >= 1 ? limit : 0;
			return new MappingPromiseArray(promises, fn, limit, _filter).promise();
		}
		Promise.prototype.map = function(fn, options) {
			return map(this, fn, options, null);
		};
		Promise.map = function(promises, fn, options, _filter) {
			return map(promises, fn, options, _filter);
		};
	};
}));
// node_modules/bluebird/js/release/call_get.js
var require_call_get = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var cr = Object.create;
	if (cr) {
		var callerCache = cr(null);
		var getterCache = cr(null);
		callerCache[" size"] = getterCache[" size"] = 0;
	}
	module.exports = function(Promise) {
		var util = require_util$1();
		var canEvaluate = util.canEvaluate;
		var isIdentifier = util.isIdentifier;
		var getMethodCaller;
		var getGetter;
		var makeMethodCaller = function(methodName) {
			return new Function("ensureMethod", "                                    \n        return function(obj) {                                               \n            'use strict'                                                     \n            var len = this.length;                                           \n            ensureMethod(obj, 'methodName');                                 \n            switch(len) {                                                    \n                case 1: return obj.methodName(this[0]);                      \n                case 2: return obj.methodName(this[0], this[1]);             \n                case 3: return obj.methodName(this[0], this[1], this[2]);    \n                case 0: return obj.methodName();                             \n                default:                                                     \n                    return obj.methodName.apply(obj, this);                  \n            }                                                                \n        };                                                                   \n        ".replace(/methodName/g, methodName))(ensureMethod);
		};
		var makeGetter = function(propertyName) {
			return new Function("obj", "                                             \n        'use strict';                                                        \n        return obj.propertyName;                                             \n        ".replace("propertyName", propertyName));
		};
		var getCompiled = function(name, compiler, cache) {
			var ret = cache[name];
			if (typeof ret !== "function") {
				if (!isIdentifier(name)) return null;
				ret = compiler(name);
				cache[name] = ret;
				cache[" size"]++;
				if (cache[" size"] > 512) {
					var keys = Object.keys(cache);
					for (var i = 0; i < 256; ++i) delete cache[keys[i]];
					cache[" size"] = keys.length - 256;
				}
			}
			return ret;
		};
		getMethodCaller = function(name) {
			return getCompiled(name, makeMethodCaller, callerCache);
		};
		getGetter = function(name) {
			return getCompiled(name, makeGetter, getterCache);
		};
		function ensureMethod(obj, methodName) {
			var fn;
			if (obj != null) fn = obj[methodName];
			if (typeof fn !== "function") {
				var message = "Object " + util.classString(obj) + " has no method '" + util.toString(methodName) + "'";
				throw new Promise.TypeError(message);
			}
			return fn;
		}
		function caller(obj) {
			return ensureMethod(obj, this.pop()).apply(obj, this);
		}
		Promise.prototype.call = function(methodName) {
			var $_len = arguments.length;
			var args = new Array(Math.max($_len - 1, 0));
			for (var $_i = 1; $_i < $_len; ++$_i) args[$_i - 1] = arguments[$_i];
			if (canEvaluate) {
				var maybeCaller = getMethodCaller(methodName);
				if (maybeCaller !== null) return this._then(maybeCaller, void 0, void 0, args, void 0);
			}
			args.push(methodName);
			return this._then(caller, void 0, void 0, args, void 0);
		};
		function namedGetter(obj) {
			return obj[this];
		}
		function indexedGetter(obj) {
			var index = +this;
			if (index < 0) index = Math.max(0, index + obj.length);
			return obj[index];
		}
		Promise.prototype.get = function(propertyName) {
			var isIndex = typeof propertyName === "number";
			var getter;
			if (!isIndex) {
				if (canEvaluate) {
					var maybeGetter = getGetter(propertyName);
					getter = maybeGetter !== null ? maybeGetter : namedGetter;
				} else getter = namedGetter;
			} else getter = indexedGetter;
			return this._then(getter, void 0, void 0, propertyName, void 0);
		};
	};
}));
// node_modules/bluebird/js/release/using.js
var require_using = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, apiRejection, tryConvertToPromise, createContext, INTERNAL, debug) {
		var util = require_util$1();
		var TypeError = require_errors().TypeError;
		var inherits = require_util$1().inherits;
		var errorObj = util.errorObj;
		var tryCatch = util.tryCatch;
		var NULL = {};
		function thrower(e) {
			setTimeout(function() {
				throw e;
			}, 0);
		}
		function castPreservingDisposable(thenable) {
			var maybePromise = tryConvertToPromise(thenable);
			if (maybePromise !== thenable && typeof thenable._isDisposable === "function" && typeof thenable._getDisposer === "function" && thenable._isDisposable()) maybePromise._setDisposable(thenable._getDisposer());
			return maybePromise;
		}
		function dispose(resources, inspection) {
			var i = 0;
			var len = resources.length;
			var ret = new Promise(INTERNAL);
			function iterator() {
				if (i >= len) return ret._fulfill();
				var maybePromise = castPreservingDisposable(resources[i++]);
				if (maybePromise instanceof Promise && maybePromise._isDisposable()) {
					try {
						maybePromise = tryConvertToPromise(maybePromise._getDisposer().tryDispose(inspection), resources.promise);
					} catch (e) {
						return thrower(e);
					}
					if (maybePromise instanceof Promise) return maybePromise._then(iterator, thrower, null, null, null);
				}
				iterator();
			}
			iterator();
			return ret;
		}
		function Disposer(data, promise, context) {
			this._data = data;
			this._promise = promise;
			this._context = context;
		}
		Disposer.prototype.data = function() {
			return this._data;
		};
		Disposer.prototype.promise = function() {
			return this._promise;
		};
		Disposer.prototype.resource = function() {
			if (this.promise().isFulfilled()) return this.promise().value();
			return NULL;
		};
		Disposer.prototype.tryDispose = function(inspection) {
			var resource = this.resource();
			var context = this._context;
			if (context !== void 0) context._pushContext();
			var ret = resource !== NULL ? this.doDispose(resource, inspection) : null;
			if (context !== void 0) context._popContext();
			this._promise._unsetDisposable();
			this._data = null;
			return ret;
		};
		Disposer.isDisposer = function(d) {
			return d != null && typeof d.resource === "function" && typeof d.tryDispose === "function";
		};
		function FunctionDisposer(fn, promise, context) {
			this.constructor$(fn, promise, context);
		}
		inherits(FunctionDisposer, Disposer);
		FunctionDisposer.prototype.doDispose = function(resource, inspection) {
			return this.data().call(resource, resource, inspection);
		};
		function maybeUnwrapDisposer(value) {
			if (Disposer.isDisposer(value)) {
				this.resources[this.index]._setDisposable(value);
				return value.promise();
			}
			return value;
		}
		function ResourceList(length) {
			this.length = length;
			this.promise = null;
			this[length - 1] = null;
		}
		ResourceList.prototype._resultCancelled = function() {
			var len = this.length;
			for (var i = 0; i < len; ++i) {
				var item = this[i];
				if (item instanceof Promise) item.cancel();
			}
		};
		Promise.using = function() {
			var len = arguments.length;
			if (len < 2) return apiRejection("you must pass at least 2 arguments to Promise.using");
			var fn = arguments[len - 1];
			if (typeof fn !== "function") return apiRejection("expecting a function but got " + util.classString(fn));
			var input;
			var spreadArgs = true;
			if (len === 2 && Array.isArray(arguments[0])) {
				input = arguments[0];
				len = input.length;
				spreadArgs = false;
			} else {
				input = arguments;
				len--;
			}
			var resources = new ResourceList(len);
			for (var i = 0; i < len; ++i) {
				var resource = input[i];
				if (Disposer.isDisposer(resource)) {
					var disposer = resource;
					resource = resource.promise();
					resource._setDisposable(disposer);
				} else {
					var maybePromise = tryConvertToPromise(resource);
					if (maybePromise instanceof Promise) resource = maybePromise._then(maybeUnwrapDisposer, null, null, {
						resources,
						index: i
					}, void 0);
				}
				resources[i] = resource;
			}
			var reflectedResources = new Array(resources.length);
			for (var i = 0; i < reflectedResources.length; ++i) reflectedResources[i] = Promise.resolve(resources[i]).reflect();
			var resultPromise = Promise.all(reflectedResources).then(function(inspections) {
				for (var i = 0; i < inspections.length; ++i) {
					var inspection = inspections[i];
					if (inspection.isRejected()) {
						errorObj.e = inspection.error();
						return errorObj;
					} else if (!inspection.isFulfilled()) {
						resultPromise.cancel();
						return;
					}
					inspections[i] = inspection.value();
				}
				promise._pushContext();
				fn = tryCatch(fn);
				var ret = spreadArgs ? fn.apply(void 0, inspections) : fn(inspections);
				var promiseCreated = promise._popContext();
				debug.checkForgottenReturns(ret, promiseCreated, "Promise.using", promise);
				return ret;
			});
			var promise = resultPromise.lastly(function() {
				return dispose(resources, new Promise.PromiseInspection(resultPromise));
			});
			resources.promise = promise;
			promise._setOnCancel(resources);
			return promise;
		};
		Promise.prototype._setDisposable = function(disposer) {
			this._bitField = this._bitField | 131072;
			this._disposer = disposer;
		};
		Promise.prototype._isDisposable = function() {
			return (this._bitField & 131072) > 0;
		};
		Promise.prototype._getDisposer = function() {
			return this._disposer;
		};
		Promise.prototype._unsetDisposable = function() {
			this._bitField = this._bitField & -131073;
			this._disposer = void 0;
		};
		Promise.prototype.disposer = function(fn) {
			if (typeof fn === "function") return new FunctionDisposer(fn, this, createContext());
			throw new TypeError();
		};
	};
}));
// node_modules/bluebird/js/release/timers.js
var require_timers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL, debug) {
		var util = require_util$1();
		var TimeoutError = Promise.TimeoutError;
		function HandleWrapper(handle) {
			this.handle = handle;
		}
		HandleWrapper.prototype._resultCancelled = function() {
			clearTimeout(this.handle);
		};
		var afterValue = function(value) {
			return delay(+this).thenReturn(value);
		};
		var delay = Promise.delay = function(ms, value) {
			var ret;
			var handle;
			if (value !== void 0) {
				ret = Promise.resolve(value)._then(afterValue, null, null, ms, void 0);
				if (debug.cancellation() && value instanceof Promise) ret._setOnCancel(value);
			} else {
				ret = new Promise(INTERNAL);
				handle = setTimeout(function() {
					ret._fulfill();
				}, +ms);
				if (debug.cancellation()) ret._setOnCancel(new HandleWrapper(handle));
				ret._captureStackTrace();
			}
			ret._setAsyncGuaranteed();
			return ret;
		};
		Promise.prototype.delay = function(ms) {
			return delay(ms, this);
		};
		var afterTimeout = function(promise, message, parent) {
			var err;
			if (typeof message !== "string") {
				if (message instanceof Error) err = message;
				else err = new TimeoutError("operation timed out");
			} else err = new TimeoutError(message);
			util.markAsOriginatingFromRejection(err);
			promise._attachExtraTrace(err);
			promise._reject(err);
			if (parent != null) parent.cancel();
		};
		function successClear(value) {
			clearTimeout(this.handle);
			return value;
		}
		function failureClear(reason) {
			clearTimeout(this.handle);
			throw reason;
		}
		Promise.prototype.timeout = function(ms, message) {
			ms = +ms;
			var ret, parent;
			var handleWrapper = new HandleWrapper(setTimeout(function timeoutTimeout() {
				if (ret.isPending()) afterTimeout(ret, message, parent);
			}, ms));
			if (debug.cancellation()) {
				parent = this.then();
				ret = parent._then(successClear, failureClear, void 0, handleWrapper, void 0);
				ret._setOnCancel(handleWrapper);
			} else ret = this._then(successClear, failureClear, void 0, handleWrapper, void 0);
			return ret;
		};
	};
}));
// node_modules/bluebird/js/release/generators.js
var require_generators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, apiRejection, INTERNAL, tryConvertToPromise, Proxyable, debug) {
		var TypeError = require_errors().TypeError;
		var util = require_util$1();
		var errorObj = util.errorObj;
		var tryCatch = util.tryCatch;
		var yieldHandlers = [];
		function promiseFromYieldHandler(value, yieldHandlers, traceParent) {
			for (var i = 0; i < yieldHandlers.length; ++i) {
				traceParent._pushContext();
				var result = tryCatch(yieldHandlers[i])(value);
				traceParent._popContext();
				if (result === errorObj) {
					traceParent._pushContext();
					var ret = Promise.reject(errorObj.e);
					traceParent._popContext();
					return ret;
				}
				var maybePromise = tryConvertToPromise(result, traceParent);
				if (maybePromise instanceof Promise) return maybePromise;
			}
			return null;
		}
		function PromiseSpawn(generatorFunction, receiver, yieldHandler, stack) {
			if (debug.cancellation()) {
				var internal = new Promise(INTERNAL);
				var _finallyPromise = this._finallyPromise = new Promise(INTERNAL);
				this._promise = internal.lastly(function() {
					return _finallyPromise;
				});
				internal._captureStackTrace();
				internal._setOnCancel(this);
			} else (this._promise = new Promise(INTERNAL))._captureStackTrace();
			this._stack = stack;
			this._generatorFunction = generatorFunction;
			this._receiver = receiver;
			this._generator = void 0;
			this._yieldHandlers = typeof yieldHandler === "function" ? [yieldHandler].concat(yieldHandlers) : yieldHandlers;
			this._yieldedPromise = null;
			this._cancellationPhase = false;
		}
		util.inherits(PromiseSpawn, Proxyable);
		PromiseSpawn.prototype._isResolved = function() {
			return this._promise === null;
		};
		PromiseSpawn.prototype._cleanup = function() {
			this._promise = this._generator = null;
			if (debug.cancellation() && this._finallyPromise !== null) {
				this._finallyPromise._fulfill();
				this._finallyPromise = null;
			}
		};
		PromiseSpawn.prototype._promiseCancelled = function() {
			if (this._isResolved()) return;
			var implementsReturn = typeof this._generator["return"] !== "undefined";
			var result;
			if (!implementsReturn) {
				var reason = new Promise.CancellationError("generator .return() sentinel");
				Promise.coroutine.returnSentinel = reason;
				this._promise._attachExtraTrace(reason);
				this._promise._pushContext();
				result = tryCatch(this._generator["throw"]).call(this._generator, reason);
				this._promise._popContext();
			} else {
				this._promise._pushContext();
				result = tryCatch(this._generator["return"]).call(this._generator, void 0);
				this._promise._popContext();
			}
			this._cancellationPhase = true;
			this._yieldedPromise = null;
			this._continue(result);
		};
		PromiseSpawn.prototype._promiseFulfilled = function(value) {
			this._yieldedPromise = null;
			this._promise._pushContext();
			var result = tryCatch(this._generator.next).call(this._generator, value);
			this._promise._popContext();
			this._continue(result);
		};
		PromiseSpawn.prototype._promiseRejected = function(reason) {
			this._yieldedPromise = null;
			this._promise._attachExtraTrace(reason);
			this._promise._pushContext();
			var result = tryCatch(this._generator["throw"]).call(this._generator, reason);
			this._promise._popContext();
			this._continue(result);
		};
		PromiseSpawn.prototype._resultCancelled = function() {
			if (this._yieldedPromise instanceof Promise) {
				var promise = this._yieldedPromise;
				this._yieldedPromise = null;
				promise.cancel();
			}
		};
		PromiseSpawn.prototype.promise = function() {
			return this._promise;
		};
		PromiseSpawn.prototype._run = function() {
			this._generator = this._generatorFunction.call(this._receiver);
			this._receiver = this._generatorFunction = void 0;
			this._promiseFulfilled(void 0);
		};
		PromiseSpawn.prototype._continue = function(result) {
			var promise = this._promise;
			if (result === errorObj) {
				this._cleanup();
				if (this._cancellationPhase) return promise.cancel();
				else return promise._rejectCallback(result.e, false);
			}
			var value = result.value;
			if (result.done === true) {
				this._cleanup();
				if (this._cancellationPhase) return promise.cancel();
				else return promise._resolveCallback(value);
			} else {
				var maybePromise = tryConvertToPromise(value, this._promise);
				if (!(maybePromise instanceof Promise)) {
					maybePromise = promiseFromYieldHandler(maybePromise, this._yieldHandlers, this._promise);
					if (maybePromise === null) {
						this._promiseRejected(new TypeError("A value %s was yielded that could not be treated as a promise\n\n    See http://goo.gl/MqrFmX\n\n".replace("%s", value) + "From coroutine:\n" + this._stack.split("\n").slice(1, -7).join("\n")));
						return;
					}
				}
				maybePromise = maybePromise._target();
				var bitField = maybePromise._bitField;
				if ((bitField & 50397184) === 0) {
					this._yieldedPromise = maybePromise;
					maybePromise._proxy(this, null);
				} else if ((bitField & 33554432) !== 0) Promise._async.invoke(this._promiseFulfilled, this, maybePromise._value());
				else if ((bitField & 16777216) !== 0) Promise._async.invoke(this._promiseRejected, this, maybePromise._reason());
				else this._promiseCancelled();
			}
		};
		Promise.coroutine = function(generatorFunction, options) {
			if (typeof generatorFunction !== "function") throw new TypeError("generatorFunction must be a function\n\n    See http://goo.gl/MqrFmX\n");
			var yieldHandler = Object(options).yieldHandler;
			var PromiseSpawn$ = PromiseSpawn;
			var stack = (/* @__PURE__ */ new Error()).stack;
			return function() {
				var generator = generatorFunction.apply(this, arguments);
				var spawn = new PromiseSpawn$(void 0, void 0, yieldHandler, stack);
				var ret = spawn.promise();
				spawn._generator = generator;
				spawn._promiseFulfilled(void 0);
				return ret;
			};
		};
		Promise.coroutine.addYieldHandler = function(fn) {
			if (typeof fn !== "function") throw new TypeError("expecting a function but got " + util.classString(fn));
			yieldHandlers.push(fn);
		};
		Promise.spawn = function(generatorFunction) {
			debug.deprecated("Promise.spawn()", "Promise.coroutine()");
			if (typeof generatorFunction !== "function") return apiRejection("generatorFunction must be a function\n\n    See http://goo.gl/MqrFmX\n");
			var spawn = new PromiseSpawn(generatorFunction, this);
			var ret = spawn.promise();
			spawn._run(Promise.spawn);
			return ret;
		};
	};
}));
// node_modules/bluebird/js/release/nodeify.js
var require_nodeify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise) {
		var util = require_util$1();
		var async = Promise._async;
		var tryCatch = util.tryCatch;
		var errorObj = util.errorObj;
		function spreadAdapter(val, nodeback) {
			var promise = this;
			if (!util.isArray(val)) return successAdapter.call(promise, val, nodeback);
			var ret = tryCatch(nodeback).apply(promise._boundValue(), [null].concat(val));
			if (ret === errorObj) async.throwLater(ret.e);
		}
		function successAdapter(val, nodeback) {
			var receiver = this._boundValue();
			var ret = val === void 0 ? tryCatch(nodeback).call(receiver, null) : tryCatch(nodeback).call(receiver, null, val);
			if (ret === errorObj) async.throwLater(ret.e);
		}
		function errorAdapter(reason, nodeback) {
			var promise = this;
			if (!reason) {
				var newReason = /* @__PURE__ */ new Error(reason + "");
				newReason.cause = reason;
				reason = newReason;
			}
			var ret = tryCatch(nodeback).call(promise._boundValue(), reason);
			if (ret === errorObj) async.throwLater(ret.e);
		}
		Promise.prototype.asCallback = Promise.prototype.nodeify = function(nodeback, options) {
			if (typeof nodeback == "function") {
				var adapter = successAdapter;
				if (options !== void 0 && Object(options).spread) adapter = spreadAdapter;
				this._then(adapter, errorAdapter, void 0, this, nodeback);
			}
			return this;
		};
	};
}));
// node_modules/bluebird/js/release/promisify.js
var require_promisify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL) {
		var THIS = {};
		var util = require_util$1();
		var nodebackForPromise = require_nodeback();
		var withAppended = util.withAppended;
		var maybeWrapAsError = util.maybeWrapAsError;
		var canEvaluate = util.canEvaluate;
		var TypeError = require_errors().TypeError;
		var defaultSuffix = "Async";
		var defaultPromisified = { __isPromisified__: true };
		var noCopyPropsPattern = new RegExp("^(?:" + [
			"arity",
			"length",
			"name",
			"arguments",
			"caller",
			"callee",
			"prototype",
			"__isPromisified__"
		].join("|") + ")$");
		var defaultFilter = function(name) {
			return util.isIdentifier(name) && name.charAt(0) !== "_" && name !== "constructor";
		};
		function propsFilter(key) {
			return !noCopyPropsPattern.test(key);
		}
		function isPromisified(fn) {
			try {
				return fn.__isPromisified__ === true;
			} catch (e) {
				return false;
			}
		}
		function hasPromisified(obj, key, suffix) {
			var val = util.getDataPropertyOrDefault(obj, key + suffix, defaultPromisified);
			return val ? isPromisified(val) : false;
		}
		function checkValid(ret, suffix, suffixRegexp) {
			for (var i = 0; i < ret.length; i += 2) {
				var key = ret[i];
				if (suffixRegexp.test(key)) {
					var keyWithoutAsyncSuffix = key.replace(suffixRegexp, "");
					for (var j = 0; j < ret.length; j += 2) if (ret[j] === keyWithoutAsyncSuffix) throw new TypeError("Cannot promisify an API that has normal methods with '%s'-suffix\n\n    See http://goo.gl/MqrFmX\n".replace("%s", suffix));
				}
			}
		}
		function promisifiableMethods(obj, suffix, suffixRegexp, filter) {
			var keys = util.inheritedDataKeys(obj);
			var ret = [];
			for (var i = 0; i < keys.length; ++i) {
				var key = keys[i];
				var value = obj[key];
				var passesDefaultFilter = filter === defaultFilter ? true : defaultFilter(key, value, obj);
				if (typeof value === "function" && !isPromisified(value) && !hasPromisified(obj, key, suffix) && filter(key, value, obj, passesDefaultFilter)) ret.push(key, value);
			}
			checkValid(ret, suffix, suffixRegexp);
			return ret;
		}
		var escapeIdentRegex = function(str) {
			return str.replace(/([$])/, "\\$");
		};
		var makeNodePromisifiedEval;
		var switchCaseArgumentOrder = function(likelyArgumentCount) {
			var ret = [likelyArgumentCount];
			var min = Math.max(0, likelyArgumentCount - 1 - 3);
			for (var i = likelyArgumentCount - 1; i >= min; --i) ret.push(i);
			for (var i = likelyArgumentCount + 1; i <= 3; ++i) ret.push(i);
			return ret;
		};
		var argumentSequence = function(argumentCount) {
			return util.filledRange(argumentCount, "_arg", "");
		};
		var parameterDeclaration = function(parameterCount) {
			return util.filledRange(Math.max(parameterCount, 3), "_arg", "");
		};
		var parameterCount = function(fn) {
			if (typeof fn.length === "number") return Math.max(Math.min(fn.length, 1024), 0);
			return 0;
		};
		makeNodePromisifiedEval = function(callback, receiver, originalName, fn, _, multiArgs) {
			var newParameterCount = Math.max(0, parameterCount(fn) - 1);
			var argumentOrder = switchCaseArgumentOrder(newParameterCount);
			var shouldProxyThis = typeof callback === "string" || receiver === THIS;
			function generateCallForArgumentCount(count) {
				var args = argumentSequence(count).join(", ");
				var comma = count > 0 ? ", " : "";
				var ret;
				if (shouldProxyThis) ret = "ret = callback.call(this, {{args}}, nodeback); break;\n";
				else ret = receiver === void 0 ? "ret = callback({{args}}, nodeback); break;\n" : "ret = callback.call(receiver, {{args}}, nodeback); break;\n";
				return ret.replace("{{args}}", args).replace(", ", comma);
			}
			function generateArgumentSwitchCase() {
				var ret = "";
				for (var i = 0; i < argumentOrder.length; ++i) ret += "case " + argumentOrder[i] + ":" + generateCallForArgumentCount(argumentOrder[i]);
				ret += "                                                             \n        default:                                                             \n            var args = new Array(len + 1);                                   \n            var i = 0;                                                       \n            for (var i = 0; i < len; ++i) {                                  \n               args[i] = arguments[i];                                       \n            }                                                                \n            args[i] = nodeback;                                              \n            [CodeForCall]                                                    \n            break;                                                           \n        ".replace("[CodeForCall]", shouldProxyThis ? "ret = callback.apply(this, args);\n" : "ret = callback.apply(receiver, args);\n");
				return ret;
			}
			var getFunctionCode = typeof callback === "string" ? "this != null ? this['" + callback + "'] : fn" : "fn";
			var body = "'use strict';                                                \n        var ret = function (Parameters) {                                    \n            'use strict';                                                    \n            var len = arguments.length;                                      \n            var promise = new Promise(INTERNAL);                             \n            promise._captureStackTrace();                                    \n            var nodeback = nodebackForPromise(promise, " + multiArgs + ");   \n            var ret;                                                         \n            var callback = tryCatch([GetFunctionCode]);                      \n            switch(len) {                                                    \n                [CodeForSwitchCase]                                          \n            }                                                                \n            if (ret === errorObj) {                                          \n                promise._rejectCallback(maybeWrapAsError(ret.e), true, true);\n            }                                                                \n            if (!promise._isFateSealed()) promise._setAsyncGuaranteed();     \n            return promise;                                                  \n        };                                                                   \n        notEnumerableProp(ret, '__isPromisified__', true);                   \n        return ret;                                                          \n    ".replace("[CodeForSwitchCase]", generateArgumentSwitchCase()).replace("[GetFunctionCode]", getFunctionCode);
			body = body.replace("Parameters", parameterDeclaration(newParameterCount));
			return new Function("Promise", "fn", "receiver", "withAppended", "maybeWrapAsError", "nodebackForPromise", "tryCatch", "errorObj", "notEnumerableProp", "INTERNAL", body)(Promise, fn, receiver, withAppended, maybeWrapAsError, nodebackForPromise, util.tryCatch, util.errorObj, util.notEnumerableProp, INTERNAL);
		};
		function makeNodePromisifiedClosure(callback, receiver, _, fn, __, multiArgs) {
			var defaultThis = (function() {
				return this;
			})();
			var method = callback;
			if (typeof method === "string") callback = fn;
			function promisified() {
				var _receiver = receiver;
				if (receiver === THIS) _receiver = this;
				var promise = new Promise(INTERNAL);
				promise._captureStackTrace();
				var cb = typeof method === "string" && this !== defaultThis ? this[method] : callback;
				var fn = nodebackForPromise(promise, multiArgs);
				try {
					cb.apply(_receiver, withAppended(arguments, fn));
				} catch (e) {
					promise._rejectCallback(maybeWrapAsError(e), true, true);
				}
				if (!promise._isFateSealed()) promise._setAsyncGuaranteed();
				return promise;
			}
			util.notEnumerableProp(promisified, "__isPromisified__", true);
			return promisified;
		}
		var makeNodePromisified = canEvaluate ? makeNodePromisifiedEval : makeNodePromisifiedClosure;
		function promisifyAll(obj, suffix, filter, promisifier, multiArgs) {
			var methods = promisifiableMethods(obj, suffix, new RegExp(escapeIdentRegex(suffix) + "$"), filter);
			for (var i = 0, len = methods.length; i < len; i += 2) {
				var key = methods[i];
				var fn = methods[i + 1];
				var promisifiedKey = key + suffix;
				if (promisifier === makeNodePromisified) obj[promisifiedKey] = makeNodePromisified(key, THIS, key, fn, suffix, multiArgs);
				else {
					var promisified = promisifier(fn, function() {
						return makeNodePromisified(key, THIS, key, fn, suffix, multiArgs);
					});
					util.notEnumerableProp(promisified, "__isPromisified__", true);
					obj[promisifiedKey] = promisified;
				}
			}
			util.toFastProperties(obj);
			return obj;
		}
		function promisify(callback, receiver, multiArgs) {
			return makeNodePromisified(callback, receiver, void 0, callback, null, multiArgs);
		}
		Promise.promisify = function(fn, options) {
			if (typeof fn !== "function") throw new TypeError("expecting a function but got " + util.classString(fn));
			if (isPromisified(fn)) return fn;
			options = Object(options);
			var ret = promisify(fn, options.context === void 0 ? THIS : options.context, !!options.multiArgs);
			util.copyDescriptors(fn, ret, propsFilter);
			return ret;
		};
		Promise.promisifyAll = function(target, options) {
			if (typeof target !== "function" && typeof target !== "object") throw new TypeError("the target of promisifyAll must be an object or a function\n\n    See http://goo.gl/MqrFmX\n");
			options = Object(options);
			var multiArgs = !!options.multiArgs;
			var suffix = options.suffix;
			if (typeof suffix !== "string") suffix = defaultSuffix;
			var filter = options.filter;
			if (typeof filter !== "function") filter = defaultFilter;
			var promisifier = options.promisifier;
			if (typeof promisifier !== "function") promisifier = makeNodePromisified;
			if (!util.isIdentifier(suffix)) throw new RangeError("suffix must be a valid identifier\n\n    See http://goo.gl/MqrFmX\n");
			var keys = util.inheritedDataKeys(target);
			for (var i = 0; i < keys.length; ++i) {
				var value = target[keys[i]];
				if (keys[i] !== "constructor" && util.isClass(value)) {
					promisifyAll(value.prototype, suffix, filter, promisifier, multiArgs);
					promisifyAll(value, suffix, filter, promisifier, multiArgs);
				}
			}
			return promisifyAll(target, suffix, filter, promisifier, multiArgs);
		};
	};
}));
// node_modules/bluebird/js/release/props.js
var require_props = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, tryConvertToPromise, apiRejection) {
		var util = require_util$1();
		var isObject = util.isObject;
		var es5 = require_es5();
		var Es6Map;
		if (typeof Map === "function") Es6Map = Map;
		var mapToEntries = (function() {
			var index = 0;
			var size = 0;
			function extractEntry(value, key) {
				this[index] = value;
				this[index + size] = key;
				index++;
			}
			return function mapToEntries(map) {
				size = map.size;
				index = 0;
				var ret = new Array(map.size * 2);
				map.forEach(extractEntry, ret);
				return ret;
			};
		})();
		var entriesToMap = function(entries) {
			var ret = new Es6Map();
			var length = entries.length / 2 | 0;
			for (var i = 0; i < length; ++i) {
				var key = entries[length + i];
				var value = entries[i];
				ret.set(key, value);
			}
			return ret;
		};
		function PropertiesPromiseArray(obj) {
			var isMap = false;
			var entries;
			if (Es6Map !== void 0 && obj instanceof Es6Map) {
				entries = mapToEntries(obj);
				isMap = true;
			} else {
				var keys = es5.keys(obj);
				var len = keys.length;
				entries = new Array(len * 2);
				for (var i = 0; i < len; ++i) {
					var key = keys[i];
					entries[i] = obj[key];
					entries[i + len] = key;
				}
			}
			this.constructor$(entries);
			this._isMap = isMap;
			this._init$(void 0, -3);
		}
		util.inherits(PropertiesPromiseArray, PromiseArray);
		PropertiesPromiseArray.prototype._init = function() {};
		PropertiesPromiseArray.prototype._promiseFulfilled = function(value, index) {
			this._values[index] = value;
			if (++this._totalResolved >= this._length) {
				var val;
				if (this._isMap) val = entriesToMap(this._values);
				else {
					val = {};
					var keyOffset = this.length();
					for (var i = 0, len = this.length(); i < len; ++i) val[this._values[i + keyOffset]] = this._values[i];
				}
				this._resolve(val);
				return true;
			}
			return false;
		};
		PropertiesPromiseArray.prototype.shouldCopyValues = function() {
			return false;
		};
		PropertiesPromiseArray.prototype.getActualLength = function(len) {
			return len >> 1;
		};
		function props(promises) {
			var ret;
			var castValue = tryConvertToPromise(promises);
			if (!isObject(castValue)) return apiRejection("cannot await properties of a non-object\n\n    See http://goo.gl/MqrFmX\n");
			else if (castValue instanceof Promise) ret = castValue._then(Promise.props, void 0, void 0, void 0, void 0);
			else ret = new PropertiesPromiseArray(castValue).promise();
			if (castValue instanceof Promise) ret._propagateFrom(castValue, 2);
			return ret;
		}
		Promise.prototype.props = function() {
			return props(this);
		};
		Promise.props = function(promises) {
			return props(promises);
		};
	};
}));
// node_modules/bluebird/js/release/race.js
var require_race = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL, tryConvertToPromise, apiRejection) {
		var util = require_util$1();
		var raceLater = function(promise) {
			return promise.then(function(array) {
				return race(array, promise);
			});
		};
		function race(promises, parent) {
			var maybePromise = tryConvertToPromise(promises);
			if (maybePromise instanceof Promise) return raceLater(maybePromise);
			else {
				promises = util.asArray(promises);
				if (promises === null) return apiRejection("expecting an array or an iterable object but got " + util.classString(promises));
			}
			var ret = new Promise(INTERNAL);
			if (parent !== void 0) ret._propagateFrom(parent, 3);
			var fulfill = ret._fulfill;
			var reject = ret._reject;
			for (var i = 0, len = promises.length; i < len; ++i) {
				var val = promises[i];
				if (val === void 0 && !(i in promises)) continue;
				Promise.cast(val)._then(fulfill, reject, void 0, ret, null);
			}
			return ret;
		}
		Promise.race = function(promises) {
			return race(promises, void 0);
		};
		Promise.prototype.race = function() {
			return race(this, void 0);
		};
	};
}));
// node_modules/bluebird/js/release/reduce.js
var require_reduce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, apiRejection, tryConvertToPromise, INTERNAL, debug) {
		var getDomain = Promise._getDomain;
		var util = require_util$1();
		var tryCatch = util.tryCatch;
		function ReductionPromiseArray(promises, fn, initialValue, _each) {
			this.constructor$(promises);
			var domain = getDomain();
			this._fn = domain === null ? fn : util.domainBind(domain, fn);
			if (initialValue !== void 0) {
				initialValue = Promise.resolve(initialValue);
				initialValue._attachCancellationCallback(this);
			}
			this._initialValue = initialValue;
			this._currentCancellable = null;
			if (_each === INTERNAL) this._eachValues = Array(this._length);
			else if (_each === 0) this._eachValues = null;
			else this._eachValues = void 0;
			this._promise._captureStackTrace();
			this._init$(void 0, -5);
		}
		util.inherits(ReductionPromiseArray, PromiseArray);
		ReductionPromiseArray.prototype._gotAccum = function(accum) {
			if (this._eachValues !== void 0 && this._eachValues !== null && accum !== INTERNAL) this._eachValues.push(accum);
		};
		ReductionPromiseArray.prototype._eachComplete = function(value) {
			if (this._eachValues !== null) this._eachValues.push(value);
			return this._eachValues;
		};
		ReductionPromiseArray.prototype._init = function() {};
		ReductionPromiseArray.prototype._resolveEmptyArray = function() {
			this._resolve(this._eachValues !== void 0 ? this._eachValues : this._initialValue);
		};
		ReductionPromiseArray.prototype.shouldCopyValues = function() {
			return false;
		};
		ReductionPromiseArray.prototype._resolve = function(value) {
			this._promise._resolveCallback(value);
			this._values = null;
		};
		ReductionPromiseArray.prototype._resultCancelled = function(sender) {
			if (sender === this._initialValue) return this._cancel();
			if (this._isResolved()) return;
			this._resultCancelled$();
			if (this._currentCancellable instanceof Promise) this._currentCancellable.cancel();
			if (this._initialValue instanceof Promise) this._initialValue.cancel();
		};
		ReductionPromiseArray.prototype._iterate = function(values) {
			this._values = values;
			var value;
			var i;
			var length = values.length;
			if (this._initialValue !== void 0) {
				value = this._initialValue;
				i = 0;
			} else {
				value = Promise.resolve(values[0]);
				i = 1;
			}
			this._currentCancellable = value;
			if (!value.isRejected()) for (; i < length; ++i) {
				var ctx = {
					accum: null,
					value: values[i],
					index: i,
					length,
					array: this
				};
				value = value._then(gotAccum, void 0, void 0, ctx, void 0);
			}
			if (this._eachValues !== void 0) value = value._then(this._eachComplete, void 0, void 0, this, void 0);
			value._then(completed, completed, void 0, value, this);
		};
		Promise.prototype.reduce = function(fn, initialValue) {
			return reduce(this, fn, initialValue, null);
		};
		Promise.reduce = function(promises, fn, initialValue, _each) {
			return reduce(promises, fn, initialValue, _each);
		};
		function completed(valueOrReason, array) {
			if (this.isFulfilled()) array._resolve(valueOrReason);
			else array._reject(valueOrReason);
		}
		function reduce(promises, fn, initialValue, _each) {
			if (typeof fn !== "function") return apiRejection("expecting a function but got " + util.classString(fn));
			return new ReductionPromiseArray(promises, fn, initialValue, _each).promise();
		}
		function gotAccum(accum) {
			this.accum = accum;
			this.array._gotAccum(accum);
			var value = tryConvertToPromise(this.value, this.array._promise);
			if (value instanceof Promise) {
				this.array._currentCancellable = value;
				return value._then(gotValue, void 0, void 0, this, void 0);
			} else return gotValue.call(this, value);
		}
		function gotValue(value) {
			var array = this.array;
			var promise = array._promise;
			var fn = tryCatch(array._fn);
			promise._pushContext();
			var ret;
			if (array._eachValues !== void 0) ret = fn.call(promise._boundValue(), value, this.index, this.length);
			else ret = fn.call(promise._boundValue(), this.accum, value, this.index, this.length);
			if (ret instanceof Promise) array._currentCancellable = ret;
			var promiseCreated = promise._popContext();
			debug.checkForgottenReturns(ret, promiseCreated, array._eachValues !== void 0 ? "Promise.each" : "Promise.reduce", promise);
			return ret;
		}
	};
}));
// node_modules/bluebird/js/release/settle.js
var require_settle = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, debug) {
		var PromiseInspection = Promise.PromiseInspection;
		var util = require_util$1();
		function SettledPromiseArray(values) {
			this.constructor$(values);
		}
		util.inherits(SettledPromiseArray, PromiseArray);
		SettledPromiseArray.prototype._promiseResolved = function(index, inspection) {
			this._values[index] = inspection;
			if (++this._totalResolved >= this._length) {
				this._resolve(this._values);
				return true;
			}
			return false;
		};
		SettledPromiseArray.prototype._promiseFulfilled = function(value, index) {
			var ret = new PromiseInspection();
			ret._bitField = 33554432;
			ret._settledValueField = value;
			return this._promiseResolved(index, ret);
		};
		SettledPromiseArray.prototype._promiseRejected = function(reason, index) {
			var ret = new PromiseInspection();
			ret._bitField = 16777216;
			ret._settledValueField = reason;
			return this._promiseResolved(index, ret);
		};
		Promise.settle = function(promises) {
			debug.deprecated(".settle()", ".reflect()");
			return new SettledPromiseArray(promises).promise();
		};
		Promise.prototype.settle = function() {
			return Promise.settle(this);
		};
	};
}));
// node_modules/bluebird/js/release/some.js
var require_some = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, PromiseArray, apiRejection) {
		var util = require_util$1();
		var RangeError = require_errors().RangeError;
		var AggregateError = require_errors().AggregateError;
		var isArray = util.isArray;
		var CANCELLATION = {};
		function SomePromiseArray(values) {
			this.constructor$(values);
			this._howMany = 0;
			this._unwrap = false;
			this._initialized = false;
		}
		util.inherits(SomePromiseArray, PromiseArray);
		SomePromiseArray.prototype._init = function() {
			if (!this._initialized) return;
			if (this._howMany === 0) {
				this._resolve([]);
				return;
			}
			this._init$(void 0, -5);
			var isArrayResolved = isArray(this._values);
			if (!this._isResolved() && isArrayResolved && this._howMany > this._canPossiblyFulfill()) this._reject(this._getRangeError(this.length()));
		};
		SomePromiseArray.prototype.init = function() {
			this._initialized = true;
			this._init();
		};
		SomePromiseArray.prototype.setUnwrap = function() {
			this._unwrap = true;
		};
		SomePromiseArray.prototype.howMany = function() {
			return this._howMany;
		};
		SomePromiseArray.prototype.setHowMany = function(count) {
			this._howMany = count;
		};
		SomePromiseArray.prototype._promiseFulfilled = function(value) {
			this._addFulfilled(value);
			if (this._fulfilled() === this.howMany()) {
				this._values.length = this.howMany();
				if (this.howMany() === 1 && this._unwrap) this._resolve(this._values[0]);
				else this._resolve(this._values);
				return true;
			}
			return false;
		};
		SomePromiseArray.prototype._promiseRejected = function(reason) {
			this._addRejected(reason);
			return this._checkOutcome();
		};
		SomePromiseArray.prototype._promiseCancelled = function() {
			if (this._values instanceof Promise || this._values == null) return this._cancel();
			this._addRejected(CANCELLATION);
			return this._checkOutcome();
		};
		SomePromiseArray.prototype._checkOutcome = function() {
			if (this.howMany() > this._canPossiblyFulfill()) {
				var e = new AggregateError();
				for (var i = this.length(); i < this._values.length; ++i) if (this._values[i] !== CANCELLATION) e.push(this._values[i]);
				if (e.length > 0) this._reject(e);
				else this._cancel();
				return true;
			}
			return false;
		};
		SomePromiseArray.prototype._fulfilled = function() {
			return this._totalResolved;
		};
		SomePromiseArray.prototype._rejected = function() {
			return this._values.length - this.length();
		};
		SomePromiseArray.prototype._addRejected = function(reason) {
			this._values.push(reason);
		};
		SomePromiseArray.prototype._addFulfilled = function(value) {
			this._values[this._totalResolved++] = value;
		};
		SomePromiseArray.prototype._canPossiblyFulfill = function() {
			return this.length() - this._rejected();
		};
		SomePromiseArray.prototype._getRangeError = function(count) {
			return new RangeError("Input array must contain at least " + this._howMany + " items but contains only " + count + " items");
		};
		SomePromiseArray.prototype._resolveEmptyArray = function() {
			this._reject(this._getRangeError(0));
		};
		function some(promises, howMany) {
			if ((howMany | 0) !== howMany || howMany < 0) return apiRejection("expecting a positive integer\n\n    See http://goo.gl/MqrFmX\n");
			var ret = new SomePromiseArray(promises);
			var promise = ret.promise();
			ret.setHowMany(howMany);
			ret.init();
			return promise;
		}
		Promise.some = function(promises, howMany) {
			return some(promises, howMany);
		};
		Promise.prototype.some = function(howMany) {
			return some(this, howMany);
		};
		Promise._SomePromiseArray = SomePromiseArray;
	};
}));
// node_modules/bluebird/js/release/filter.js
var require_filter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL) {
		var PromiseMap = Promise.map;
		Promise.prototype.filter = function(fn, options) {
			return PromiseMap(this, fn, options, INTERNAL);
		};
		Promise.filter = function(promises, fn, options) {
			return PromiseMap(promises, fn, options, INTERNAL);
		};
	};
}));
// node_modules/bluebird/js/release/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise, INTERNAL) {
		var PromiseReduce = Promise.reduce;
		var PromiseAll = Promise.all;
		function promiseAllThis() {
			return PromiseAll(this);
		}
		function PromiseMapSeries(promises, fn) {
			return PromiseReduce(promises, fn, INTERNAL, INTERNAL);
		}
		Promise.prototype.each = function(fn) {
			return PromiseReduce(this, fn, INTERNAL, 0)._then(promiseAllThis, void 0, void 0, this, void 0);
		};
		Promise.prototype.mapSeries = function(fn) {
			return PromiseReduce(this, fn, INTERNAL, INTERNAL);
		};
		Promise.each = function(promises, fn) {
			return PromiseReduce(promises, fn, INTERNAL, 0)._then(promiseAllThis, void 0, void 0, promises, void 0);
		};
		Promise.mapSeries = PromiseMapSeries;
	};
}));
// node_modules/bluebird/js/release/any.js
var require_any = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(Promise) {
		var SomePromiseArray = Promise._SomePromiseArray;
		function any(promises) {
			var ret = new SomePromiseArray(promises);
			var promise = ret.promise();
			ret.setHowMany(1);
			ret.setUnwrap();
			ret.init();
			return promise;
		}
		Promise.any = function(promises) {
			return any(promises);
		};
		Promise.prototype.any = function() {
			return any(this);
		};
	};
}));
// node_modules/bluebird/js/release/promise.js
var require_promise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		var makeSelfResolutionError = function() {
			return new TypeError("circular promise resolution chain\n\n    See http://goo.gl/MqrFmX\n");
		};
		var reflectHandler = function() {
			return new Promise.PromiseInspection(this._target());
		};
		var apiRejection = function(msg) {
			return Promise.reject(new TypeError(msg));
		};
		function Proxyable() {}
		var UNDEFINED_BINDING = {};
		var util = require_util$1();
		var getDomain;
		if (util.isNode) getDomain = function() {
			var ret = process.domain;
			if (ret === void 0) ret = null;
			return ret;
		};
		else getDomain = function() {
			return null;
		};
		util.notEnumerableProp(Promise, "_getDomain", getDomain);
		var es5 = require_es5();
		var Async = require_async();
		var async = new Async();
		es5.defineProperty(Promise, "_async", { value: async });
		var errors = require_errors();
		var TypeError = Promise.TypeError = errors.TypeError;
		Promise.RangeError = errors.RangeError;
		var CancellationError = Promise.CancellationError = errors.CancellationError;
		Promise.TimeoutError = errors.TimeoutError;
		Promise.OperationalError = errors.OperationalError;
		Promise.RejectionError = errors.OperationalError;
		Promise.AggregateError = errors.AggregateError;
		var INTERNAL = function() {};
		var APPLY = {};
		var NEXT_FILTER = {};
		var tryConvertToPromise = require_thenables()(Promise, INTERNAL);
		var PromiseArray = require_promise_array()(Promise, INTERNAL, tryConvertToPromise, apiRejection, Proxyable);
		var Context = require_context()(Promise);
		var createContext = Context.create;
		var debug = require_debuggability()(Promise, Context);
		debug.CapturedTrace;
		var PassThroughHandlerContext = require_finally()(Promise, tryConvertToPromise);
		var catchFilter = require_catch_filter()(NEXT_FILTER);
		var nodebackForPromise = require_nodeback();
		var errorObj = util.errorObj;
		var tryCatch = util.tryCatch;
		function check(self, executor) {
			if (typeof executor !== "function") throw new TypeError("expecting a function but got " + util.classString(executor));
			if (self.constructor !== Promise) throw new TypeError("the promise constructor cannot be invoked directly\n\n    See http://goo.gl/MqrFmX\n");
		}
		function Promise(executor) {
			this._bitField = 0;
			this._fulfillmentHandler0 = void 0;
			this._rejectionHandler0 = void 0;
			this._promise0 = void 0;
			this._receiver0 = void 0;
			if (executor !== INTERNAL) {
				check(this, executor);
				this._resolveFromExecutor(executor);
			}
			this._promiseCreated();
			this._fireEvent("promiseCreated", this);
		}
		Promise.prototype.toString = function() {
			return "[object Promise]";
		};
		Promise.prototype.caught = Promise.prototype["catch"] = function(fn) {
			var len = arguments.length;
			if (len > 1) {
				var catchInstances = new Array(len - 1), j = 0, i = 0;
				for (; i < len - 1; ++i) {
					var item = arguments[i];
					if (util.isObject(item)) catchInstances[j++] = item;
					else return apiRejection("expecting an object but got A catch statement predicate " + util.classString(item));
				}
				catchInstances.length = j;
				fn = arguments[i];
				return this.then(void 0, catchFilter(catchInstances, fn, this));
			}
			return this.then(void 0, fn);
		};
		Promise.prototype.reflect = function() {
			return this._then(reflectHandler, reflectHandler, void 0, this, void 0);
		};
		Promise.prototype.then = function(didFulfill, didReject) {
			if (debug.warnings() && arguments.length > 0 && typeof didFulfill !== "function" && typeof didReject !== "function") {
				var msg = ".then() only accepts functions but was passed: " + util.classString(didFulfill);
				if (arguments.length > 1) msg += ", " + util.classString(didReject);
				this._warn(msg);
			}
			return this._then(didFulfill, didReject, void 0, void 0, void 0);
		};
		Promise.prototype.done = function(didFulfill, didReject) {
			this._then(didFulfill, didReject, void 0, void 0, void 0)._setIsFinal();
		};
		Promise.prototype.spread = function(fn) {
			if (typeof fn !== "function") return apiRejection("expecting a function but got " + util.classString(fn));
			return this.all()._then(fn, void 0, void 0, APPLY, void 0);
		};
		Promise.prototype.toJSON = function() {
			var ret = {
				isFulfilled: false,
				isRejected: false,
				fulfillmentValue: void 0,
				rejectionReason: void 0
			};
			if (this.isFulfilled()) {
				ret.fulfillmentValue = this.value();
				ret.isFulfilled = true;
			} else if (this.isRejected()) {
				ret.rejectionReason = this.reason();
				ret.isRejected = true;
			}
			return ret;
		};
		Promise.prototype.all = function() {
			if (arguments.length > 0) this._warn(".all() was passed arguments but it does not take any");
			return new PromiseArray(this).promise();
		};
		Promise.prototype.error = function(fn) {
			return this.caught(util.originatesFromRejection, fn);
		};
		Promise.getNewLibraryCopy = module.exports;
		Promise.is = function(val) {
			return val instanceof Promise;
		};
		Promise.fromNode = Promise.fromCallback = function(fn) {
			var ret = new Promise(INTERNAL);
			ret._captureStackTrace();
			var multiArgs = arguments.length > 1 ? !!Object(arguments[1]).multiArgs : false;
			var result = tryCatch(fn)(nodebackForPromise(ret, multiArgs));
			if (result === errorObj) ret._rejectCallback(result.e, true);
			if (!ret._isFateSealed()) ret._setAsyncGuaranteed();
			return ret;
		};
		Promise.all = function(promises) {
			return new PromiseArray(promises).promise();
		};
		Promise.cast = function(obj) {
			var ret = tryConvertToPromise(obj);
			if (!(ret instanceof Promise)) {
				ret = new Promise(INTERNAL);
				ret._captureStackTrace();
				ret._setFulfilled();
				ret._rejectionHandler0 = obj;
			}
			return ret;
		};
		Promise.resolve = Promise.fulfilled = Promise.cast;
		Promise.reject = Promise.rejected = function(reason) {
			var ret = new Promise(INTERNAL);
			ret._captureStackTrace();
			ret._rejectCallback(reason, true);
			return ret;
		};
		Promise.setScheduler = function(fn) {
			if (typeof fn !== "function") throw new TypeError("expecting a function but got " + util.classString(fn));
			return async.setScheduler(fn);
		};
		Promise.prototype._then = function(didFulfill, didReject, _, receiver, internalData) {
			var haveInternalData = internalData !== void 0;
			var promise = haveInternalData ? internalData : new Promise(INTERNAL);
			var target = this._target();
			var bitField = target._bitField;
			if (!haveInternalData) {
				promise._propagateFrom(this, 3);
				promise._captureStackTrace();
				if (receiver === void 0 && (this._bitField & 2097152) !== 0) {
					if (!((bitField & 50397184) === 0)) receiver = this._boundValue();
					else receiver = target === this ? void 0 : this._boundTo;
				}
				this._fireEvent("promiseChained", this, promise);
			}
			var domain = getDomain();
			if (!((bitField & 50397184) === 0)) {
				var handler, value, settler = target._settlePromiseCtx;
				if ((bitField & 33554432) !== 0) {
					value = target._rejectionHandler0;
					handler = didFulfill;
				} else if ((bitField & 16777216) !== 0) {
					value = target._fulfillmentHandler0;
					handler = didReject;
					target._unsetRejectionIsUnhandled();
				} else {
					settler = target._settlePromiseLateCancellationObserver;
					value = new CancellationError("late cancellation observer");
					target._attachExtraTrace(value);
					handler = didReject;
				}
				async.invoke(settler, target, {
					handler: domain === null ? handler : typeof handler === "function" && util.domainBind(domain, handler),
					promise,
					receiver,
					value
				});
			} else target._addCallbacks(didFulfill, didReject, promise, receiver, domain);
			return promise;
		};
		Promise.prototype._length = function() {
			return this._bitField & 65535;
		};
		Promise.prototype._isFateSealed = function() {
			return (this._bitField & 117506048) !== 0;
		};
		Promise.prototype._isFollowing = function() {
			return (this._bitField & 67108864) === 67108864;
		};
		Promise.prototype._setLength = function(len) {
			this._bitField = this._bitField & -65536 | len & 65535;
		};
		Promise.prototype._setFulfilled = function() {
			this._bitField = this._bitField | 33554432;
			this._fireEvent("promiseFulfilled", this);
		};
		Promise.prototype._setRejected = function() {
			this._bitField = this._bitField | 16777216;
			this._fireEvent("promiseRejected", this);
		};
		Promise.prototype._setFollowing = function() {
			this._bitField = this._bitField | 67108864;
			this._fireEvent("promiseResolved", this);
		};
		Promise.prototype._setIsFinal = function() {
			this._bitField = this._bitField | 4194304;
		};
		Promise.prototype._isFinal = function() {
			return (this._bitField & 4194304) > 0;
		};
		Promise.prototype._unsetCancelled = function() {
			this._bitField = this._bitField & -65537;
		};
		Promise.prototype._setCancelled = function() {
			this._bitField = this._bitField | 65536;
			this._fireEvent("promiseCancelled", this);
		};
		Promise.prototype._setWillBeCancelled = function() {
			this._bitField = this._bitField | 8388608;
		};
		Promise.prototype._setAsyncGuaranteed = function() {
			if (async.hasCustomScheduler()) return;
			this._bitField = this._bitField | 134217728;
		};
		Promise.prototype._receiverAt = function(index) {
			var ret = index === 0 ? this._receiver0 : this[index * 4 - 4 + 3];
			if (ret === UNDEFINED_BINDING) return;
			else if (ret === void 0 && this._isBound()) return this._boundValue();
			return ret;
		};
		Promise.prototype._promiseAt = function(index) {
			return this[index * 4 - 4 + 2];
		};
		Promise.prototype._fulfillmentHandlerAt = function(index) {
			return this[index * 4 - 4 + 0];
		};
		Promise.prototype._rejectionHandlerAt = function(index) {
			return this[index * 4 - 4 + 1];
		};
		Promise.prototype._boundValue = function() {};
		Promise.prototype._migrateCallback0 = function(follower) {
			follower._bitField;
			var fulfill = follower._fulfillmentHandler0;
			var reject = follower._rejectionHandler0;
			var promise = follower._promise0;
			var receiver = follower._receiverAt(0);
			if (receiver === void 0) receiver = UNDEFINED_BINDING;
			this._addCallbacks(fulfill, reject, promise, receiver, null);
		};
		Promise.prototype._migrateCallbackAt = function(follower, index) {
			var fulfill = follower._fulfillmentHandlerAt(index);
			var reject = follower._rejectionHandlerAt(index);
			var promise = follower._promiseAt(index);
			var receiver = follower._receiverAt(index);
			if (receiver === void 0) receiver = UNDEFINED_BINDING;
			this._addCallbacks(fulfill, reject, promise, receiver, null);
		};
		Promise.prototype._addCallbacks = function(fulfill, reject, promise, receiver, domain) {
			var index = this._length();
			if (index >= 65531) {
				index = 0;
				this._setLength(0);
			}
			if (index === 0) {
				this._promise0 = promise;
				this._receiver0 = receiver;
				if (typeof fulfill === "function") this._fulfillmentHandler0 = domain === null ? fulfill : util.domainBind(domain, fulfill);
				if (typeof reject === "function") this._rejectionHandler0 = domain === null ? reject : util.domainBind(domain, reject);
			} else {
				var base = index * 4 - 4;
				this[base + 2] = promise;
				this[base + 3] = receiver;
				if (typeof fulfill === "function") this[base + 0] = domain === null ? fulfill : util.domainBind(domain, fulfill);
				if (typeof reject === "function") this[base + 1] = domain === null ? reject : util.domainBind(domain, reject);
			}
			this._setLength(index + 1);
			return index;
		};
		Promise.prototype._proxy = function(proxyable, arg) {
			this._addCallbacks(void 0, void 0, arg, proxyable, null);
		};
		Promise.prototype._resolveCallback = function(value, shouldBind) {
			if ((this._bitField & 117506048) !== 0) return;
			if (value === this) return this._rejectCallback(makeSelfResolutionError(), false);
			var maybePromise = tryConvertToPromise(value, this);
			if (!(maybePromise instanceof Promise)) return this._fulfill(value);
			if (shouldBind) this._propagateFrom(maybePromise, 2);
			var promise = maybePromise._target();
			if (promise === this) {
				this._reject(makeSelfResolutionError());
				return;
			}
			var bitField = promise._bitField;
			if ((bitField & 50397184) === 0) {
				var len = this._length();
				if (len > 0) promise._migrateCallback0(this);
				for (var i = 1; i < len; ++i) promise._migrateCallbackAt(this, i);
				this._setFollowing();
				this._setLength(0);
				this._setFollowee(promise);
			} else if ((bitField & 33554432) !== 0) this._fulfill(promise._value());
			else if ((bitField & 16777216) !== 0) this._reject(promise._reason());
			else {
				var reason = new CancellationError("late cancellation observer");
				promise._attachExtraTrace(reason);
				this._reject(reason);
			}
		};
		Promise.prototype._rejectCallback = function(reason, synchronous, ignoreNonErrorWarnings) {
			var trace = util.ensureErrorObject(reason);
			var hasStack = trace === reason;
			if (!hasStack && !ignoreNonErrorWarnings && debug.warnings()) {
				var message = "a promise was rejected with a non-error: " + util.classString(reason);
				this._warn(message, true);
			}
			this._attachExtraTrace(trace, synchronous ? hasStack : false);
			this._reject(reason);
		};
		Promise.prototype._resolveFromExecutor = function(executor) {
			var promise = this;
			this._captureStackTrace();
			this._pushContext();
			var synchronous = true;
			var r = this._execute(executor, function(value) {
				promise._resolveCallback(value);
			}, function(reason) {
				promise._rejectCallback(reason, synchronous);
			});
			synchronous = false;
			this._popContext();
			if (r !== void 0) promise._rejectCallback(r, true);
		};
		Promise.prototype._settlePromiseFromHandler = function(handler, receiver, value, promise) {
			var bitField = promise._bitField;
			if ((bitField & 65536) !== 0) return;
			promise._pushContext();
			var x;
			if (receiver === APPLY) {
				if (!value || typeof value.length !== "number") {
					x = errorObj;
					x.e = new TypeError("cannot .spread() a non-array: " + util.classString(value));
				} else x = tryCatch(handler).apply(this._boundValue(), value);
			} else x = tryCatch(handler).call(receiver, value);
			var promiseCreated = promise._popContext();
			bitField = promise._bitField;
			if ((bitField & 65536) !== 0) return;
			if (x === NEXT_FILTER) promise._reject(value);
			else if (x === errorObj) promise._rejectCallback(x.e, false);
			else {
				debug.checkForgottenReturns(x, promiseCreated, "", promise, this);
				promise._resolveCallback(x);
			}
		};
		Promise.prototype._target = function() {
			var ret = this;
			while (ret._isFollowing()) ret = ret._followee();
			return ret;
		};
		Promise.prototype._followee = function() {
			return this._rejectionHandler0;
		};
		Promise.prototype._setFollowee = function(promise) {
			this._rejectionHandler0 = promise;
		};
		Promise.prototype._settlePromise = function(promise, handler, receiver, value) {
			var isPromise = promise instanceof Promise;
			var bitField = this._bitField;
			var asyncGuaranteed = (bitField & 134217728) !== 0;
			if ((bitField & 65536) !== 0) {
				if (isPromise) promise._invokeInternalOnCancel();
				if (receiver instanceof PassThroughHandlerContext && receiver.isFinallyHandler()) {
					receiver.cancelPromise = promise;
					if (tryCatch(handler).call(receiver, value) === errorObj) promise._reject(errorObj.e);
				} else if (handler === reflectHandler) promise._fulfill(reflectHandler.call(receiver));
				else if (receiver instanceof Proxyable) receiver._promiseCancelled(promise);
				else if (isPromise || promise instanceof PromiseArray) promise._cancel();
				else receiver.cancel();
			} else if (typeof handler === "function") {
				if (!isPromise) handler.call(receiver, value, promise);
				else {
					if (asyncGuaranteed) promise._setAsyncGuaranteed();
					this._settlePromiseFromHandler(handler, receiver, value, promise);
				}
			} else if (receiver instanceof Proxyable) {
				if (!receiver._isResolved()) {
					if ((bitField & 33554432) !== 0) receiver._promiseFulfilled(value, promise);
					else receiver._promiseRejected(value, promise);
				}
			} else if (isPromise) {
				if (asyncGuaranteed) promise._setAsyncGuaranteed();
				if ((bitField & 33554432) !== 0) promise._fulfill(value);
				else promise._reject(value);
			}
		};
		Promise.prototype._settlePromiseLateCancellationObserver = function(ctx) {
			var handler = ctx.handler;
			var promise = ctx.promise;
			var receiver = ctx.receiver;
			var value = ctx.value;
			if (typeof handler === "function") {
				if (!(promise instanceof Promise)) handler.call(receiver, value, promise);
				else this._settlePromiseFromHandler(handler, receiver, value, promise);
			} else if (promise instanceof Promise) promise._reject(value);
		};
		Promise.prototype._settlePromiseCtx = function(ctx) {
			this._settlePromise(ctx.promise, ctx.handler, ctx.receiver, ctx.value);
		};
		Promise.prototype._settlePromise0 = function(handler, value, bitField) {
			var promise = this._promise0;
			var receiver = this._receiverAt(0);
			this._promise0 = void 0;
			this._receiver0 = void 0;
			this._settlePromise(promise, handler, receiver, value);
		};
		Promise.prototype._clearCallbackDataAtIndex = function(index) {
			var base = index * 4 - 4;
			this[base + 2] = this[base + 3] = this[base + 0] = this[base + 1] = void 0;
		};
		Promise.prototype._fulfill = function(value) {
			var bitField = this._bitField;
			if ((bitField & 117506048) >>> 16) return;
			if (value === this) {
				var err = makeSelfResolutionError();
				this._attachExtraTrace(err);
				return this._reject(err);
			}
			this._setFulfilled();
			this._rejectionHandler0 = value;
			if ((bitField & 65535) > 0) {
				if ((bitField & 134217728) !== 0) this._settlePromises();
				else async.settlePromises(this);
			}
		};
		Promise.prototype._reject = function(reason) {
			var bitField = this._bitField;
			if ((bitField & 117506048) >>> 16) return;
			this._setRejected();
			this._fulfillmentHandler0 = reason;
			if (this._isFinal()) return async.fatalError(reason, util.isNode);
			if ((bitField & 65535) > 0) async.settlePromises(this);
			else this._ensurePossibleRejectionHandled();
		};
		Promise.prototype._fulfillPromises = function(len, value) {
			for (var i = 1; i < len; i++) {
				var handler = this._fulfillmentHandlerAt(i);
				var promise = this._promiseAt(i);
				var receiver = this._receiverAt(i);
				this._clearCallbackDataAtIndex(i);
				this._settlePromise(promise, handler, receiver, value);
			}
		};
		Promise.prototype._rejectPromises = function(len, reason) {
			for (var i = 1; i < len; i++) {
				var handler = this._rejectionHandlerAt(i);
				var promise = this._promiseAt(i);
				var receiver = this._receiverAt(i);
				this._clearCallbackDataAtIndex(i);
				this._settlePromise(promise, handler, receiver, reason);
			}
		};
		Promise.prototype._settlePromises = function() {
			var bitField = this._bitField;
			var len = bitField & 65535;
			if (len > 0) {
				if ((bitField & 16842752) !== 0) {
					var reason = this._fulfillmentHandler0;
					this._settlePromise0(this._rejectionHandler0, reason, bitField);
					this._rejectPromises(len, reason);
				} else {
					var value = this._rejectionHandler0;
					this._settlePromise0(this._fulfillmentHandler0, value, bitField);
					this._fulfillPromises(len, value);
				}
				this._setLength(0);
			}
			this._clearCancellationData();
		};
		Promise.prototype._settledValue = function() {
			var bitField = this._bitField;
			if ((bitField & 33554432) !== 0) return this._rejectionHandler0;
			else if ((bitField & 16777216) !== 0) return this._fulfillmentHandler0;
		};
		function deferResolve(v) {
			this.promise._resolveCallback(v);
		}
		function deferReject(v) {
			this.promise._rejectCallback(v, false);
		}
		Promise.defer = Promise.pending = function() {
			debug.deprecated("Promise.defer", "new Promise");
			return {
				promise: new Promise(INTERNAL),
				resolve: deferResolve,
				reject: deferReject
			};
		};
		util.notEnumerableProp(Promise, "_makeSelfResolutionError", makeSelfResolutionError);
		require_method()(Promise, INTERNAL, tryConvertToPromise, apiRejection, debug);
		require_bind()(Promise, INTERNAL, tryConvertToPromise, debug);
		require_cancel()(Promise, PromiseArray, apiRejection, debug);
		require_direct_resolve()(Promise);
		require_synchronous_inspection()(Promise);
		require_join()(Promise, PromiseArray, tryConvertToPromise, INTERNAL, async, getDomain);
		Promise.Promise = Promise;
		Promise.version = "3.4.7";
		require_map()(Promise, PromiseArray, apiRejection, tryConvertToPromise, INTERNAL, debug);
		require_call_get()(Promise);
		require_using()(Promise, apiRejection, tryConvertToPromise, createContext, INTERNAL, debug);
		require_timers()(Promise, INTERNAL, debug);
		require_generators()(Promise, apiRejection, INTERNAL, tryConvertToPromise, Proxyable, debug);
		require_nodeify()(Promise);
		require_promisify()(Promise, INTERNAL);
		require_props()(Promise, PromiseArray, tryConvertToPromise, apiRejection);
		require_race()(Promise, INTERNAL, tryConvertToPromise, apiRejection);
		require_reduce()(Promise, PromiseArray, apiRejection, tryConvertToPromise, INTERNAL, debug);
		require_settle()(Promise, PromiseArray, debug);
		require_some()(Promise, PromiseArray, apiRejection);
		require_filter()(Promise, INTERNAL);
		require_each()(Promise, INTERNAL);
		require_any()(Promise);
		util.toFastProperties(Promise);
		util.toFastProperties(Promise.prototype);
		function fillTypes(value) {
			var p = new Promise(INTERNAL);
			p._fulfillmentHandler0 = value;
			p._rejectionHandler0 = value;
			p._promise0 = value;
			p._receiver0 = value;
		}
		fillTypes({ a: 1 });
		fillTypes({ b: 2 });
		fillTypes({ c: 3 });
		fillTypes(1);
		fillTypes(function() {});
		fillTypes(void 0);
		fillTypes(false);
		fillTypes(new Promise(INTERNAL));
		debug.setBounds(Async.firstLineError, util.lastLineError);
		return Promise;
	};
}));
// node_modules/bluebird/js/release/bluebird.js
var require_bluebird = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var old;
	if (typeof Promise !== "undefined") old = Promise;
	function noConflict() {
		try {
			if (Promise === bluebird) Promise = old;
		} catch (e) {}
		return bluebird;
	}
	var bluebird = require_promise()();
	bluebird.noConflict = noConflict;
	module.exports = bluebird;
}));
// node_modules/unzipper/lib/Buffer.js
var require_Buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = __require("buffer").Buffer;
	if (Buffer.from === void 0) {
		Buffer.from = function(a, b, c) {
			return new Buffer(a, b, c);
		};
		Buffer.alloc = Buffer.from;
	}
	module.exports = Buffer;
}));
// node_modules/process-nextick-args/index.js
var require_process_nextick_args = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof process === "undefined" || !process.version || process.version.indexOf("v0.") === 0 || process.version.indexOf("v1.") === 0 && process.version.indexOf("v1.8.") !== 0) module.exports = { nextTick };
	else module.exports = process;
	function nextTick(fn, arg1, arg2, arg3) {
		if (typeof fn !== "function") throw new TypeError("\"callback\" argument must be a function");
		var len = arguments.length;
		var args, i;
		switch (len) {
			case 0:
			case 1: return process.nextTick(fn);
			case 2: return process.nextTick(function afterTickOne() {
				fn.call(null, arg1);
			});
			case 3: return process.nextTick(function afterTickTwo() {
				fn.call(null, arg1, arg2);
			});
			case 4: return process.nextTick(function afterTickThree() {
				fn.call(null, arg1, arg2, arg3);
			});
			default:
				args = new Array(len - 1);
				i = 0;
				while (i < args.length) args[i++] = arguments[i];
				return process.nextTick(function afterTick() {
					fn.apply(null, args);
				});
		}
	}
}));
// node_modules/unzipper/node_modules/isarray/index.js
var require_isarray$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = {}.toString;
	module.exports = Array.isArray || function(arr) {
		return toString.call(arr) == "[object Array]";
	};
}));
// node_modules/unzipper/node_modules/readable-stream/lib/internal/streams/stream.js
var require_stream$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("stream");
}));
// node_modules/unzipper/node_modules/safe-buffer/index.js
var require_safe_buffer$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var buffer = __require("buffer");
	var Buffer = buffer.Buffer;
	function copyProps(src, dst) {
		for (var key in src) dst[key] = src[key];
	}
	if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer;
	else {
		copyProps(buffer, exports);
		exports.Buffer = SafeBuffer;
	}
	function SafeBuffer(arg, encodingOrOffset, length) {
		return Buffer(arg, encodingOrOffset, length);
	}
	copyProps(Buffer, SafeBuffer);
	SafeBuffer.from = function(arg, encodingOrOffset, length) {
		if (typeof arg === "number") throw new TypeError("Argument must not be a number");
		return Buffer(arg, encodingOrOffset, length);
	};
	SafeBuffer.alloc = function(size, fill, encoding) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		var buf = Buffer(size);
		if (fill !== void 0) {
			if (typeof encoding === "string") buf.fill(fill, encoding);
			else buf.fill(fill);
		} else buf.fill(0);
		return buf;
	};
	SafeBuffer.allocUnsafe = function(size) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		return Buffer(size);
	};
	SafeBuffer.allocUnsafeSlow = function(size) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		return buffer.SlowBuffer(size);
	};
}));
// node_modules/core-util-is/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	function isArray(arg) {
		if (Array.isArray) return Array.isArray(arg);
		return objectToString(arg) === "[object Array]";
	}
	exports.isArray = isArray;
	function isBoolean(arg) {
		return typeof arg === "boolean";
	}
	exports.isBoolean = isBoolean;
	function isNull(arg) {
		return arg === null;
	}
	exports.isNull = isNull;
	function isNullOrUndefined(arg) {
		return arg == null;
	}
	exports.isNullOrUndefined = isNullOrUndefined;
	function isNumber(arg) {
		return typeof arg === "number";
	}
	exports.isNumber = isNumber;
	function isString(arg) {
		return typeof arg === "string";
	}
	exports.isString = isString;
	function isSymbol(arg) {
		return typeof arg === "symbol";
	}
	exports.isSymbol = isSymbol;
	function isUndefined(arg) {
		return arg === void 0;
	}
	exports.isUndefined = isUndefined;
	function isRegExp(re) {
		return objectToString(re) === "[object RegExp]";
	}
	exports.isRegExp = isRegExp;
	function isObject(arg) {
		return typeof arg === "object" && arg !== null;
	}
	exports.isObject = isObject;
	function isDate(d) {
		return objectToString(d) === "[object Date]";
	}
	exports.isDate = isDate;
	function isError(e) {
		return objectToString(e) === "[object Error]" || e instanceof Error;
	}
	exports.isError = isError;
	function isFunction(arg) {
		return typeof arg === "function";
	}
	exports.isFunction = isFunction;
	function isPrimitive(arg) {
		return arg === null || typeof arg === "boolean" || typeof arg === "number" || typeof arg === "string" || typeof arg === "symbol" || typeof arg === "undefined";
	}
	exports.isPrimitive = isPrimitive;
	exports.isBuffer = __require("buffer").Buffer.isBuffer;
	function objectToString(o) {
		return Object.prototype.toString.call(o);
	}
}));
// node_modules/unzipper/node_modules/readable-stream/lib/internal/streams/BufferList.js
var require_BufferList$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _classCallCheck(instance, Constructor) {
		if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
	}
	var Buffer = require_safe_buffer$1().Buffer;
	var util = __require("util");
	function copyBuffer(src, target, offset) {
		src.copy(target, offset);
	}
	module.exports = function() {
		function BufferList() {
			_classCallCheck(this, BufferList);
			this.head = null;
			this.tail = null;
			this.length = 0;
		}
		BufferList.prototype.push = function push(v) {
			var entry = {
				data: v,
				next: null
			};
			if (this.length > 0) this.tail.next = entry;
			else this.head = entry;
			this.tail = entry;
			++this.length;
		};
		BufferList.prototype.unshift = function unshift(v) {
			var entry = {
				data: v,
				next: this.head
			};
			if (this.length === 0) this.tail = entry;
			this.head = entry;
			++this.length;
		};
		BufferList.prototype.shift = function shift() {
			if (this.length === 0) return;
			var ret = this.head.data;
			if (this.length === 1) this.head = this.tail = null;
			else this.head = this.head.next;
			--this.length;
			return ret;
		};
		BufferList.prototype.clear = function clear() {
			this.head = this.tail = null;
			this.length = 0;
		};
		BufferList.prototype.join = function join(s) {
			if (this.length === 0) return "";
			var p = this.head;
			var ret = "" + p.data;
			while (p = p.next) ret += s + p.data;
			return ret;
		};
		BufferList.prototype.concat = function concat(n) {
			if (this.length === 0) return Buffer.alloc(0);
			var ret = Buffer.allocUnsafe(n >>> 0);
			var p = this.head;
			var i = 0;
			while (p) {
				copyBuffer(p.data, ret, i);
				i += p.data.length;
				p = p.next;
			}
			return ret;
		};
		return BufferList;
	}();
	if (util && util.inspect && util.inspect.custom) module.exports.prototype[util.inspect.custom] = function() {
		var obj = util.inspect({ length: this.length });
		return this.constructor.name + " " + obj;
	};
}));
// node_modules/unzipper/node_modules/readable-stream/lib/internal/streams/destroy.js
var require_destroy$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	function destroy(err, cb) {
		var _this = this;
		var readableDestroyed = this._readableState && this._readableState.destroyed;
		var writableDestroyed = this._writableState && this._writableState.destroyed;
		if (readableDestroyed || writableDestroyed) {
			if (cb) cb(err);
			else if (err) {
				if (!this._writableState) pna.nextTick(emitErrorNT, this, err);
				else if (!this._writableState.errorEmitted) {
					this._writableState.errorEmitted = true;
					pna.nextTick(emitErrorNT, this, err);
				}
			}
			return this;
		}
		if (this._readableState) this._readableState.destroyed = true;
		if (this._writableState) this._writableState.destroyed = true;
		this._destroy(err || null, function(err) {
			if (!cb && err) {
				if (!_this._writableState) pna.nextTick(emitErrorNT, _this, err);
				else if (!_this._writableState.errorEmitted) {
					_this._writableState.errorEmitted = true;
					pna.nextTick(emitErrorNT, _this, err);
				}
			} else if (cb) cb(err);
		});
		return this;
	}
	function undestroy() {
		if (this._readableState) {
			this._readableState.destroyed = false;
			this._readableState.reading = false;
			this._readableState.ended = false;
			this._readableState.endEmitted = false;
		}
		if (this._writableState) {
			this._writableState.destroyed = false;
			this._writableState.ended = false;
			this._writableState.ending = false;
			this._writableState.finalCalled = false;
			this._writableState.prefinished = false;
			this._writableState.finished = false;
			this._writableState.errorEmitted = false;
		}
	}
	function emitErrorNT(self, err) {
		self.emit("error", err);
	}
	module.exports = {
		destroy,
		undestroy
	};
}));
// node_modules/unzipper/node_modules/readable-stream/lib/_stream_writable.js
var require__stream_writable$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	module.exports = Writable;
	function CorkedRequest(state) {
		var _this = this;
		this.next = null;
		this.entry = null;
		this.finish = function() {
			onCorkedFinish(_this, state);
		};
	}
	var asyncWrite = !process.browser && ["v0.10", "v0.9."].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : pna.nextTick;
	var Duplex;
	Writable.WritableState = WritableState;
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var internalUtil = { deprecate: require_node() };
	var Stream = require_stream$1();
	var Buffer = require_safe_buffer$1().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var destroyImpl = require_destroy$1();
	util.inherits(Writable, Stream);
	function nop() {}
	function WritableState(options, stream) {
		Duplex = Duplex || require__stream_duplex$1();
		options = options || {};
		var isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
		var hwm = options.highWaterMark;
		var writableHwm = options.writableHighWaterMark;
		var defaultHwm = this.objectMode ? 16 : 16384;
		if (hwm || hwm === 0) this.highWaterMark = hwm;
		else if (isDuplex && (writableHwm || writableHwm === 0)) this.highWaterMark = writableHwm;
		else this.highWaterMark = defaultHwm;
		this.highWaterMark = Math.floor(this.highWaterMark);
		this.finalCalled = false;
		this.needDrain = false;
		this.ending = false;
		this.ended = false;
		this.finished = false;
		this.destroyed = false;
		var noDecode = options.decodeStrings === false;
		this.decodeStrings = !noDecode;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.length = 0;
		this.writing = false;
		this.corked = 0;
		this.sync = true;
		this.bufferProcessing = false;
		this.onwrite = function(er) {
			onwrite(stream, er);
		};
		this.writecb = null;
		this.writelen = 0;
		this.bufferedRequest = null;
		this.lastBufferedRequest = null;
		this.pendingcb = 0;
		this.prefinished = false;
		this.errorEmitted = false;
		this.bufferedRequestCount = 0;
		this.corkedRequestsFree = new CorkedRequest(this);
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		var current = this.bufferedRequest;
		var out = [];
		while (current) {
			out.push(current);
			current = current.next;
		}
		return out;
	};
	(function() {
		try {
			Object.defineProperty(WritableState.prototype, "buffer", { get: internalUtil.deprecate(function() {
				return this.getBuffer();
			}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003") });
		} catch (_) {}
	})();
	var realHasInstance;
	if (typeof Symbol === "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === "function") {
		realHasInstance = Function.prototype[Symbol.hasInstance];
		Object.defineProperty(Writable, Symbol.hasInstance, { value: function(object) {
			if (realHasInstance.call(this, object)) return true;
			if (this !== Writable) return false;
			return object && object._writableState instanceof WritableState;
		} });
	} else realHasInstance = function(object) {
		return object instanceof this;
	};
	function Writable(options) {
		Duplex = Duplex || require__stream_duplex$1();
		if (!realHasInstance.call(Writable, this) && !(this instanceof Duplex)) return new Writable(options);
		this._writableState = new WritableState(options, this);
		this.writable = true;
		if (options) {
			if (typeof options.write === "function") this._write = options.write;
			if (typeof options.writev === "function") this._writev = options.writev;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
			if (typeof options.final === "function") this._final = options.final;
		}
		Stream.call(this);
	}
	Writable.prototype.pipe = function() {
		this.emit("error", /* @__PURE__ */ new Error("Cannot pipe, not readable"));
	};
	function writeAfterEnd(stream, cb) {
		var er = /* @__PURE__ */ new Error("write after end");
		stream.emit("error", er);
		pna.nextTick(cb, er);
	}
	function validChunk(stream, state, chunk, cb) {
		var valid = true;
		var er = false;
		if (chunk === null) er = /* @__PURE__ */ new TypeError("May not write null values to stream");
		else if (typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = /* @__PURE__ */ new TypeError("Invalid non-string/buffer chunk");
		if (er) {
			stream.emit("error", er);
			pna.nextTick(cb, er);
			valid = false;
		}
		return valid;
	}
	Writable.prototype.write = function(chunk, encoding, cb) {
		var state = this._writableState;
		var ret = false;
		var isBuf = !state.objectMode && _isUint8Array(chunk);
		if (isBuf && !Buffer.isBuffer(chunk)) chunk = _uint8ArrayToBuffer(chunk);
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (isBuf) encoding = "buffer";
		else if (!encoding) encoding = state.defaultEncoding;
		if (typeof cb !== "function") cb = nop;
		if (state.ended) writeAfterEnd(this, cb);
		else if (isBuf || validChunk(this, state, chunk, cb)) {
			state.pendingcb++;
			ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
		}
		return ret;
	};
	Writable.prototype.cork = function() {
		var state = this._writableState;
		state.corked++;
	};
	Writable.prototype.uncork = function() {
		var state = this._writableState;
		if (state.corked) {
			state.corked--;
			if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
		}
	};
	Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
		if (typeof encoding === "string") encoding = encoding.toLowerCase();
		if (!([
			"hex",
			"utf8",
			"utf-8",
			"ascii",
			"binary",
			"base64",
			"ucs2",
			"ucs-2",
			"utf16le",
			"utf-16le",
			"raw"
		].indexOf((encoding + "").toLowerCase()) > -1)) throw new TypeError("Unknown encoding: " + encoding);
		this._writableState.defaultEncoding = encoding;
		return this;
	};
	function decodeChunk(state, chunk, encoding) {
		if (!state.objectMode && state.decodeStrings !== false && typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
		return chunk;
	}
	Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
		if (!isBuf) {
			var newChunk = decodeChunk(state, chunk, encoding);
			if (chunk !== newChunk) {
				isBuf = true;
				encoding = "buffer";
				chunk = newChunk;
			}
		}
		var len = state.objectMode ? 1 : chunk.length;
		state.length += len;
		var ret = state.length < state.highWaterMark;
		if (!ret) state.needDrain = true;
		if (state.writing || state.corked) {
			var last = state.lastBufferedRequest;
			state.lastBufferedRequest = {
				chunk,
				encoding,
				isBuf,
				callback: cb,
				next: null
			};
			if (last) last.next = state.lastBufferedRequest;
			else state.bufferedRequest = state.lastBufferedRequest;
			state.bufferedRequestCount += 1;
		} else doWrite(stream, state, false, len, chunk, encoding, cb);
		return ret;
	}
	function doWrite(stream, state, writev, len, chunk, encoding, cb) {
		state.writelen = len;
		state.writecb = cb;
		state.writing = true;
		state.sync = true;
		if (writev) stream._writev(chunk, state.onwrite);
		else stream._write(chunk, encoding, state.onwrite);
		state.sync = false;
	}
	function onwriteError(stream, state, sync, er, cb) {
		--state.pendingcb;
		if (sync) {
			pna.nextTick(cb, er);
			pna.nextTick(finishMaybe, stream, state);
			stream._writableState.errorEmitted = true;
			stream.emit("error", er);
		} else {
			cb(er);
			stream._writableState.errorEmitted = true;
			stream.emit("error", er);
			finishMaybe(stream, state);
		}
	}
	function onwriteStateUpdate(state) {
		state.writing = false;
		state.writecb = null;
		state.length -= state.writelen;
		state.writelen = 0;
	}
	function onwrite(stream, er) {
		var state = stream._writableState;
		var sync = state.sync;
		var cb = state.writecb;
		onwriteStateUpdate(state);
		if (er) onwriteError(stream, state, sync, er, cb);
		else {
			var finished = needFinish(state);
			if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(stream, state);
			if (sync) asyncWrite(afterWrite, stream, state, finished, cb);
			else afterWrite(stream, state, finished, cb);
		}
	}
	function afterWrite(stream, state, finished, cb) {
		if (!finished) onwriteDrain(stream, state);
		state.pendingcb--;
		cb();
		finishMaybe(stream, state);
	}
	function onwriteDrain(stream, state) {
		if (state.length === 0 && state.needDrain) {
			state.needDrain = false;
			stream.emit("drain");
		}
	}
	function clearBuffer(stream, state) {
		state.bufferProcessing = true;
		var entry = state.bufferedRequest;
		if (stream._writev && entry && entry.next) {
			var l = state.bufferedRequestCount;
			var buffer = new Array(l);
			var holder = state.corkedRequestsFree;
			holder.entry = entry;
			var count = 0;
			var allBuffers = true;
			while (entry) {
				buffer[count] = entry;
				if (!entry.isBuf) allBuffers = false;
				entry = entry.next;
				count += 1;
			}
			buffer.allBuffers = allBuffers;
			doWrite(stream, state, true, state.length, buffer, "", holder.finish);
			state.pendingcb++;
			state.lastBufferedRequest = null;
			if (holder.next) {
				state.corkedRequestsFree = holder.next;
				holder.next = null;
			} else state.corkedRequestsFree = new CorkedRequest(state);
			state.bufferedRequestCount = 0;
		} else {
			while (entry) {
				var chunk = entry.chunk;
				var encoding = entry.encoding;
				var cb = entry.callback;
				doWrite(stream, state, false, state.objectMode ? 1 : chunk.length, chunk, encoding, cb);
				entry = entry.next;
				state.bufferedRequestCount--;
				if (state.writing) break;
			}
			if (entry === null) state.lastBufferedRequest = null;
		}
		state.bufferedRequest = entry;
		state.bufferProcessing = false;
	}
	Writable.prototype._write = function(chunk, encoding, cb) {
		cb(/* @__PURE__ */ new Error("_write() is not implemented"));
	};
	Writable.prototype._writev = null;
	Writable.prototype.end = function(chunk, encoding, cb) {
		var state = this._writableState;
		if (typeof chunk === "function") {
			cb = chunk;
			chunk = null;
			encoding = null;
		} else if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (chunk !== null && chunk !== void 0) this.write(chunk, encoding);
		if (state.corked) {
			state.corked = 1;
			this.uncork();
		}
		if (!state.ending) endWritable(this, state, cb);
	};
	function needFinish(state) {
		return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
	}
	function callFinal(stream, state) {
		stream._final(function(err) {
			state.pendingcb--;
			if (err) stream.emit("error", err);
			state.prefinished = true;
			stream.emit("prefinish");
			finishMaybe(stream, state);
		});
	}
	function prefinish(stream, state) {
		if (!state.prefinished && !state.finalCalled) {
			if (typeof stream._final === "function") {
				state.pendingcb++;
				state.finalCalled = true;
				pna.nextTick(callFinal, stream, state);
			} else {
				state.prefinished = true;
				stream.emit("prefinish");
			}
		}
	}
	function finishMaybe(stream, state) {
		var need = needFinish(state);
		if (need) {
			prefinish(stream, state);
			if (state.pendingcb === 0) {
				state.finished = true;
				stream.emit("finish");
			}
		}
		return need;
	}
	function endWritable(stream, state, cb) {
		state.ending = true;
		finishMaybe(stream, state);
		if (cb) {
			if (state.finished) pna.nextTick(cb);
			else stream.once("finish", cb);
		}
		state.ended = true;
		stream.writable = false;
	}
	function onCorkedFinish(corkReq, state, err) {
		var entry = corkReq.entry;
		corkReq.entry = null;
		while (entry) {
			var cb = entry.callback;
			state.pendingcb--;
			cb(err);
			entry = entry.next;
		}
		state.corkedRequestsFree.next = corkReq;
	}
	Object.defineProperty(Writable.prototype, "destroyed", {
		get: function() {
			if (this._writableState === void 0) return false;
			return this._writableState.destroyed;
		},
		set: function(value) {
			if (!this._writableState) return;
			this._writableState.destroyed = value;
		}
	});
	Writable.prototype.destroy = destroyImpl.destroy;
	Writable.prototype._undestroy = destroyImpl.undestroy;
	Writable.prototype._destroy = function(err, cb) {
		this.end();
		cb(err);
	};
}));
// node_modules/unzipper/node_modules/readable-stream/lib/_stream_duplex.js
var require__stream_duplex$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	var objectKeys = Object.keys || function(obj) {
		var keys = [];
		for (var key in obj) keys.push(key);
		return keys;
	};
	module.exports = Duplex;
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var Readable = require__stream_readable$1();
	var Writable = require__stream_writable$1();
	util.inherits(Duplex, Readable);
	var keys = objectKeys(Writable.prototype);
	for (var v = 0; v < keys.length; v++) {
		var method = keys[v];
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
	}
	function Duplex(options) {
		if (!(this instanceof Duplex)) return new Duplex(options);
		Readable.call(this, options);
		Writable.call(this, options);
		if (options && options.readable === false) this.readable = false;
		if (options && options.writable === false) this.writable = false;
		this.allowHalfOpen = true;
		if (options && options.allowHalfOpen === false) this.allowHalfOpen = false;
		this.once("end", onend);
	}
	Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function onend() {
		if (this.allowHalfOpen || this._writableState.ended) return;
		pna.nextTick(onEndNT, this);
	}
	function onEndNT(self) {
		self.end();
	}
	Object.defineProperty(Duplex.prototype, "destroyed", {
		get: function() {
			if (this._readableState === void 0 || this._writableState === void 0) return false;
			return this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function(value) {
			if (this._readableState === void 0 || this._writableState === void 0) return;
			this._readableState.destroyed = value;
			this._writableState.destroyed = value;
		}
	});
	Duplex.prototype._destroy = function(err, cb) {
		this.push(null);
		this.end();
		pna.nextTick(cb, err);
	};
}));
// node_modules/unzipper/node_modules/string_decoder/lib/string_decoder.js
var require_string_decoder$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safe_buffer$1().Buffer;
	var isEncoding = Buffer.isEncoding || function(encoding) {
		encoding = "" + encoding;
		switch (encoding && encoding.toLowerCase()) {
			case "hex":
			case "utf8":
			case "utf-8":
			case "ascii":
			case "binary":
			case "base64":
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le":
			case "raw": return true;
			default: return false;
		}
	};
	function _normalizeEncoding(enc) {
		if (!enc) return "utf8";
		var retried;
		while (true) switch (enc) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return enc;
			default:
				if (retried) return;
				enc = ("" + enc).toLowerCase();
				retried = true;
		}
	}
	function normalizeEncoding(enc) {
		var nenc = _normalizeEncoding(enc);
		if (typeof nenc !== "string" && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error("Unknown encoding: " + enc);
		return nenc || enc;
	}
	exports.StringDecoder = StringDecoder;
	function StringDecoder(encoding) {
		this.encoding = normalizeEncoding(encoding);
		var nb;
		switch (this.encoding) {
			case "utf16le":
				this.text = utf16Text;
				this.end = utf16End;
				nb = 4;
				break;
			case "utf8":
				this.fillLast = utf8FillLast;
				nb = 4;
				break;
			case "base64":
				this.text = base64Text;
				this.end = base64End;
				nb = 3;
				break;
			default:
				this.write = simpleWrite;
				this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0;
		this.lastTotal = 0;
		this.lastChar = Buffer.allocUnsafe(nb);
	}
	StringDecoder.prototype.write = function(buf) {
		if (buf.length === 0) return "";
		var r;
		var i;
		if (this.lastNeed) {
			r = this.fillLast(buf);
			if (r === void 0) return "";
			i = this.lastNeed;
			this.lastNeed = 0;
		} else i = 0;
		if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
		return r || "";
	};
	StringDecoder.prototype.end = utf8End;
	StringDecoder.prototype.text = utf8Text;
	StringDecoder.prototype.fillLast = function(buf) {
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
		this.lastNeed -= buf.length;
	};
	function utf8CheckByte(byte) {
		if (byte <= 127) return 0;
		else if (byte >> 5 === 6) return 2;
		else if (byte >> 4 === 14) return 3;
		else if (byte >> 3 === 30) return 4;
		return byte >> 6 === 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(self, buf, i) {
		var j = buf.length - 1;
		if (j < i) return 0;
		var nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 1;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 2;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) {
				if (nb === 2) nb = 0;
				else self.lastNeed = nb - 3;
			}
			return nb;
		}
		return 0;
	}
	function utf8CheckExtraBytes(self, buf, p) {
		if ((buf[0] & 192) !== 128) {
			self.lastNeed = 0;
			return "�";
		}
		if (self.lastNeed > 1 && buf.length > 1) {
			if ((buf[1] & 192) !== 128) {
				self.lastNeed = 1;
				return "�";
			}
			if (self.lastNeed > 2 && buf.length > 2) {
				if ((buf[2] & 192) !== 128) {
					self.lastNeed = 2;
					return "�";
				}
			}
		}
	}
	function utf8FillLast(buf) {
		var p = this.lastTotal - this.lastNeed;
		var r = utf8CheckExtraBytes(this, buf, p);
		if (r !== void 0) return r;
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, p, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, p, 0, buf.length);
		this.lastNeed -= buf.length;
	}
	function utf8Text(buf, i) {
		var total = utf8CheckIncomplete(this, buf, i);
		if (!this.lastNeed) return buf.toString("utf8", i);
		this.lastTotal = total;
		var end = buf.length - (total - this.lastNeed);
		buf.copy(this.lastChar, 0, end);
		return buf.toString("utf8", i, end);
	}
	function utf8End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + "�";
		return r;
	}
	function utf16Text(buf, i) {
		if ((buf.length - i) % 2 === 0) {
			var r = buf.toString("utf16le", i);
			if (r) {
				var c = r.charCodeAt(r.length - 1);
				if (c >= 55296 && c <= 56319) {
					this.lastNeed = 2;
					this.lastTotal = 4;
					this.lastChar[0] = buf[buf.length - 2];
					this.lastChar[1] = buf[buf.length - 1];
					return r.slice(0, -1);
				}
			}
			return r;
		}
		this.lastNeed = 1;
		this.lastTotal = 2;
		this.lastChar[0] = buf[buf.length - 1];
		return buf.toString("utf16le", i, buf.length - 1);
	}
	function utf16End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) {
			var end = this.lastTotal - this.lastNeed;
			return r + this.lastChar.toString("utf16le", 0, end);
		}
		return r;
	}
	function base64Text(buf, i) {
		var n = (buf.length - i) % 3;
		if (n === 0) return buf.toString("base64", i);
		this.lastNeed = 3 - n;
		this.lastTotal = 3;
		if (n === 1) this.lastChar[0] = buf[buf.length - 1];
		else {
			this.lastChar[0] = buf[buf.length - 2];
			this.lastChar[1] = buf[buf.length - 1];
		}
		return buf.toString("base64", i, buf.length - n);
	}
	function base64End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + this.lastChar.toString("base64", 0, 3 - this.lastNeed);
		return r;
	}
	function simpleWrite(buf) {
		return buf.toString(this.encoding);
	}
	function simpleEnd(buf) {
		return buf && buf.length ? this.write(buf) : "";
	}
}));
// node_modules/unzipper/node_modules/readable-stream/lib/_stream_readable.js
var require__stream_readable$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	module.exports = Readable;
	var isArray = require_isarray$1();
	var Duplex;
	Readable.ReadableState = ReadableState;
	__require("events").EventEmitter;
	var EElistenerCount = function(emitter, type) {
		return emitter.listeners(type).length;
	};
	var Stream = require_stream$1();
	var Buffer = require_safe_buffer$1().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var debugUtil = __require("util");
	var debug = void 0;
	if (debugUtil && debugUtil.debuglog) debug = debugUtil.debuglog("stream");
	else debug = function() {};
	var BufferList = require_BufferList$1();
	var destroyImpl = require_destroy$1();
	var StringDecoder;
	util.inherits(Readable, Stream);
	var kProxyEvents = [
		"error",
		"close",
		"destroy",
		"pause",
		"resume"
	];
	function prependListener(emitter, event, fn) {
		if (typeof emitter.prependListener === "function") return emitter.prependListener(event, fn);
		if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);
		else if (isArray(emitter._events[event])) emitter._events[event].unshift(fn);
		else emitter._events[event] = [fn, emitter._events[event]];
	}
	function ReadableState(options, stream) {
		Duplex = Duplex || require__stream_duplex$1();
		options = options || {};
		var isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
		var hwm = options.highWaterMark;
		var readableHwm = options.readableHighWaterMark;
		var defaultHwm = this.objectMode ? 16 : 16384;
		if (hwm || hwm === 0) this.highWaterMark = hwm;
		else if (isDuplex && (readableHwm || readableHwm === 0)) this.highWaterMark = readableHwm;
		else this.highWaterMark = defaultHwm;
		this.highWaterMark = Math.floor(this.highWaterMark);
		this.buffer = new BufferList();
		this.length = 0;
		this.pipes = null;
		this.pipesCount = 0;
		this.flowing = null;
		this.ended = false;
		this.endEmitted = false;
		this.reading = false;
		this.sync = true;
		this.needReadable = false;
		this.emittedReadable = false;
		this.readableListening = false;
		this.resumeScheduled = false;
		this.destroyed = false;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.awaitDrain = 0;
		this.readingMore = false;
		this.decoder = null;
		this.encoding = null;
		if (options.encoding) {
			if (!StringDecoder) StringDecoder = require_string_decoder$1().StringDecoder;
			this.decoder = new StringDecoder(options.encoding);
			this.encoding = options.encoding;
		}
	}
	function Readable(options) {
		Duplex = Duplex || require__stream_duplex$1();
		if (!(this instanceof Readable)) return new Readable(options);
		this._readableState = new ReadableState(options, this);
		this.readable = true;
		if (options) {
			if (typeof options.read === "function") this._read = options.read;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
		}
		Stream.call(this);
	}
	Object.defineProperty(Readable.prototype, "destroyed", {
		get: function() {
			if (this._readableState === void 0) return false;
			return this._readableState.destroyed;
		},
		set: function(value) {
			if (!this._readableState) return;
			this._readableState.destroyed = value;
		}
	});
	Readable.prototype.destroy = destroyImpl.destroy;
	Readable.prototype._undestroy = destroyImpl.undestroy;
	Readable.prototype._destroy = function(err, cb) {
		this.push(null);
		cb(err);
	};
	Readable.prototype.push = function(chunk, encoding) {
		var state = this._readableState;
		var skipChunkCheck;
		if (!state.objectMode) {
			if (typeof chunk === "string") {
				encoding = encoding || state.defaultEncoding;
				if (encoding !== state.encoding) {
					chunk = Buffer.from(chunk, encoding);
					encoding = "";
				}
				skipChunkCheck = true;
			}
		} else skipChunkCheck = true;
		return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
	};
	Readable.prototype.unshift = function(chunk) {
		return readableAddChunk(this, chunk, null, true, false);
	};
	function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
		var state = stream._readableState;
		if (chunk === null) {
			state.reading = false;
			onEofChunk(stream, state);
		} else {
			var er;
			if (!skipChunkCheck) er = chunkInvalid(state, chunk);
			if (er) stream.emit("error", er);
			else if (state.objectMode || chunk && chunk.length > 0) {
				if (typeof chunk !== "string" && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer.prototype) chunk = _uint8ArrayToBuffer(chunk);
				if (addToFront) {
					if (state.endEmitted) stream.emit("error", /* @__PURE__ */ new Error("stream.unshift() after end event"));
					else addChunk(stream, state, chunk, true);
				} else if (state.ended) stream.emit("error", /* @__PURE__ */ new Error("stream.push() after EOF"));
				else {
					state.reading = false;
					if (state.decoder && !encoding) {
						chunk = state.decoder.write(chunk);
						if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
						else maybeReadMore(stream, state);
					} else addChunk(stream, state, chunk, false);
				}
			} else if (!addToFront) state.reading = false;
		}
		return needMoreData(state);
	}
	function addChunk(stream, state, chunk, addToFront) {
		if (state.flowing && state.length === 0 && !state.sync) {
			stream.emit("data", chunk);
			stream.read(0);
		} else {
			state.length += state.objectMode ? 1 : chunk.length;
			if (addToFront) state.buffer.unshift(chunk);
			else state.buffer.push(chunk);
			if (state.needReadable) emitReadable(stream);
		}
		maybeReadMore(stream, state);
	}
	function chunkInvalid(state, chunk) {
		var er;
		if (!_isUint8Array(chunk) && typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = /* @__PURE__ */ new TypeError("Invalid non-string/buffer chunk");
		return er;
	}
	function needMoreData(state) {
		return !state.ended && (state.needReadable || state.length < state.highWaterMark || state.length === 0);
	}
	Readable.prototype.isPaused = function() {
		return this._readableState.flowing === false;
	};
	Readable.prototype.setEncoding = function(enc) {
		if (!StringDecoder) StringDecoder = require_string_decoder$1().StringDecoder;
		this._readableState.decoder = new StringDecoder(enc);
		this._readableState.encoding = enc;
		return this;
	};
	var MAX_HWM = 8388608;
	function computeNewHighWaterMark(n) {
		if (n >= MAX_HWM) n = MAX_HWM;
		else {
			n--;
			n |= n >>> 1;
			n |= n >>> 2;
			n |= n >>> 4;
			n |= n >>> 8;
			n |= n >>> 16;
			n++;
		}
		return n;
	}
	function howMuchToRead(n, state) {
		if (n <= 0 || state.length === 0 && state.ended) return 0;
		if (state.objectMode) return 1;
		if (n !== n) {
			if (state.flowing && state.length) return state.buffer.head.data.length;
			else return state.length;
		}
		if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
		if (n <= state.length) return n;
		if (!state.ended) {
			state.needReadable = true;
			return 0;
		}
		return state.length;
	}
	Readable.prototype.read = function(n) {
		debug("read", n);
		n = parseInt(n, 10);
		var state = this._readableState;
		var nOrig = n;
		if (n !== 0) state.emittedReadable = false;
		if (n === 0 && state.needReadable && (state.length >= state.highWaterMark || state.ended)) {
			debug("read: emitReadable", state.length, state.ended);
			if (state.length === 0 && state.ended) endReadable(this);
			else emitReadable(this);
			return null;
		}
		n = howMuchToRead(n, state);
		if (n === 0 && state.ended) {
			if (state.length === 0) endReadable(this);
			return null;
		}
		var doRead = state.needReadable;
		debug("need readable", doRead);
		if (state.length === 0 || state.length - n < state.highWaterMark) {
			doRead = true;
			debug("length less than watermark", doRead);
		}
		if (state.ended || state.reading) {
			doRead = false;
			debug("reading or ended", doRead);
		} else if (doRead) {
			debug("do read");
			state.reading = true;
			state.sync = true;
			if (state.length === 0) state.needReadable = true;
			this._read(state.highWaterMark);
			state.sync = false;
			if (!state.reading) n = howMuchToRead(nOrig, state);
		}
		var ret;
		if (n > 0) ret = fromList(n, state);
		else ret = null;
		if (ret === null) {
			state.needReadable = true;
			n = 0;
		} else state.length -= n;
		if (state.length === 0) {
			if (!state.ended) state.needReadable = true;
			if (nOrig !== n && state.ended) endReadable(this);
		}
		if (ret !== null) this.emit("data", ret);
		return ret;
	};
	function onEofChunk(stream, state) {
		if (state.ended) return;
		if (state.decoder) {
			var chunk = state.decoder.end();
			if (chunk && chunk.length) {
				state.buffer.push(chunk);
				state.length += state.objectMode ? 1 : chunk.length;
			}
		}
		state.ended = true;
		emitReadable(stream);
	}
	function emitReadable(stream) {
		var state = stream._readableState;
		state.needReadable = false;
		if (!state.emittedReadable) {
			debug("emitReadable", state.flowing);
			state.emittedReadable = true;
			if (state.sync) pna.nextTick(emitReadable_, stream);
			else emitReadable_(stream);
		}
	}
	function emitReadable_(stream) {
		debug("emit readable");
		stream.emit("readable");
		flow(stream);
	}
	function maybeReadMore(stream, state) {
		if (!state.readingMore) {
			state.readingMore = true;
			pna.nextTick(maybeReadMore_, stream, state);
		}
	}
	function maybeReadMore_(stream, state) {
		var len = state.length;
		while (!state.reading && !state.flowing && !state.ended && state.length < state.highWaterMark) {
			debug("maybeReadMore read 0");
			stream.read(0);
			if (len === state.length) break;
			else len = state.length;
		}
		state.readingMore = false;
	}
	Readable.prototype._read = function(n) {
		this.emit("error", /* @__PURE__ */ new Error("_read() is not implemented"));
	};
	Readable.prototype.pipe = function(dest, pipeOpts) {
		var src = this;
		var state = this._readableState;
		switch (state.pipesCount) {
			case 0:
				state.pipes = dest;
				break;
			case 1:
				state.pipes = [state.pipes, dest];
				break;
			default: state.pipes.push(dest);
		}
		state.pipesCount += 1;
		debug("pipe count=%d opts=%j", state.pipesCount, pipeOpts);
		var endFn = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr ? onend : unpipe;
		if (state.endEmitted) pna.nextTick(endFn);
		else src.once("end", endFn);
		dest.on("unpipe", onunpipe);
		function onunpipe(readable, unpipeInfo) {
			debug("onunpipe");
			if (readable === src) {
				if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
					unpipeInfo.hasUnpiped = true;
					cleanup();
				}
			}
		}
		function onend() {
			debug("onend");
			dest.end();
		}
		var ondrain = pipeOnDrain(src);
		dest.on("drain", ondrain);
		var cleanedUp = false;
		function cleanup() {
			debug("cleanup");
			dest.removeListener("close", onclose);
			dest.removeListener("finish", onfinish);
			dest.removeListener("drain", ondrain);
			dest.removeListener("error", onerror);
			dest.removeListener("unpipe", onunpipe);
			src.removeListener("end", onend);
			src.removeListener("end", unpipe);
			src.removeListener("data", ondata);
			cleanedUp = true;
			if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
		}
		var increasedAwaitDrain = false;
		src.on("data", ondata);
		function ondata(chunk) {
			debug("ondata");
			increasedAwaitDrain = false;
			if (false === dest.write(chunk) && !increasedAwaitDrain) {
				if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
					debug("false write response, pause", state.awaitDrain);
					state.awaitDrain++;
					increasedAwaitDrain = true;
				}
				src.pause();
			}
		}
		function onerror(er) {
			debug("onerror", er);
			unpipe();
			dest.removeListener("error", onerror);
			if (EElistenerCount(dest, "error") === 0) dest.emit("error", er);
		}
		prependListener(dest, "error", onerror);
		function onclose() {
			dest.removeListener("finish", onfinish);
			unpipe();
		}
		dest.once("close", onclose);
		function onfinish() {
			debug("onfinish");
			dest.removeListener("close", onclose);
			unpipe();
		}
		dest.once("finish", onfinish);
		function unpipe() {
			debug("unpipe");
			src.unpipe(dest);
		}
		dest.emit("pipe", src);
		if (!state.flowing) {
			debug("pipe resume");
			src.resume();
		}
		return dest;
	};
	function pipeOnDrain(src) {
		return function() {
			var state = src._readableState;
			debug("pipeOnDrain", state.awaitDrain);
			if (state.awaitDrain) state.awaitDrain--;
			if (state.awaitDrain === 0 && EElistenerCount(src, "data")) {
				state.flowing = true;
				flow(src);
			}
		};
	}
	Readable.prototype.unpipe = function(dest) {
		var state = this._readableState;
		var unpipeInfo = { hasUnpiped: false };
		if (state.pipesCount === 0) return this;
		if (state.pipesCount === 1) {
			if (dest && dest !== state.pipes) return this;
			if (!dest) dest = state.pipes;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			if (dest) dest.emit("unpipe", this, unpipeInfo);
			return this;
		}
		if (!dest) {
			var dests = state.pipes;
			var len = state.pipesCount;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			for (var i = 0; i < len; i++) dests[i].emit("unpipe", this, { hasUnpiped: false });
			return this;
		}
		var index = indexOf(state.pipes, dest);
		if (index === -1) return this;
		state.pipes.splice(index, 1);
		state.pipesCount -= 1;
		if (state.pipesCount === 1) state.pipes = state.pipes[0];
		dest.emit("unpipe", this, unpipeInfo);
		return this;
	};
	Readable.prototype.on = function(ev, fn) {
		var res = Stream.prototype.on.call(this, ev, fn);
		if (ev === "data") {
			if (this._readableState.flowing !== false) this.resume();
		} else if (ev === "readable") {
			var state = this._readableState;
			if (!state.endEmitted && !state.readableListening) {
				state.readableListening = state.needReadable = true;
				state.emittedReadable = false;
				if (!state.reading) pna.nextTick(nReadingNextTick, this);
				else if (state.length) emitReadable(this);
			}
		}
		return res;
	};
	Readable.prototype.addListener = Readable.prototype.on;
	function nReadingNextTick(self) {
		debug("readable nexttick read 0");
		self.read(0);
	}
	Readable.prototype.resume = function() {
		var state = this._readableState;
		if (!state.flowing) {
			debug("resume");
			state.flowing = true;
			resume(this, state);
		}
		return this;
	};
	function resume(stream, state) {
		if (!state.resumeScheduled) {
			state.resumeScheduled = true;
			pna.nextTick(resume_, stream, state);
		}
	}
	function resume_(stream, state) {
		if (!state.reading) {
			debug("resume read 0");
			stream.read(0);
		}
		state.resumeScheduled = false;
		state.awaitDrain = 0;
		stream.emit("resume");
		flow(stream);
		if (state.flowing && !state.reading) stream.read(0);
	}
	Readable.prototype.pause = function() {
		debug("call pause flowing=%j", this._readableState.flowing);
		if (false !== this._readableState.flowing) {
			debug("pause");
			this._readableState.flowing = false;
			this.emit("pause");
		}
		return this;
	};
	function flow(stream) {
		var state = stream._readableState;
		debug("flow", state.flowing);
		while (state.flowing && stream.read() !== null);
	}
	Readable.prototype.wrap = function(stream) {
		var _this = this;
		var state = this._readableState;
		var paused = false;
		stream.on("end", function() {
			debug("wrapped end");
			if (state.decoder && !state.ended) {
				var chunk = state.decoder.end();
				if (chunk && chunk.length) _this.push(chunk);
			}
			_this.push(null);
		});
		stream.on("data", function(chunk) {
			debug("wrapped data");
			if (state.decoder) chunk = state.decoder.write(chunk);
			if (state.objectMode && (chunk === null || chunk === void 0)) return;
			else if (!state.objectMode && (!chunk || !chunk.length)) return;
			if (!_this.push(chunk)) {
				paused = true;
				stream.pause();
			}
		});
		for (var i in stream) if (this[i] === void 0 && typeof stream[i] === "function") this[i] = function(method) {
			return function() {
				return stream[method].apply(stream, arguments);
			};
		}(i);
		for (var n = 0; n < kProxyEvents.length; n++) stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
		this._read = function(n) {
			debug("wrapped _read", n);
			if (paused) {
				paused = false;
				stream.resume();
			}
		};
		return this;
	};
	Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._readableState.highWaterMark;
		}
	});
	Readable._fromList = fromList;
	function fromList(n, state) {
		if (state.length === 0) return null;
		var ret;
		if (state.objectMode) ret = state.buffer.shift();
		else if (!n || n >= state.length) {
			if (state.decoder) ret = state.buffer.join("");
			else if (state.buffer.length === 1) ret = state.buffer.head.data;
			else ret = state.buffer.concat(state.length);
			state.buffer.clear();
		} else ret = fromListPartial(n, state.buffer, state.decoder);
		return ret;
	}
	function fromListPartial(n, list, hasStrings) {
		var ret;
		if (n < list.head.data.length) {
			ret = list.head.data.slice(0, n);
			list.head.data = list.head.data.slice(n);
		} else if (n === list.head.data.length) ret = list.shift();
		else ret = hasStrings ? copyFromBufferString(n, list) : copyFromBuffer(n, list);
		return ret;
	}
	function copyFromBufferString(n, list) {
		var p = list.head;
		var c = 1;
		var ret = p.data;
		n -= ret.length;
		while (p = p.next) {
			var str = p.data;
			var nb = n > str.length ? str.length : n;
			if (nb === str.length) ret += str;
			else ret += str.slice(0, n);
			n -= nb;
			if (n === 0) {
				if (nb === str.length) {
					++c;
					if (p.next) list.head = p.next;
					else list.head = list.tail = null;
				} else {
					list.head = p;
					p.data = str.slice(nb);
				}
				break;
			}
			++c;
		}
		list.length -= c;
		return ret;
	}
	function copyFromBuffer(n, list) {
		var ret = Buffer.allocUnsafe(n);
		var p = list.head;
		var c = 1;
		p.data.copy(ret);
		n -= p.data.length;
		while (p = p.next) {
			var buf = p.data;
			var nb = n > buf.length ? buf.length : n;
			buf.copy(ret, ret.length - n, 0, nb);
			n -= nb;
			if (n === 0) {
				if (nb === buf.length) {
					++c;
					if (p.next) list.head = p.next;
					else list.head = list.tail = null;
				} else {
					list.head = p;
					p.data = buf.slice(nb);
				}
				break;
			}
			++c;
		}
		list.length -= c;
		return ret;
	}
	function endReadable(stream) {
		var state = stream._readableState;
		if (state.length > 0) throw new Error("\"endReadable()\" called on non-empty stream");
		if (!state.endEmitted) {
			state.ended = true;
			pna.nextTick(endReadableNT, state, stream);
		}
	}
	function endReadableNT(state, stream) {
		if (!state.endEmitted && state.length === 0) {
			state.endEmitted = true;
			stream.readable = false;
			stream.emit("end");
		}
	}
	function indexOf(xs, x) {
		for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
		return -1;
	}
}));
// node_modules/unzipper/node_modules/readable-stream/lib/_stream_transform.js
var require__stream_transform$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Transform;
	var Duplex = require__stream_duplex$1();
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	util.inherits(Transform, Duplex);
	function afterTransform(er, data) {
		var ts = this._transformState;
		ts.transforming = false;
		var cb = ts.writecb;
		if (!cb) return this.emit("error", /* @__PURE__ */ new Error("write callback called multiple times"));
		ts.writechunk = null;
		ts.writecb = null;
		if (data != null) this.push(data);
		cb(er);
		var rs = this._readableState;
		rs.reading = false;
		if (rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
	}
	function Transform(options) {
		if (!(this instanceof Transform)) return new Transform(options);
		Duplex.call(this, options);
		this._transformState = {
			afterTransform: afterTransform.bind(this),
			needTransform: false,
			transforming: false,
			writecb: null,
			writechunk: null,
			writeencoding: null
		};
		this._readableState.needReadable = true;
		this._readableState.sync = false;
		if (options) {
			if (typeof options.transform === "function") this._transform = options.transform;
			if (typeof options.flush === "function") this._flush = options.flush;
		}
		this.on("prefinish", prefinish);
	}
	function prefinish() {
		var _this = this;
		if (typeof this._flush === "function") this._flush(function(er, data) {
			done(_this, er, data);
		});
		else done(this, null, null);
	}
	Transform.prototype.push = function(chunk, encoding) {
		this._transformState.needTransform = false;
		return Duplex.prototype.push.call(this, chunk, encoding);
	};
	Transform.prototype._transform = function(chunk, encoding, cb) {
		throw new Error("_transform() is not implemented");
	};
	Transform.prototype._write = function(chunk, encoding, cb) {
		var ts = this._transformState;
		ts.writecb = cb;
		ts.writechunk = chunk;
		ts.writeencoding = encoding;
		if (!ts.transforming) {
			var rs = this._readableState;
			if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
		}
	};
	Transform.prototype._read = function(n) {
		var ts = this._transformState;
		if (ts.writechunk !== null && ts.writecb && !ts.transforming) {
			ts.transforming = true;
			this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
		} else ts.needTransform = true;
	};
	Transform.prototype._destroy = function(err, cb) {
		var _this2 = this;
		Duplex.prototype._destroy.call(this, err, function(err2) {
			cb(err2);
			_this2.emit("close");
		});
	};
	function done(stream, er, data) {
		if (er) return stream.emit("error", er);
		if (data != null) stream.push(data);
		if (stream._writableState.length) throw new Error("Calling transform done when ws.length != 0");
		if (stream._transformState.transforming) throw new Error("Calling transform done when still transforming");
		return stream.push(null);
	}
}));
// node_modules/unzipper/node_modules/readable-stream/lib/_stream_passthrough.js
var require__stream_passthrough$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = PassThrough;
	var Transform = require__stream_transform$1();
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	util.inherits(PassThrough, Transform);
	function PassThrough(options) {
		if (!(this instanceof PassThrough)) return new PassThrough(options);
		Transform.call(this, options);
	}
	PassThrough.prototype._transform = function(chunk, encoding, cb) {
		cb(null, chunk);
	};
}));
// node_modules/unzipper/node_modules/readable-stream/readable.js
var require_readable$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	if (process.env.READABLE_STREAM === "disable" && Stream) {
		module.exports = Stream;
		exports = module.exports = Stream.Readable;
		exports.Readable = Stream.Readable;
		exports.Writable = Stream.Writable;
		exports.Duplex = Stream.Duplex;
		exports.Transform = Stream.Transform;
		exports.PassThrough = Stream.PassThrough;
		exports.Stream = Stream;
	} else {
		exports = module.exports = require__stream_readable$1();
		exports.Stream = Stream || exports;
		exports.Readable = exports;
		exports.Writable = require__stream_writable$1();
		exports.Duplex = require__stream_duplex$1();
		exports.Transform = require__stream_transform$1();
		exports.PassThrough = require__stream_passthrough$1();
	}
}));
// node_modules/unzipper/lib/PullStream.js
var require_PullStream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	var Promise = require_bluebird();
	var util = __require("util");
	var Buffer = require_Buffer();
	var strFunction = "function";
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	function PullStream() {
		if (!(this instanceof PullStream)) return new PullStream();
		Stream.Duplex.call(this, {
			decodeStrings: false,
			objectMode: true
		});
		this.buffer = Buffer.from("");
		var self = this;
		self.on("finish", function() {
			self.finished = true;
			self.emit("chunk", false);
		});
	}
	util.inherits(PullStream, Stream.Duplex);
	PullStream.prototype._write = function(chunk, e, cb) {
		this.buffer = Buffer.concat([this.buffer, chunk]);
		this.cb = cb;
		this.emit("chunk");
	};
	PullStream.prototype.stream = function(eof, includeEof) {
		var p = Stream.PassThrough();
		var done, self = this;
		function cb() {
			if (typeof self.cb === strFunction) {
				var callback = self.cb;
				self.cb = void 0;
				return callback();
			}
		}
		function pull() {
			var packet;
			if (self.buffer && self.buffer.length) {
				if (typeof eof === "number") {
					packet = self.buffer.slice(0, eof);
					self.buffer = self.buffer.slice(eof);
					eof -= packet.length;
					done = !eof;
				} else {
					var match = self.buffer.indexOf(eof);
					if (match !== -1) {
						self.match = match;
						if (includeEof) match = match + eof.length;
						packet = self.buffer.slice(0, match);
						self.buffer = self.buffer.slice(match);
						done = true;
					} else {
						var len = self.buffer.length - eof.length;
						if (len <= 0) cb();
						else {
							packet = self.buffer.slice(0, len);
							self.buffer = self.buffer.slice(len);
						}
					}
				}
				if (packet) p.write(packet, function() {
					if (self.buffer.length === 0 || eof.length && self.buffer.length <= eof.length) cb();
				});
			}
			if (!done) {
				if (self.finished) {
					self.removeListener("chunk", pull);
					self.emit("error", /* @__PURE__ */ new Error("FILE_ENDED"));
					return;
				}
			} else {
				self.removeListener("chunk", pull);
				p.end();
			}
		}
		self.on("chunk", pull);
		pull();
		return p;
	};
	PullStream.prototype.pull = function(eof, includeEof) {
		if (eof === 0) return Promise.resolve("");
		if (!isNaN(eof) && this.buffer.length > eof) {
			var data = this.buffer.slice(0, eof);
			this.buffer = this.buffer.slice(eof);
			return Promise.resolve(data);
		}
		var buffer = Buffer.from(""), self = this;
		var concatStream = Stream.Transform();
		concatStream._transform = function(d, e, cb) {
			buffer = Buffer.concat([buffer, d]);
			cb();
		};
		var rejectHandler;
		var pullStreamRejectHandler;
		return new Promise(function(resolve, reject) {
			rejectHandler = reject;
			pullStreamRejectHandler = function(e) {
				self.__emittedError = e;
				reject(e);
			};
			if (self.finished) return reject(/* @__PURE__ */ new Error("FILE_ENDED"));
			self.once("error", pullStreamRejectHandler);
			self.stream(eof, includeEof).on("error", reject).pipe(concatStream).on("finish", function() {
				resolve(buffer);
			}).on("error", reject);
		}).finally(function() {
			self.removeListener("error", rejectHandler);
			self.removeListener("error", pullStreamRejectHandler);
		});
	};
	PullStream.prototype._read = function() {};
	module.exports = PullStream;
}));
// node_modules/unzipper/lib/NoopStream.js
var require_NoopStream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	var util = __require("util");
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	function NoopStream() {
		if (!(this instanceof NoopStream)) return new NoopStream();
		Stream.Transform.call(this);
	}
	util.inherits(NoopStream, Stream.Transform);
	NoopStream.prototype._transform = function(d, e, cb) {
		cb();
	};
	module.exports = NoopStream;
}));
// node_modules/unzipper/lib/BufferStream.js
var require_BufferStream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Promise = require_bluebird();
	var Stream = __require("stream");
	var Buffer = require_Buffer();
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	module.exports = function(entry) {
		return new Promise(function(resolve, reject) {
			var chunks = [];
			var bufferStream = Stream.Transform().on("finish", function() {
				resolve(Buffer.concat(chunks));
			}).on("error", reject);
			bufferStream._transform = function(d, e, cb) {
				chunks.push(d);
				cb();
			};
			entry.on("error", reject).pipe(bufferStream);
		});
	};
}));
// node_modules/unzipper/lib/parseExtraField.js
var require_parseExtraField = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var binary = require_binary();
	module.exports = function(extraField, vars) {
		var extra;
		while (!extra && extraField && extraField.length) {
			var candidateExtra = binary.parse(extraField).word16lu("signature").word16lu("partsize").word64lu("uncompressedSize").word64lu("compressedSize").word64lu("offset").word64lu("disknum").vars;
			if (candidateExtra.signature === 1) extra = candidateExtra;
			else extraField = extraField.slice(candidateExtra.partsize + 4);
		}
		extra = extra || {};
		if (vars.compressedSize === 4294967295) vars.compressedSize = extra.compressedSize;
		if (vars.uncompressedSize === 4294967295) vars.uncompressedSize = extra.uncompressedSize;
		if (vars.offsetToLocalFileHeader === 4294967295) vars.offsetToLocalFileHeader = extra.offset;
		return extra;
	};
}));
// node_modules/unzipper/lib/parseDateTime.js
var require_parseDateTime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function parseDateTime(date, time) {
		const day = date & 31;
		const month = date >> 5 & 15;
		const year = (date >> 9 & 127) + 1980;
		const seconds = time ? (time & 31) * 2 : 0;
		const minutes = time ? time >> 5 & 63 : 0;
		const hours = time ? time >> 11 : 0;
		return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
	};
}));
// node_modules/unzipper/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var util = __require("util");
	var zlib = __require("zlib");
	var Stream = __require("stream");
	var binary = require_binary();
	var Promise = require_bluebird();
	var PullStream = require_PullStream();
	var NoopStream = require_NoopStream();
	var BufferStream = require_BufferStream();
	var parseExtraField = require_parseExtraField();
	var Buffer = require_Buffer();
	var parseDateTime = require_parseDateTime();
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	var endDirectorySignature = Buffer.alloc(4);
	endDirectorySignature.writeUInt32LE(101010256, 0);
	function Parse(opts) {
		if (!(this instanceof Parse)) return new Parse(opts);
		var self = this;
		self._opts = opts || { verbose: false };
		PullStream.call(self, self._opts);
		self.on("finish", function() {
			self.emit("end");
			self.emit("close");
		});
		self._readRecord().catch(function(e) {
			if (!self.__emittedError || self.__emittedError !== e) self.emit("error", e);
		});
	}
	util.inherits(Parse, PullStream);
	Parse.prototype._readRecord = function() {
		var self = this;
		return self.pull(4).then(function(data) {
			if (data.length === 0) return;
			var signature = data.readUInt32LE(0);
			if (signature === 875721283) return self._readCrxHeader();
			if (signature === 67324752) return self._readFile();
			else if (signature === 33639248) {
				self.reachedCD = true;
				return self._readCentralDirectoryFileHeader();
			} else if (signature === 101010256) return self._readEndOfCentralDirectoryRecord();
			else if (self.reachedCD) return self.pull(endDirectorySignature, true).then(function() {
				return self._readEndOfCentralDirectoryRecord();
			});
			else self.emit("error", /* @__PURE__ */ new Error("invalid signature: 0x" + signature.toString(16)));
		});
	};
	Parse.prototype._readCrxHeader = function() {
		var self = this;
		return self.pull(12).then(function(data) {
			self.crxHeader = binary.parse(data).word32lu("version").word32lu("pubKeyLength").word32lu("signatureLength").vars;
			return self.pull(self.crxHeader.pubKeyLength + self.crxHeader.signatureLength);
		}).then(function(data) {
			self.crxHeader.publicKey = data.slice(0, self.crxHeader.pubKeyLength);
			self.crxHeader.signature = data.slice(self.crxHeader.pubKeyLength);
			self.emit("crx-header", self.crxHeader);
			return self._readRecord();
		});
	};
	Parse.prototype._readFile = function() {
		var self = this;
		return self.pull(26).then(function(data) {
			var vars = binary.parse(data).word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").vars;
			vars.lastModifiedDateTime = parseDateTime(vars.lastModifiedDate, vars.lastModifiedTime);
			if (self.crxHeader) vars.crxHeader = self.crxHeader;
			return self.pull(vars.fileNameLength).then(function(fileNameBuffer) {
				var fileName = fileNameBuffer.toString("utf8");
				var entry = Stream.PassThrough();
				var __autodraining = false;
				entry.autodrain = function() {
					__autodraining = true;
					var draining = entry.pipe(NoopStream());
					draining.promise = function() {
						return new Promise(function(resolve, reject) {
							draining.on("finish", resolve);
							draining.on("error", reject);
						});
					};
					return draining;
				};
				entry.buffer = function() {
					return BufferStream(entry);
				};
				entry.path = fileName;
				entry.props = {};
				entry.props.path = fileName;
				entry.props.pathBuffer = fileNameBuffer;
				entry.props.flags = { "isUnicode": (vars.flags & 2048) != 0 };
				entry.type = vars.uncompressedSize === 0 && /[\/\\]$/.test(fileName) ? "Directory" : "File";
				if (self._opts.verbose) {
					if (entry.type === "Directory") console.log("   creating:", fileName);
					else if (entry.type === "File") {
						if (vars.compressionMethod === 0) console.log(" extracting:", fileName);
						else console.log("  inflating:", fileName);
					}
				}
				return self.pull(vars.extraFieldLength).then(function(extraField) {
					var extra = parseExtraField(extraField, vars);
					entry.vars = vars;
					entry.extra = extra;
					if (self._opts.forceStream) self.push(entry);
					else {
						self.emit("entry", entry);
						if (self._readableState.pipesCount || self._readableState.pipes && self._readableState.pipes.length) self.push(entry);
					}
					if (self._opts.verbose) console.log({
						filename: fileName,
						vars,
						extra
					});
					var fileSizeKnown = !(vars.flags & 8) || vars.compressedSize > 0, eof;
					entry.__autodraining = __autodraining;
					var inflater = vars.compressionMethod && !__autodraining ? zlib.createInflateRaw() : Stream.PassThrough();
					if (fileSizeKnown) {
						entry.size = vars.uncompressedSize;
						eof = vars.compressedSize;
					} else {
						eof = Buffer.alloc(4);
						eof.writeUInt32LE(134695760, 0);
					}
					return new Promise(function(resolve, reject) {
						self.stream(eof).pipe(inflater).on("error", function(err) {
							self.emit("error", err);
						}).pipe(entry).on("finish", function() {
							return fileSizeKnown ? self._readRecord().then(resolve).catch(reject) : self._processDataDescriptor(entry).then(resolve).catch(reject);
						});
					});
				});
			});
		});
	};
	Parse.prototype._processDataDescriptor = function(entry) {
		var self = this;
		return self.pull(16).then(function(data) {
			entry.size = binary.parse(data).word32lu("dataDescriptorSignature").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").vars.uncompressedSize;
			return self._readRecord();
		});
	};
	Parse.prototype._readCentralDirectoryFileHeader = function() {
		var self = this;
		return self.pull(42).then(function(data) {
			var vars = binary.parse(data).word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").word16lu("fileCommentLength").word16lu("diskNumber").word16lu("internalFileAttributes").word32lu("externalFileAttributes").word32lu("offsetToLocalFileHeader").vars;
			return self.pull(vars.fileNameLength).then(function(fileName) {
				vars.fileName = fileName.toString("utf8");
				return self.pull(vars.extraFieldLength);
			}).then(function(extraField) {
				return self.pull(vars.fileCommentLength);
			}).then(function(fileComment) {
				return self._readRecord();
			});
		});
	};
	Parse.prototype._readEndOfCentralDirectoryRecord = function() {
		var self = this;
		return self.pull(18).then(function(data) {
			var vars = binary.parse(data).word16lu("diskNumber").word16lu("diskStart").word16lu("numberOfRecordsOnDisk").word16lu("numberOfRecords").word32lu("sizeOfCentralDirectory").word32lu("offsetToStartOfCentralDirectory").word16lu("commentLength").vars;
			return self.pull(vars.commentLength).then(function(comment) {
				comment = comment.toString("utf8");
				self.end();
				self.push(null);
			});
		});
	};
	Parse.prototype.promise = function() {
		var self = this;
		return new Promise(function(resolve, reject) {
			self.on("finish", resolve);
			self.on("error", reject);
		});
	};
	module.exports = Parse;
}));
// node_modules/duplexer2/node_modules/isarray/index.js
var require_isarray = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = {}.toString;
	module.exports = Array.isArray || function(arr) {
		return toString.call(arr) == "[object Array]";
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/internal/streams/stream.js
var require_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("stream");
}));
// node_modules/duplexer2/node_modules/safe-buffer/index.js
var require_safe_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var buffer = __require("buffer");
	var Buffer = buffer.Buffer;
	function copyProps(src, dst) {
		for (var key in src) dst[key] = src[key];
	}
	if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer;
	else {
		copyProps(buffer, exports);
		exports.Buffer = SafeBuffer;
	}
	function SafeBuffer(arg, encodingOrOffset, length) {
		return Buffer(arg, encodingOrOffset, length);
	}
	copyProps(Buffer, SafeBuffer);
	SafeBuffer.from = function(arg, encodingOrOffset, length) {
		if (typeof arg === "number") throw new TypeError("Argument must not be a number");
		return Buffer(arg, encodingOrOffset, length);
	};
	SafeBuffer.alloc = function(size, fill, encoding) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		var buf = Buffer(size);
		if (fill !== void 0) {
			if (typeof encoding === "string") buf.fill(fill, encoding);
			else buf.fill(fill);
		} else buf.fill(0);
		return buf;
	};
	SafeBuffer.allocUnsafe = function(size) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		return Buffer(size);
	};
	SafeBuffer.allocUnsafeSlow = function(size) {
		if (typeof size !== "number") throw new TypeError("Argument must be a number");
		return buffer.SlowBuffer(size);
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/internal/streams/BufferList.js
var require_BufferList = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _classCallCheck(instance, Constructor) {
		if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
	}
	var Buffer = require_safe_buffer().Buffer;
	var util = __require("util");
	function copyBuffer(src, target, offset) {
		src.copy(target, offset);
	}
	module.exports = function() {
		function BufferList() {
			_classCallCheck(this, BufferList);
			this.head = null;
			this.tail = null;
			this.length = 0;
		}
		BufferList.prototype.push = function push(v) {
			var entry = {
				data: v,
				next: null
			};
			if (this.length > 0) this.tail.next = entry;
			else this.head = entry;
			this.tail = entry;
			++this.length;
		};
		BufferList.prototype.unshift = function unshift(v) {
			var entry = {
				data: v,
				next: this.head
			};
			if (this.length === 0) this.tail = entry;
			this.head = entry;
			++this.length;
		};
		BufferList.prototype.shift = function shift() {
			if (this.length === 0) return;
			var ret = this.head.data;
			if (this.length === 1) this.head = this.tail = null;
			else this.head = this.head.next;
			--this.length;
			return ret;
		};
		BufferList.prototype.clear = function clear() {
			this.head = this.tail = null;
			this.length = 0;
		};
		BufferList.prototype.join = function join(s) {
			if (this.length === 0) return "";
			var p = this.head;
			var ret = "" + p.data;
			while (p = p.next) ret += s + p.data;
			return ret;
		};
		BufferList.prototype.concat = function concat(n) {
			if (this.length === 0) return Buffer.alloc(0);
			var ret = Buffer.allocUnsafe(n >>> 0);
			var p = this.head;
			var i = 0;
			while (p) {
				copyBuffer(p.data, ret, i);
				i += p.data.length;
				p = p.next;
			}
			return ret;
		};
		return BufferList;
	}();
	if (util && util.inspect && util.inspect.custom) module.exports.prototype[util.inspect.custom] = function() {
		var obj = util.inspect({ length: this.length });
		return this.constructor.name + " " + obj;
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/internal/streams/destroy.js
var require_destroy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	function destroy(err, cb) {
		var _this = this;
		var readableDestroyed = this._readableState && this._readableState.destroyed;
		var writableDestroyed = this._writableState && this._writableState.destroyed;
		if (readableDestroyed || writableDestroyed) {
			if (cb) cb(err);
			else if (err) {
				if (!this._writableState) pna.nextTick(emitErrorNT, this, err);
				else if (!this._writableState.errorEmitted) {
					this._writableState.errorEmitted = true;
					pna.nextTick(emitErrorNT, this, err);
				}
			}
			return this;
		}
		if (this._readableState) this._readableState.destroyed = true;
		if (this._writableState) this._writableState.destroyed = true;
		this._destroy(err || null, function(err) {
			if (!cb && err) {
				if (!_this._writableState) pna.nextTick(emitErrorNT, _this, err);
				else if (!_this._writableState.errorEmitted) {
					_this._writableState.errorEmitted = true;
					pna.nextTick(emitErrorNT, _this, err);
				}
			} else if (cb) cb(err);
		});
		return this;
	}
	function undestroy() {
		if (this._readableState) {
			this._readableState.destroyed = false;
			this._readableState.reading = false;
			this._readableState.ended = false;
			this._readableState.endEmitted = false;
		}
		if (this._writableState) {
			this._writableState.destroyed = false;
			this._writableState.ended = false;
			this._writableState.ending = false;
			this._writableState.finalCalled = false;
			this._writableState.prefinished = false;
			this._writableState.finished = false;
			this._writableState.errorEmitted = false;
		}
	}
	function emitErrorNT(self, err) {
		self.emit("error", err);
	}
	module.exports = {
		destroy,
		undestroy
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/_stream_writable.js
var require__stream_writable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	module.exports = Writable;
	function CorkedRequest(state) {
		var _this = this;
		this.next = null;
		this.entry = null;
		this.finish = function() {
			onCorkedFinish(_this, state);
		};
	}
	var asyncWrite = !process.browser && ["v0.10", "v0.9."].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : pna.nextTick;
	var Duplex;
	Writable.WritableState = WritableState;
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var internalUtil = { deprecate: require_node() };
	var Stream = require_stream();
	var Buffer = require_safe_buffer().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var destroyImpl = require_destroy();
	util.inherits(Writable, Stream);
	function nop() {}
	function WritableState(options, stream) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		var isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
		var hwm = options.highWaterMark;
		var writableHwm = options.writableHighWaterMark;
		var defaultHwm = this.objectMode ? 16 : 16384;
		if (hwm || hwm === 0) this.highWaterMark = hwm;
		else if (isDuplex && (writableHwm || writableHwm === 0)) this.highWaterMark = writableHwm;
		else this.highWaterMark = defaultHwm;
		this.highWaterMark = Math.floor(this.highWaterMark);
		this.finalCalled = false;
		this.needDrain = false;
		this.ending = false;
		this.ended = false;
		this.finished = false;
		this.destroyed = false;
		var noDecode = options.decodeStrings === false;
		this.decodeStrings = !noDecode;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.length = 0;
		this.writing = false;
		this.corked = 0;
		this.sync = true;
		this.bufferProcessing = false;
		this.onwrite = function(er) {
			onwrite(stream, er);
		};
		this.writecb = null;
		this.writelen = 0;
		this.bufferedRequest = null;
		this.lastBufferedRequest = null;
		this.pendingcb = 0;
		this.prefinished = false;
		this.errorEmitted = false;
		this.bufferedRequestCount = 0;
		this.corkedRequestsFree = new CorkedRequest(this);
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		var current = this.bufferedRequest;
		var out = [];
		while (current) {
			out.push(current);
			current = current.next;
		}
		return out;
	};
	(function() {
		try {
			Object.defineProperty(WritableState.prototype, "buffer", { get: internalUtil.deprecate(function() {
				return this.getBuffer();
			}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003") });
		} catch (_) {}
	})();
	var realHasInstance;
	if (typeof Symbol === "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === "function") {
		realHasInstance = Function.prototype[Symbol.hasInstance];
		Object.defineProperty(Writable, Symbol.hasInstance, { value: function(object) {
			if (realHasInstance.call(this, object)) return true;
			if (this !== Writable) return false;
			return object && object._writableState instanceof WritableState;
		} });
	} else realHasInstance = function(object) {
		return object instanceof this;
	};
	function Writable(options) {
		Duplex = Duplex || require__stream_duplex();
		if (!realHasInstance.call(Writable, this) && !(this instanceof Duplex)) return new Writable(options);
		this._writableState = new WritableState(options, this);
		this.writable = true;
		if (options) {
			if (typeof options.write === "function") this._write = options.write;
			if (typeof options.writev === "function") this._writev = options.writev;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
			if (typeof options.final === "function") this._final = options.final;
		}
		Stream.call(this);
	}
	Writable.prototype.pipe = function() {
		this.emit("error", /* @__PURE__ */ new Error("Cannot pipe, not readable"));
	};
	function writeAfterEnd(stream, cb) {
		var er = /* @__PURE__ */ new Error("write after end");
		stream.emit("error", er);
		pna.nextTick(cb, er);
	}
	function validChunk(stream, state, chunk, cb) {
		var valid = true;
		var er = false;
		if (chunk === null) er = /* @__PURE__ */ new TypeError("May not write null values to stream");
		else if (typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = /* @__PURE__ */ new TypeError("Invalid non-string/buffer chunk");
		if (er) {
			stream.emit("error", er);
			pna.nextTick(cb, er);
			valid = false;
		}
		return valid;
	}
	Writable.prototype.write = function(chunk, encoding, cb) {
		var state = this._writableState;
		var ret = false;
		var isBuf = !state.objectMode && _isUint8Array(chunk);
		if (isBuf && !Buffer.isBuffer(chunk)) chunk = _uint8ArrayToBuffer(chunk);
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (isBuf) encoding = "buffer";
		else if (!encoding) encoding = state.defaultEncoding;
		if (typeof cb !== "function") cb = nop;
		if (state.ended) writeAfterEnd(this, cb);
		else if (isBuf || validChunk(this, state, chunk, cb)) {
			state.pendingcb++;
			ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
		}
		return ret;
	};
	Writable.prototype.cork = function() {
		var state = this._writableState;
		state.corked++;
	};
	Writable.prototype.uncork = function() {
		var state = this._writableState;
		if (state.corked) {
			state.corked--;
			if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
		}
	};
	Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
		if (typeof encoding === "string") encoding = encoding.toLowerCase();
		if (!([
			"hex",
			"utf8",
			"utf-8",
			"ascii",
			"binary",
			"base64",
			"ucs2",
			"ucs-2",
			"utf16le",
			"utf-16le",
			"raw"
		].indexOf((encoding + "").toLowerCase()) > -1)) throw new TypeError("Unknown encoding: " + encoding);
		this._writableState.defaultEncoding = encoding;
		return this;
	};
	function decodeChunk(state, chunk, encoding) {
		if (!state.objectMode && state.decodeStrings !== false && typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
		return chunk;
	}
	Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
		if (!isBuf) {
			var newChunk = decodeChunk(state, chunk, encoding);
			if (chunk !== newChunk) {
				isBuf = true;
				encoding = "buffer";
				chunk = newChunk;
			}
		}
		var len = state.objectMode ? 1 : chunk.length;
		state.length += len;
		var ret = state.length < state.highWaterMark;
		if (!ret) state.needDrain = true;
		if (state.writing || state.corked) {
			var last = state.lastBufferedRequest;
			state.lastBufferedRequest = {
				chunk,
				encoding,
				isBuf,
				callback: cb,
				next: null
			};
			if (last) last.next = state.lastBufferedRequest;
			else state.bufferedRequest = state.lastBufferedRequest;
			state.bufferedRequestCount += 1;
		} else doWrite(stream, state, false, len, chunk, encoding, cb);
		return ret;
	}
	function doWrite(stream, state, writev, len, chunk, encoding, cb) {
		state.writelen = len;
		state.writecb = cb;
		state.writing = true;
		state.sync = true;
		if (writev) stream._writev(chunk, state.onwrite);
		else stream._write(chunk, encoding, state.onwrite);
		state.sync = false;
	}
	function onwriteError(stream, state, sync, er, cb) {
		--state.pendingcb;
		if (sync) {
			pna.nextTick(cb, er);
			pna.nextTick(finishMaybe, stream, state);
			stream._writableState.errorEmitted = true;
			stream.emit("error", er);
		} else {
			cb(er);
			stream._writableState.errorEmitted = true;
			stream.emit("error", er);
			finishMaybe(stream, state);
		}
	}
	function onwriteStateUpdate(state) {
		state.writing = false;
		state.writecb = null;
		state.length -= state.writelen;
		state.writelen = 0;
	}
	function onwrite(stream, er) {
		var state = stream._writableState;
		var sync = state.sync;
		var cb = state.writecb;
		onwriteStateUpdate(state);
		if (er) onwriteError(stream, state, sync, er, cb);
		else {
			var finished = needFinish(state);
			if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(stream, state);
			if (sync) asyncWrite(afterWrite, stream, state, finished, cb);
			else afterWrite(stream, state, finished, cb);
		}
	}
	function afterWrite(stream, state, finished, cb) {
		if (!finished) onwriteDrain(stream, state);
		state.pendingcb--;
		cb();
		finishMaybe(stream, state);
	}
	function onwriteDrain(stream, state) {
		if (state.length === 0 && state.needDrain) {
			state.needDrain = false;
			stream.emit("drain");
		}
	}
	function clearBuffer(stream, state) {
		state.bufferProcessing = true;
		var entry = state.bufferedRequest;
		if (stream._writev && entry && entry.next) {
			var l = state.bufferedRequestCount;
			var buffer = new Array(l);
			var holder = state.corkedRequestsFree;
			holder.entry = entry;
			var count = 0;
			var allBuffers = true;
			while (entry) {
				buffer[count] = entry;
				if (!entry.isBuf) allBuffers = false;
				entry = entry.next;
				count += 1;
			}
			buffer.allBuffers = allBuffers;
			doWrite(stream, state, true, state.length, buffer, "", holder.finish);
			state.pendingcb++;
			state.lastBufferedRequest = null;
			if (holder.next) {
				state.corkedRequestsFree = holder.next;
				holder.next = null;
			} else state.corkedRequestsFree = new CorkedRequest(state);
			state.bufferedRequestCount = 0;
		} else {
			while (entry) {
				var chunk = entry.chunk;
				var encoding = entry.encoding;
				var cb = entry.callback;
				doWrite(stream, state, false, state.objectMode ? 1 : chunk.length, chunk, encoding, cb);
				entry = entry.next;
				state.bufferedRequestCount--;
				if (state.writing) break;
			}
			if (entry === null) state.lastBufferedRequest = null;
		}
		state.bufferedRequest = entry;
		state.bufferProcessing = false;
	}
	Writable.prototype._write = function(chunk, encoding, cb) {
		cb(/* @__PURE__ */ new Error("_write() is not implemented"));
	};
	Writable.prototype._writev = null;
	Writable.prototype.end = function(chunk, encoding, cb) {
		var state = this._writableState;
		if (typeof chunk === "function") {
			cb = chunk;
			chunk = null;
			encoding = null;
		} else if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (chunk !== null && chunk !== void 0) this.write(chunk, encoding);
		if (state.corked) {
			state.corked = 1;
			this.uncork();
		}
		if (!state.ending) endWritable(this, state, cb);
	};
	function needFinish(state) {
		return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
	}
	function callFinal(stream, state) {
		stream._final(function(err) {
			state.pendingcb--;
			if (err) stream.emit("error", err);
			state.prefinished = true;
			stream.emit("prefinish");
			finishMaybe(stream, state);
		});
	}
	function prefinish(stream, state) {
		if (!state.prefinished && !state.finalCalled) {
			if (typeof stream._final === "function") {
				state.pendingcb++;
				state.finalCalled = true;
				pna.nextTick(callFinal, stream, state);
			} else {
				state.prefinished = true;
				stream.emit("prefinish");
			}
		}
	}
	function finishMaybe(stream, state) {
		var need = needFinish(state);
		if (need) {
			prefinish(stream, state);
			if (state.pendingcb === 0) {
				state.finished = true;
				stream.emit("finish");
			}
		}
		return need;
	}
	function endWritable(stream, state, cb) {
		state.ending = true;
		finishMaybe(stream, state);
		if (cb) {
			if (state.finished) pna.nextTick(cb);
			else stream.once("finish", cb);
		}
		state.ended = true;
		stream.writable = false;
	}
	function onCorkedFinish(corkReq, state, err) {
		var entry = corkReq.entry;
		corkReq.entry = null;
		while (entry) {
			var cb = entry.callback;
			state.pendingcb--;
			cb(err);
			entry = entry.next;
		}
		state.corkedRequestsFree.next = corkReq;
	}
	Object.defineProperty(Writable.prototype, "destroyed", {
		get: function() {
			if (this._writableState === void 0) return false;
			return this._writableState.destroyed;
		},
		set: function(value) {
			if (!this._writableState) return;
			this._writableState.destroyed = value;
		}
	});
	Writable.prototype.destroy = destroyImpl.destroy;
	Writable.prototype._undestroy = destroyImpl.undestroy;
	Writable.prototype._destroy = function(err, cb) {
		this.end();
		cb(err);
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/_stream_duplex.js
var require__stream_duplex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	var objectKeys = Object.keys || function(obj) {
		var keys = [];
		for (var key in obj) keys.push(key);
		return keys;
	};
	module.exports = Duplex;
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var Readable = require__stream_readable();
	var Writable = require__stream_writable();
	util.inherits(Duplex, Readable);
	var keys = objectKeys(Writable.prototype);
	for (var v = 0; v < keys.length; v++) {
		var method = keys[v];
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
	}
	function Duplex(options) {
		if (!(this instanceof Duplex)) return new Duplex(options);
		Readable.call(this, options);
		Writable.call(this, options);
		if (options && options.readable === false) this.readable = false;
		if (options && options.writable === false) this.writable = false;
		this.allowHalfOpen = true;
		if (options && options.allowHalfOpen === false) this.allowHalfOpen = false;
		this.once("end", onend);
	}
	Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function onend() {
		if (this.allowHalfOpen || this._writableState.ended) return;
		pna.nextTick(onEndNT, this);
	}
	function onEndNT(self) {
		self.end();
	}
	Object.defineProperty(Duplex.prototype, "destroyed", {
		get: function() {
			if (this._readableState === void 0 || this._writableState === void 0) return false;
			return this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function(value) {
			if (this._readableState === void 0 || this._writableState === void 0) return;
			this._readableState.destroyed = value;
			this._writableState.destroyed = value;
		}
	});
	Duplex.prototype._destroy = function(err, cb) {
		this.push(null);
		this.end();
		pna.nextTick(cb, err);
	};
}));
// node_modules/duplexer2/node_modules/string_decoder/lib/string_decoder.js
var require_string_decoder = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Buffer = require_safe_buffer().Buffer;
	var isEncoding = Buffer.isEncoding || function(encoding) {
		encoding = "" + encoding;
		switch (encoding && encoding.toLowerCase()) {
			case "hex":
			case "utf8":
			case "utf-8":
			case "ascii":
			case "binary":
			case "base64":
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le":
			case "raw": return true;
			default: return false;
		}
	};
	function _normalizeEncoding(enc) {
		if (!enc) return "utf8";
		var retried;
		while (true) switch (enc) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return enc;
			default:
				if (retried) return;
				enc = ("" + enc).toLowerCase();
				retried = true;
		}
	}
	function normalizeEncoding(enc) {
		var nenc = _normalizeEncoding(enc);
		if (typeof nenc !== "string" && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error("Unknown encoding: " + enc);
		return nenc || enc;
	}
	exports.StringDecoder = StringDecoder;
	function StringDecoder(encoding) {
		this.encoding = normalizeEncoding(encoding);
		var nb;
		switch (this.encoding) {
			case "utf16le":
				this.text = utf16Text;
				this.end = utf16End;
				nb = 4;
				break;
			case "utf8":
				this.fillLast = utf8FillLast;
				nb = 4;
				break;
			case "base64":
				this.text = base64Text;
				this.end = base64End;
				nb = 3;
				break;
			default:
				this.write = simpleWrite;
				this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0;
		this.lastTotal = 0;
		this.lastChar = Buffer.allocUnsafe(nb);
	}
	StringDecoder.prototype.write = function(buf) {
		if (buf.length === 0) return "";
		var r;
		var i;
		if (this.lastNeed) {
			r = this.fillLast(buf);
			if (r === void 0) return "";
			i = this.lastNeed;
			this.lastNeed = 0;
		} else i = 0;
		if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
		return r || "";
	};
	StringDecoder.prototype.end = utf8End;
	StringDecoder.prototype.text = utf8Text;
	StringDecoder.prototype.fillLast = function(buf) {
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
		this.lastNeed -= buf.length;
	};
	function utf8CheckByte(byte) {
		if (byte <= 127) return 0;
		else if (byte >> 5 === 6) return 2;
		else if (byte >> 4 === 14) return 3;
		else if (byte >> 3 === 30) return 4;
		return byte >> 6 === 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(self, buf, i) {
		var j = buf.length - 1;
		if (j < i) return 0;
		var nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 1;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 2;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) {
				if (nb === 2) nb = 0;
				else self.lastNeed = nb - 3;
			}
			return nb;
		}
		return 0;
	}
	function utf8CheckExtraBytes(self, buf, p) {
		if ((buf[0] & 192) !== 128) {
			self.lastNeed = 0;
			return "�";
		}
		if (self.lastNeed > 1 && buf.length > 1) {
			if ((buf[1] & 192) !== 128) {
				self.lastNeed = 1;
				return "�";
			}
			if (self.lastNeed > 2 && buf.length > 2) {
				if ((buf[2] & 192) !== 128) {
					self.lastNeed = 2;
					return "�";
				}
			}
		}
	}
	function utf8FillLast(buf) {
		var p = this.lastTotal - this.lastNeed;
		var r = utf8CheckExtraBytes(this, buf, p);
		if (r !== void 0) return r;
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, p, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, p, 0, buf.length);
		this.lastNeed -= buf.length;
	}
	function utf8Text(buf, i) {
		var total = utf8CheckIncomplete(this, buf, i);
		if (!this.lastNeed) return buf.toString("utf8", i);
		this.lastTotal = total;
		var end = buf.length - (total - this.lastNeed);
		buf.copy(this.lastChar, 0, end);
		return buf.toString("utf8", i, end);
	}
	function utf8End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + "�";
		return r;
	}
	function utf16Text(buf, i) {
		if ((buf.length - i) % 2 === 0) {
			var r = buf.toString("utf16le", i);
			if (r) {
				var c = r.charCodeAt(r.length - 1);
				if (c >= 55296 && c <= 56319) {
					this.lastNeed = 2;
					this.lastTotal = 4;
					this.lastChar[0] = buf[buf.length - 2];
					this.lastChar[1] = buf[buf.length - 1];
					return r.slice(0, -1);
				}
			}
			return r;
		}
		this.lastNeed = 1;
		this.lastTotal = 2;
		this.lastChar[0] = buf[buf.length - 1];
		return buf.toString("utf16le", i, buf.length - 1);
	}
	function utf16End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) {
			var end = this.lastTotal - this.lastNeed;
			return r + this.lastChar.toString("utf16le", 0, end);
		}
		return r;
	}
	function base64Text(buf, i) {
		var n = (buf.length - i) % 3;
		if (n === 0) return buf.toString("base64", i);
		this.lastNeed = 3 - n;
		this.lastTotal = 3;
		if (n === 1) this.lastChar[0] = buf[buf.length - 1];
		else {
			this.lastChar[0] = buf[buf.length - 2];
			this.lastChar[1] = buf[buf.length - 1];
		}
		return buf.toString("base64", i, buf.length - n);
	}
	function base64End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + this.lastChar.toString("base64", 0, 3 - this.lastNeed);
		return r;
	}
	function simpleWrite(buf) {
		return buf.toString(this.encoding);
	}
	function simpleEnd(buf) {
		return buf && buf.length ? this.write(buf) : "";
	}
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/_stream_readable.js
var require__stream_readable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pna = require_process_nextick_args();
	module.exports = Readable;
	var isArray = require_isarray();
	var Duplex;
	Readable.ReadableState = ReadableState;
	__require("events").EventEmitter;
	var EElistenerCount = function(emitter, type) {
		return emitter.listeners(type).length;
	};
	var Stream = require_stream();
	var Buffer = require_safe_buffer().Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	var debugUtil = __require("util");
	var debug = void 0;
	if (debugUtil && debugUtil.debuglog) debug = debugUtil.debuglog("stream");
	else debug = function() {};
	var BufferList = require_BufferList();
	var destroyImpl = require_destroy();
	var StringDecoder;
	util.inherits(Readable, Stream);
	var kProxyEvents = [
		"error",
		"close",
		"destroy",
		"pause",
		"resume"
	];
	function prependListener(emitter, event, fn) {
		if (typeof emitter.prependListener === "function") return emitter.prependListener(event, fn);
		if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);
		else if (isArray(emitter._events[event])) emitter._events[event].unshift(fn);
		else emitter._events[event] = [fn, emitter._events[event]];
	}
	function ReadableState(options, stream) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		var isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
		var hwm = options.highWaterMark;
		var readableHwm = options.readableHighWaterMark;
		var defaultHwm = this.objectMode ? 16 : 16384;
		if (hwm || hwm === 0) this.highWaterMark = hwm;
		else if (isDuplex && (readableHwm || readableHwm === 0)) this.highWaterMark = readableHwm;
		else this.highWaterMark = defaultHwm;
		this.highWaterMark = Math.floor(this.highWaterMark);
		this.buffer = new BufferList();
		this.length = 0;
		this.pipes = null;
		this.pipesCount = 0;
		this.flowing = null;
		this.ended = false;
		this.endEmitted = false;
		this.reading = false;
		this.sync = true;
		this.needReadable = false;
		this.emittedReadable = false;
		this.readableListening = false;
		this.resumeScheduled = false;
		this.destroyed = false;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.awaitDrain = 0;
		this.readingMore = false;
		this.decoder = null;
		this.encoding = null;
		if (options.encoding) {
			if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
			this.decoder = new StringDecoder(options.encoding);
			this.encoding = options.encoding;
		}
	}
	function Readable(options) {
		Duplex = Duplex || require__stream_duplex();
		if (!(this instanceof Readable)) return new Readable(options);
		this._readableState = new ReadableState(options, this);
		this.readable = true;
		if (options) {
			if (typeof options.read === "function") this._read = options.read;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
		}
		Stream.call(this);
	}
	Object.defineProperty(Readable.prototype, "destroyed", {
		get: function() {
			if (this._readableState === void 0) return false;
			return this._readableState.destroyed;
		},
		set: function(value) {
			if (!this._readableState) return;
			this._readableState.destroyed = value;
		}
	});
	Readable.prototype.destroy = destroyImpl.destroy;
	Readable.prototype._undestroy = destroyImpl.undestroy;
	Readable.prototype._destroy = function(err, cb) {
		this.push(null);
		cb(err);
	};
	Readable.prototype.push = function(chunk, encoding) {
		var state = this._readableState;
		var skipChunkCheck;
		if (!state.objectMode) {
			if (typeof chunk === "string") {
				encoding = encoding || state.defaultEncoding;
				if (encoding !== state.encoding) {
					chunk = Buffer.from(chunk, encoding);
					encoding = "";
				}
				skipChunkCheck = true;
			}
		} else skipChunkCheck = true;
		return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
	};
	Readable.prototype.unshift = function(chunk) {
		return readableAddChunk(this, chunk, null, true, false);
	};
	function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
		var state = stream._readableState;
		if (chunk === null) {
			state.reading = false;
			onEofChunk(stream, state);
		} else {
			var er;
			if (!skipChunkCheck) er = chunkInvalid(state, chunk);
			if (er) stream.emit("error", er);
			else if (state.objectMode || chunk && chunk.length > 0) {
				if (typeof chunk !== "string" && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer.prototype) chunk = _uint8ArrayToBuffer(chunk);
				if (addToFront) {
					if (state.endEmitted) stream.emit("error", /* @__PURE__ */ new Error("stream.unshift() after end event"));
					else addChunk(stream, state, chunk, true);
				} else if (state.ended) stream.emit("error", /* @__PURE__ */ new Error("stream.push() after EOF"));
				else {
					state.reading = false;
					if (state.decoder && !encoding) {
						chunk = state.decoder.write(chunk);
						if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
						else maybeReadMore(stream, state);
					} else addChunk(stream, state, chunk, false);
				}
			} else if (!addToFront) state.reading = false;
		}
		return needMoreData(state);
	}
	function addChunk(stream, state, chunk, addToFront) {
		if (state.flowing && state.length === 0 && !state.sync) {
			stream.emit("data", chunk);
			stream.read(0);
		} else {
			state.length += state.objectMode ? 1 : chunk.length;
			if (addToFront) state.buffer.unshift(chunk);
			else state.buffer.push(chunk);
			if (state.needReadable) emitReadable(stream);
		}
		maybeReadMore(stream, state);
	}
	function chunkInvalid(state, chunk) {
		var er;
		if (!_isUint8Array(chunk) && typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = /* @__PURE__ */ new TypeError("Invalid non-string/buffer chunk");
		return er;
	}
	function needMoreData(state) {
		return !state.ended && (state.needReadable || state.length < state.highWaterMark || state.length === 0);
	}
	Readable.prototype.isPaused = function() {
		return this._readableState.flowing === false;
	};
	Readable.prototype.setEncoding = function(enc) {
		if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
		this._readableState.decoder = new StringDecoder(enc);
		this._readableState.encoding = enc;
		return this;
	};
	var MAX_HWM = 8388608;
	function computeNewHighWaterMark(n) {
		if (n >= MAX_HWM) n = MAX_HWM;
		else {
			n--;
			n |= n >>> 1;
			n |= n >>> 2;
			n |= n >>> 4;
			n |= n >>> 8;
			n |= n >>> 16;
			n++;
		}
		return n;
	}
	function howMuchToRead(n, state) {
		if (n <= 0 || state.length === 0 && state.ended) return 0;
		if (state.objectMode) return 1;
		if (n !== n) {
			if (state.flowing && state.length) return state.buffer.head.data.length;
			else return state.length;
		}
		if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
		if (n <= state.length) return n;
		if (!state.ended) {
			state.needReadable = true;
			return 0;
		}
		return state.length;
	}
	Readable.prototype.read = function(n) {
		debug("read", n);
		n = parseInt(n, 10);
		var state = this._readableState;
		var nOrig = n;
		if (n !== 0) state.emittedReadable = false;
		if (n === 0 && state.needReadable && (state.length >= state.highWaterMark || state.ended)) {
			debug("read: emitReadable", state.length, state.ended);
			if (state.length === 0 && state.ended) endReadable(this);
			else emitReadable(this);
			return null;
		}
		n = howMuchToRead(n, state);
		if (n === 0 && state.ended) {
			if (state.length === 0) endReadable(this);
			return null;
		}
		var doRead = state.needReadable;
		debug("need readable", doRead);
		if (state.length === 0 || state.length - n < state.highWaterMark) {
			doRead = true;
			debug("length less than watermark", doRead);
		}
		if (state.ended || state.reading) {
			doRead = false;
			debug("reading or ended", doRead);
		} else if (doRead) {
			debug("do read");
			state.reading = true;
			state.sync = true;
			if (state.length === 0) state.needReadable = true;
			this._read(state.highWaterMark);
			state.sync = false;
			if (!state.reading) n = howMuchToRead(nOrig, state);
		}
		var ret;
		if (n > 0) ret = fromList(n, state);
		else ret = null;
		if (ret === null) {
			state.needReadable = true;
			n = 0;
		} else state.length -= n;
		if (state.length === 0) {
			if (!state.ended) state.needReadable = true;
			if (nOrig !== n && state.ended) endReadable(this);
		}
		if (ret !== null) this.emit("data", ret);
		return ret;
	};
	function onEofChunk(stream, state) {
		if (state.ended) return;
		if (state.decoder) {
			var chunk = state.decoder.end();
			if (chunk && chunk.length) {
				state.buffer.push(chunk);
				state.length += state.objectMode ? 1 : chunk.length;
			}
		}
		state.ended = true;
		emitReadable(stream);
	}
	function emitReadable(stream) {
		var state = stream._readableState;
		state.needReadable = false;
		if (!state.emittedReadable) {
			debug("emitReadable", state.flowing);
			state.emittedReadable = true;
			if (state.sync) pna.nextTick(emitReadable_, stream);
			else emitReadable_(stream);
		}
	}
	function emitReadable_(stream) {
		debug("emit readable");
		stream.emit("readable");
		flow(stream);
	}
	function maybeReadMore(stream, state) {
		if (!state.readingMore) {
			state.readingMore = true;
			pna.nextTick(maybeReadMore_, stream, state);
		}
	}
	function maybeReadMore_(stream, state) {
		var len = state.length;
		while (!state.reading && !state.flowing && !state.ended && state.length < state.highWaterMark) {
			debug("maybeReadMore read 0");
			stream.read(0);
			if (len === state.length) break;
			else len = state.length;
		}
		state.readingMore = false;
	}
	Readable.prototype._read = function(n) {
		this.emit("error", /* @__PURE__ */ new Error("_read() is not implemented"));
	};
	Readable.prototype.pipe = function(dest, pipeOpts) {
		var src = this;
		var state = this._readableState;
		switch (state.pipesCount) {
			case 0:
				state.pipes = dest;
				break;
			case 1:
				state.pipes = [state.pipes, dest];
				break;
			default: state.pipes.push(dest);
		}
		state.pipesCount += 1;
		debug("pipe count=%d opts=%j", state.pipesCount, pipeOpts);
		var endFn = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr ? onend : unpipe;
		if (state.endEmitted) pna.nextTick(endFn);
		else src.once("end", endFn);
		dest.on("unpipe", onunpipe);
		function onunpipe(readable, unpipeInfo) {
			debug("onunpipe");
			if (readable === src) {
				if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
					unpipeInfo.hasUnpiped = true;
					cleanup();
				}
			}
		}
		function onend() {
			debug("onend");
			dest.end();
		}
		var ondrain = pipeOnDrain(src);
		dest.on("drain", ondrain);
		var cleanedUp = false;
		function cleanup() {
			debug("cleanup");
			dest.removeListener("close", onclose);
			dest.removeListener("finish", onfinish);
			dest.removeListener("drain", ondrain);
			dest.removeListener("error", onerror);
			dest.removeListener("unpipe", onunpipe);
			src.removeListener("end", onend);
			src.removeListener("end", unpipe);
			src.removeListener("data", ondata);
			cleanedUp = true;
			if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
		}
		var increasedAwaitDrain = false;
		src.on("data", ondata);
		function ondata(chunk) {
			debug("ondata");
			increasedAwaitDrain = false;
			if (false === dest.write(chunk) && !increasedAwaitDrain) {
				if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
					debug("false write response, pause", state.awaitDrain);
					state.awaitDrain++;
					increasedAwaitDrain = true;
				}
				src.pause();
			}
		}
		function onerror(er) {
			debug("onerror", er);
			unpipe();
			dest.removeListener("error", onerror);
			if (EElistenerCount(dest, "error") === 0) dest.emit("error", er);
		}
		prependListener(dest, "error", onerror);
		function onclose() {
			dest.removeListener("finish", onfinish);
			unpipe();
		}
		dest.once("close", onclose);
		function onfinish() {
			debug("onfinish");
			dest.removeListener("close", onclose);
			unpipe();
		}
		dest.once("finish", onfinish);
		function unpipe() {
			debug("unpipe");
			src.unpipe(dest);
		}
		dest.emit("pipe", src);
		if (!state.flowing) {
			debug("pipe resume");
			src.resume();
		}
		return dest;
	};
	function pipeOnDrain(src) {
		return function() {
			var state = src._readableState;
			debug("pipeOnDrain", state.awaitDrain);
			if (state.awaitDrain) state.awaitDrain--;
			if (state.awaitDrain === 0 && EElistenerCount(src, "data")) {
				state.flowing = true;
				flow(src);
			}
		};
	}
	Readable.prototype.unpipe = function(dest) {
		var state = this._readableState;
		var unpipeInfo = { hasUnpiped: false };
		if (state.pipesCount === 0) return this;
		if (state.pipesCount === 1) {
			if (dest && dest !== state.pipes) return this;
			if (!dest) dest = state.pipes;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			if (dest) dest.emit("unpipe", this, unpipeInfo);
			return this;
		}
		if (!dest) {
			var dests = state.pipes;
			var len = state.pipesCount;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			for (var i = 0; i < len; i++) dests[i].emit("unpipe", this, { hasUnpiped: false });
			return this;
		}
		var index = indexOf(state.pipes, dest);
		if (index === -1) return this;
		state.pipes.splice(index, 1);
		state.pipesCount -= 1;
		if (state.pipesCount === 1) state.pipes = state.pipes[0];
		dest.emit("unpipe", this, unpipeInfo);
		return this;
	};
	Readable.prototype.on = function(ev, fn) {
		var res = Stream.prototype.on.call(this, ev, fn);
		if (ev === "data") {
			if (this._readableState.flowing !== false) this.resume();
		} else if (ev === "readable") {
			var state = this._readableState;
			if (!state.endEmitted && !state.readableListening) {
				state.readableListening = state.needReadable = true;
				state.emittedReadable = false;
				if (!state.reading) pna.nextTick(nReadingNextTick, this);
				else if (state.length) emitReadable(this);
			}
		}
		return res;
	};
	Readable.prototype.addListener = Readable.prototype.on;
	function nReadingNextTick(self) {
		debug("readable nexttick read 0");
		self.read(0);
	}
	Readable.prototype.resume = function() {
		var state = this._readableState;
		if (!state.flowing) {
			debug("resume");
			state.flowing = true;
			resume(this, state);
		}
		return this;
	};
	function resume(stream, state) {
		if (!state.resumeScheduled) {
			state.resumeScheduled = true;
			pna.nextTick(resume_, stream, state);
		}
	}
	function resume_(stream, state) {
		if (!state.reading) {
			debug("resume read 0");
			stream.read(0);
		}
		state.resumeScheduled = false;
		state.awaitDrain = 0;
		stream.emit("resume");
		flow(stream);
		if (state.flowing && !state.reading) stream.read(0);
	}
	Readable.prototype.pause = function() {
		debug("call pause flowing=%j", this._readableState.flowing);
		if (false !== this._readableState.flowing) {
			debug("pause");
			this._readableState.flowing = false;
			this.emit("pause");
		}
		return this;
	};
	function flow(stream) {
		var state = stream._readableState;
		debug("flow", state.flowing);
		while (state.flowing && stream.read() !== null);
	}
	Readable.prototype.wrap = function(stream) {
		var _this = this;
		var state = this._readableState;
		var paused = false;
		stream.on("end", function() {
			debug("wrapped end");
			if (state.decoder && !state.ended) {
				var chunk = state.decoder.end();
				if (chunk && chunk.length) _this.push(chunk);
			}
			_this.push(null);
		});
		stream.on("data", function(chunk) {
			debug("wrapped data");
			if (state.decoder) chunk = state.decoder.write(chunk);
			if (state.objectMode && (chunk === null || chunk === void 0)) return;
			else if (!state.objectMode && (!chunk || !chunk.length)) return;
			if (!_this.push(chunk)) {
				paused = true;
				stream.pause();
			}
		});
		for (var i in stream) if (this[i] === void 0 && typeof stream[i] === "function") this[i] = function(method) {
			return function() {
				return stream[method].apply(stream, arguments);
			};
		}(i);
		for (var n = 0; n < kProxyEvents.length; n++) stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
		this._read = function(n) {
			debug("wrapped _read", n);
			if (paused) {
				paused = false;
				stream.resume();
			}
		};
		return this;
	};
	Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
		enumerable: false,
		get: function() {
			return this._readableState.highWaterMark;
		}
	});
	Readable._fromList = fromList;
	function fromList(n, state) {
		if (state.length === 0) return null;
		var ret;
		if (state.objectMode) ret = state.buffer.shift();
		else if (!n || n >= state.length) {
			if (state.decoder) ret = state.buffer.join("");
			else if (state.buffer.length === 1) ret = state.buffer.head.data;
			else ret = state.buffer.concat(state.length);
			state.buffer.clear();
		} else ret = fromListPartial(n, state.buffer, state.decoder);
		return ret;
	}
	function fromListPartial(n, list, hasStrings) {
		var ret;
		if (n < list.head.data.length) {
			ret = list.head.data.slice(0, n);
			list.head.data = list.head.data.slice(n);
		} else if (n === list.head.data.length) ret = list.shift();
		else ret = hasStrings ? copyFromBufferString(n, list) : copyFromBuffer(n, list);
		return ret;
	}
	function copyFromBufferString(n, list) {
		var p = list.head;
		var c = 1;
		var ret = p.data;
		n -= ret.length;
		while (p = p.next) {
			var str = p.data;
			var nb = n > str.length ? str.length : n;
			if (nb === str.length) ret += str;
			else ret += str.slice(0, n);
			n -= nb;
			if (n === 0) {
				if (nb === str.length) {
					++c;
					if (p.next) list.head = p.next;
					else list.head = list.tail = null;
				} else {
					list.head = p;
					p.data = str.slice(nb);
				}
				break;
			}
			++c;
		}
		list.length -= c;
		return ret;
	}
	function copyFromBuffer(n, list) {
		var ret = Buffer.allocUnsafe(n);
		var p = list.head;
		var c = 1;
		p.data.copy(ret);
		n -= p.data.length;
		while (p = p.next) {
			var buf = p.data;
			var nb = n > buf.length ? buf.length : n;
			buf.copy(ret, ret.length - n, 0, nb);
			n -= nb;
			if (n === 0) {
				if (nb === buf.length) {
					++c;
					if (p.next) list.head = p.next;
					else list.head = list.tail = null;
				} else {
					list.head = p;
					p.data = buf.slice(nb);
				}
				break;
			}
			++c;
		}
		list.length -= c;
		return ret;
	}
	function endReadable(stream) {
		var state = stream._readableState;
		if (state.length > 0) throw new Error("\"endReadable()\" called on non-empty stream");
		if (!state.endEmitted) {
			state.ended = true;
			pna.nextTick(endReadableNT, state, stream);
		}
	}
	function endReadableNT(state, stream) {
		if (!state.endEmitted && state.length === 0) {
			state.endEmitted = true;
			stream.readable = false;
			stream.emit("end");
		}
	}
	function indexOf(xs, x) {
		for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
		return -1;
	}
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/_stream_transform.js
var require__stream_transform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Transform;
	var Duplex = require__stream_duplex();
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	util.inherits(Transform, Duplex);
	function afterTransform(er, data) {
		var ts = this._transformState;
		ts.transforming = false;
		var cb = ts.writecb;
		if (!cb) return this.emit("error", /* @__PURE__ */ new Error("write callback called multiple times"));
		ts.writechunk = null;
		ts.writecb = null;
		if (data != null) this.push(data);
		cb(er);
		var rs = this._readableState;
		rs.reading = false;
		if (rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
	}
	function Transform(options) {
		if (!(this instanceof Transform)) return new Transform(options);
		Duplex.call(this, options);
		this._transformState = {
			afterTransform: afterTransform.bind(this),
			needTransform: false,
			transforming: false,
			writecb: null,
			writechunk: null,
			writeencoding: null
		};
		this._readableState.needReadable = true;
		this._readableState.sync = false;
		if (options) {
			if (typeof options.transform === "function") this._transform = options.transform;
			if (typeof options.flush === "function") this._flush = options.flush;
		}
		this.on("prefinish", prefinish);
	}
	function prefinish() {
		var _this = this;
		if (typeof this._flush === "function") this._flush(function(er, data) {
			done(_this, er, data);
		});
		else done(this, null, null);
	}
	Transform.prototype.push = function(chunk, encoding) {
		this._transformState.needTransform = false;
		return Duplex.prototype.push.call(this, chunk, encoding);
	};
	Transform.prototype._transform = function(chunk, encoding, cb) {
		throw new Error("_transform() is not implemented");
	};
	Transform.prototype._write = function(chunk, encoding, cb) {
		var ts = this._transformState;
		ts.writecb = cb;
		ts.writechunk = chunk;
		ts.writeencoding = encoding;
		if (!ts.transforming) {
			var rs = this._readableState;
			if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
		}
	};
	Transform.prototype._read = function(n) {
		var ts = this._transformState;
		if (ts.writechunk !== null && ts.writecb && !ts.transforming) {
			ts.transforming = true;
			this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
		} else ts.needTransform = true;
	};
	Transform.prototype._destroy = function(err, cb) {
		var _this2 = this;
		Duplex.prototype._destroy.call(this, err, function(err2) {
			cb(err2);
			_this2.emit("close");
		});
	};
	function done(stream, er, data) {
		if (er) return stream.emit("error", er);
		if (data != null) stream.push(data);
		if (stream._writableState.length) throw new Error("Calling transform done when ws.length != 0");
		if (stream._transformState.transforming) throw new Error("Calling transform done when still transforming");
		return stream.push(null);
	}
}));
// node_modules/duplexer2/node_modules/readable-stream/lib/_stream_passthrough.js
var require__stream_passthrough = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = PassThrough;
	var Transform = require__stream_transform();
	var util = Object.create(require_util());
	util.inherits = require_inherits();
	util.inherits(PassThrough, Transform);
	function PassThrough(options) {
		if (!(this instanceof PassThrough)) return new PassThrough(options);
		Transform.call(this, options);
	}
	PassThrough.prototype._transform = function(chunk, encoding, cb) {
		cb(null, chunk);
	};
}));
// node_modules/duplexer2/node_modules/readable-stream/readable.js
var require_readable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	if (process.env.READABLE_STREAM === "disable" && Stream) {
		module.exports = Stream;
		exports = module.exports = Stream.Readable;
		exports.Readable = Stream.Readable;
		exports.Writable = Stream.Writable;
		exports.Duplex = Stream.Duplex;
		exports.Transform = Stream.Transform;
		exports.PassThrough = Stream.PassThrough;
		exports.Stream = Stream;
	} else {
		exports = module.exports = require__stream_readable();
		exports.Stream = Stream || exports;
		exports.Readable = exports;
		exports.Writable = require__stream_writable();
		exports.Duplex = require__stream_duplex();
		exports.Transform = require__stream_transform();
		exports.PassThrough = require__stream_passthrough();
	}
}));
// node_modules/duplexer2/index.js
var require_duplexer2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var stream = require_readable();
	function DuplexWrapper(options, writable, readable) {
		if (typeof readable === "undefined") {
			readable = writable;
			writable = options;
			options = null;
		}
		stream.Duplex.call(this, options);
		if (typeof readable.read !== "function") readable = new stream.Readable(options).wrap(readable);
		this._writable = writable;
		this._readable = readable;
		this._waiting = false;
		var self = this;
		writable.once("finish", function() {
			self.end();
		});
		this.once("finish", function() {
			writable.end();
		});
		readable.on("readable", function() {
			if (self._waiting) {
				self._waiting = false;
				self._read();
			}
		});
		readable.once("end", function() {
			self.push(null);
		});
		if (!options || typeof options.bubbleErrors === "undefined" || options.bubbleErrors) {
			writable.on("error", function(err) {
				self.emit("error", err);
			});
			readable.on("error", function(err) {
				self.emit("error", err);
			});
		}
	}
	DuplexWrapper.prototype = Object.create(stream.Duplex.prototype, { constructor: { value: DuplexWrapper } });
	DuplexWrapper.prototype._write = function _write(input, encoding, done) {
		this._writable.write(input, encoding, done);
	};
	DuplexWrapper.prototype._read = function _read() {
		var buf;
		var reads = 0;
		while ((buf = this._readable.read()) !== null) {
			this.push(buf);
			reads++;
		}
		if (reads === 0) this._waiting = true;
	};
	module.exports = function duplex2(options, writable, readable) {
		return new DuplexWrapper(options, writable, readable);
	};
	module.exports.DuplexWrapper = DuplexWrapper;
}));
// node_modules/unzipper/lib/parseOne.js
var require_parseOne = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	var Parse = require_parse();
	var duplexer2 = require_duplexer2();
	var BufferStream = require_BufferStream();
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	function parseOne(match, opts) {
		var inStream = Stream.PassThrough({ objectMode: true });
		var outStream = Stream.PassThrough();
		var transform = Stream.Transform({ objectMode: true });
		var re = match instanceof RegExp ? match : match && new RegExp(match);
		var found;
		transform._transform = function(entry, e, cb) {
			if (found || re && !re.exec(entry.path)) {
				entry.autodrain();
				return cb();
			} else {
				found = true;
				out.emit("entry", entry);
				entry.on("error", function(e) {
					outStream.emit("error", e);
				});
				entry.pipe(outStream).on("error", function(err) {
					cb(err);
				}).on("finish", function(d) {
					cb(null, d);
				});
			}
		};
		inStream.pipe(Parse(opts)).on("error", function(err) {
			outStream.emit("error", err);
		}).pipe(transform).on("error", Object).on("finish", function() {
			if (!found) outStream.emit("error", /* @__PURE__ */ new Error("PATTERN_NOT_FOUND"));
			else outStream.end();
		});
		var out = duplexer2(inStream, outStream);
		out.buffer = function() {
			return BufferStream(outStream);
		};
		return out;
	}
	module.exports = parseOne;
}));
// node_modules/fstream/lib/abstract.js
var require_abstract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Abstract;
	var Stream = __require("stream").Stream;
	var inherits = require_inherits();
	function Abstract() {
		Stream.call(this);
	}
	inherits(Abstract, Stream);
	Abstract.prototype.on = function(ev, fn) {
		if (ev === "ready" && this.ready) process.nextTick(fn.bind(this));
		else Stream.prototype.on.call(this, ev, fn);
		return this;
	};
	Abstract.prototype.abort = function() {
		this._aborted = true;
		this.emit("abort");
	};
	Abstract.prototype.destroy = function() {};
	Abstract.prototype.warn = function(msg, code) {
		var self = this;
		var er = decorate(msg, code, self);
		if (!self.listeners("warn")) console.error("%s %s\npath = %s\nsyscall = %s\nfstream_type = %s\nfstream_path = %s\nfstream_unc_path = %s\nfstream_class = %s\nfstream_stack =\n%s\n", code || "UNKNOWN", er.stack, er.path, er.syscall, er.fstream_type, er.fstream_path, er.fstream_unc_path, er.fstream_class, er.fstream_stack.join("\n"));
		else self.emit("warn", er);
	};
	Abstract.prototype.info = function(msg, code) {
		this.emit("info", msg, code);
	};
	Abstract.prototype.error = function(msg, code, th) {
		var er = decorate(msg, code, this);
		if (th) throw er;
		else this.emit("error", er);
	};
	function decorate(er, code, self) {
		if (!(er instanceof Error)) er = new Error(er);
		er.code = er.code || code;
		er.path = er.path || self.path;
		er.fstream_type = er.fstream_type || self.type;
		er.fstream_path = er.fstream_path || self.path;
		if (self._path !== self.path) er.fstream_unc_path = er.fstream_unc_path || self._path;
		if (self.linkpath) er.fstream_linkpath = er.fstream_linkpath || self.linkpath;
		er.fstream_class = er.fstream_class || self.constructor.name;
		er.fstream_stack = er.fstream_stack || (/* @__PURE__ */ new Error()).stack.split(/\n/).slice(3).map(function(s) {
			return s.replace(/^ {4}at /, "");
		});
		return er;
	}
}));
// node_modules/graceful-fs/polyfills.js
var require_polyfills = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constants = __require("constants");
	var origCwd = process.cwd;
	var cwd = null;
	var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
	process.cwd = function() {
		if (!cwd) cwd = origCwd.call(process);
		return cwd;
	};
	try {
		process.cwd();
	} catch (er) {}
	if (typeof process.chdir === "function") {
		var chdir = process.chdir;
		process.chdir = function(d) {
			cwd = null;
			chdir.call(process, d);
		};
		if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
	}
	module.exports = patch;
	function patch(fs) {
		if (constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) patchLchmod(fs);
		if (!fs.lutimes) patchLutimes(fs);
		fs.chown = chownFix(fs.chown);
		fs.fchown = chownFix(fs.fchown);
		fs.lchown = chownFix(fs.lchown);
		fs.chmod = chmodFix(fs.chmod);
		fs.fchmod = chmodFix(fs.fchmod);
		fs.lchmod = chmodFix(fs.lchmod);
		fs.chownSync = chownFixSync(fs.chownSync);
		fs.fchownSync = chownFixSync(fs.fchownSync);
		fs.lchownSync = chownFixSync(fs.lchownSync);
		fs.chmodSync = chmodFixSync(fs.chmodSync);
		fs.fchmodSync = chmodFixSync(fs.fchmodSync);
		fs.lchmodSync = chmodFixSync(fs.lchmodSync);
		fs.stat = statFix(fs.stat);
		fs.fstat = statFix(fs.fstat);
		fs.lstat = statFix(fs.lstat);
		fs.statSync = statFixSync(fs.statSync);
		fs.fstatSync = statFixSync(fs.fstatSync);
		fs.lstatSync = statFixSync(fs.lstatSync);
		if (fs.chmod && !fs.lchmod) {
			fs.lchmod = function(path, mode, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchmodSync = function() {};
		}
		if (fs.chown && !fs.lchown) {
			fs.lchown = function(path, uid, gid, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchownSync = function() {};
		}
		if (platform === "win32") fs.rename = typeof fs.rename !== "function" ? fs.rename : (function(fs$rename) {
			function rename(from, to, cb) {
				var start = Date.now();
				var backoff = 0;
				fs$rename(from, to, function CB(er) {
					if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
						setTimeout(function() {
							fs.stat(to, function(stater, st) {
								if (stater && stater.code === "ENOENT") fs$rename(from, to, CB);
								else cb(er);
							});
						}, backoff);
						if (backoff < 100) backoff += 10;
						return;
					}
					if (cb) cb(er);
				});
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
			return rename;
		})(fs.rename);
		fs.read = typeof fs.read !== "function" ? fs.read : (function(fs$read) {
			function read(fd, buffer, offset, length, position, callback_) {
				var callback;
				if (callback_ && typeof callback_ === "function") {
					var eagCounter = 0;
					callback = function(er, _, __) {
						if (er && er.code === "EAGAIN" && eagCounter < 10) {
							eagCounter++;
							return fs$read.call(fs, fd, buffer, offset, length, position, callback);
						}
						callback_.apply(this, arguments);
					};
				}
				return fs$read.call(fs, fd, buffer, offset, length, position, callback);
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
			return read;
		})(fs.read);
		fs.readSync = typeof fs.readSync !== "function" ? fs.readSync : (function(fs$readSync) {
			return function(fd, buffer, offset, length, position) {
				var eagCounter = 0;
				while (true) try {
					return fs$readSync.call(fs, fd, buffer, offset, length, position);
				} catch (er) {
					if (er.code === "EAGAIN" && eagCounter < 10) {
						eagCounter++;
						continue;
					}
					throw er;
				}
			};
		})(fs.readSync);
		function patchLchmod(fs) {
			fs.lchmod = function(path, mode, callback) {
				fs.open(path, constants.O_WRONLY | constants.O_SYMLINK, mode, function(err, fd) {
					if (err) {
						if (callback) callback(err);
						return;
					}
					fs.fchmod(fd, mode, function(err) {
						fs.close(fd, function(err2) {
							if (callback) callback(err || err2);
						});
					});
				});
			};
			fs.lchmodSync = function(path, mode) {
				var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode);
				var threw = true;
				var ret;
				try {
					ret = fs.fchmodSync(fd, mode);
					threw = false;
				} finally {
					if (threw) try {
						fs.closeSync(fd);
					} catch (er) {}
					else fs.closeSync(fd);
				}
				return ret;
			};
		}
		function patchLutimes(fs) {
			if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
				fs.lutimes = function(path, at, mt, cb) {
					fs.open(path, constants.O_SYMLINK, function(er, fd) {
						if (er) {
							if (cb) cb(er);
							return;
						}
						fs.futimes(fd, at, mt, function(er) {
							fs.close(fd, function(er2) {
								if (cb) cb(er || er2);
							});
						});
					});
				};
				fs.lutimesSync = function(path, at, mt) {
					var fd = fs.openSync(path, constants.O_SYMLINK);
					var ret;
					var threw = true;
					try {
						ret = fs.futimesSync(fd, at, mt);
						threw = false;
					} finally {
						if (threw) try {
							fs.closeSync(fd);
						} catch (er) {}
						else fs.closeSync(fd);
					}
					return ret;
				};
			} else if (fs.futimes) {
				fs.lutimes = function(_a, _b, _c, cb) {
					if (cb) process.nextTick(cb);
				};
				fs.lutimesSync = function() {};
			}
		}
		function chmodFix(orig) {
			if (!orig) return orig;
			return function(target, mode, cb) {
				return orig.call(fs, target, mode, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chmodFixSync(orig) {
			if (!orig) return orig;
			return function(target, mode) {
				try {
					return orig.call(fs, target, mode);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function chownFix(orig) {
			if (!orig) return orig;
			return function(target, uid, gid, cb) {
				return orig.call(fs, target, uid, gid, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chownFixSync(orig) {
			if (!orig) return orig;
			return function(target, uid, gid) {
				try {
					return orig.call(fs, target, uid, gid);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function statFix(orig) {
			if (!orig) return orig;
			return function(target, options, cb) {
				if (typeof options === "function") {
					cb = options;
					options = null;
				}
				function callback(er, stats) {
					if (stats) {
						if (stats.uid < 0) stats.uid += 4294967296;
						if (stats.gid < 0) stats.gid += 4294967296;
					}
					if (cb) cb.apply(this, arguments);
				}
				return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
			};
		}
		function statFixSync(orig) {
			if (!orig) return orig;
			return function(target, options) {
				var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
				if (stats) {
					if (stats.uid < 0) stats.uid += 4294967296;
					if (stats.gid < 0) stats.gid += 4294967296;
				}
				return stats;
			};
		}
		function chownErOk(er) {
			if (!er) return true;
			if (er.code === "ENOSYS") return true;
			if (!process.getuid || process.getuid() !== 0) {
				if (er.code === "EINVAL" || er.code === "EPERM") return true;
			}
			return false;
		}
	}
}));
// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream").Stream;
	module.exports = legacy;
	function legacy(fs) {
		return {
			ReadStream,
			WriteStream
		};
		function ReadStream(path, options) {
			if (!(this instanceof ReadStream)) return new ReadStream(path, options);
			Stream.call(this);
			var self = this;
			this.path = path;
			this.fd = null;
			this.readable = true;
			this.paused = false;
			this.flags = "r";
			this.mode = 438;
			this.bufferSize = 65536;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.encoding) this.setEncoding(this.encoding);
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.end === void 0) this.end = Infinity;
				else if ("number" !== typeof this.end) throw TypeError("end must be a Number");
				if (this.start > this.end) throw new Error("start must be <= end");
				this.pos = this.start;
			}
			if (this.fd !== null) {
				process.nextTick(function() {
					self._read();
				});
				return;
			}
			fs.open(this.path, this.flags, this.mode, function(err, fd) {
				if (err) {
					self.emit("error", err);
					self.readable = false;
					return;
				}
				self.fd = fd;
				self.emit("open", fd);
				self._read();
			});
		}
		function WriteStream(path, options) {
			if (!(this instanceof WriteStream)) return new WriteStream(path, options);
			Stream.call(this);
			this.path = path;
			this.fd = null;
			this.writable = true;
			this.flags = "w";
			this.encoding = "binary";
			this.mode = 438;
			this.bytesWritten = 0;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.start < 0) throw new Error("start must be >= zero");
				this.pos = this.start;
			}
			this.busy = false;
			this._queue = [];
			if (this.fd === null) {
				this._open = fs.open;
				this._queue.push([
					this._open,
					this.path,
					this.flags,
					this.mode,
					void 0
				]);
				this.flush();
			}
		}
	}
}));
// node_modules/graceful-fs/clone.js
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = clone;
	var getPrototypeOf = Object.getPrototypeOf || function(obj) {
		return obj.__proto__;
	};
	function clone(obj) {
		if (obj === null || typeof obj !== "object") return obj;
		if (obj instanceof Object) var copy = { __proto__: getPrototypeOf(obj) };
		else var copy = Object.create(null);
		Object.getOwnPropertyNames(obj).forEach(function(key) {
			Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
		});
		return copy;
	}
}));
// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = __require("fs");
	var polyfills = require_polyfills();
	var legacy = require_legacy_streams();
	var clone = require_clone();
	var util = __require("util");
	/* istanbul ignore next - node 0.x polyfill */
	var gracefulQueue;
	var previousSymbol;
	/* istanbul ignore else - node 0.x polyfill */
	if (typeof Symbol === "function" && typeof Symbol.for === "function") {
		gracefulQueue = Symbol.for("graceful-fs.queue");
		previousSymbol = Symbol.for("graceful-fs.previous");
	} else {
		gracefulQueue = "___graceful-fs.queue";
		previousSymbol = "___graceful-fs.previous";
	}
	function noop() {}
	function publishQueue(context, queue) {
		Object.defineProperty(context, gracefulQueue, { get: function() {
			return queue;
		} });
	}
	var debug = noop;
	if (util.debuglog) debug = util.debuglog("gfs4");
	else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) debug = function() {
		var m = util.format.apply(util, arguments);
		m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
		console.error(m);
	};
	if (!fs[gracefulQueue]) {
		publishQueue(fs, global[gracefulQueue] || []);
		fs.close = (function(fs$close) {
			function close(fd, cb) {
				return fs$close.call(fs, fd, function(err) {
					if (!err) resetQueue();
					if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
			Object.defineProperty(close, previousSymbol, { value: fs$close });
			return close;
		})(fs.close);
		fs.closeSync = (function(fs$closeSync) {
			function closeSync(fd) {
				fs$closeSync.apply(fs, arguments);
				resetQueue();
			}
			Object.defineProperty(closeSync, previousSymbol, { value: fs$closeSync });
			return closeSync;
		})(fs.closeSync);
		if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) process.on("exit", function() {
			debug(fs[gracefulQueue]);
			__require("assert").equal(fs[gracefulQueue].length, 0);
		});
	}
	if (!global[gracefulQueue]) publishQueue(global, fs[gracefulQueue]);
	module.exports = patch(clone(fs));
	if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
		module.exports = patch(fs);
		fs.__patched = true;
	}
	function patch(fs) {
		polyfills(fs);
		fs.gracefulify = patch;
		fs.createReadStream = createReadStream;
		fs.createWriteStream = createWriteStream;
		var fs$readFile = fs.readFile;
		fs.readFile = readFile;
		function readFile(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$readFile(path, options, cb);
			function go$readFile(path, options, cb, startTime) {
				return fs$readFile(path, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readFile,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$writeFile = fs.writeFile;
		fs.writeFile = writeFile;
		function writeFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$writeFile(path, data, options, cb);
			function go$writeFile(path, data, options, cb, startTime) {
				return fs$writeFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$writeFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$appendFile = fs.appendFile;
		if (fs$appendFile) fs.appendFile = appendFile;
		function appendFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$appendFile(path, data, options, cb);
			function go$appendFile(path, data, options, cb, startTime) {
				return fs$appendFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$appendFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$copyFile = fs.copyFile;
		if (fs$copyFile) fs.copyFile = copyFile;
		function copyFile(src, dest, flags, cb) {
			if (typeof flags === "function") {
				cb = flags;
				flags = 0;
			}
			return go$copyFile(src, dest, flags, cb);
			function go$copyFile(src, dest, flags, cb, startTime) {
				return fs$copyFile(src, dest, flags, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$copyFile,
						[
							src,
							dest,
							flags,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$readdir = fs.readdir;
		fs.readdir = readdir;
		var noReaddirOptionVersions = /^v[0-5]\./;
		function readdir(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			var go$readdir = noReaddirOptionVersions.test(process.version) ? function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, fs$readdirCallback(path, options, cb, startTime));
			} : function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, options, fs$readdirCallback(path, options, cb, startTime));
			};
			return go$readdir(path, options, cb);
			function fs$readdirCallback(path, options, cb, startTime) {
				return function(err, files) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readdir,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else {
						if (files && files.sort) files.sort();
						if (typeof cb === "function") cb.call(this, err, files);
					}
				};
			}
		}
		if (process.version.substr(0, 4) === "v0.8") {
			var legStreams = legacy(fs);
			ReadStream = legStreams.ReadStream;
			WriteStream = legStreams.WriteStream;
		}
		var fs$ReadStream = fs.ReadStream;
		if (fs$ReadStream) {
			ReadStream.prototype = Object.create(fs$ReadStream.prototype);
			ReadStream.prototype.open = ReadStream$open;
		}
		var fs$WriteStream = fs.WriteStream;
		if (fs$WriteStream) {
			WriteStream.prototype = Object.create(fs$WriteStream.prototype);
			WriteStream.prototype.open = WriteStream$open;
		}
		Object.defineProperty(fs, "ReadStream", {
			get: function() {
				return ReadStream;
			},
			set: function(val) {
				ReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		Object.defineProperty(fs, "WriteStream", {
			get: function() {
				return WriteStream;
			},
			set: function(val) {
				WriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileReadStream = ReadStream;
		Object.defineProperty(fs, "FileReadStream", {
			get: function() {
				return FileReadStream;
			},
			set: function(val) {
				FileReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileWriteStream = WriteStream;
		Object.defineProperty(fs, "FileWriteStream", {
			get: function() {
				return FileWriteStream;
			},
			set: function(val) {
				FileWriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		function ReadStream(path, options) {
			if (this instanceof ReadStream) return fs$ReadStream.apply(this, arguments), this;
			else return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
		}
		function ReadStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					if (that.autoClose) that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
					that.read();
				}
			});
		}
		function WriteStream(path, options) {
			if (this instanceof WriteStream) return fs$WriteStream.apply(this, arguments), this;
			else return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
		}
		function WriteStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
				}
			});
		}
		function createReadStream(path, options) {
			return new fs.ReadStream(path, options);
		}
		function createWriteStream(path, options) {
			return new fs.WriteStream(path, options);
		}
		var fs$open = fs.open;
		fs.open = open;
		function open(path, flags, mode, cb) {
			if (typeof mode === "function") cb = mode, mode = null;
			return go$open(path, flags, mode, cb);
			function go$open(path, flags, mode, cb, startTime) {
				return fs$open(path, flags, mode, function(err, fd) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$open,
						[
							path,
							flags,
							mode,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		return fs;
	}
	function enqueue(elem) {
		debug("ENQUEUE", elem[0].name, elem[1]);
		fs[gracefulQueue].push(elem);
		retry();
	}
	var retryTimer;
	function resetQueue() {
		var now = Date.now();
		for (var i = 0; i < fs[gracefulQueue].length; ++i) if (fs[gracefulQueue][i].length > 2) {
			fs[gracefulQueue][i][3] = now;
			fs[gracefulQueue][i][4] = now;
		}
		retry();
	}
	function retry() {
		clearTimeout(retryTimer);
		retryTimer = void 0;
		if (fs[gracefulQueue].length === 0) return;
		var elem = fs[gracefulQueue].shift();
		var fn = elem[0];
		var args = elem[1];
		var err = elem[2];
		var startTime = elem[3];
		var lastTime = elem[4];
		if (startTime === void 0) {
			debug("RETRY", fn.name, args);
			fn.apply(null, args);
		} else if (Date.now() - startTime >= 6e4) {
			debug("TIMEOUT", fn.name, args);
			var cb = args.pop();
			if (typeof cb === "function") cb.call(null, err);
		} else {
			var sinceAttempt = Date.now() - lastTime;
			var sinceStart = Math.max(lastTime - startTime, 1);
			if (sinceAttempt >= Math.min(sinceStart * 1.2, 100)) {
				debug("RETRY", fn.name, args);
				fn.apply(null, args.concat([startTime]));
			} else fs[gracefulQueue].push(elem);
		}
		if (retryTimer === void 0) retryTimer = setTimeout(retry, 0);
	}
}));
// node_modules/fstream/lib/get-type.js
var require_get_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = getType;
	function getType(st) {
		var types = [
			"Directory",
			"File",
			"SymbolicLink",
			"Link",
			"BlockDevice",
			"CharacterDevice",
			"FIFO",
			"Socket"
		];
		var type;
		if (st.type && types.indexOf(st.type) !== -1) {
			st[st.type] = true;
			return st.type;
		}
		for (var i = 0, l = types.length; i < l; i++) {
			type = types[i];
			var is = st[type] || st["is" + type];
			if (typeof is === "function") is = is.call(st);
			if (is) {
				st[type] = true;
				st.type = type;
				return type;
			}
		}
		return null;
	}
}));
// node_modules/fstream/lib/link-reader.js
var require_link_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = LinkReader;
	var fs = require_graceful_fs();
	var inherits = require_inherits();
	var Reader = require_reader();
	inherits(LinkReader, Reader);
	function LinkReader(props) {
		var self = this;
		if (!(self instanceof LinkReader)) throw new Error("LinkReader must be called as constructor.");
		if (!(props.type === "Link" && props.Link || props.type === "SymbolicLink" && props.SymbolicLink)) throw new Error("Non-link type " + props.type);
		Reader.call(self, props);
	}
	LinkReader.prototype._stat = function(currentStat) {
		var self = this;
		fs.readlink(self._path, function(er, linkpath) {
			if (er) return self.error(er);
			self.linkpath = self.props.linkpath = linkpath;
			self.emit("linkpath", linkpath);
			Reader.prototype._stat.call(self, currentStat);
		});
	};
	LinkReader.prototype._read = function() {
		var self = this;
		if (self._paused) return;
		if (!self._ended) {
			self.emit("end");
			self.emit("close");
			self._ended = true;
		}
	};
}));
// node_modules/fstream/lib/dir-reader.js
var require_dir_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = DirReader;
	var fs = require_graceful_fs();
	var inherits = require_inherits();
	var path = __require("path");
	var Reader = require_reader();
	var assert = __require("assert").ok;
	inherits(DirReader, Reader);
	function DirReader(props) {
		var self = this;
		if (!(self instanceof DirReader)) throw new Error("DirReader must be called as constructor.");
		if (props.type !== "Directory" || !props.Directory) throw new Error("Non-directory type " + props.type);
		self.entries = null;
		self._index = -1;
		self._paused = false;
		self._length = -1;
		if (props.sort) this.sort = props.sort;
		Reader.call(this, props);
	}
	DirReader.prototype._getEntries = function() {
		var self = this;
		if (self._gotEntries) return;
		self._gotEntries = true;
		fs.readdir(self._path, function(er, entries) {
			if (er) return self.error(er);
			self.entries = entries;
			self.emit("entries", entries);
			if (self._paused) self.once("resume", processEntries);
			else processEntries();
			function processEntries() {
				self._length = self.entries.length;
				if (typeof self.sort === "function") self.entries = self.entries.sort(self.sort.bind(self));
				self._read();
			}
		});
	};
	DirReader.prototype._read = function() {
		var self = this;
		if (!self.entries) return self._getEntries();
		if (self._paused || self._currentEntry || self._aborted) return;
		self._index++;
		if (self._index >= self.entries.length) {
			if (!self._ended) {
				self._ended = true;
				self.emit("end");
				self.emit("close");
			}
			return;
		}
		var p = path.resolve(self._path, self.entries[self._index]);
		assert(p !== self._path);
		assert(self.entries[self._index]);
		self._currentEntry = p;
		fs[self.props.follow ? "stat" : "lstat"](p, function(er, stat) {
			if (er) return self.error(er);
			var who = self._proxy || self;
			stat.path = p;
			stat.basename = path.basename(p);
			stat.dirname = path.dirname(p);
			var childProps = self.getChildProps.call(who, stat);
			childProps.path = p;
			childProps.basename = path.basename(p);
			childProps.dirname = path.dirname(p);
			var entry = Reader(childProps, stat);
			self._currentEntry = entry;
			entry.on("pause", function(who) {
				if (!self._paused && !entry._disowned) self.pause(who);
			});
			entry.on("resume", function(who) {
				if (self._paused && !entry._disowned) self.resume(who);
			});
			entry.on("stat", function(props) {
				self.emit("_entryStat", entry, props);
				if (entry._aborted) return;
				if (entry._paused) entry.once("resume", function() {
					self.emit("entryStat", entry, props);
				});
				else self.emit("entryStat", entry, props);
			});
			entry.on("ready", function EMITCHILD() {
				if (self._paused) {
					entry.pause(self);
					return self.once("resume", EMITCHILD);
				}
				if (entry.type === "Socket") self.emit("socket", entry);
				else self.emitEntry(entry);
			});
			var ended = false;
			entry.on("close", onend);
			entry.on("disown", onend);
			function onend() {
				if (ended) return;
				ended = true;
				self.emit("childEnd", entry);
				self.emit("entryEnd", entry);
				self._currentEntry = null;
				if (!self._paused) self._read();
			}
			entry.on("error", function(er) {
				if (entry._swallowErrors) {
					self.warn(er);
					entry.emit("end");
					entry.emit("close");
				} else self.emit("error", er);
			});
			[
				"child",
				"childEnd",
				"warn"
			].forEach(function(ev) {
				entry.on(ev, self.emit.bind(self, ev));
			});
		});
	};
	DirReader.prototype.disown = function(entry) {
		entry.emit("beforeDisown");
		entry._disowned = true;
		entry.parent = entry.root = null;
		if (entry === this._currentEntry) this._currentEntry = null;
		entry.emit("disown");
	};
	DirReader.prototype.getChildProps = function() {
		return {
			depth: this.depth + 1,
			root: this.root || this,
			parent: this,
			follow: this.follow,
			filter: this.filter,
			sort: this.props.sort,
			hardlinks: this.props.hardlinks
		};
	};
	DirReader.prototype.pause = function(who) {
		var self = this;
		if (self._paused) return;
		who = who || self;
		self._paused = true;
		if (self._currentEntry && self._currentEntry.pause) self._currentEntry.pause(who);
		self.emit("pause", who);
	};
	DirReader.prototype.resume = function(who) {
		var self = this;
		if (!self._paused) return;
		who = who || self;
		self._paused = false;
		self.emit("resume", who);
		if (self._paused) return;
		if (self._currentEntry) {
			if (self._currentEntry.resume) self._currentEntry.resume(who);
		} else self._read();
	};
	DirReader.prototype.emitEntry = function(entry) {
		this.emit("entry", entry);
		this.emit("child", entry);
	};
}));
// node_modules/fstream/lib/file-reader.js
var require_file_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = FileReader;
	var fs = require_graceful_fs();
	var inherits = require_inherits();
	var Reader = require_reader();
	var EOF = { EOF: true };
	var CLOSE = { CLOSE: true };
	inherits(FileReader, Reader);
	function FileReader(props) {
		var self = this;
		if (!(self instanceof FileReader)) throw new Error("FileReader must be called as constructor.");
		if (!(props.type === "Link" && props.Link || props.type === "File" && props.File)) throw new Error("Non-file type " + props.type);
		self._buffer = [];
		self._bytesEmitted = 0;
		Reader.call(self, props);
	}
	FileReader.prototype._getStream = function() {
		var self = this;
		var stream = self._stream = fs.createReadStream(self._path, self.props);
		if (self.props.blksize) stream.bufferSize = self.props.blksize;
		stream.on("open", self.emit.bind(self, "open"));
		stream.on("data", function(c) {
			self._bytesEmitted += c.length;
			if (!c.length) return;
			else if (self._paused || self._buffer.length) {
				self._buffer.push(c);
				self._read();
			} else self.emit("data", c);
		});
		stream.on("end", function() {
			if (self._paused || self._buffer.length) {
				self._buffer.push(EOF);
				self._read();
			} else self.emit("end");
			if (self._bytesEmitted !== self.props.size) self.error("Didn't get expected byte count\nexpect: " + self.props.size + "\nactual: " + self._bytesEmitted);
		});
		stream.on("close", function() {
			if (self._paused || self._buffer.length) {
				self._buffer.push(CLOSE);
				self._read();
			} else self.emit("close");
		});
		stream.on("error", function(e) {
			self.emit("error", e);
		});
		self._read();
	};
	FileReader.prototype._read = function() {
		var self = this;
		if (self._paused) return;
		if (!self._stream) return self._getStream();
		if (self._buffer.length) {
			var buf = self._buffer;
			for (var i = 0, l = buf.length; i < l; i++) {
				var c = buf[i];
				if (c === EOF) self.emit("end");
				else if (c === CLOSE) self.emit("close");
				else self.emit("data", c);
				if (self._paused) {
					self._buffer = buf.slice(i);
					return;
				}
			}
			self._buffer.length = 0;
		}
	};
	FileReader.prototype.pause = function(who) {
		var self = this;
		if (self._paused) return;
		who = who || self;
		self._paused = true;
		if (self._stream) self._stream.pause();
		self.emit("pause", who);
	};
	FileReader.prototype.resume = function(who) {
		var self = this;
		if (!self._paused) return;
		who = who || self;
		self.emit("resume", who);
		self._paused = false;
		if (self._stream) self._stream.resume();
		self._read();
	};
}));
// node_modules/fstream/lib/socket-reader.js
var require_socket_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = SocketReader;
	var inherits = require_inherits();
	var Reader = require_reader();
	inherits(SocketReader, Reader);
	function SocketReader(props) {
		var self = this;
		if (!(self instanceof SocketReader)) throw new Error("SocketReader must be called as constructor.");
		if (!(props.type === "Socket" && props.Socket)) throw new Error("Non-socket type " + props.type);
		Reader.call(self, props);
	}
	SocketReader.prototype._read = function() {
		var self = this;
		if (self._paused) return;
		if (!self._ended) {
			self.emit("end");
			self.emit("close");
			self._ended = true;
		}
	};
}));
// node_modules/fstream/lib/proxy-reader.js
var require_proxy_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ProxyReader;
	var Reader = require_reader();
	var getType = require_get_type();
	var inherits = require_inherits();
	var fs = require_graceful_fs();
	inherits(ProxyReader, Reader);
	function ProxyReader(props) {
		var self = this;
		if (!(self instanceof ProxyReader)) throw new Error("ProxyReader must be called as constructor.");
		self.props = props;
		self._buffer = [];
		self.ready = false;
		Reader.call(self, props);
	}
	ProxyReader.prototype._stat = function() {
		var self = this;
		var props = self.props;
		fs[props.follow ? "stat" : "lstat"](props.path, function(er, current) {
			var type;
			if (er || !current) type = "File";
			else type = getType(current);
			props[type] = true;
			props.type = self.type = type;
			self._old = current;
			self._addProxy(Reader(props, current));
		});
	};
	ProxyReader.prototype._addProxy = function(proxy) {
		var self = this;
		if (self._proxyTarget) return self.error("proxy already set");
		self._proxyTarget = proxy;
		proxy._proxy = self;
		[
			"error",
			"data",
			"end",
			"close",
			"linkpath",
			"entry",
			"entryEnd",
			"child",
			"childEnd",
			"warn",
			"stat"
		].forEach(function(ev) {
			proxy.on(ev, self.emit.bind(self, ev));
		});
		self.emit("proxy", proxy);
		proxy.on("ready", function() {
			self.ready = true;
			self.emit("ready");
		});
		var calls = self._buffer;
		self._buffer.length = 0;
		calls.forEach(function(c) {
			proxy[c[0]].apply(proxy, c[1]);
		});
	};
	ProxyReader.prototype.pause = function() {
		return this._proxyTarget ? this._proxyTarget.pause() : false;
	};
	ProxyReader.prototype.resume = function() {
		return this._proxyTarget ? this._proxyTarget.resume() : false;
	};
}));
// node_modules/fstream/lib/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Reader;
	var fs = require_graceful_fs();
	var Stream = __require("stream").Stream;
	var inherits = require_inherits();
	var path = __require("path");
	var getType = require_get_type();
	var hardLinks = Reader.hardLinks = {};
	var Abstract = require_abstract();
	inherits(Reader, Abstract);
	var LinkReader = require_link_reader();
	function Reader(props, currentStat) {
		var self = this;
		if (!(self instanceof Reader)) return new Reader(props, currentStat);
		if (typeof props === "string") props = { path: props };
		var type;
		var ClassType;
		if (props.type && typeof props.type === "function") {
			type = props.type;
			ClassType = type;
		} else {
			type = getType(props);
			ClassType = Reader;
		}
		if (currentStat && !type) {
			type = getType(currentStat);
			props[type] = true;
			props.type = type;
		}
		switch (type) {
			case "Directory":
				ClassType = require_dir_reader();
				break;
			case "Link":
			case "File":
				ClassType = require_file_reader();
				break;
			case "SymbolicLink":
				ClassType = LinkReader;
				break;
			case "Socket":
				ClassType = require_socket_reader();
				break;
			case null: ClassType = require_proxy_reader();
		}
		if (!(self instanceof ClassType)) return new ClassType(props);
		Abstract.call(self);
		if (!props.path) self.error("Must provide a path", null, true);
		self.readable = true;
		self.writable = false;
		self.type = type;
		self.props = props;
		self.depth = props.depth = props.depth || 0;
		self.parent = props.parent || null;
		self.root = props.root || props.parent && props.parent.root || self;
		self._path = self.path = path.resolve(props.path);
		if (process.platform === "win32") {
			self.path = self._path = self.path.replace(/\?/g, "_");
			if (self._path.length >= 260) {
				self._swallowErrors = true;
				self._path = "\\\\?\\" + self.path.replace(/\//g, "\\");
			}
		}
		self.basename = props.basename = path.basename(self.path);
		self.dirname = props.dirname = path.dirname(self.path);
		props.parent = props.root = null;
		self.size = props.size;
		self.filter = typeof props.filter === "function" ? props.filter : null;
		if (props.sort === "alpha") props.sort = alphasort;
		self._stat(currentStat);
	}
	function alphasort(a, b) {
		return a === b ? 0 : a.toLowerCase() > b.toLowerCase() ? 1 : a.toLowerCase() < b.toLowerCase() ? -1 : a > b ? 1 : -1;
	}
	Reader.prototype._stat = function(currentStat) {
		var self = this;
		var props = self.props;
		var stat = props.follow ? "stat" : "lstat";
		if (currentStat) process.nextTick(statCb.bind(null, null, currentStat));
		else fs[stat](self._path, statCb);
		function statCb(er, props_) {
			if (er) return self.error(er);
			Object.keys(props_).forEach(function(k) {
				props[k] = props_[k];
			});
			if (void 0 !== self.size && props.size !== self.size) return self.error("incorrect size");
			self.size = props.size;
			var type = getType(props);
			if (props.hardlinks !== false && type !== "Directory" && props.nlink && props.nlink > 1) {
				var k = props.dev + ":" + props.ino;
				if (hardLinks[k] === self._path || !hardLinks[k]) hardLinks[k] = self._path;
				else {
					type = self.type = self.props.type = "Link";
					self.Link = self.props.Link = true;
					self.linkpath = self.props.linkpath = hardLinks[k];
					self._stat = self._read = LinkReader.prototype._read;
				}
			}
			if (self.type && self.type !== type) self.error("Unexpected type: " + type);
			if (self.filter) {
				var who = self._proxy || self;
				if (!self.filter.call(who, who, props)) {
					if (!self._disowned) {
						self.abort();
						self.emit("end");
						self.emit("close");
					}
					return;
				}
			}
			var events = [
				"_stat",
				"stat",
				"ready"
			];
			var e = 0;
			(function go() {
				if (self._aborted) {
					self.emit("end");
					self.emit("close");
					return;
				}
				if (self._paused && self.type !== "Directory") {
					self.once("resume", go);
					return;
				}
				var ev = events[e++];
				if (!ev) return self._read();
				self.emit(ev, props);
				go();
			})();
		}
	};
	Reader.prototype.pipe = function(dest) {
		var self = this;
		if (typeof dest.add === "function") self.on("entry", function(entry) {
			if (dest.add(entry) === false) self.pause();
		});
		return Stream.prototype.pipe.apply(this, arguments);
	};
	Reader.prototype.pause = function(who) {
		this._paused = true;
		who = who || this;
		this.emit("pause", who);
		if (this._stream) this._stream.pause(who);
	};
	Reader.prototype.resume = function(who) {
		this._paused = false;
		who = who || this;
		this.emit("resume", who);
		if (this._stream) this._stream.resume(who);
		this._read();
	};
	Reader.prototype._read = function() {
		this.error("Cannot read unknown type: " + this.type);
	};
}));
// node_modules/fs.realpath/old.js
var require_old = /* @__PURE__ */ __commonJSMin(((exports) => {
	var pathModule = __require("path");
	var isWindows = process.platform === "win32";
	var fs = __require("fs");
	var DEBUG = process.env.NODE_DEBUG && /fs/.test(process.env.NODE_DEBUG);
	function rethrow() {
		var callback;
		if (DEBUG) {
			var backtrace = /* @__PURE__ */ new Error();
			callback = debugCallback;
		} else callback = missingCallback;
		return callback;
		function debugCallback(err) {
			if (err) {
				backtrace.message = err.message;
				err = backtrace;
				missingCallback(err);
			}
		}
		function missingCallback(err) {
			if (err) {
				if (process.throwDeprecation) throw err;
				else if (!process.noDeprecation) {
					var msg = "fs: missing callback " + (err.stack || err.message);
					if (process.traceDeprecation) console.trace(msg);
					else console.error(msg);
				}
			}
		}
	}
	function maybeCallback(cb) {
		return typeof cb === "function" ? cb : rethrow();
	}
	pathModule.normalize;
	if (isWindows) var nextPartRe = /(.*?)(?:[\/\\]+|$)/g;
	else var nextPartRe = /(.*?)(?:[\/]+|$)/g;
	if (isWindows) var splitRootRe = /^(?:[a-zA-Z]:|[\\\/]{2}[^\\\/]+[\\\/][^\\\/]+)?[\\\/]*/;
	else var splitRootRe = /^[\/]*/;
	exports.realpathSync = function realpathSync(p, cache) {
		p = pathModule.resolve(p);
		if (cache && Object.prototype.hasOwnProperty.call(cache, p)) return cache[p];
		var original = p, seenLinks = {}, knownHard = {};
		var pos;
		var current;
		var base;
		var previous;
		start();
		function start() {
			var m = splitRootRe.exec(p);
			pos = m[0].length;
			current = m[0];
			base = m[0];
			previous = "";
			if (isWindows && !knownHard[base]) {
				fs.lstatSync(base);
				knownHard[base] = true;
			}
		}
		while (pos < p.length) {
			nextPartRe.lastIndex = pos;
			var result = nextPartRe.exec(p);
			previous = current;
			current += result[0];
			base = previous + result[1];
			pos = nextPartRe.lastIndex;
			if (knownHard[base] || cache && cache[base] === base) continue;
			var resolvedLink;
			if (cache && Object.prototype.hasOwnProperty.call(cache, base)) resolvedLink = cache[base];
			else {
				var stat = fs.lstatSync(base);
				if (!stat.isSymbolicLink()) {
					knownHard[base] = true;
					if (cache) cache[base] = base;
					continue;
				}
				var linkTarget = null;
				if (!isWindows) {
					var id = stat.dev.toString(32) + ":" + stat.ino.toString(32);
					if (seenLinks.hasOwnProperty(id)) linkTarget = seenLinks[id];
				}
				if (linkTarget === null) {
					fs.statSync(base);
					linkTarget = fs.readlinkSync(base);
				}
				resolvedLink = pathModule.resolve(previous, linkTarget);
				if (cache) cache[base] = resolvedLink;
				if (!isWindows) seenLinks[id] = linkTarget;
			}
			p = pathModule.resolve(resolvedLink, p.slice(pos));
			start();
		}
		if (cache) cache[original] = p;
		return p;
	};
	exports.realpath = function realpath(p, cache, cb) {
		if (typeof cb !== "function") {
			cb = maybeCallback(cache);
			cache = null;
		}
		p = pathModule.resolve(p);
		if (cache && Object.prototype.hasOwnProperty.call(cache, p)) return process.nextTick(cb.bind(null, null, cache[p]));
		var original = p, seenLinks = {}, knownHard = {};
		var pos;
		var current;
		var base;
		var previous;
		start();
		function start() {
			var m = splitRootRe.exec(p);
			pos = m[0].length;
			current = m[0];
			base = m[0];
			previous = "";
			if (isWindows && !knownHard[base]) fs.lstat(base, function(err) {
				if (err) return cb(err);
				knownHard[base] = true;
				LOOP();
			});
			else process.nextTick(LOOP);
		}
		function LOOP() {
			if (pos >= p.length) {
				if (cache) cache[original] = p;
				return cb(null, p);
			}
			nextPartRe.lastIndex = pos;
			var result = nextPartRe.exec(p);
			previous = current;
			current += result[0];
			base = previous + result[1];
			pos = nextPartRe.lastIndex;
			if (knownHard[base] || cache && cache[base] === base) return process.nextTick(LOOP);
			if (cache && Object.prototype.hasOwnProperty.call(cache, base)) return gotResolvedLink(cache[base]);
			return fs.lstat(base, gotStat);
		}
		function gotStat(err, stat) {
			if (err) return cb(err);
			if (!stat.isSymbolicLink()) {
				knownHard[base] = true;
				if (cache) cache[base] = base;
				return process.nextTick(LOOP);
			}
			if (!isWindows) {
				var id = stat.dev.toString(32) + ":" + stat.ino.toString(32);
				if (seenLinks.hasOwnProperty(id)) return gotTarget(null, seenLinks[id], base);
			}
			fs.stat(base, function(err) {
				if (err) return cb(err);
				fs.readlink(base, function(err, target) {
					if (!isWindows) seenLinks[id] = target;
					gotTarget(err, target);
				});
			});
		}
		function gotTarget(err, target, base) {
			if (err) return cb(err);
			var resolvedLink = pathModule.resolve(previous, target);
			if (cache) cache[base] = resolvedLink;
			gotResolvedLink(resolvedLink);
		}
		function gotResolvedLink(resolvedLink) {
			p = pathModule.resolve(resolvedLink, p.slice(pos));
			start();
		}
	};
}));
// node_modules/fs.realpath/index.js
var require_fs_realpath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = realpath;
	realpath.realpath = realpath;
	realpath.sync = realpathSync;
	realpath.realpathSync = realpathSync;
	realpath.monkeypatch = monkeypatch;
	realpath.unmonkeypatch = unmonkeypatch;
	var fs = __require("fs");
	var origRealpath = fs.realpath;
	var origRealpathSync = fs.realpathSync;
	var version = process.version;
	var ok = /^v[0-5]\./.test(version);
	var old = require_old();
	function newError(er) {
		return er && er.syscall === "realpath" && (er.code === "ELOOP" || er.code === "ENOMEM" || er.code === "ENAMETOOLONG");
	}
	function realpath(p, cache, cb) {
		if (ok) return origRealpath(p, cache, cb);
		if (typeof cache === "function") {
			cb = cache;
			cache = null;
		}
		origRealpath(p, cache, function(er, result) {
			if (newError(er)) old.realpath(p, cache, cb);
			else cb(er, result);
		});
	}
	function realpathSync(p, cache) {
		if (ok) return origRealpathSync(p, cache);
		try {
			return origRealpathSync(p, cache);
		} catch (er) {
			if (newError(er)) return old.realpathSync(p, cache);
			else throw er;
		}
	}
	function monkeypatch() {
		fs.realpath = realpath;
		fs.realpathSync = realpathSync;
	}
	function unmonkeypatch() {
		fs.realpath = origRealpath;
		fs.realpathSync = origRealpathSync;
	}
}));
// node_modules/concat-map/index.js
var require_concat_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(xs, fn) {
		var res = [];
		for (var i = 0; i < xs.length; i++) {
			var x = fn(xs[i], i);
			if (isArray(x)) res.push.apply(res, x);
			else res.push(x);
		}
		return res;
	};
	var isArray = Array.isArray || function(xs) {
		return Object.prototype.toString.call(xs) === "[object Array]";
	};
}));
// node_modules/balanced-match/index.js
var require_balanced_match = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = balanced;
	function balanced(a, b, str) {
		if (a instanceof RegExp) a = maybeMatch(a, str);
		if (b instanceof RegExp) b = maybeMatch(b, str);
		var r = range(a, b, str);
		return r && {
			start: r[0],
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + a.length, r[1]),
			post: str.slice(r[1] + b.length)
		};
	}
	function maybeMatch(reg, str) {
		var m = str.match(reg);
		return m ? m[0] : null;
	}
	balanced.range = range;
	function range(a, b, str) {
		var begs, beg, left, right, result;
		var ai = str.indexOf(a);
		var bi = str.indexOf(b, ai + 1);
		var i = ai;
		if (ai >= 0 && bi > 0) {
			if (a === b) return [ai, bi];
			begs = [];
			left = str.length;
			while (i >= 0 && !result) {
				if (i == ai) {
					begs.push(i);
					ai = str.indexOf(a, i + 1);
				} else if (begs.length == 1) result = [begs.pop(), bi];
				else {
					beg = begs.pop();
					if (beg < left) {
						left = beg;
						right = bi;
					}
					bi = str.indexOf(b, i + 1);
				}
				i = ai < bi && ai >= 0 ? ai : bi;
			}
			if (begs.length) result = [left, right];
		}
		return result;
	}
}));
// node_modules/brace-expansion/index.js
var require_brace_expansion = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require_concat_map();
	var balanced = require_balanced_match();
	module.exports = expandTop;
	var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
	var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
	var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
	var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
	var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
	var EXPANSION_MAX = 1e5;
	var EXPANSION_MAX_LENGTH = 4e6;
	var EXPANSION_MAX_DEPTH = 1e3;
	var EXPANSION_MAX_REWRITES = 1e3;
	var EXPANSION_MAX_STEPS = 2e7;
	var CALL_STEPS = 16;
	function numeric(str) {
		return parseInt(str, 10) == str ? parseInt(str, 10) : str.charCodeAt(0);
	}
	function escapeBraces(str) {
		return str.split("\\\\").join(escSlash).split("\\{").join(escOpen).split("\\}").join(escClose).split("\\,").join(escComma).split("\\.").join(escPeriod);
	}
	function unescapeBraces(str) {
		return str.split(escSlash).join("\\").split(escOpen).join("{").split(escClose).join("}").split(escComma).join(",").split(escPeriod).join(".");
	}
	function pushAll(target, items) {
		for (var i = 0; i < items.length; i++) target.push(items[i]);
	}
	function balancedWithBudget(str, masked, budget) {
		if (budget.remaining < 0) return;
		var r = balanced.range("{", "}", masked);
		var unmatched = r !== void 0 && masked.indexOf("{") < r[0];
		budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
		if (!r || budget.remaining < 0) return;
		return {
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + 1, r[1]),
			post: str.slice(r[1] + 1),
			unmatched
		};
	}
	function maskUnmatchedOpens(masked, budget) {
		budget.remaining -= masked.length;
		var open = [];
		for (var i = 0; i < masked.length; i++) {
			var c = masked.charCodeAt(i);
			if (c === 123) open.push(i);
			else if (c === 125 && open.length) open.pop();
		}
		var out = "";
		var last = 0;
		for (var j = 0; j < open.length; j++) {
			out += masked.slice(last, open[j]) + "\0";
			last = open[j] + 1;
		}
		return out + masked.slice(last);
	}
	function commaSetFollows(str, budget) {
		budget.remaining -= str.length;
		if (budget.remaining < 0) return false;
		var close = false;
		for (var i = str.length - 1; i >= 0; i--) {
			var c = str.charCodeAt(i);
			if (c === 125) close = true;
			else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
			else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
		}
		return false;
	}
	function parseCommaParts(str, budget) {
		var parts = [];
		var carry = "";
		for (;;) {
			var m = balancedWithBudget(str, str, budget);
			if (budget.remaining < 0) return;
			if (!m) {
				var tail = str.split(",");
				tail[0] = carry + tail[0];
				pushAll(parts, tail);
				return parts;
			}
			var pre = m.pre;
			var body = m.body;
			var post = m.post;
			var p = pre.split(",");
			p[0] = carry + p[0];
			p[p.length - 1] += "{" + body + "}";
			if (!post.length) {
				pushAll(parts, p);
				return parts;
			}
			carry = p.pop();
			pushAll(parts, p);
			str = post;
		}
	}
	function bound(value, fallback) {
		return value == null || isNaN(value) ? fallback : value;
	}
	function expandTop(str, options) {
		if (!str) return [];
		options = options || {};
		var max = bound(options.max, EXPANSION_MAX);
		var maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
		var maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
		var maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
		var maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
		if (str.substr(0, 2) === "{}") str = "\\{\\}" + str.substr(2);
		return expand(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
	}
	function embrace(str) {
		return "{" + str + "}";
	}
	function isPadded(el) {
		return /^-?0\d/.test(el);
	}
	function lte(i, y) {
		return i <= y;
	}
	function gte(i, y) {
		return i >= y;
	}
	function combine(acc, base, pre, values, max, maxLength, dropEmpties, outBase, budget) {
		var out = [];
		var length = 0;
		var nonEmpty;
		outer: for (var a = 0; a < acc.length; a++) {
			var prefix = acc[a] + pre;
			var vs = values;
			if (dropEmpties && prefix.length === base[a]) {
				if (!nonEmpty) nonEmpty = values.filter(Boolean);
				vs = nonEmpty;
			}
			for (var v = 0; v < vs.length; v++) {
				if (out.length >= max) break outer;
				var expansion = prefix + vs[v];
				if (length + expansion.length > maxLength) break outer;
				out.push(expansion);
				outBase.push(base[a]);
				length += expansion.length;
			}
		}
		budget.remaining -= out.length;
		return out;
	}
	function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
		var n = body.split(/\.\./);
		var N = [];
		/* c8 ignore start */
		if (n[0] === void 0 || n[1] === void 0) return N;
		/* c8 ignore stop */
		var x = numeric(n[0]);
		var y = numeric(n[1]);
		var width = Math.max(n[0].length, n[1].length);
		var incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
		var test = lte;
		if (y < x) {
			incr *= -1;
			test = gte;
		}
		var pad = n.some(isPadded);
		var cost = pad ? width : 1;
		var length = 0;
		for (var i = x; test(i, y) && N.length < max; i += incr) {
			budget.remaining -= cost;
			if (budget.remaining < 0) return;
			var c;
			if (isAlphaSequence) {
				c = String.fromCharCode(i);
				if (c === "\\") c = "";
			} else {
				c = String(i);
				if (pad) {
					var need = width - c.length;
					if (need > 0) {
						var z = new Array(need + 1).join("0");
						if (i < 0) c = "-" + z + c.slice(1);
						else c = z + c;
					}
				}
			}
			if (length + c.length > maxLength) break;
			N.push(c);
			length += c.length;
		}
		return N;
	}
	function expand(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
		budget.remaining -= CALL_STEPS;
		if (depth > maxDepth) return [str];
		var acc = [""];
		var accBase = [0];
		var rewrites = 0;
		var dropEmpties = false;
		var firstGroup = true;
		var masked = str;
		var nextBase;
		for (;;) {
			var m = balancedWithBudget(str, masked, budget);
			if (!m) return combine(acc, accBase, str, [""], max, maxLength, dropEmpties, [], budget);
			if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
			var pre = m.pre;
			var literal = function() {
				return combine(acc, accBase, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, [], budget);
			};
			if (/\$$/.test(pre)) return combine(acc, accBase, str, [""], max, maxLength, dropEmpties, [], budget);
			var isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
			var isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
			var isSequence = isNumericSequence || isAlphaSequence;
			var isOptions = m.body.indexOf(",") >= 0;
			if (!isSequence && !isOptions) {
				if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
					rewrites++;
					str = m.pre + "{" + m.body + escClose + m.post;
					masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
					isTop = true;
					firstGroup = true;
					dropEmpties = false;
					accBase = [];
					for (var b = 0; b < acc.length; b++) accBase.push(acc[b].length);
					continue;
				}
				return literal();
			}
			if (firstGroup) {
				dropEmpties = isTop && !isSequence;
				firstGroup = false;
			}
			var values;
			if (isSequence) {
				values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
				if (!values) return literal();
			} else {
				var n = parseCommaParts(m.body, budget);
				if (!n) return literal();
				if (n.length === 1 && n[0] !== void 0) {
					n = expand(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
					if (budget.remaining < 0) return literal();
					/* c8 ignore start */
					if (n.length === 1) {
						nextBase = [];
						var single = combine(acc, accBase, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
						if (budget.remaining < 0) return literal();
						acc = single;
						accBase = nextBase;
						if (!m.post.length) break;
						str = m.post;
						masked = masked.slice(m.end + 1);
						continue;
					}
				}
				var dropsEmpties = dropEmpties && !m.post.length && !pre;
				for (var d = 0; dropsEmpties && d < acc.length; d++) if (acc[d].length !== accBase[d]) dropsEmpties = false;
				values = [];
				var valuesLength = 0;
				outer: for (var j = 0; j < n.length; j++) {
					var expanded = expand(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
					if (budget.remaining < 0) return literal();
					for (var k = 0; k < expanded.length; k++) {
						var v = expanded[k];
						if (dropsEmpties && !v) continue;
						if (values.length >= max || valuesLength + v.length > maxLength) break outer;
						values.push(v);
						valuesLength += v.length;
					}
				}
			}
			nextBase = [];
			var next = combine(acc, accBase, pre, values, max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
			if (budget.remaining < 0) return literal();
			acc = next;
			accBase = nextBase;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
		}
		return acc;
	}
}));
// node_modules/minimatch/minimatch.js
var require_minimatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = minimatch;
	minimatch.Minimatch = Minimatch;
	var path = function() {
		try {
			return __require("path");
		} catch (e) {}
	}() || { sep: "/" };
	minimatch.sep = path.sep;
	var GLOBSTAR = minimatch.GLOBSTAR = Minimatch.GLOBSTAR = {};
	var expand = require_brace_expansion();
	var plTypes = {
		"!": {
			open: "(?:(?!(?:",
			close: "))[^/]*?)"
		},
		"?": {
			open: "(?:",
			close: ")?"
		},
		"+": {
			open: "(?:",
			close: ")+"
		},
		"*": {
			open: "(?:",
			close: ")*"
		},
		"@": {
			open: "(?:",
			close: ")"
		}
	};
	var qmark = "[^/]";
	var star = qmark + "*?";
	var twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
	var twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
	var reSpecials = charSet("().*{}+?[]^$\\!");
	function charSet(s) {
		return s.split("").reduce(function(set, c) {
			set[c] = true;
			return set;
		}, {});
	}
	var slashSplit = /\/+/;
	minimatch.filter = filter;
	function filter(pattern, options) {
		options = options || {};
		return function(p, i, list) {
			return minimatch(p, pattern, options);
		};
	}
	function ext(a, b) {
		b = b || {};
		var t = {};
		Object.keys(a).forEach(function(k) {
			t[k] = a[k];
		});
		Object.keys(b).forEach(function(k) {
			t[k] = b[k];
		});
		return t;
	}
	minimatch.defaults = function(def) {
		if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
		var orig = minimatch;
		var m = function minimatch(p, pattern, options) {
			return orig(p, pattern, ext(def, options));
		};
		m.Minimatch = function Minimatch(pattern, options) {
			return new orig.Minimatch(pattern, ext(def, options));
		};
		m.Minimatch.defaults = function defaults(options) {
			return orig.defaults(ext(def, options)).Minimatch;
		};
		m.filter = function filter(pattern, options) {
			return orig.filter(pattern, ext(def, options));
		};
		m.defaults = function defaults(options) {
			return orig.defaults(ext(def, options));
		};
		m.makeRe = function makeRe(pattern, options) {
			return orig.makeRe(pattern, ext(def, options));
		};
		m.braceExpand = function braceExpand(pattern, options) {
			return orig.braceExpand(pattern, ext(def, options));
		};
		m.match = function(list, pattern, options) {
			return orig.match(list, pattern, ext(def, options));
		};
		return m;
	};
	Minimatch.defaults = function(def) {
		return minimatch.defaults(def).Minimatch;
	};
	function minimatch(p, pattern, options) {
		assertValidPattern(pattern);
		if (!options) options = {};
		if (!options.nocomment && pattern.charAt(0) === "#") return false;
		return new Minimatch(pattern, options).match(p);
	}
	function Minimatch(pattern, options) {
		if (!(this instanceof Minimatch)) return new Minimatch(pattern, options);
		assertValidPattern(pattern);
		if (!options) options = {};
		pattern = pattern.trim();
		if (!options.allowWindowsEscape && path.sep !== "/") pattern = pattern.split(path.sep).join("/");
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion !== void 0 ? options.maxGlobstarRecursion : 200;
		this.set = [];
		this.pattern = pattern;
		this.regexp = null;
		this.negate = false;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.make();
	}
	Minimatch.prototype.debug = function() {};
	Minimatch.prototype.make = make;
	function make() {
		var pattern = this.pattern;
		var options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		var set = this.globSet = this.braceExpand();
		if (options.debug) this.debug = function debug() {
			console.error.apply(console, arguments);
		};
		this.debug(this.pattern, set);
		set = this.globParts = set.map(function(s) {
			return s.split(slashSplit);
		});
		this.debug(this.pattern, set);
		set = set.map(function(s, si, set) {
			return s.map(this.parse, this);
		}, this);
		this.debug(this.pattern, set);
		set = set.filter(function(s) {
			return s.indexOf(false) === -1;
		});
		this.debug(this.pattern, set);
		this.set = set;
	}
	Minimatch.prototype.parseNegate = parseNegate;
	function parseNegate() {
		var pattern = this.pattern;
		var negate = false;
		var options = this.options;
		var negateOffset = 0;
		if (options.nonegate) return;
		for (var i = 0, l = pattern.length; i < l && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.substr(negateOffset);
		this.negate = negate;
	}
	minimatch.braceExpand = function(pattern, options) {
		return braceExpand(pattern, options);
	};
	Minimatch.prototype.braceExpand = braceExpand;
	function braceExpand(pattern, options) {
		if (!options) {
			if (this instanceof Minimatch) options = this.options;
			else options = {};
		}
		pattern = typeof pattern === "undefined" ? this.pattern : pattern;
		assertValidPattern(pattern);
		if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
		return expand(pattern);
	}
	var MAX_PATTERN_LENGTH = 65536;
	var assertValidPattern = function(pattern) {
		if (typeof pattern !== "string") throw new TypeError("invalid pattern");
		if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
	};
	Minimatch.prototype.parse = parse;
	var SUBPARSE = {};
	function parse(pattern, isSub) {
		assertValidPattern(pattern);
		var options = this.options;
		if (pattern === "**") {
			if (!options.noglobstar) return GLOBSTAR;
			else pattern = "*";
		}
		if (pattern === "") return "";
		var re = "";
		var hasMagic = !!options.nocase;
		var escaping = false;
		var patternListStack = [];
		var negativeLists = [];
		var stateChar;
		var inClass = false;
		var reClassStart = -1;
		var classStart = -1;
		var patternStart = pattern.charAt(0) === "." ? "" : options.dot ? "(?!(?:^|\\/)\\.{1,2}(?:$|\\/))" : "(?!\\.)";
		var self = this;
		function clearStateChar() {
			if (stateChar) {
				switch (stateChar) {
					case "*":
						re += star;
						hasMagic = true;
						break;
					case "?":
						re += qmark;
						hasMagic = true;
						break;
					default: re += "\\" + stateChar;
				}
				self.debug("clearStateChar %j %j", stateChar, re);
				stateChar = false;
			}
		}
		for (var i = 0, len = pattern.length, c; i < len && (c = pattern.charAt(i)); i++) {
			this.debug("%s	%s %s %j", pattern, i, re, c);
			if (escaping && reSpecials[c]) {
				re += "\\" + c;
				escaping = false;
				continue;
			}
			switch (c) {
				/* istanbul ignore next */
				case "/": return false;
				case "\\":
					clearStateChar();
					escaping = true;
					continue;
				case "?":
				case "*":
				case "+":
				case "@":
				case "!":
					this.debug("%s	%s %s %j <-- stateChar", pattern, i, re, c);
					if (inClass) {
						this.debug("  in class");
						if (c === "!" && i === classStart + 1) c = "^";
						re += c;
						continue;
					}
					if (c === "*" && stateChar === "*") continue;
					self.debug("call clearStateChar %j", stateChar);
					clearStateChar();
					stateChar = c;
					if (options.noext) clearStateChar();
					continue;
				case "(":
					if (inClass) {
						re += "(";
						continue;
					}
					if (!stateChar) {
						re += "\\(";
						continue;
					}
					patternListStack.push({
						type: stateChar,
						start: i - 1,
						reStart: re.length,
						open: plTypes[stateChar].open,
						close: plTypes[stateChar].close
					});
					re += stateChar === "!" ? "(?:(?!(?:" : "(?:";
					this.debug("plType %j %j", stateChar, re);
					stateChar = false;
					continue;
				case ")":
					if (inClass || !patternListStack.length) {
						re += "\\)";
						continue;
					}
					clearStateChar();
					hasMagic = true;
					var pl = patternListStack.pop();
					re += pl.close;
					if (pl.type === "!") negativeLists.push(pl);
					pl.reEnd = re.length;
					continue;
				case "|":
					if (inClass || !patternListStack.length || escaping) {
						re += "\\|";
						escaping = false;
						continue;
					}
					clearStateChar();
					re += "|";
					continue;
				case "[":
					clearStateChar();
					if (inClass) {
						re += "\\" + c;
						continue;
					}
					inClass = true;
					classStart = i;
					reClassStart = re.length;
					re += c;
					continue;
				case "]":
					if (i === classStart + 1 || !inClass) {
						re += "\\" + c;
						escaping = false;
						continue;
					}
					var cs = pattern.substring(classStart + 1, i);
					try {
						RegExp("[" + cs + "]");
					} catch (er) {
						var sp = this.parse(cs, SUBPARSE);
						re = re.substr(0, reClassStart) + "\\[" + sp[0] + "\\]";
						hasMagic = hasMagic || sp[1];
						inClass = false;
						continue;
					}
					hasMagic = true;
					inClass = false;
					re += c;
					continue;
				default:
					clearStateChar();
					if (escaping) escaping = false;
					else if (reSpecials[c] && !(c === "^" && inClass)) re += "\\";
					re += c;
			}
		}
		if (inClass) {
			cs = pattern.substr(classStart + 1);
			sp = this.parse(cs, SUBPARSE);
			re = re.substr(0, reClassStart) + "\\[" + sp[0];
			hasMagic = hasMagic || sp[1];
		}
		for (pl = patternListStack.pop(); pl; pl = patternListStack.pop()) {
			var tail = re.slice(pl.reStart + pl.open.length);
			this.debug("setting tail", re, pl);
			tail = tail.replace(/((?:\\{2}){0,64})(\\?)\|/g, function(_, $1, $2) {
				if (!$2) $2 = "\\";
				return $1 + $1 + $2 + "|";
			});
			this.debug("tail=%j\n   %s", tail, tail, pl, re);
			var t = pl.type === "*" ? star : pl.type === "?" ? qmark : "\\" + pl.type;
			hasMagic = true;
			re = re.slice(0, pl.reStart) + t + "\\(" + tail;
		}
		clearStateChar();
		if (escaping) re += "\\\\";
		var addPatternStart = false;
		switch (re.charAt(0)) {
			case "[":
			case ".":
			case "(": addPatternStart = true;
		}
		for (var n = negativeLists.length - 1; n > -1; n--) {
			var nl = negativeLists[n];
			var nlBefore = re.slice(0, nl.reStart);
			var nlFirst = re.slice(nl.reStart, nl.reEnd - 8);
			var nlLast = re.slice(nl.reEnd - 8, nl.reEnd);
			var nlAfter = re.slice(nl.reEnd);
			nlLast += nlAfter;
			var openParensBefore = nlBefore.split("(").length - 1;
			var cleanAfter = nlAfter;
			for (i = 0; i < openParensBefore; i++) cleanAfter = cleanAfter.replace(/\)[+*?]?/, "");
			nlAfter = cleanAfter;
			var dollar = "";
			if (nlAfter === "" && isSub !== SUBPARSE) dollar = "$";
			re = nlBefore + nlFirst + nlAfter + dollar + nlLast;
		}
		if (re !== "" && hasMagic) re = "(?=.)" + re;
		if (addPatternStart) re = patternStart + re;
		if (isSub === SUBPARSE) return [re, hasMagic];
		if (!hasMagic) return globUnescape(pattern);
		var flags = options.nocase ? "i" : "";
		try {
			var regExp = new RegExp("^" + re + "$", flags);
		} catch (er) /* istanbul ignore next - should be impossible */ {
			return /* @__PURE__ */ new RegExp("$.");
		}
		regExp._glob = pattern;
		regExp._src = re;
		return regExp;
	}
	minimatch.makeRe = function(pattern, options) {
		return new Minimatch(pattern, options || {}).makeRe();
	};
	Minimatch.prototype.makeRe = makeRe;
	function makeRe() {
		if (this.regexp || this.regexp === false) return this.regexp;
		var set = this.set;
		if (!set.length) {
			this.regexp = false;
			return this.regexp;
		}
		var options = this.options;
		var twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
		var flags = options.nocase ? "i" : "";
		var re = set.map(function(pattern) {
			return pattern.map(function(p) {
				return p === GLOBSTAR ? twoStar : typeof p === "string" ? regExpEscape(p) : p._src;
			}).join("\\/");
		}).join("|");
		re = "^(?:" + re + ")$";
		if (this.negate) re = "^(?!" + re + ").*$";
		try {
			this.regexp = new RegExp(re, flags);
		} catch (ex) /* istanbul ignore next - should be impossible */ {
			this.regexp = false;
		}
		return this.regexp;
	}
	minimatch.match = function(list, pattern, options) {
		options = options || {};
		var mm = new Minimatch(pattern, options);
		list = list.filter(function(f) {
			return mm.match(f);
		});
		if (mm.options.nonull && !list.length) list.push(pattern);
		return list;
	};
	Minimatch.prototype.match = function match(f, partial) {
		if (typeof partial === "undefined") partial = this.partial;
		this.debug("match", f, this.pattern);
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		var options = this.options;
		if (path.sep !== "/") f = f.split(path.sep).join("/");
		f = f.split(slashSplit);
		this.debug(this.pattern, "split", f);
		var set = this.set;
		this.debug(this.pattern, "set", set);
		var filename;
		var i = f.length - 1;
		for (; i >= 0; i--) {
			filename = f[i];
			if (filename) break;
		}
		for (i = 0; i < set.length; i++) {
			var pattern = set[i];
			var file = f;
			if (options.matchBase && pattern.length === 1) file = [filename];
			if (this.matchOne(file, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	};
	Minimatch.prototype.matchOne = function(file, pattern, partial) {
		if (pattern.indexOf(GLOBSTAR) !== -1) return this._matchGlobstar(file, pattern, partial, 0, 0);
		return this._matchOne(file, pattern, partial, 0, 0);
	};
	Minimatch.prototype._matchGlobstar = function(file, pattern, partial, fileIndex, patternIndex) {
		var i;
		var firstgs = -1;
		for (i = patternIndex; i < pattern.length; i++) if (pattern[i] === GLOBSTAR) {
			firstgs = i;
			break;
		}
		var lastgs = -1;
		for (i = pattern.length - 1; i >= 0; i--) if (pattern[i] === GLOBSTAR) {
			lastgs = i;
			break;
		}
		var head = pattern.slice(patternIndex, firstgs);
		var body = partial ? pattern.slice(firstgs + 1) : pattern.slice(firstgs + 1, lastgs);
		var tail = partial ? [] : pattern.slice(lastgs + 1);
		if (head.length) {
			var fileHead = file.slice(fileIndex, fileIndex + head.length);
			if (!this._matchOne(fileHead, head, partial, 0, 0)) return false;
			fileIndex += head.length;
		}
		var fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			var tailStart = file.length - tail.length;
			if (this._matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this._matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			var sawSome = !!fileTailMatch;
			for (i = fileIndex; i < file.length - fileTailMatch; i++) {
				var f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			}
			return partial || sawSome;
		}
		var bodySegments = [[[], 0]];
		var currentBody = bodySegments[0];
		var nonGsParts = 0;
		var nonGsPartsSums = [0];
		for (var bi = 0; bi < body.length; bi++) {
			var b = body[bi];
			if (b === GLOBSTAR) {
				nonGsPartsSums.push(nonGsParts);
				currentBody = [[], 0];
				bodySegments.push(currentBody);
			} else {
				currentBody[0].push(b);
				nonGsParts++;
			}
		}
		var idx = bodySegments.length - 1;
		var fileLength = file.length - fileTailMatch;
		for (var si = 0; si < bodySegments.length; si++) bodySegments[si][1] = fileLength - (nonGsPartsSums[idx--] + bodySegments[si][0].length);
		return !!this._matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
	};
	Minimatch.prototype._matchGlobStarBodySections = function(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
		var bs = bodySegments[bodyIndex];
		if (!bs) {
			for (var i = fileIndex; i < file.length; i++) {
				sawTail = true;
				var f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			}
			return sawTail;
		}
		var body = bs[0];
		var after = bs[1];
		while (fileIndex <= after) {
			if (this._matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
				var sub = this._matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
				if (sub !== false) return sub;
			}
			var f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			fileIndex++;
		}
		return partial || null;
	};
	Minimatch.prototype._matchOne = function(file, pattern, partial, fileIndex, patternIndex) {
		var fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length;
		for (; fi < fl && pi < pl; fi++, pi++) {
			this.debug("matchOne loop");
			var p = pattern[pi];
			var f = file[fi];
			this.debug(pattern, p, f);
			/* istanbul ignore if */
			if (p === false || p === GLOBSTAR) return false;
			var hit;
			if (typeof p === "string") {
				hit = f === p;
				this.debug("string match", p, f, hit);
			} else {
				hit = f.match(p);
				this.debug("pattern match", p, f, hit);
			}
			if (!hit) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		/* istanbul ignore next */
		throw new Error("wtf?");
	};
	function globUnescape(s) {
		return s.replace(/\\(.)/g, "$1");
	}
	function regExpEscape(s) {
		return s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
	}
}));
// node_modules/path-is-absolute/index.js
var require_path_is_absolute = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function posix(path) {
		return path.charAt(0) === "/";
	}
	function win32(path) {
		var result = /^([a-zA-Z]:|[\\\/]{2}[^\\\/]+[\\\/]+[^\\\/]+)?([\\\/])?([\s\S]*?)$/.exec(path);
		var device = result[1] || "";
		var isUnc = Boolean(device && device.charAt(1) !== ":");
		return Boolean(result[2] || isUnc);
	}
	module.exports = process.platform === "win32" ? win32 : posix;
	module.exports.posix = posix;
	module.exports.win32 = win32;
}));
// node_modules/glob/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.setopts = setopts;
	exports.ownProp = ownProp;
	exports.makeAbs = makeAbs;
	exports.finish = finish;
	exports.mark = mark;
	exports.isIgnored = isIgnored;
	exports.childrenIgnored = childrenIgnored;
	function ownProp(obj, field) {
		return Object.prototype.hasOwnProperty.call(obj, field);
	}
	var fs = __require("fs");
	var path = __require("path");
	var minimatch = require_minimatch();
	var isAbsolute = require_path_is_absolute();
	var Minimatch = minimatch.Minimatch;
	function alphasort(a, b) {
		return a.localeCompare(b, "en");
	}
	function setupIgnores(self, options) {
		self.ignore = options.ignore || [];
		if (!Array.isArray(self.ignore)) self.ignore = [self.ignore];
		if (self.ignore.length) self.ignore = self.ignore.map(ignoreMap);
	}
	function ignoreMap(pattern) {
		var gmatcher = null;
		if (pattern.slice(-3) === "/**") gmatcher = new Minimatch(pattern.replace(/(\/\*\*)+$/, ""), { dot: true });
		return {
			matcher: new Minimatch(pattern, { dot: true }),
			gmatcher
		};
	}
	function setopts(self, pattern, options) {
		if (!options) options = {};
		if (options.matchBase && -1 === pattern.indexOf("/")) {
			if (options.noglobstar) throw new Error("base matching requires globstar");
			pattern = "**/" + pattern;
		}
		self.silent = !!options.silent;
		self.pattern = pattern;
		self.strict = options.strict !== false;
		self.realpath = !!options.realpath;
		self.realpathCache = options.realpathCache || Object.create(null);
		self.follow = !!options.follow;
		self.dot = !!options.dot;
		self.mark = !!options.mark;
		self.nodir = !!options.nodir;
		if (self.nodir) self.mark = true;
		self.sync = !!options.sync;
		self.nounique = !!options.nounique;
		self.nonull = !!options.nonull;
		self.nosort = !!options.nosort;
		self.nocase = !!options.nocase;
		self.stat = !!options.stat;
		self.noprocess = !!options.noprocess;
		self.absolute = !!options.absolute;
		self.fs = options.fs || fs;
		self.maxLength = options.maxLength || Infinity;
		self.cache = options.cache || Object.create(null);
		self.statCache = options.statCache || Object.create(null);
		self.symlinks = options.symlinks || Object.create(null);
		setupIgnores(self, options);
		self.changedCwd = false;
		var cwd = process.cwd();
		if (!ownProp(options, "cwd")) self.cwd = cwd;
		else {
			self.cwd = path.resolve(options.cwd);
			self.changedCwd = self.cwd !== cwd;
		}
		self.root = options.root || path.resolve(self.cwd, "/");
		self.root = path.resolve(self.root);
		if (process.platform === "win32") self.root = self.root.replace(/\\/g, "/");
		self.cwdAbs = isAbsolute(self.cwd) ? self.cwd : makeAbs(self, self.cwd);
		if (process.platform === "win32") self.cwdAbs = self.cwdAbs.replace(/\\/g, "/");
		self.nomount = !!options.nomount;
		options.nonegate = true;
		options.nocomment = true;
		options.allowWindowsEscape = false;
		self.minimatch = new Minimatch(pattern, options);
		self.options = self.minimatch.options;
	}
	function finish(self) {
		var nou = self.nounique;
		var all = nou ? [] : Object.create(null);
		for (var i = 0, l = self.matches.length; i < l; i++) {
			var matches = self.matches[i];
			if (!matches || Object.keys(matches).length === 0) {
				if (self.nonull) {
					var literal = self.minimatch.globSet[i];
					if (nou) all.push(literal);
					else all[literal] = true;
				}
			} else {
				var m = Object.keys(matches);
				if (nou) all.push.apply(all, m);
				else m.forEach(function(m) {
					all[m] = true;
				});
			}
		}
		if (!nou) all = Object.keys(all);
		if (!self.nosort) all = all.sort(alphasort);
		if (self.mark) {
			for (var i = 0; i < all.length; i++) all[i] = self._mark(all[i]);
			if (self.nodir) all = all.filter(function(e) {
				var notDir = !/\/$/.test(e);
				var c = self.cache[e] || self.cache[makeAbs(self, e)];
				if (notDir && c) notDir = c !== "DIR" && !Array.isArray(c);
				return notDir;
			});
		}
		if (self.ignore.length) all = all.filter(function(m) {
			return !isIgnored(self, m);
		});
		self.found = all;
	}
	function mark(self, p) {
		var abs = makeAbs(self, p);
		var c = self.cache[abs];
		var m = p;
		if (c) {
			var isDir = c === "DIR" || Array.isArray(c);
			var slash = p.slice(-1) === "/";
			if (isDir && !slash) m += "/";
			else if (!isDir && slash) m = m.slice(0, -1);
			if (m !== p) {
				var mabs = makeAbs(self, m);
				self.statCache[mabs] = self.statCache[abs];
				self.cache[mabs] = self.cache[abs];
			}
		}
		return m;
	}
	function makeAbs(self, f) {
		var abs = f;
		if (f.charAt(0) === "/") abs = path.join(self.root, f);
		else if (isAbsolute(f) || f === "") abs = f;
		else if (self.changedCwd) abs = path.resolve(self.cwd, f);
		else abs = path.resolve(f);
		if (process.platform === "win32") abs = abs.replace(/\\/g, "/");
		return abs;
	}
	function isIgnored(self, path) {
		if (!self.ignore.length) return false;
		return self.ignore.some(function(item) {
			return item.matcher.match(path) || !!(item.gmatcher && item.gmatcher.match(path));
		});
	}
	function childrenIgnored(self, path) {
		if (!self.ignore.length) return false;
		return self.ignore.some(function(item) {
			return !!(item.gmatcher && item.gmatcher.match(path));
		});
	}
}));
// node_modules/glob/sync.js
var require_sync = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = globSync;
	globSync.GlobSync = GlobSync;
	var rp = require_fs_realpath();
	var minimatch = require_minimatch();
	minimatch.Minimatch;
	require_glob().Glob;
	__require("util");
	var path = __require("path");
	var assert = __require("assert");
	var isAbsolute = require_path_is_absolute();
	var common = require_common();
	var setopts = common.setopts;
	var ownProp = common.ownProp;
	var childrenIgnored = common.childrenIgnored;
	var isIgnored = common.isIgnored;
	function globSync(pattern, options) {
		if (typeof options === "function" || arguments.length === 3) throw new TypeError("callback provided to sync glob\nSee: https://github.com/isaacs/node-glob/issues/167");
		return new GlobSync(pattern, options).found;
	}
	function GlobSync(pattern, options) {
		if (!pattern) throw new Error("must provide pattern");
		if (typeof options === "function" || arguments.length === 3) throw new TypeError("callback provided to sync glob\nSee: https://github.com/isaacs/node-glob/issues/167");
		if (!(this instanceof GlobSync)) return new GlobSync(pattern, options);
		setopts(this, pattern, options);
		if (this.noprocess) return this;
		var n = this.minimatch.set.length;
		this.matches = new Array(n);
		for (var i = 0; i < n; i++) this._process(this.minimatch.set[i], i, false);
		this._finish();
	}
	GlobSync.prototype._finish = function() {
		assert.ok(this instanceof GlobSync);
		if (this.realpath) {
			var self = this;
			this.matches.forEach(function(matchset, index) {
				var set = self.matches[index] = Object.create(null);
				for (var p in matchset) try {
					p = self._makeAbs(p);
					var real = rp.realpathSync(p, self.realpathCache);
					set[real] = true;
				} catch (er) {
					if (er.syscall === "stat") set[self._makeAbs(p)] = true;
					else throw er;
				}
			});
		}
		common.finish(this);
	};
	GlobSync.prototype._process = function(pattern, index, inGlobStar) {
		assert.ok(this instanceof GlobSync);
		var n = 0;
		while (typeof pattern[n] === "string") n++;
		var prefix;
		switch (n) {
			case pattern.length:
				this._processSimple(pattern.join("/"), index);
				return;
			case 0:
				prefix = null;
				break;
			default: prefix = pattern.slice(0, n).join("/");
		}
		var remain = pattern.slice(n);
		var read;
		if (prefix === null) read = ".";
		else if (isAbsolute(prefix) || isAbsolute(pattern.map(function(p) {
			return typeof p === "string" ? p : "[*]";
		}).join("/"))) {
			if (!prefix || !isAbsolute(prefix)) prefix = "/" + prefix;
			read = prefix;
		} else read = prefix;
		var abs = this._makeAbs(read);
		if (childrenIgnored(this, read)) return;
		if (remain[0] === minimatch.GLOBSTAR) this._processGlobStar(prefix, read, abs, remain, index, inGlobStar);
		else this._processReaddir(prefix, read, abs, remain, index, inGlobStar);
	};
	GlobSync.prototype._processReaddir = function(prefix, read, abs, remain, index, inGlobStar) {
		var entries = this._readdir(abs, inGlobStar);
		if (!entries) return;
		var pn = remain[0];
		var negate = !!this.minimatch.negate;
		var rawGlob = pn._glob;
		var dotOk = this.dot || rawGlob.charAt(0) === ".";
		var matchedEntries = [];
		for (var i = 0; i < entries.length; i++) {
			var e = entries[i];
			if (e.charAt(0) !== "." || dotOk) {
				var m;
				if (negate && !prefix) m = !e.match(pn);
				else m = e.match(pn);
				if (m) matchedEntries.push(e);
			}
		}
		var len = matchedEntries.length;
		if (len === 0) return;
		if (remain.length === 1 && !this.mark && !this.stat) {
			if (!this.matches[index]) this.matches[index] = Object.create(null);
			for (var i = 0; i < len; i++) {
				var e = matchedEntries[i];
				if (prefix) {
					if (prefix.slice(-1) !== "/") e = prefix + "/" + e;
					else e = prefix + e;
				}
				if (e.charAt(0) === "/" && !this.nomount) e = path.join(this.root, e);
				this._emitMatch(index, e);
			}
			return;
		}
		remain.shift();
		for (var i = 0; i < len; i++) {
			var e = matchedEntries[i];
			var newPattern;
			if (prefix) newPattern = [prefix, e];
			else newPattern = [e];
			this._process(newPattern.concat(remain), index, inGlobStar);
		}
	};
	GlobSync.prototype._emitMatch = function(index, e) {
		if (isIgnored(this, e)) return;
		var abs = this._makeAbs(e);
		if (this.mark) e = this._mark(e);
		if (this.absolute) e = abs;
		if (this.matches[index][e]) return;
		if (this.nodir) {
			var c = this.cache[abs];
			if (c === "DIR" || Array.isArray(c)) return;
		}
		this.matches[index][e] = true;
		if (this.stat) this._stat(e);
	};
	GlobSync.prototype._readdirInGlobStar = function(abs) {
		if (this.follow) return this._readdir(abs, false);
		var entries;
		var lstat;
		try {
			lstat = this.fs.lstatSync(abs);
		} catch (er) {
			if (er.code === "ENOENT") return null;
		}
		var isSym = lstat && lstat.isSymbolicLink();
		this.symlinks[abs] = isSym;
		if (!isSym && lstat && !lstat.isDirectory()) this.cache[abs] = "FILE";
		else entries = this._readdir(abs, false);
		return entries;
	};
	GlobSync.prototype._readdir = function(abs, inGlobStar) {
		if (inGlobStar && !ownProp(this.symlinks, abs)) return this._readdirInGlobStar(abs);
		if (ownProp(this.cache, abs)) {
			var c = this.cache[abs];
			if (!c || c === "FILE") return null;
			if (Array.isArray(c)) return c;
		}
		try {
			return this._readdirEntries(abs, this.fs.readdirSync(abs));
		} catch (er) {
			this._readdirError(abs, er);
			return null;
		}
	};
	GlobSync.prototype._readdirEntries = function(abs, entries) {
		if (!this.mark && !this.stat) for (var i = 0; i < entries.length; i++) {
			var e = entries[i];
			if (abs === "/") e = abs + e;
			else e = abs + "/" + e;
			this.cache[e] = true;
		}
		this.cache[abs] = entries;
		return entries;
	};
	GlobSync.prototype._readdirError = function(f, er) {
		switch (er.code) {
			case "ENOTSUP":
			case "ENOTDIR":
				var abs = this._makeAbs(f);
				this.cache[abs] = "FILE";
				if (abs === this.cwdAbs) {
					var error = /* @__PURE__ */ new Error(er.code + " invalid cwd " + this.cwd);
					error.path = this.cwd;
					error.code = er.code;
					throw error;
				}
				break;
			case "ENOENT":
			case "ELOOP":
			case "ENAMETOOLONG":
			case "UNKNOWN":
				this.cache[this._makeAbs(f)] = false;
				break;
			default:
				this.cache[this._makeAbs(f)] = false;
				if (this.strict) throw er;
				if (!this.silent) console.error("glob error", er);
		}
	};
	GlobSync.prototype._processGlobStar = function(prefix, read, abs, remain, index, inGlobStar) {
		var entries = this._readdir(abs, inGlobStar);
		if (!entries) return;
		var remainWithoutGlobStar = remain.slice(1);
		var gspref = prefix ? [prefix] : [];
		var noGlobStar = gspref.concat(remainWithoutGlobStar);
		this._process(noGlobStar, index, false);
		var len = entries.length;
		if (this.symlinks[abs] && inGlobStar) return;
		for (var i = 0; i < len; i++) {
			if (entries[i].charAt(0) === "." && !this.dot) continue;
			var instead = gspref.concat(entries[i], remainWithoutGlobStar);
			this._process(instead, index, true);
			var below = gspref.concat(entries[i], remain);
			this._process(below, index, true);
		}
	};
	GlobSync.prototype._processSimple = function(prefix, index) {
		var exists = this._stat(prefix);
		if (!this.matches[index]) this.matches[index] = Object.create(null);
		if (!exists) return;
		if (prefix && isAbsolute(prefix) && !this.nomount) {
			var trail = /[\/\\]$/.test(prefix);
			if (prefix.charAt(0) === "/") prefix = path.join(this.root, prefix);
			else {
				prefix = path.resolve(this.root, prefix);
				if (trail) prefix += "/";
			}
		}
		if (process.platform === "win32") prefix = prefix.replace(/\\/g, "/");
		this._emitMatch(index, prefix);
	};
	GlobSync.prototype._stat = function(f) {
		var abs = this._makeAbs(f);
		var needDir = f.slice(-1) === "/";
		if (f.length > this.maxLength) return false;
		if (!this.stat && ownProp(this.cache, abs)) {
			var c = this.cache[abs];
			if (Array.isArray(c)) c = "DIR";
			if (!needDir || c === "DIR") return c;
			if (needDir && c === "FILE") return false;
		}
		var stat = this.statCache[abs];
		if (!stat) {
			var lstat;
			try {
				lstat = this.fs.lstatSync(abs);
			} catch (er) {
				if (er && (er.code === "ENOENT" || er.code === "ENOTDIR")) {
					this.statCache[abs] = false;
					return false;
				}
			}
			if (lstat && lstat.isSymbolicLink()) try {
				stat = this.fs.statSync(abs);
			} catch (er) {
				stat = lstat;
			}
			else stat = lstat;
		}
		this.statCache[abs] = stat;
		var c = true;
		if (stat) c = stat.isDirectory() ? "DIR" : "FILE";
		this.cache[abs] = this.cache[abs] || c;
		if (needDir && c === "FILE") return false;
		return c;
	};
	GlobSync.prototype._mark = function(p) {
		return common.mark(this, p);
	};
	GlobSync.prototype._makeAbs = function(f) {
		return common.makeAbs(this, f);
	};
}));
// node_modules/inflight/inflight.js
var require_inflight = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var wrappy = require_wrappy();
	var reqs = Object.create(null);
	var once = require_once();
	module.exports = wrappy(inflight);
	function inflight(key, cb) {
		if (reqs[key]) {
			reqs[key].push(cb);
			return null;
		} else {
			reqs[key] = [cb];
			return makeres(key);
		}
	}
	function makeres(key) {
		return once(function RES() {
			var cbs = reqs[key];
			var len = cbs.length;
			var args = slice(arguments);
			try {
				for (var i = 0; i < len; i++) cbs[i].apply(null, args);
			} finally {
				if (cbs.length > len) {
					cbs.splice(0, len);
					process.nextTick(function() {
						RES.apply(null, args);
					});
				} else delete reqs[key];
			}
		});
	}
	function slice(args) {
		var length = args.length;
		var array = [];
		for (var i = 0; i < length; i++) array[i] = args[i];
		return array;
	}
}));
// node_modules/glob/glob.js
var require_glob = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = glob;
	var rp = require_fs_realpath();
	var minimatch = require_minimatch();
	minimatch.Minimatch;
	var inherits = require_inherits();
	var EE = __require("events").EventEmitter;
	var path = __require("path");
	var assert = __require("assert");
	var isAbsolute = require_path_is_absolute();
	var globSync = require_sync();
	var common = require_common();
	var setopts = common.setopts;
	var ownProp = common.ownProp;
	var inflight = require_inflight();
	__require("util");
	var childrenIgnored = common.childrenIgnored;
	var isIgnored = common.isIgnored;
	var once = require_once();
	function glob(pattern, options, cb) {
		if (typeof options === "function") cb = options, options = {};
		if (!options) options = {};
		if (options.sync) {
			if (cb) throw new TypeError("callback provided to sync glob");
			return globSync(pattern, options);
		}
		return new Glob(pattern, options, cb);
	}
	glob.sync = globSync;
	var GlobSync = glob.GlobSync = globSync.GlobSync;
	glob.glob = glob;
	function extend(origin, add) {
		if (add === null || typeof add !== "object") return origin;
		var keys = Object.keys(add);
		var i = keys.length;
		while (i--) origin[keys[i]] = add[keys[i]];
		return origin;
	}
	glob.hasMagic = function(pattern, options_) {
		var options = extend({}, options_);
		options.noprocess = true;
		var set = new Glob(pattern, options).minimatch.set;
		if (!pattern) return false;
		if (set.length > 1) return true;
		for (var j = 0; j < set[0].length; j++) if (typeof set[0][j] !== "string") return true;
		return false;
	};
	glob.Glob = Glob;
	inherits(Glob, EE);
	function Glob(pattern, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = null;
		}
		if (options && options.sync) {
			if (cb) throw new TypeError("callback provided to sync glob");
			return new GlobSync(pattern, options);
		}
		if (!(this instanceof Glob)) return new Glob(pattern, options, cb);
		setopts(this, pattern, options);
		this._didRealPath = false;
		var n = this.minimatch.set.length;
		this.matches = new Array(n);
		if (typeof cb === "function") {
			cb = once(cb);
			this.on("error", cb);
			this.on("end", function(matches) {
				cb(null, matches);
			});
		}
		var self = this;
		this._processing = 0;
		this._emitQueue = [];
		this._processQueue = [];
		this.paused = false;
		if (this.noprocess) return this;
		if (n === 0) return done();
		var sync = true;
		for (var i = 0; i < n; i++) this._process(this.minimatch.set[i], i, false, done);
		sync = false;
		function done() {
			--self._processing;
			if (self._processing <= 0) {
				if (sync) process.nextTick(function() {
					self._finish();
				});
				else self._finish();
			}
		}
	}
	Glob.prototype._finish = function() {
		assert(this instanceof Glob);
		if (this.aborted) return;
		if (this.realpath && !this._didRealpath) return this._realpath();
		common.finish(this);
		this.emit("end", this.found);
	};
	Glob.prototype._realpath = function() {
		if (this._didRealpath) return;
		this._didRealpath = true;
		var n = this.matches.length;
		if (n === 0) return this._finish();
		var self = this;
		for (var i = 0; i < this.matches.length; i++) this._realpathSet(i, next);
		function next() {
			if (--n === 0) self._finish();
		}
	};
	Glob.prototype._realpathSet = function(index, cb) {
		var matchset = this.matches[index];
		if (!matchset) return cb();
		var found = Object.keys(matchset);
		var self = this;
		var n = found.length;
		if (n === 0) return cb();
		var set = this.matches[index] = Object.create(null);
		found.forEach(function(p, i) {
			p = self._makeAbs(p);
			rp.realpath(p, self.realpathCache, function(er, real) {
				if (!er) set[real] = true;
				else if (er.syscall === "stat") set[p] = true;
				else self.emit("error", er);
				if (--n === 0) {
					self.matches[index] = set;
					cb();
				}
			});
		});
	};
	Glob.prototype._mark = function(p) {
		return common.mark(this, p);
	};
	Glob.prototype._makeAbs = function(f) {
		return common.makeAbs(this, f);
	};
	Glob.prototype.abort = function() {
		this.aborted = true;
		this.emit("abort");
	};
	Glob.prototype.pause = function() {
		if (!this.paused) {
			this.paused = true;
			this.emit("pause");
		}
	};
	Glob.prototype.resume = function() {
		if (this.paused) {
			this.emit("resume");
			this.paused = false;
			if (this._emitQueue.length) {
				var eq = this._emitQueue.slice(0);
				this._emitQueue.length = 0;
				for (var i = 0; i < eq.length; i++) {
					var e = eq[i];
					this._emitMatch(e[0], e[1]);
				}
			}
			if (this._processQueue.length) {
				var pq = this._processQueue.slice(0);
				this._processQueue.length = 0;
				for (var i = 0; i < pq.length; i++) {
					var p = pq[i];
					this._processing--;
					this._process(p[0], p[1], p[2], p[3]);
				}
			}
		}
	};
	Glob.prototype._process = function(pattern, index, inGlobStar, cb) {
		assert(this instanceof Glob);
		assert(typeof cb === "function");
		if (this.aborted) return;
		this._processing++;
		if (this.paused) {
			this._processQueue.push([
				pattern,
				index,
				inGlobStar,
				cb
			]);
			return;
		}
		var n = 0;
		while (typeof pattern[n] === "string") n++;
		var prefix;
		switch (n) {
			case pattern.length:
				this._processSimple(pattern.join("/"), index, cb);
				return;
			case 0:
				prefix = null;
				break;
			default: prefix = pattern.slice(0, n).join("/");
		}
		var remain = pattern.slice(n);
		var read;
		if (prefix === null) read = ".";
		else if (isAbsolute(prefix) || isAbsolute(pattern.map(function(p) {
			return typeof p === "string" ? p : "[*]";
		}).join("/"))) {
			if (!prefix || !isAbsolute(prefix)) prefix = "/" + prefix;
			read = prefix;
		} else read = prefix;
		var abs = this._makeAbs(read);
		if (childrenIgnored(this, read)) return cb();
		if (remain[0] === minimatch.GLOBSTAR) this._processGlobStar(prefix, read, abs, remain, index, inGlobStar, cb);
		else this._processReaddir(prefix, read, abs, remain, index, inGlobStar, cb);
	};
	Glob.prototype._processReaddir = function(prefix, read, abs, remain, index, inGlobStar, cb) {
		var self = this;
		this._readdir(abs, inGlobStar, function(er, entries) {
			return self._processReaddir2(prefix, read, abs, remain, index, inGlobStar, entries, cb);
		});
	};
	Glob.prototype._processReaddir2 = function(prefix, read, abs, remain, index, inGlobStar, entries, cb) {
		if (!entries) return cb();
		var pn = remain[0];
		var negate = !!this.minimatch.negate;
		var rawGlob = pn._glob;
		var dotOk = this.dot || rawGlob.charAt(0) === ".";
		var matchedEntries = [];
		for (var i = 0; i < entries.length; i++) {
			var e = entries[i];
			if (e.charAt(0) !== "." || dotOk) {
				var m;
				if (negate && !prefix) m = !e.match(pn);
				else m = e.match(pn);
				if (m) matchedEntries.push(e);
			}
		}
		var len = matchedEntries.length;
		if (len === 0) return cb();
		if (remain.length === 1 && !this.mark && !this.stat) {
			if (!this.matches[index]) this.matches[index] = Object.create(null);
			for (var i = 0; i < len; i++) {
				var e = matchedEntries[i];
				if (prefix) {
					if (prefix !== "/") e = prefix + "/" + e;
					else e = prefix + e;
				}
				if (e.charAt(0) === "/" && !this.nomount) e = path.join(this.root, e);
				this._emitMatch(index, e);
			}
			return cb();
		}
		remain.shift();
		for (var i = 0; i < len; i++) {
			var e = matchedEntries[i];
			if (prefix) {
				if (prefix !== "/") e = prefix + "/" + e;
				else e = prefix + e;
			}
			this._process([e].concat(remain), index, inGlobStar, cb);
		}
		cb();
	};
	Glob.prototype._emitMatch = function(index, e) {
		if (this.aborted) return;
		if (isIgnored(this, e)) return;
		if (this.paused) {
			this._emitQueue.push([index, e]);
			return;
		}
		var abs = isAbsolute(e) ? e : this._makeAbs(e);
		if (this.mark) e = this._mark(e);
		if (this.absolute) e = abs;
		if (this.matches[index][e]) return;
		if (this.nodir) {
			var c = this.cache[abs];
			if (c === "DIR" || Array.isArray(c)) return;
		}
		this.matches[index][e] = true;
		var st = this.statCache[abs];
		if (st) this.emit("stat", e, st);
		this.emit("match", e);
	};
	Glob.prototype._readdirInGlobStar = function(abs, cb) {
		if (this.aborted) return;
		if (this.follow) return this._readdir(abs, false, cb);
		var lstatkey = "lstat\0" + abs;
		var self = this;
		var lstatcb = inflight(lstatkey, lstatcb_);
		if (lstatcb) self.fs.lstat(abs, lstatcb);
		function lstatcb_(er, lstat) {
			if (er && er.code === "ENOENT") return cb();
			var isSym = lstat && lstat.isSymbolicLink();
			self.symlinks[abs] = isSym;
			if (!isSym && lstat && !lstat.isDirectory()) {
				self.cache[abs] = "FILE";
				cb();
			} else self._readdir(abs, false, cb);
		}
	};
	Glob.prototype._readdir = function(abs, inGlobStar, cb) {
		if (this.aborted) return;
		cb = inflight("readdir\0" + abs + "\0" + inGlobStar, cb);
		if (!cb) return;
		if (inGlobStar && !ownProp(this.symlinks, abs)) return this._readdirInGlobStar(abs, cb);
		if (ownProp(this.cache, abs)) {
			var c = this.cache[abs];
			if (!c || c === "FILE") return cb();
			if (Array.isArray(c)) return cb(null, c);
		}
		this.fs.readdir(abs, readdirCb(this, abs, cb));
	};
	function readdirCb(self, abs, cb) {
		return function(er, entries) {
			if (er) self._readdirError(abs, er, cb);
			else self._readdirEntries(abs, entries, cb);
		};
	}
	Glob.prototype._readdirEntries = function(abs, entries, cb) {
		if (this.aborted) return;
		if (!this.mark && !this.stat) for (var i = 0; i < entries.length; i++) {
			var e = entries[i];
			if (abs === "/") e = abs + e;
			else e = abs + "/" + e;
			this.cache[e] = true;
		}
		this.cache[abs] = entries;
		return cb(null, entries);
	};
	Glob.prototype._readdirError = function(f, er, cb) {
		if (this.aborted) return;
		switch (er.code) {
			case "ENOTSUP":
			case "ENOTDIR":
				var abs = this._makeAbs(f);
				this.cache[abs] = "FILE";
				if (abs === this.cwdAbs) {
					var error = /* @__PURE__ */ new Error(er.code + " invalid cwd " + this.cwd);
					error.path = this.cwd;
					error.code = er.code;
					this.emit("error", error);
					this.abort();
				}
				break;
			case "ENOENT":
			case "ELOOP":
			case "ENAMETOOLONG":
			case "UNKNOWN":
				this.cache[this._makeAbs(f)] = false;
				break;
			default:
				this.cache[this._makeAbs(f)] = false;
				if (this.strict) {
					this.emit("error", er);
					this.abort();
				}
				if (!this.silent) console.error("glob error", er);
		}
		return cb();
	};
	Glob.prototype._processGlobStar = function(prefix, read, abs, remain, index, inGlobStar, cb) {
		var self = this;
		this._readdir(abs, inGlobStar, function(er, entries) {
			self._processGlobStar2(prefix, read, abs, remain, index, inGlobStar, entries, cb);
		});
	};
	Glob.prototype._processGlobStar2 = function(prefix, read, abs, remain, index, inGlobStar, entries, cb) {
		if (!entries) return cb();
		var remainWithoutGlobStar = remain.slice(1);
		var gspref = prefix ? [prefix] : [];
		var noGlobStar = gspref.concat(remainWithoutGlobStar);
		this._process(noGlobStar, index, false, cb);
		var isSym = this.symlinks[abs];
		var len = entries.length;
		if (isSym && inGlobStar) return cb();
		for (var i = 0; i < len; i++) {
			if (entries[i].charAt(0) === "." && !this.dot) continue;
			var instead = gspref.concat(entries[i], remainWithoutGlobStar);
			this._process(instead, index, true, cb);
			var below = gspref.concat(entries[i], remain);
			this._process(below, index, true, cb);
		}
		cb();
	};
	Glob.prototype._processSimple = function(prefix, index, cb) {
		var self = this;
		this._stat(prefix, function(er, exists) {
			self._processSimple2(prefix, index, er, exists, cb);
		});
	};
	Glob.prototype._processSimple2 = function(prefix, index, er, exists, cb) {
		if (!this.matches[index]) this.matches[index] = Object.create(null);
		if (!exists) return cb();
		if (prefix && isAbsolute(prefix) && !this.nomount) {
			var trail = /[\/\\]$/.test(prefix);
			if (prefix.charAt(0) === "/") prefix = path.join(this.root, prefix);
			else {
				prefix = path.resolve(this.root, prefix);
				if (trail) prefix += "/";
			}
		}
		if (process.platform === "win32") prefix = prefix.replace(/\\/g, "/");
		this._emitMatch(index, prefix);
		cb();
	};
	Glob.prototype._stat = function(f, cb) {
		var abs = this._makeAbs(f);
		var needDir = f.slice(-1) === "/";
		if (f.length > this.maxLength) return cb();
		if (!this.stat && ownProp(this.cache, abs)) {
			var c = this.cache[abs];
			if (Array.isArray(c)) c = "DIR";
			if (!needDir || c === "DIR") return cb(null, c);
			if (needDir && c === "FILE") return cb();
		}
		var stat = this.statCache[abs];
		if (stat !== void 0) {
			if (stat === false) return cb(null, stat);
			else {
				var type = stat.isDirectory() ? "DIR" : "FILE";
				if (needDir && type === "FILE") return cb();
				else return cb(null, type, stat);
			}
		}
		var self = this;
		var statcb = inflight("stat\0" + abs, lstatcb_);
		if (statcb) self.fs.lstat(abs, statcb);
		function lstatcb_(er, lstat) {
			if (lstat && lstat.isSymbolicLink()) return self.fs.stat(abs, function(er, stat) {
				if (er) self._stat2(f, abs, null, lstat, cb);
				else self._stat2(f, abs, er, stat, cb);
			});
			else self._stat2(f, abs, er, lstat, cb);
		}
	};
	Glob.prototype._stat2 = function(f, abs, er, stat, cb) {
		if (er && (er.code === "ENOENT" || er.code === "ENOTDIR")) {
			this.statCache[abs] = false;
			return cb();
		}
		var needDir = f.slice(-1) === "/";
		this.statCache[abs] = stat;
		if (abs.slice(-1) === "/" && stat && !stat.isDirectory()) return cb(null, false, stat);
		var c = true;
		if (stat) c = stat.isDirectory() ? "DIR" : "FILE";
		this.cache[abs] = this.cache[abs] || c;
		if (needDir && c === "FILE") return cb();
		return cb(null, c, stat);
	};
}));
// node_modules/rimraf/rimraf.js
var require_rimraf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = rimraf;
	rimraf.sync = rimrafSync;
	var assert = __require("assert");
	var path = __require("path");
	var fs = __require("fs");
	var glob = void 0;
	try {
		glob = require_glob();
	} catch (_err) {}
	var _0666 = parseInt("666", 8);
	var defaultGlobOpts = {
		nosort: true,
		silent: true
	};
	var timeout = 0;
	var isWindows = process.platform === "win32";
	function defaults(options) {
		[
			"unlink",
			"chmod",
			"stat",
			"lstat",
			"rmdir",
			"readdir"
		].forEach(function(m) {
			options[m] = options[m] || fs[m];
			m = m + "Sync";
			options[m] = options[m] || fs[m];
		});
		options.maxBusyTries = options.maxBusyTries || 3;
		options.emfileWait = options.emfileWait || 1e3;
		if (options.glob === false) options.disableGlob = true;
		if (options.disableGlob !== true && glob === void 0) throw Error("glob dependency not found, set `options.disableGlob = true` if intentional");
		options.disableGlob = options.disableGlob || false;
		options.glob = options.glob || defaultGlobOpts;
	}
	function rimraf(p, options, cb) {
		if (typeof options === "function") {
			cb = options;
			options = {};
		}
		assert(p, "rimraf: missing path");
		assert.equal(typeof p, "string", "rimraf: path should be a string");
		assert.equal(typeof cb, "function", "rimraf: callback function required");
		assert(options, "rimraf: invalid options argument provided");
		assert.equal(typeof options, "object", "rimraf: options should be object");
		defaults(options);
		var busyTries = 0;
		var errState = null;
		var n = 0;
		if (options.disableGlob || !glob.hasMagic(p)) return afterGlob(null, [p]);
		options.lstat(p, function(er, stat) {
			if (!er) return afterGlob(null, [p]);
			glob(p, options.glob, afterGlob);
		});
		function next(er) {
			errState = errState || er;
			if (--n === 0) cb(errState);
		}
		function afterGlob(er, results) {
			if (er) return cb(er);
			n = results.length;
			if (n === 0) return cb();
			results.forEach(function(p) {
				rimraf_(p, options, function CB(er) {
					if (er) {
						if ((er.code === "EBUSY" || er.code === "ENOTEMPTY" || er.code === "EPERM") && busyTries < options.maxBusyTries) {
							busyTries++;
							var time = busyTries * 100;
							return setTimeout(function() {
								rimraf_(p, options, CB);
							}, time);
						}
						if (er.code === "EMFILE" && timeout < options.emfileWait) return setTimeout(function() {
							rimraf_(p, options, CB);
						}, timeout++);
						if (er.code === "ENOENT") er = null;
					}
					timeout = 0;
					next(er);
				});
			});
		}
	}
	function rimraf_(p, options, cb) {
		assert(p);
		assert(options);
		assert(typeof cb === "function");
		options.lstat(p, function(er, st) {
			if (er && er.code === "ENOENT") return cb(null);
			if (er && er.code === "EPERM" && isWindows) fixWinEPERM(p, options, er, cb);
			if (st && st.isDirectory()) return rmdir(p, options, er, cb);
			options.unlink(p, function(er) {
				if (er) {
					if (er.code === "ENOENT") return cb(null);
					if (er.code === "EPERM") return isWindows ? fixWinEPERM(p, options, er, cb) : rmdir(p, options, er, cb);
					if (er.code === "EISDIR") return rmdir(p, options, er, cb);
				}
				return cb(er);
			});
		});
	}
	function fixWinEPERM(p, options, er, cb) {
		assert(p);
		assert(options);
		assert(typeof cb === "function");
		if (er) assert(er instanceof Error);
		options.chmod(p, _0666, function(er2) {
			if (er2) cb(er2.code === "ENOENT" ? null : er);
			else options.stat(p, function(er3, stats) {
				if (er3) cb(er3.code === "ENOENT" ? null : er);
				else if (stats.isDirectory()) rmdir(p, options, er, cb);
				else options.unlink(p, cb);
			});
		});
	}
	function fixWinEPERMSync(p, options, er) {
		assert(p);
		assert(options);
		if (er) assert(er instanceof Error);
		try {
			options.chmodSync(p, _0666);
		} catch (er2) {
			if (er2.code === "ENOENT") return;
			else throw er;
		}
		try {
			var stats = options.statSync(p);
		} catch (er3) {
			if (er3.code === "ENOENT") return;
			else throw er;
		}
		if (stats.isDirectory()) rmdirSync(p, options, er);
		else options.unlinkSync(p);
	}
	function rmdir(p, options, originalEr, cb) {
		assert(p);
		assert(options);
		if (originalEr) assert(originalEr instanceof Error);
		assert(typeof cb === "function");
		options.rmdir(p, function(er) {
			if (er && (er.code === "ENOTEMPTY" || er.code === "EEXIST" || er.code === "EPERM")) rmkids(p, options, cb);
			else if (er && er.code === "ENOTDIR") cb(originalEr);
			else cb(er);
		});
	}
	function rmkids(p, options, cb) {
		assert(p);
		assert(options);
		assert(typeof cb === "function");
		options.readdir(p, function(er, files) {
			if (er) return cb(er);
			var n = files.length;
			if (n === 0) return options.rmdir(p, cb);
			var errState;
			files.forEach(function(f) {
				rimraf(path.join(p, f), options, function(er) {
					if (errState) return;
					if (er) return cb(errState = er);
					if (--n === 0) options.rmdir(p, cb);
				});
			});
		});
	}
	function rimrafSync(p, options) {
		options = options || {};
		defaults(options);
		assert(p, "rimraf: missing path");
		assert.equal(typeof p, "string", "rimraf: path should be a string");
		assert(options, "rimraf: missing options");
		assert.equal(typeof options, "object", "rimraf: options should be object");
		var results;
		if (options.disableGlob || !glob.hasMagic(p)) results = [p];
		else try {
			options.lstatSync(p);
			results = [p];
		} catch (er) {
			results = glob.sync(p, options.glob);
		}
		if (!results.length) return;
		for (var i = 0; i < results.length; i++) {
			var p = results[i];
			try {
				var st = options.lstatSync(p);
			} catch (er) {
				if (er.code === "ENOENT") return;
				if (er.code === "EPERM" && isWindows) fixWinEPERMSync(p, options, er);
			}
			try {
				if (st && st.isDirectory()) rmdirSync(p, options, null);
				else options.unlinkSync(p);
			} catch (er) {
				if (er.code === "ENOENT") return;
				if (er.code === "EPERM") return isWindows ? fixWinEPERMSync(p, options, er) : rmdirSync(p, options, er);
				if (er.code !== "EISDIR") throw er;
				rmdirSync(p, options, er);
			}
		}
	}
	function rmdirSync(p, options, originalEr) {
		assert(p);
		assert(options);
		if (originalEr) assert(originalEr instanceof Error);
		try {
			options.rmdirSync(p);
		} catch (er) {
			if (er.code === "ENOENT") return;
			if (er.code === "ENOTDIR") throw originalEr;
			if (er.code === "ENOTEMPTY" || er.code === "EEXIST" || er.code === "EPERM") rmkidsSync(p, options);
		}
	}
	function rmkidsSync(p, options) {
		assert(p);
		assert(options);
		options.readdirSync(p).forEach(function(f) {
			rimrafSync(path.join(p, f), options);
		});
		var retries = isWindows ? 100 : 1;
		var i = 0;
		do {
			var threw = true;
			try {
				var ret = options.rmdirSync(p, options);
				threw = false;
				return ret;
			} finally {
				if (++i < retries && threw) continue;
			}
		} while (true);
	}
}));
// node_modules/mkdirp/index.js
var require_mkdirp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var path = __require("path");
	var fs = __require("fs");
	var _0777 = parseInt("0777", 8);
	module.exports = mkdirP.mkdirp = mkdirP.mkdirP = mkdirP;
	function mkdirP(p, opts, f, made) {
		if (typeof opts === "function") {
			f = opts;
			opts = {};
		} else if (!opts || typeof opts !== "object") opts = { mode: opts };
		var mode = opts.mode;
		var xfs = opts.fs || fs;
		if (mode === void 0) mode = _0777;
		if (!made) made = null;
		var cb = f || /* istanbul ignore next */ function() {};
		p = path.resolve(p);
		xfs.mkdir(p, mode, function(er) {
			if (!er) {
				made = made || p;
				return cb(null, made);
			}
			switch (er.code) {
				case "ENOENT":
					/* istanbul ignore if */
					if (path.dirname(p) === p) return cb(er);
					mkdirP(path.dirname(p), opts, function(er, made) {
						/* istanbul ignore if */
						if (er) cb(er, made);
						else mkdirP(p, opts, cb, made);
					});
					break;
				default: xfs.stat(p, function(er2, stat) {
					if (er2 || !stat.isDirectory()) cb(er, made);
					else cb(null, made);
				});
			}
		});
	}
	mkdirP.sync = function sync(p, opts, made) {
		if (!opts || typeof opts !== "object") opts = { mode: opts };
		var mode = opts.mode;
		var xfs = opts.fs || fs;
		if (mode === void 0) mode = _0777;
		if (!made) made = null;
		p = path.resolve(p);
		try {
			xfs.mkdirSync(p, mode);
			made = made || p;
		} catch (err0) {
			switch (err0.code) {
				case "ENOENT":
					made = sync(path.dirname(p), opts, made);
					sync(p, opts, made);
					break;
				default:
					var stat;
					try {
						stat = xfs.statSync(p);
					} catch (err1) /* istanbul ignore next */ {
						throw err0;
					}
					/* istanbul ignore if */
					if (!stat.isDirectory()) throw err0;
			}
		}
		return made;
	};
}));
// node_modules/fstream/lib/collect.js
var require_collect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = collect;
	function collect(stream) {
		if (stream._collected) return;
		if (stream._paused) return stream.on("resume", collect.bind(null, stream));
		stream._collected = true;
		stream.pause();
		stream.on("data", save);
		stream.on("end", save);
		var buf = [];
		function save(b) {
			if (typeof b === "string") b = new Buffer(b);
			if (Buffer.isBuffer(b) && !b.length) return;
			buf.push(b);
		}
		stream.on("entry", saveEntry);
		var entryBuffer = [];
		function saveEntry(e) {
			collect(e);
			entryBuffer.push(e);
		}
		stream.on("proxy", proxyPause);
		function proxyPause(p) {
			p.pause();
		}
		stream.pipe = (function(orig) {
			return function(dest) {
				var e = 0;
				(function unblockEntry() {
					var entry = entryBuffer[e++];
					if (!entry) return resume();
					entry.on("end", unblockEntry);
					if (dest) dest.add(entry);
					else stream.emit("entry", entry);
				})();
				function resume() {
					stream.removeListener("entry", saveEntry);
					stream.removeListener("data", save);
					stream.removeListener("end", save);
					stream.pipe = orig;
					if (dest) stream.pipe(dest);
					buf.forEach(function(b) {
						if (b) stream.emit("data", b);
						else stream.emit("end");
					});
					stream.resume();
				}
				return dest;
			};
		})(stream.pipe);
	}
}));
// node_modules/fstream/lib/dir-writer.js
var require_dir_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = DirWriter;
	var Writer = require_writer();
	var inherits = require_inherits();
	var mkdir = require_mkdirp();
	var path = __require("path");
	var collect = require_collect();
	inherits(DirWriter, Writer);
	function DirWriter(props) {
		var self = this;
		if (!(self instanceof DirWriter)) self.error("DirWriter must be called as constructor.", null, true);
		if (props.type !== "Directory" || !props.Directory) self.error("Non-directory type " + props.type + " " + JSON.stringify(props), null, true);
		Writer.call(this, props);
	}
	DirWriter.prototype._create = function() {
		var self = this;
		mkdir(self._path, Writer.dirmode, function(er) {
			if (er) return self.error(er);
			self.ready = true;
			self.emit("ready");
			self._process();
		});
	};
	DirWriter.prototype.write = function() {
		return true;
	};
	DirWriter.prototype.end = function() {
		this._ended = true;
		this._process();
	};
	DirWriter.prototype.add = function(entry) {
		var self = this;
		collect(entry);
		if (!self.ready || self._currentEntry) {
			self._buffer.push(entry);
			return false;
		}
		if (self._ended) return self.error("add after end");
		self._buffer.push(entry);
		self._process();
		return this._buffer.length === 0;
	};
	DirWriter.prototype._process = function() {
		var self = this;
		if (self._processing) return;
		var entry = self._buffer.shift();
		if (!entry) {
			self.emit("drain");
			if (self._ended) self._finish();
			return;
		}
		self._processing = true;
		self.emit("entry", entry);
		var p = entry;
		var pp;
		do {
			pp = p._path || p.path;
			if (pp === self.root._path || pp === self._path || pp && pp.indexOf(self._path) === 0) {
				self._processing = false;
				if (entry._collected) entry.pipe();
				return self._process();
			}
			p = p.parent;
		} while (p);
		var props = {
			parent: self,
			root: self.root || self,
			type: entry.type,
			depth: self.depth + 1
		};
		pp = entry._path || entry.path || entry.props.path;
		if (entry.parent) pp = pp.substr(entry.parent._path.length + 1);
		props.path = path.join(self.path, path.join("/", pp));
		props.filter = self.filter;
		Object.keys(entry.props).forEach(function(k) {
			if (!props.hasOwnProperty(k)) props[k] = entry.props[k];
		});
		var child = self._currentChild = new Writer(props);
		child.on("ready", function() {
			entry.pipe(child);
			entry.resume();
		});
		child.on("error", function(er) {
			if (child._swallowErrors) {
				self.warn(er);
				child.emit("end");
				child.emit("close");
			} else self.emit("error", er);
		});
		child.on("close", onend);
		var ended = false;
		function onend() {
			if (ended) return;
			ended = true;
			self._currentChild = null;
			self._processing = false;
			self._process();
		}
	};
}));
// node_modules/fstream/lib/link-writer.js
var require_link_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = LinkWriter;
	var fs = require_graceful_fs();
	var Writer = require_writer();
	var inherits = require_inherits();
	var path = __require("path");
	var rimraf = require_rimraf();
	inherits(LinkWriter, Writer);
	function LinkWriter(props) {
		var self = this;
		if (!(self instanceof LinkWriter)) throw new Error("LinkWriter must be called as constructor.");
		if (!(props.type === "Link" && props.Link || props.type === "SymbolicLink" && props.SymbolicLink)) throw new Error("Non-link type " + props.type);
		if (props.linkpath === "") props.linkpath = ".";
		if (!props.linkpath) self.error("Need linkpath property to create " + props.type);
		Writer.call(this, props);
	}
	LinkWriter.prototype._create = function() {
		var self = this;
		var hard = self.type === "Link" || process.platform === "win32";
		var link = hard ? "link" : "symlink";
		var lp = hard ? path.resolve(self.dirname, self.linkpath) : self.linkpath;
		if (hard) return clobber(self, lp, link);
		fs.readlink(self._path, function(er, p) {
			if (p && p === lp) return finish(self);
			clobber(self, lp, link);
		});
	};
	function clobber(self, lp, link) {
		rimraf(self._path, function(er) {
			if (er) return self.error(er);
			create(self, lp, link);
		});
	}
	function create(self, lp, link) {
		fs[link](lp, self._path, function(er) {
			if (er) {
				if ((er.code === "ENOENT" || er.code === "EACCES" || er.code === "EPERM") && process.platform === "win32") {
					self.ready = true;
					self.emit("ready");
					self.emit("end");
					self.emit("close");
					self.end = self._finish = function() {};
				} else return self.error(er);
			}
			finish(self);
		});
	}
	function finish(self) {
		self.ready = true;
		self.emit("ready");
		if (self._ended && !self._finished) self._finish();
	}
	LinkWriter.prototype.end = function() {
		this._ended = true;
		if (this.ready) {
			this._finished = true;
			this._finish();
		}
	};
}));
// node_modules/fstream/lib/file-writer.js
var require_file_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = FileWriter;
	var fs = require_graceful_fs();
	var Writer = require_writer();
	var inherits = require_inherits();
	var EOF = {};
	inherits(FileWriter, Writer);
	function FileWriter(props) {
		var self = this;
		if (!(self instanceof FileWriter)) throw new Error("FileWriter must be called as constructor.");
		if (props.type !== "File" || !props.File) throw new Error("Non-file type " + props.type);
		self._buffer = [];
		self._bytesWritten = 0;
		Writer.call(this, props);
	}
	FileWriter.prototype._create = function() {
		var self = this;
		if (self._stream) return;
		var so = {};
		if (self.props.flags) so.flags = self.props.flags;
		so.mode = Writer.filemode;
		if (self._old && self._old.blksize) so.bufferSize = self._old.blksize;
		self._stream = fs.createWriteStream(self._path, so);
		self._stream.on("open", function() {
			self.ready = true;
			self._buffer.forEach(function(c) {
				if (c === EOF) self._stream.end();
				else self._stream.write(c);
			});
			self.emit("ready");
			self.emit("drain");
		});
		self._stream.on("error", function(er) {
			self.emit("error", er);
		});
		self._stream.on("drain", function() {
			self.emit("drain");
		});
		self._stream.on("close", function() {
			self._finish();
		});
	};
	FileWriter.prototype.write = function(c) {
		var self = this;
		self._bytesWritten += c.length;
		if (!self.ready) {
			if (!Buffer.isBuffer(c) && typeof c !== "string") throw new Error("invalid write data");
			self._buffer.push(c);
			return false;
		}
		var ret = self._stream.write(c);
		if (ret === false && self._stream._queue) return self._stream._queue.length <= 2;
		else return ret;
	};
	FileWriter.prototype.end = function(c) {
		var self = this;
		if (c) self.write(c);
		if (!self.ready) {
			self._buffer.push(EOF);
			return false;
		}
		return self._stream.end();
	};
	FileWriter.prototype._finish = function() {
		var self = this;
		if (typeof self.size === "number" && self._bytesWritten !== self.size) self.error("Did not get expected byte count.\nexpect: " + self.size + "\nactual: " + self._bytesWritten);
		Writer.prototype._finish.call(self);
	};
}));
// node_modules/fstream/lib/proxy-writer.js
var require_proxy_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ProxyWriter;
	var Writer = require_writer();
	var getType = require_get_type();
	var inherits = require_inherits();
	var collect = require_collect();
	var fs = __require("fs");
	inherits(ProxyWriter, Writer);
	function ProxyWriter(props) {
		var self = this;
		if (!(self instanceof ProxyWriter)) throw new Error("ProxyWriter must be called as constructor.");
		self.props = props;
		self._needDrain = false;
		Writer.call(self, props);
	}
	ProxyWriter.prototype._stat = function() {
		var self = this;
		var props = self.props;
		fs[props.follow ? "stat" : "lstat"](props.path, function(er, current) {
			var type;
			if (er || !current) type = "File";
			else type = getType(current);
			props[type] = true;
			props.type = self.type = type;
			self._old = current;
			self._addProxy(Writer(props, current));
		});
	};
	ProxyWriter.prototype._addProxy = function(proxy) {
		var self = this;
		if (self._proxy) return self.error("proxy already set");
		self._proxy = proxy;
		[
			"ready",
			"error",
			"close",
			"pipe",
			"drain",
			"warn"
		].forEach(function(ev) {
			proxy.on(ev, self.emit.bind(self, ev));
		});
		self.emit("proxy", proxy);
		self._buffer.forEach(function(c) {
			proxy[c[0]].apply(proxy, c[1]);
		});
		self._buffer.length = 0;
		if (self._needsDrain) self.emit("drain");
	};
	ProxyWriter.prototype.add = function(entry) {
		collect(entry);
		if (!this._proxy) {
			this._buffer.push(["add", [entry]]);
			this._needDrain = true;
			return false;
		}
		return this._proxy.add(entry);
	};
	ProxyWriter.prototype.write = function(c) {
		if (!this._proxy) {
			this._buffer.push(["write", [c]]);
			this._needDrain = true;
			return false;
		}
		return this._proxy.write(c);
	};
	ProxyWriter.prototype.end = function(c) {
		if (!this._proxy) {
			this._buffer.push(["end", [c]]);
			return false;
		}
		return this._proxy.end(c);
	};
}));
// node_modules/fstream/lib/writer.js
var require_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Writer;
	var fs = require_graceful_fs();
	var inherits = require_inherits();
	var rimraf = require_rimraf();
	var mkdir = require_mkdirp();
	var path = __require("path");
	var umask = process.platform === "win32" ? 0 : process.umask();
	var getType = require_get_type();
	var Abstract = require_abstract();
	inherits(Writer, Abstract);
	Writer.dirmode = parseInt("0777", 8) & ~umask;
	Writer.filemode = parseInt("0666", 8) & ~umask;
	var DirWriter = require_dir_writer();
	var LinkWriter = require_link_writer();
	var FileWriter = require_file_writer();
	var ProxyWriter = require_proxy_writer();
	function Writer(props, current) {
		var self = this;
		if (typeof props === "string") props = { path: props };
		var type = getType(props);
		var ClassType = Writer;
		switch (type) {
			case "Directory":
				ClassType = DirWriter;
				break;
			case "File":
				ClassType = FileWriter;
				break;
			case "Link":
			case "SymbolicLink":
				ClassType = LinkWriter;
				break;
			default: ClassType = ProxyWriter;
		}
		if (!(self instanceof ClassType)) return new ClassType(props);
		Abstract.call(self);
		if (!props.path) self.error("Must provide a path", null, true);
		self.type = props.type;
		self.props = props;
		self.depth = props.depth || 0;
		self.clobber = props.clobber === false ? props.clobber : true;
		self.parent = props.parent || null;
		self.root = props.root || props.parent && props.parent.root || self;
		self._path = self.path = path.resolve(props.path);
		if (process.platform === "win32") {
			self.path = self._path = self.path.replace(/\?/g, "_");
			if (self._path.length >= 260) {
				self._swallowErrors = true;
				self._path = "\\\\?\\" + self.path.replace(/\//g, "\\");
			}
		}
		self.basename = path.basename(props.path);
		self.dirname = path.dirname(props.path);
		self.linkpath = props.linkpath || null;
		props.parent = props.root = null;
		self.size = props.size;
		if (typeof props.mode === "string") props.mode = parseInt(props.mode, 8);
		self.readable = false;
		self.writable = true;
		self._buffer = [];
		self.ready = false;
		self.filter = typeof props.filter === "function" ? props.filter : null;
		self._stat(current);
	}
	Writer.prototype._create = function() {
		var self = this;
		fs[self.props.follow ? "stat" : "lstat"](self._path, function(er) {
			if (er) return self.warn("Cannot create " + self._path + "\nUnsupported type: " + self.type, "ENOTSUP");
			self._finish();
		});
	};
	Writer.prototype._stat = function(current) {
		var self = this;
		var stat = self.props.follow ? "stat" : "lstat";
		var who = self._proxy || self;
		if (current) statCb(null, current);
		else fs[stat](self._path, statCb);
		function statCb(er, current) {
			if (self.filter && !self.filter.call(who, who, current)) {
				self._aborted = true;
				self.emit("end");
				self.emit("close");
				return;
			}
			if (er || !current) return create(self);
			self._old = current;
			if (getType(current) !== self.type || self.type === "File" && current.nlink > 1) return rimraf(self._path, function(er) {
				if (er) return self.error(er);
				self._old = null;
				create(self);
			});
			create(self);
		}
	};
	function create(self) {
		mkdir(path.dirname(self._path), Writer.dirmode, function(er, made) {
			if (er) return self.error(er);
			self._madeDir = made;
			return self._create();
		});
	}
	function endChmod(self, want, current, path, cb) {
		var wantMode = want.mode;
		var chmod = want.follow || self.type !== "SymbolicLink" ? "chmod" : "lchmod";
		if (!fs[chmod]) return cb();
		if (typeof wantMode !== "number") return cb();
		var curMode = current.mode & parseInt("0777", 8);
		wantMode = wantMode & parseInt("0777", 8);
		if (wantMode === curMode) return cb();
		fs[chmod](path, wantMode, cb);
	}
	function endChown(self, want, current, path, cb) {
		if (process.platform === "win32") return cb();
		if (!process.getuid || process.getuid() !== 0) return cb();
		if (typeof want.uid !== "number" && typeof want.gid !== "number") return cb();
		if (current.uid === want.uid && current.gid === want.gid) return cb();
		var chown = self.props.follow || self.type !== "SymbolicLink" ? "chown" : "lchown";
		if (!fs[chown]) return cb();
		if (typeof want.uid !== "number") want.uid = current.uid;
		if (typeof want.gid !== "number") want.gid = current.gid;
		fs[chown](path, want.uid, want.gid, cb);
	}
	function endUtimes(self, want, current, path, cb) {
		if (!fs.utimes || process.platform === "win32") return cb();
		var utimes = want.follow || self.type !== "SymbolicLink" ? "utimes" : "lutimes";
		if (utimes === "lutimes" && !fs[utimes]) utimes = "utimes";
		if (!fs[utimes]) return cb();
		var curA = current.atime;
		var curM = current.mtime;
		var meA = want.atime;
		var meM = want.mtime;
		if (meA === void 0) meA = curA;
		if (meM === void 0) meM = curM;
		if (!isDate(meA)) meA = new Date(meA);
		if (!isDate(meM)) meA = new Date(meM);
		if (meA.getTime() === curA.getTime() && meM.getTime() === curM.getTime()) return cb();
		fs[utimes](path, meA, meM, cb);
	}
	Writer.prototype._finish = function() {
		var self = this;
		if (self._finishing) return;
		self._finishing = true;
		var todo = 0;
		var errState = null;
		var done = false;
		if (self._old) {
			self._old.atime = /* @__PURE__ */ new Date(0);
			self._old.mtime = /* @__PURE__ */ new Date(0);
			setProps(self._old);
		} else fs[self.props.follow ? "stat" : "lstat"](self._path, function(er, current) {
			if (er) {
				if (er.code === "ENOENT" && (self.type === "Link" || self.type === "SymbolicLink") && process.platform === "win32") {
					self.ready = true;
					self.emit("ready");
					self.emit("end");
					self.emit("close");
					self.end = self._finish = function() {};
					return;
				} else return self.error(er);
			}
			setProps(self._old = current);
		});
		return;
		function setProps(current) {
			todo += 3;
			endChmod(self, self.props, current, self._path, next("chmod"));
			endChown(self, self.props, current, self._path, next("chown"));
			endUtimes(self, self.props, current, self._path, next("utimes"));
		}
		function next(what) {
			return function(er) {
				if (errState) return;
				if (er) {
					er.fstream_finish_call = what;
					return self.error(errState = er);
				}
				if (--todo > 0) return;
				if (done) return;
				done = true;
				if (!self._madeDir) return end();
				else endMadeDir(self, self._path, end);
				function end(er) {
					if (er) {
						er.fstream_finish_call = "setupMadeDir";
						return self.error(er);
					}
					self.emit("end");
					self.emit("close");
				}
			};
		}
	};
	function endMadeDir(self, p, cb) {
		var made = self._madeDir;
		var d = path.dirname(p);
		endMadeDir_(self, d, function(er) {
			if (er) return cb(er);
			if (d === made) return cb();
			endMadeDir(self, d, cb);
		});
	}
	function endMadeDir_(self, p, cb) {
		var dirProps = {};
		Object.keys(self.props).forEach(function(k) {
			dirProps[k] = self.props[k];
			if (k === "mode" && self.type !== "Directory") dirProps[k] = dirProps[k] | parseInt("0111", 8);
		});
		var todo = 3;
		var errState = null;
		fs.stat(p, function(er, current) {
			if (er) return cb(errState = er);
			endChmod(self, dirProps, current, p, next);
			endChown(self, dirProps, current, p, next);
			endUtimes(self, dirProps, current, p, next);
		});
		function next(er) {
			if (errState) return;
			if (er) return cb(errState = er);
			if (--todo === 0) return cb();
		}
	}
	Writer.prototype.pipe = function() {
		this.error("Can't pipe from writable stream");
	};
	Writer.prototype.add = function() {
		this.error("Can't add to non-Directory type");
	};
	Writer.prototype.write = function() {
		return true;
	};
	function objectToString(d) {
		return Object.prototype.toString.call(d);
	}
	function isDate(d) {
		return typeof d === "object" && objectToString(d) === "[object Date]";
	}
}));
// node_modules/fstream/fstream.js
var require_fstream = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.Abstract = require_abstract();
	exports.Reader = require_reader();
	exports.Writer = require_writer();
	exports.File = {
		Reader: require_file_reader(),
		Writer: require_file_writer()
	};
	exports.Dir = {
		Reader: require_dir_reader(),
		Writer: require_dir_writer()
	};
	exports.Link = {
		Reader: require_link_reader(),
		Writer: require_link_writer()
	};
	exports.Proxy = {
		Reader: require_proxy_reader(),
		Writer: require_proxy_writer()
	};
	exports.Reader.Dir = exports.DirReader = exports.Dir.Reader;
	exports.Reader.File = exports.FileReader = exports.File.Reader;
	exports.Reader.Link = exports.LinkReader = exports.Link.Reader;
	exports.Reader.Proxy = exports.ProxyReader = exports.Proxy.Reader;
	exports.Writer.Dir = exports.DirWriter = exports.Dir.Writer;
	exports.Writer.File = exports.FileWriter = exports.File.Writer;
	exports.Writer.Link = exports.LinkWriter = exports.Link.Writer;
	exports.Writer.Proxy = exports.ProxyWriter = exports.Proxy.Writer;
	exports.collect = require_collect();
}));
// node_modules/unzipper/lib/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Extract;
	var Parse = require_parse();
	var Writer = require_fstream().Writer;
	var path = __require("path");
	var stream = __require("stream");
	var duplexer2 = require_duplexer2();
	var Promise = require_bluebird();
	function Extract(opts) {
		opts.path = path.resolve(path.normalize(opts.path));
		var parser = new Parse(opts);
		var outStream = new stream.Writable({ objectMode: true });
		outStream._write = function(entry, encoding, cb) {
			if (entry.type == "Directory") return cb();
			var extractPath = path.join(opts.path, entry.path);
			if (extractPath.indexOf(opts.path) != 0) return cb();
			const writer = opts.getWriter ? opts.getWriter({ path: extractPath }) : Writer({ path: extractPath });
			entry.pipe(writer).on("error", cb).on("close", cb);
		};
		var extract = duplexer2(parser, outStream);
		parser.once("crx-header", function(crxHeader) {
			extract.crxHeader = crxHeader;
		});
		parser.pipe(outStream).on("finish", function() {
			extract.emit("close");
		});
		extract.promise = function() {
			return new Promise(function(resolve, reject) {
				extract.on("close", resolve);
				extract.on("error", reject);
			});
		};
		return extract;
	}
}));
// node_modules/big-integer/BigInteger.js
var require_BigInteger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bigInt = (function(undefined) {
		"use strict";
		var BASE = 1e7, LOG_BASE = 7, MAX_INT = 9007199254740992, MAX_INT_ARR = smallToArray(MAX_INT), DEFAULT_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
		var supportsNativeBigInt = typeof BigInt === "function";
		function Integer(v, radix, alphabet, caseSensitive) {
			if (typeof v === "undefined") return Integer[0];
			if (typeof radix !== "undefined") return +radix === 10 && !alphabet ? parseValue(v) : parseBase(v, radix, alphabet, caseSensitive);
			return parseValue(v);
		}
		function BigInteger(value, sign) {
			this.value = value;
			this.sign = sign;
			this.isSmall = false;
		}
		BigInteger.prototype = Object.create(Integer.prototype);
		function SmallInteger(value) {
			this.value = value;
			this.sign = value < 0;
			this.isSmall = true;
		}
		SmallInteger.prototype = Object.create(Integer.prototype);
		function NativeBigInt(value) {
			this.value = value;
		}
		NativeBigInt.prototype = Object.create(Integer.prototype);
		function isPrecise(n) {
			return -MAX_INT < n && n < MAX_INT;
		}
		function smallToArray(n) {
			if (n < 1e7) return [n];
			if (n < 0x5af3107a4000) return [n % 1e7, Math.floor(n / 1e7)];
			return [
				n % 1e7,
				Math.floor(n / 1e7) % 1e7,
				Math.floor(n / 0x5af3107a4000)
			];
		}
		function arrayToSmall(arr) {
			trim(arr);
			var length = arr.length;
			if (length < 4 && compareAbs(arr, MAX_INT_ARR) < 0) switch (length) {
				case 0: return 0;
				case 1: return arr[0];
				case 2: return arr[0] + arr[1] * BASE;
				default: return arr[0] + (arr[1] + arr[2] * BASE) * BASE;
			}
			return arr;
		}
		function trim(v) {
			var i = v.length;
			while (v[--i] === 0);
			v.length = i + 1;
		}
		function createArray(length) {
			var x = new Array(length);
			var i = -1;
			while (++i < length) x[i] = 0;
			return x;
		}
		function truncate(n) {
			if (n > 0) return Math.floor(n);
			return Math.ceil(n);
		}
		function add(a, b) {
			var l_a = a.length, l_b = b.length, r = new Array(l_a), carry = 0, base = BASE, sum, i = 0;
			for (; i < l_b; i++) {
				sum = a[i] + b[i] + carry;
				carry = sum >= base ? 1 : 0;
				r[i] = sum - carry * base;
			}
			while (i < l_a) {
				sum = a[i] + carry;
				carry = sum === base ? 1 : 0;
				r[i++] = sum - carry * base;
			}
			if (carry > 0) r.push(carry);
			return r;
		}
		function addAny(a, b) {
			if (a.length >= b.length) return add(a, b);
			return add(b, a);
		}
		function addSmall(a, carry) {
			var l = a.length, r = new Array(l), base = BASE, sum, i = 0;
			for (; i < l; i++) {
				sum = a[i] - base + carry;
				carry = Math.floor(sum / base);
				r[i] = sum - carry * base;
				carry += 1;
			}
			while (carry > 0) {
				r[i++] = carry % base;
				carry = Math.floor(carry / base);
			}
			return r;
		}
		BigInteger.prototype.add = function(v) {
			var n = parseValue(v);
			if (this.sign !== n.sign) return this.subtract(n.negate());
			var a = this.value, b = n.value;
			if (n.isSmall) return new BigInteger(addSmall(a, Math.abs(b)), this.sign);
			return new BigInteger(addAny(a, b), this.sign);
		};
		BigInteger.prototype.plus = BigInteger.prototype.add;
		SmallInteger.prototype.add = function(v) {
			var n = parseValue(v);
			var a = this.value;
			if (a < 0 !== n.sign) return this.subtract(n.negate());
			var b = n.value;
			if (n.isSmall) {
				if (isPrecise(a + b)) return new SmallInteger(a + b);
				b = smallToArray(Math.abs(b));
			}
			return new BigInteger(addSmall(b, Math.abs(a)), a < 0);
		};
		SmallInteger.prototype.plus = SmallInteger.prototype.add;
		NativeBigInt.prototype.add = function(v) {
			return new NativeBigInt(this.value + parseValue(v).value);
		};
		NativeBigInt.prototype.plus = NativeBigInt.prototype.add;
		function subtract(a, b) {
			var a_l = a.length, b_l = b.length, r = new Array(a_l), borrow = 0, base = BASE, i = 0, difference;
			for (; i < b_l; i++) {
				difference = a[i] - borrow - b[i];
				if (difference < 0) {
					difference += base;
					borrow = 1;
				} else borrow = 0;
				r[i] = difference;
			}
			for (i = b_l; i < a_l; i++) {
				difference = a[i] - borrow;
				if (difference < 0) difference += base;
				else {
					r[i++] = difference;
					break;
				}
				r[i] = difference;
			}
			for (; i < a_l; i++) r[i] = a[i];
			trim(r);
			return r;
		}
		function subtractAny(a, b, sign) {
			var value;
			if (compareAbs(a, b) >= 0) value = subtract(a, b);
			else {
				value = subtract(b, a);
				sign = !sign;
			}
			value = arrayToSmall(value);
			if (typeof value === "number") {
				if (sign) value = -value;
				return new SmallInteger(value);
			}
			return new BigInteger(value, sign);
		}
		function subtractSmall(a, b, sign) {
			var l = a.length, r = new Array(l), carry = -b, base = BASE, i = 0, difference;
			for (; i < l; i++) {
				difference = a[i] + carry;
				carry = Math.floor(difference / base);
				difference %= base;
				r[i] = difference < 0 ? difference + base : difference;
			}
			r = arrayToSmall(r);
			if (typeof r === "number") {
				if (sign) r = -r;
				return new SmallInteger(r);
			}
			return new BigInteger(r, sign);
		}
		BigInteger.prototype.subtract = function(v) {
			var n = parseValue(v);
			if (this.sign !== n.sign) return this.add(n.negate());
			var a = this.value, b = n.value;
			if (n.isSmall) return subtractSmall(a, Math.abs(b), this.sign);
			return subtractAny(a, b, this.sign);
		};
		BigInteger.prototype.minus = BigInteger.prototype.subtract;
		SmallInteger.prototype.subtract = function(v) {
			var n = parseValue(v);
			var a = this.value;
			if (a < 0 !== n.sign) return this.add(n.negate());
			var b = n.value;
			if (n.isSmall) return new SmallInteger(a - b);
			return subtractSmall(b, Math.abs(a), a >= 0);
		};
		SmallInteger.prototype.minus = SmallInteger.prototype.subtract;
		NativeBigInt.prototype.subtract = function(v) {
			return new NativeBigInt(this.value - parseValue(v).value);
		};
		NativeBigInt.prototype.minus = NativeBigInt.prototype.subtract;
		BigInteger.prototype.negate = function() {
			return new BigInteger(this.value, !this.sign);
		};
		SmallInteger.prototype.negate = function() {
			var sign = this.sign;
			var small = new SmallInteger(-this.value);
			small.sign = !sign;
			return small;
		};
		NativeBigInt.prototype.negate = function() {
			return new NativeBigInt(-this.value);
		};
		BigInteger.prototype.abs = function() {
			return new BigInteger(this.value, false);
		};
		SmallInteger.prototype.abs = function() {
			return new SmallInteger(Math.abs(this.value));
		};
		NativeBigInt.prototype.abs = function() {
			return new NativeBigInt(this.value >= 0 ? this.value : -this.value);
		};
		function multiplyLong(a, b) {
			var a_l = a.length, b_l = b.length, r = createArray(a_l + b_l), base = BASE, product, carry, i = 0, a_i, b_j;
			for (; i < a_l; ++i) {
				a_i = a[i];
				for (var j = 0; j < b_l; ++j) {
					b_j = b[j];
					product = a_i * b_j + r[i + j];
					carry = Math.floor(product / base);
					r[i + j] = product - carry * base;
					r[i + j + 1] += carry;
				}
			}
			trim(r);
			return r;
		}
		function multiplySmall(a, b) {
			var l = a.length, r = new Array(l), base = BASE, carry = 0, product, i = 0;
			for (; i < l; i++) {
				product = a[i] * b + carry;
				carry = Math.floor(product / base);
				r[i] = product - carry * base;
			}
			while (carry > 0) {
				r[i++] = carry % base;
				carry = Math.floor(carry / base);
			}
			return r;
		}
		function shiftLeft(x, n) {
			var r = [];
			while (n-- > 0) r.push(0);
			return r.concat(x);
		}
		function multiplyKaratsuba(x, y) {
			var n = Math.max(x.length, y.length);
			if (n <= 30) return multiplyLong(x, y);
			n = Math.ceil(n / 2);
			var b = x.slice(n), a = x.slice(0, n), d = y.slice(n), c = y.slice(0, n);
			var ac = multiplyKaratsuba(a, c), bd = multiplyKaratsuba(b, d);
			var product = addAny(addAny(ac, shiftLeft(subtract(subtract(multiplyKaratsuba(addAny(a, b), addAny(c, d)), ac), bd), n)), shiftLeft(bd, 2 * n));
			trim(product);
			return product;
		}
		function useKaratsuba(l1, l2) {
			return -.012 * l1 - .012 * l2 + 15e-6 * l1 * l2 > 0;
		}
		BigInteger.prototype.multiply = function(v) {
			var n = parseValue(v), a = this.value, b = n.value, sign = this.sign !== n.sign, abs;
			if (n.isSmall) {
				if (b === 0) return Integer[0];
				if (b === 1) return this;
				if (b === -1) return this.negate();
				abs = Math.abs(b);
				if (abs < BASE) return new BigInteger(multiplySmall(a, abs), sign);
				b = smallToArray(abs);
			}
			if (useKaratsuba(a.length, b.length)) return new BigInteger(multiplyKaratsuba(a, b), sign);
			return new BigInteger(multiplyLong(a, b), sign);
		};
		BigInteger.prototype.times = BigInteger.prototype.multiply;
		function multiplySmallAndArray(a, b, sign) {
			if (a < BASE) return new BigInteger(multiplySmall(b, a), sign);
			return new BigInteger(multiplyLong(b, smallToArray(a)), sign);
		}
		SmallInteger.prototype._multiplyBySmall = function(a) {
			if (isPrecise(a.value * this.value)) return new SmallInteger(a.value * this.value);
			return multiplySmallAndArray(Math.abs(a.value), smallToArray(Math.abs(this.value)), this.sign !== a.sign);
		};
		BigInteger.prototype._multiplyBySmall = function(a) {
			if (a.value === 0) return Integer[0];
			if (a.value === 1) return this;
			if (a.value === -1) return this.negate();
			return multiplySmallAndArray(Math.abs(a.value), this.value, this.sign !== a.sign);
		};
		SmallInteger.prototype.multiply = function(v) {
			return parseValue(v)._multiplyBySmall(this);
		};
		SmallInteger.prototype.times = SmallInteger.prototype.multiply;
		NativeBigInt.prototype.multiply = function(v) {
			return new NativeBigInt(this.value * parseValue(v).value);
		};
		NativeBigInt.prototype.times = NativeBigInt.prototype.multiply;
		function square(a) {
			var l = a.length, r = createArray(l + l), base = BASE, product, carry, i = 0, a_i, a_j;
			for (; i < l; i++) {
				a_i = a[i];
				carry = 0 - a_i * a_i;
				for (var j = i; j < l; j++) {
					a_j = a[j];
					product = 2 * (a_i * a_j) + r[i + j] + carry;
					carry = Math.floor(product / base);
					r[i + j] = product - carry * base;
				}
				r[i + l] = carry;
			}
			trim(r);
			return r;
		}
		BigInteger.prototype.square = function() {
			return new BigInteger(square(this.value), false);
		};
		SmallInteger.prototype.square = function() {
			var value = this.value * this.value;
			if (isPrecise(value)) return new SmallInteger(value);
			return new BigInteger(square(smallToArray(Math.abs(this.value))), false);
		};
		NativeBigInt.prototype.square = function(v) {
			return new NativeBigInt(this.value * this.value);
		};
		function divMod1(a, b) {
			var a_l = a.length, b_l = b.length, base = BASE, result = createArray(b.length), divisorMostSignificantDigit = b[b_l - 1], lambda = Math.ceil(base / (2 * divisorMostSignificantDigit)), remainder = multiplySmall(a, lambda), divisor = multiplySmall(b, lambda), quotientDigit, shift, carry, borrow, i, l, q;
			if (remainder.length <= a_l) remainder.push(0);
			divisor.push(0);
			divisorMostSignificantDigit = divisor[b_l - 1];
			for (shift = a_l - b_l; shift >= 0; shift--) {
				quotientDigit = base - 1;
				if (remainder[shift + b_l] !== divisorMostSignificantDigit) quotientDigit = Math.floor((remainder[shift + b_l] * base + remainder[shift + b_l - 1]) / divisorMostSignificantDigit);
				carry = 0;
				borrow = 0;
				l = divisor.length;
				for (i = 0; i < l; i++) {
					carry += quotientDigit * divisor[i];
					q = Math.floor(carry / base);
					borrow += remainder[shift + i] - (carry - q * base);
					carry = q;
					if (borrow < 0) {
						remainder[shift + i] = borrow + base;
						borrow = -1;
					} else {
						remainder[shift + i] = borrow;
						borrow = 0;
					}
				}
				while (borrow !== 0) {
					quotientDigit -= 1;
					carry = 0;
					for (i = 0; i < l; i++) {
						carry += remainder[shift + i] - base + divisor[i];
						if (carry < 0) {
							remainder[shift + i] = carry + base;
							carry = 0;
						} else {
							remainder[shift + i] = carry;
							carry = 1;
						}
					}
					borrow += carry;
				}
				result[shift] = quotientDigit;
			}
			remainder = divModSmall(remainder, lambda)[0];
			return [arrayToSmall(result), arrayToSmall(remainder)];
		}
		function divMod2(a, b) {
			var a_l = a.length, b_l = b.length, result = [], part = [], base = BASE, guess, xlen, highx, highy, check;
			while (a_l) {
				part.unshift(a[--a_l]);
				trim(part);
				if (compareAbs(part, b) < 0) {
					result.push(0);
					continue;
				}
				xlen = part.length;
				highx = part[xlen - 1] * base + part[xlen - 2];
				highy = b[b_l - 1] * base + b[b_l - 2];
				if (xlen > b_l) highx = (highx + 1) * base;
				guess = Math.ceil(highx / highy);
				do {
					check = multiplySmall(b, guess);
					if (compareAbs(check, part) <= 0) break;
					guess--;
				} while (guess);
				result.push(guess);
				part = subtract(part, check);
			}
			result.reverse();
			return [arrayToSmall(result), arrayToSmall(part)];
		}
		function divModSmall(value, lambda) {
			var length = value.length, quotient = createArray(length), base = BASE, i, q, remainder = 0, divisor;
			for (i = length - 1; i >= 0; --i) {
				divisor = remainder * base + value[i];
				q = truncate(divisor / lambda);
				remainder = divisor - q * lambda;
				quotient[i] = q | 0;
			}
			return [quotient, remainder | 0];
		}
		function divModAny(self, v) {
			var value, n = parseValue(v);
			if (supportsNativeBigInt) return [new NativeBigInt(self.value / n.value), new NativeBigInt(self.value % n.value)];
			var a = self.value, b = n.value;
			var quotient;
			if (b === 0) throw new Error("Cannot divide by zero");
			if (self.isSmall) {
				if (n.isSmall) return [new SmallInteger(truncate(a / b)), new SmallInteger(a % b)];
				return [Integer[0], self];
			}
			if (n.isSmall) {
				if (b === 1) return [self, Integer[0]];
				if (b == -1) return [self.negate(), Integer[0]];
				var abs = Math.abs(b);
				if (abs < BASE) {
					value = divModSmall(a, abs);
					quotient = arrayToSmall(value[0]);
					var remainder = value[1];
					if (self.sign) remainder = -remainder;
					if (typeof quotient === "number") {
						if (self.sign !== n.sign) quotient = -quotient;
						return [new SmallInteger(quotient), new SmallInteger(remainder)];
					}
					return [new BigInteger(quotient, self.sign !== n.sign), new SmallInteger(remainder)];
				}
				b = smallToArray(abs);
			}
			var comparison = compareAbs(a, b);
			if (comparison === -1) return [Integer[0], self];
			if (comparison === 0) return [Integer[self.sign === n.sign ? 1 : -1], Integer[0]];
			if (a.length + b.length <= 200) value = divMod1(a, b);
			else value = divMod2(a, b);
			quotient = value[0];
			var qSign = self.sign !== n.sign, mod = value[1], mSign = self.sign;
			if (typeof quotient === "number") {
				if (qSign) quotient = -quotient;
				quotient = new SmallInteger(quotient);
			} else quotient = new BigInteger(quotient, qSign);
			if (typeof mod === "number") {
				if (mSign) mod = -mod;
				mod = new SmallInteger(mod);
			} else mod = new BigInteger(mod, mSign);
			return [quotient, mod];
		}
		BigInteger.prototype.divmod = function(v) {
			var result = divModAny(this, v);
			return {
				quotient: result[0],
				remainder: result[1]
			};
		};
		NativeBigInt.prototype.divmod = SmallInteger.prototype.divmod = BigInteger.prototype.divmod;
		BigInteger.prototype.divide = function(v) {
			return divModAny(this, v)[0];
		};
		NativeBigInt.prototype.over = NativeBigInt.prototype.divide = function(v) {
			return new NativeBigInt(this.value / parseValue(v).value);
		};
		SmallInteger.prototype.over = SmallInteger.prototype.divide = BigInteger.prototype.over = BigInteger.prototype.divide;
		BigInteger.prototype.mod = function(v) {
			return divModAny(this, v)[1];
		};
		NativeBigInt.prototype.mod = NativeBigInt.prototype.remainder = function(v) {
			return new NativeBigInt(this.value % parseValue(v).value);
		};
		SmallInteger.prototype.remainder = SmallInteger.prototype.mod = BigInteger.prototype.remainder = BigInteger.prototype.mod;
		BigInteger.prototype.pow = function(v) {
			var n = parseValue(v), a = this.value, b = n.value, value, x, y;
			if (b === 0) return Integer[1];
			if (a === 0) return Integer[0];
			if (a === 1) return Integer[1];
			if (a === -1) return n.isEven() ? Integer[1] : Integer[-1];
			if (n.sign) return Integer[0];
			if (!n.isSmall) throw new Error("The exponent " + n.toString() + " is too large.");
			if (this.isSmall) {
				if (isPrecise(value = Math.pow(a, b))) return new SmallInteger(truncate(value));
			}
			x = this;
			y = Integer[1];
			while (true) {
				if (b & true) {
					y = y.times(x);
					--b;
				}
				if (b === 0) break;
				b /= 2;
				x = x.square();
			}
			return y;
		};
		SmallInteger.prototype.pow = BigInteger.prototype.pow;
		NativeBigInt.prototype.pow = function(v) {
			var n = parseValue(v);
			var a = this.value, b = n.value;
			var _0 = BigInt(0), _1 = BigInt(1), _2 = BigInt(2);
			if (b === _0) return Integer[1];
			if (a === _0) return Integer[0];
			if (a === _1) return Integer[1];
			if (a === BigInt(-1)) return n.isEven() ? Integer[1] : Integer[-1];
			if (n.isNegative()) return new NativeBigInt(_0);
			var x = this;
			var y = Integer[1];
			while (true) {
				if ((b & _1) === _1) {
					y = y.times(x);
					--b;
				}
				if (b === _0) break;
				b /= _2;
				x = x.square();
			}
			return y;
		};
		BigInteger.prototype.modPow = function(exp, mod) {
			exp = parseValue(exp);
			mod = parseValue(mod);
			if (mod.isZero()) throw new Error("Cannot take modPow with modulus 0");
			var r = Integer[1], base = this.mod(mod);
			if (exp.isNegative()) {
				exp = exp.multiply(Integer[-1]);
				base = base.modInv(mod);
			}
			while (exp.isPositive()) {
				if (base.isZero()) return Integer[0];
				if (exp.isOdd()) r = r.multiply(base).mod(mod);
				exp = exp.divide(2);
				base = base.square().mod(mod);
			}
			return r;
		};
		NativeBigInt.prototype.modPow = SmallInteger.prototype.modPow = BigInteger.prototype.modPow;
		function compareAbs(a, b) {
			if (a.length !== b.length) return a.length > b.length ? 1 : -1;
			for (var i = a.length - 1; i >= 0; i--) if (a[i] !== b[i]) return a[i] > b[i] ? 1 : -1;
			return 0;
		}
		BigInteger.prototype.compareAbs = function(v) {
			var n = parseValue(v), a = this.value, b = n.value;
			if (n.isSmall) return 1;
			return compareAbs(a, b);
		};
		SmallInteger.prototype.compareAbs = function(v) {
			var n = parseValue(v), a = Math.abs(this.value), b = n.value;
			if (n.isSmall) {
				b = Math.abs(b);
				return a === b ? 0 : a > b ? 1 : -1;
			}
			return -1;
		};
		NativeBigInt.prototype.compareAbs = function(v) {
			var a = this.value;
			var b = parseValue(v).value;
			a = a >= 0 ? a : -a;
			b = b >= 0 ? b : -b;
			return a === b ? 0 : a > b ? 1 : -1;
		};
		BigInteger.prototype.compare = function(v) {
			if (v === Infinity) return -1;
			if (v === -Infinity) return 1;
			var n = parseValue(v), a = this.value, b = n.value;
			if (this.sign !== n.sign) return n.sign ? 1 : -1;
			if (n.isSmall) return this.sign ? -1 : 1;
			return compareAbs(a, b) * (this.sign ? -1 : 1);
		};
		BigInteger.prototype.compareTo = BigInteger.prototype.compare;
		SmallInteger.prototype.compare = function(v) {
			if (v === Infinity) return -1;
			if (v === -Infinity) return 1;
			var n = parseValue(v), a = this.value, b = n.value;
			if (n.isSmall) return a == b ? 0 : a > b ? 1 : -1;
			if (a < 0 !== n.sign) return a < 0 ? -1 : 1;
			return a < 0 ? 1 : -1;
		};
		SmallInteger.prototype.compareTo = SmallInteger.prototype.compare;
		NativeBigInt.prototype.compare = function(v) {
			if (v === Infinity) return -1;
			if (v === -Infinity) return 1;
			var a = this.value;
			var b = parseValue(v).value;
			return a === b ? 0 : a > b ? 1 : -1;
		};
		NativeBigInt.prototype.compareTo = NativeBigInt.prototype.compare;
		BigInteger.prototype.equals = function(v) {
			return this.compare(v) === 0;
		};
		NativeBigInt.prototype.eq = NativeBigInt.prototype.equals = SmallInteger.prototype.eq = SmallInteger.prototype.equals = BigInteger.prototype.eq = BigInteger.prototype.equals;
		BigInteger.prototype.notEquals = function(v) {
			return this.compare(v) !== 0;
		};
		NativeBigInt.prototype.neq = NativeBigInt.prototype.notEquals = SmallInteger.prototype.neq = SmallInteger.prototype.notEquals = BigInteger.prototype.neq = BigInteger.prototype.notEquals;
		BigInteger.prototype.greater = function(v) {
			return this.compare(v) > 0;
		};
		NativeBigInt.prototype.gt = NativeBigInt.prototype.greater = SmallInteger.prototype.gt = SmallInteger.prototype.greater = BigInteger.prototype.gt = BigInteger.prototype.greater;
		BigInteger.prototype.lesser = function(v) {
			return this.compare(v) < 0;
		};
		NativeBigInt.prototype.lt = NativeBigInt.prototype.lesser = SmallInteger.prototype.lt = SmallInteger.prototype.lesser = BigInteger.prototype.lt = BigInteger.prototype.lesser;
		BigInteger.prototype.greaterOrEquals = function(v) {
			return this.compare(v) >= 0;
		};
		NativeBigInt.prototype.geq = NativeBigInt.prototype.greaterOrEquals = SmallInteger.prototype.geq = SmallInteger.prototype.greaterOrEquals = BigInteger.prototype.geq = BigInteger.prototype.greaterOrEquals;
		BigInteger.prototype.lesserOrEquals = function(v) {
			return this.compare(v) <= 0;
		};
		NativeBigInt.prototype.leq = NativeBigInt.prototype.lesserOrEquals = SmallInteger.prototype.leq = SmallInteger.prototype.lesserOrEquals = BigInteger.prototype.leq = BigInteger.prototype.lesserOrEquals;
		BigInteger.prototype.isEven = function() {
			return (this.value[0] & 1) === 0;
		};
		SmallInteger.prototype.isEven = function() {
			return (this.value & 1) === 0;
		};
		NativeBigInt.prototype.isEven = function() {
			return (this.value & BigInt(1)) === BigInt(0);
		};
		BigInteger.prototype.isOdd = function() {
			return (this.value[0] & 1) === 1;
		};
		SmallInteger.prototype.isOdd = function() {
			return (this.value & 1) === 1;
		};
		NativeBigInt.prototype.isOdd = function() {
			return (this.value & BigInt(1)) === BigInt(1);
		};
		BigInteger.prototype.isPositive = function() {
			return !this.sign;
		};
		SmallInteger.prototype.isPositive = function() {
			return this.value > 0;
		};
		NativeBigInt.prototype.isPositive = SmallInteger.prototype.isPositive;
		BigInteger.prototype.isNegative = function() {
			return this.sign;
		};
		SmallInteger.prototype.isNegative = function() {
			return this.value < 0;
		};
		NativeBigInt.prototype.isNegative = SmallInteger.prototype.isNegative;
		BigInteger.prototype.isUnit = function() {
			return false;
		};
		SmallInteger.prototype.isUnit = function() {
			return Math.abs(this.value) === 1;
		};
		NativeBigInt.prototype.isUnit = function() {
			return this.abs().value === BigInt(1);
		};
		BigInteger.prototype.isZero = function() {
			return false;
		};
		SmallInteger.prototype.isZero = function() {
			return this.value === 0;
		};
		NativeBigInt.prototype.isZero = function() {
			return this.value === BigInt(0);
		};
		BigInteger.prototype.isDivisibleBy = function(v) {
			var n = parseValue(v);
			if (n.isZero()) return false;
			if (n.isUnit()) return true;
			if (n.compareAbs(2) === 0) return this.isEven();
			return this.mod(n).isZero();
		};
		NativeBigInt.prototype.isDivisibleBy = SmallInteger.prototype.isDivisibleBy = BigInteger.prototype.isDivisibleBy;
		function isBasicPrime(v) {
			var n = v.abs();
			if (n.isUnit()) return false;
			if (n.equals(2) || n.equals(3) || n.equals(5)) return true;
			if (n.isEven() || n.isDivisibleBy(3) || n.isDivisibleBy(5)) return false;
			if (n.lesser(49)) return true;
		}
		function millerRabinTest(n, a) {
			var nPrev = n.prev(), b = nPrev, r = 0, d, i, x;
			while (b.isEven()) b = b.divide(2), r++;
			next: for (i = 0; i < a.length; i++) {
				if (n.lesser(a[i])) continue;
				x = bigInt(a[i]).modPow(b, n);
				if (x.isUnit() || x.equals(nPrev)) continue;
				for (d = r - 1; d != 0; d--) {
					x = x.square().mod(n);
					if (x.isUnit()) return false;
					if (x.equals(nPrev)) continue next;
				}
				return false;
			}
			return true;
		}
		BigInteger.prototype.isPrime = function(strict) {
			var isPrime = isBasicPrime(this);
			if (isPrime !== undefined) return isPrime;
			var n = this.abs();
			var bits = n.bitLength();
			if (bits <= 64) return millerRabinTest(n, [
				2,
				3,
				5,
				7,
				11,
				13,
				17,
				19,
				23,
				29,
				31,
				37
			]);
			var logN = Math.log(2) * bits.toJSNumber();
			var t = Math.ceil(strict === true ? 2 * Math.pow(logN, 2) : logN);
			for (var a = [], i = 0; i < t; i++) a.push(bigInt(i + 2));
			return millerRabinTest(n, a);
		};
		NativeBigInt.prototype.isPrime = SmallInteger.prototype.isPrime = BigInteger.prototype.isPrime;
		BigInteger.prototype.isProbablePrime = function(iterations, rng) {
			var isPrime = isBasicPrime(this);
			if (isPrime !== undefined) return isPrime;
			var n = this.abs();
			var t = iterations === undefined ? 5 : iterations;
			for (var a = [], i = 0; i < t; i++) a.push(bigInt.randBetween(2, n.minus(2), rng));
			return millerRabinTest(n, a);
		};
		NativeBigInt.prototype.isProbablePrime = SmallInteger.prototype.isProbablePrime = BigInteger.prototype.isProbablePrime;
		BigInteger.prototype.modInv = function(n) {
			var t = bigInt.zero, newT = bigInt.one, r = parseValue(n), newR = this.abs(), q, lastT, lastR;
			while (!newR.isZero()) {
				q = r.divide(newR);
				lastT = t;
				lastR = r;
				t = newT;
				r = newR;
				newT = lastT.subtract(q.multiply(newT));
				newR = lastR.subtract(q.multiply(newR));
			}
			if (!r.isUnit()) throw new Error(this.toString() + " and " + n.toString() + " are not co-prime");
			if (t.compare(0) === -1) t = t.add(n);
			if (this.isNegative()) return t.negate();
			return t;
		};
		NativeBigInt.prototype.modInv = SmallInteger.prototype.modInv = BigInteger.prototype.modInv;
		BigInteger.prototype.next = function() {
			var value = this.value;
			if (this.sign) return subtractSmall(value, 1, this.sign);
			return new BigInteger(addSmall(value, 1), this.sign);
		};
		SmallInteger.prototype.next = function() {
			var value = this.value;
			if (value + 1 < MAX_INT) return new SmallInteger(value + 1);
			return new BigInteger(MAX_INT_ARR, false);
		};
		NativeBigInt.prototype.next = function() {
			return new NativeBigInt(this.value + BigInt(1));
		};
		BigInteger.prototype.prev = function() {
			var value = this.value;
			if (this.sign) return new BigInteger(addSmall(value, 1), true);
			return subtractSmall(value, 1, this.sign);
		};
		SmallInteger.prototype.prev = function() {
			var value = this.value;
			if (value - 1 > -MAX_INT) return new SmallInteger(value - 1);
			return new BigInteger(MAX_INT_ARR, true);
		};
		NativeBigInt.prototype.prev = function() {
			return new NativeBigInt(this.value - BigInt(1));
		};
		var powersOfTwo = [1];
		while (2 * powersOfTwo[powersOfTwo.length - 1] <= BASE) powersOfTwo.push(2 * powersOfTwo[powersOfTwo.length - 1]);
		var powers2Length = powersOfTwo.length, highestPower2 = powersOfTwo[powers2Length - 1];
		function shift_isSmall(n) {
			return Math.abs(n) <= BASE;
		}
		BigInteger.prototype.shiftLeft = function(v) {
			var n = parseValue(v).toJSNumber();
			if (!shift_isSmall(n)) throw new Error(String(n) + " is too large for shifting.");
			if (n < 0) return this.shiftRight(-n);
			var result = this;
			if (result.isZero()) return result;
			while (n >= powers2Length) {
				result = result.multiply(highestPower2);
				n -= powers2Length - 1;
			}
			return result.multiply(powersOfTwo[n]);
		};
		NativeBigInt.prototype.shiftLeft = SmallInteger.prototype.shiftLeft = BigInteger.prototype.shiftLeft;
		BigInteger.prototype.shiftRight = function(v) {
			var remQuo;
			var n = parseValue(v).toJSNumber();
			if (!shift_isSmall(n)) throw new Error(String(n) + " is too large for shifting.");
			if (n < 0) return this.shiftLeft(-n);
			var result = this;
			while (n >= powers2Length) {
				if (result.isZero() || result.isNegative() && result.isUnit()) return result;
				remQuo = divModAny(result, highestPower2);
				result = remQuo[1].isNegative() ? remQuo[0].prev() : remQuo[0];
				n -= powers2Length - 1;
			}
			remQuo = divModAny(result, powersOfTwo[n]);
			return remQuo[1].isNegative() ? remQuo[0].prev() : remQuo[0];
		};
		NativeBigInt.prototype.shiftRight = SmallInteger.prototype.shiftRight = BigInteger.prototype.shiftRight;
		function bitwise(x, y, fn) {
			y = parseValue(y);
			var xSign = x.isNegative(), ySign = y.isNegative();
			var xRem = xSign ? x.not() : x, yRem = ySign ? y.not() : y;
			var xDigit = 0, yDigit = 0;
			var xDivMod = null, yDivMod = null;
			var result = [];
			while (!xRem.isZero() || !yRem.isZero()) {
				xDivMod = divModAny(xRem, highestPower2);
				xDigit = xDivMod[1].toJSNumber();
				if (xSign) xDigit = highestPower2 - 1 - xDigit;
				yDivMod = divModAny(yRem, highestPower2);
				yDigit = yDivMod[1].toJSNumber();
				if (ySign) yDigit = highestPower2 - 1 - yDigit;
				xRem = xDivMod[0];
				yRem = yDivMod[0];
				result.push(fn(xDigit, yDigit));
			}
			var sum = fn(xSign ? 1 : 0, ySign ? 1 : 0) !== 0 ? bigInt(-1) : bigInt(0);
			for (var i = result.length - 1; i >= 0; i -= 1) sum = sum.multiply(highestPower2).add(bigInt(result[i]));
			return sum;
		}
		BigInteger.prototype.not = function() {
			return this.negate().prev();
		};
		NativeBigInt.prototype.not = SmallInteger.prototype.not = BigInteger.prototype.not;
		BigInteger.prototype.and = function(n) {
			return bitwise(this, n, function(a, b) {
				return a & b;
			});
		};
		NativeBigInt.prototype.and = SmallInteger.prototype.and = BigInteger.prototype.and;
		BigInteger.prototype.or = function(n) {
			return bitwise(this, n, function(a, b) {
				return a | b;
			});
		};
		NativeBigInt.prototype.or = SmallInteger.prototype.or = BigInteger.prototype.or;
		BigInteger.prototype.xor = function(n) {
			return bitwise(this, n, function(a, b) {
				return a ^ b;
			});
		};
		NativeBigInt.prototype.xor = SmallInteger.prototype.xor = BigInteger.prototype.xor;
		var LOBMASK_I = 1 << 30, LOBMASK_BI = (BASE & -BASE) * (BASE & -BASE) | LOBMASK_I;
		function roughLOB(n) {
			var v = n.value, x = typeof v === "number" ? v | LOBMASK_I : typeof v === "bigint" ? v | BigInt(LOBMASK_I) : v[0] + v[1] * BASE | LOBMASK_BI;
			return x & -x;
		}
		function integerLogarithm(value, base) {
			if (base.compareTo(value) <= 0) {
				var tmp = integerLogarithm(value, base.square(base));
				var p = tmp.p;
				var e = tmp.e;
				var t = p.multiply(base);
				return t.compareTo(value) <= 0 ? {
					p: t,
					e: e * 2 + 1
				} : {
					p,
					e: e * 2
				};
			}
			return {
				p: bigInt(1),
				e: 0
			};
		}
		BigInteger.prototype.bitLength = function() {
			var n = this;
			if (n.compareTo(bigInt(0)) < 0) n = n.negate().subtract(bigInt(1));
			if (n.compareTo(bigInt(0)) === 0) return bigInt(0);
			return bigInt(integerLogarithm(n, bigInt(2)).e).add(bigInt(1));
		};
		NativeBigInt.prototype.bitLength = SmallInteger.prototype.bitLength = BigInteger.prototype.bitLength;
		function max(a, b) {
			a = parseValue(a);
			b = parseValue(b);
			return a.greater(b) ? a : b;
		}
		function min(a, b) {
			a = parseValue(a);
			b = parseValue(b);
			return a.lesser(b) ? a : b;
		}
		function gcd(a, b) {
			a = parseValue(a).abs();
			b = parseValue(b).abs();
			if (a.equals(b)) return a;
			if (a.isZero()) return b;
			if (b.isZero()) return a;
			var c = Integer[1], d, t;
			while (a.isEven() && b.isEven()) {
				d = min(roughLOB(a), roughLOB(b));
				a = a.divide(d);
				b = b.divide(d);
				c = c.multiply(d);
			}
			while (a.isEven()) a = a.divide(roughLOB(a));
			do {
				while (b.isEven()) b = b.divide(roughLOB(b));
				if (a.greater(b)) {
					t = b;
					b = a;
					a = t;
				}
				b = b.subtract(a);
			} while (!b.isZero());
			return c.isUnit() ? a : a.multiply(c);
		}
		function lcm(a, b) {
			a = parseValue(a).abs();
			b = parseValue(b).abs();
			return a.divide(gcd(a, b)).multiply(b);
		}
		function randBetween(a, b, rng) {
			a = parseValue(a);
			b = parseValue(b);
			var usedRNG = rng || Math.random;
			var low = min(a, b);
			var range = max(a, b).subtract(low).add(1);
			if (range.isSmall) return low.add(Math.floor(usedRNG() * range));
			var digits = toBase(range, BASE).value;
			var result = [], restricted = true;
			for (var i = 0; i < digits.length; i++) {
				var top = restricted ? digits[i] + (i + 1 < digits.length ? digits[i + 1] / BASE : 0) : BASE;
				var digit = truncate(usedRNG() * top);
				result.push(digit);
				if (digit < digits[i]) restricted = false;
			}
			return low.add(Integer.fromArray(result, BASE, false));
		}
		var parseBase = function(text, base, alphabet, caseSensitive) {
			alphabet = alphabet || DEFAULT_ALPHABET;
			text = String(text);
			if (!caseSensitive) {
				text = text.toLowerCase();
				alphabet = alphabet.toLowerCase();
			}
			var length = text.length;
			var i;
			var absBase = Math.abs(base);
			var alphabetValues = {};
			for (i = 0; i < alphabet.length; i++) alphabetValues[alphabet[i]] = i;
			for (i = 0; i < length; i++) {
				var c = text[i];
				if (c === "-") continue;
				if (c in alphabetValues) {
					if (alphabetValues[c] >= absBase) {
						if (c === "1" && absBase === 1) continue;
						throw new Error(c + " is not a valid digit in base " + base + ".");
					}
				}
			}
			base = parseValue(base);
			var digits = [];
			var isNegative = text[0] === "-";
			for (i = isNegative ? 1 : 0; i < text.length; i++) {
				var c = text[i];
				if (c in alphabetValues) digits.push(parseValue(alphabetValues[c]));
				else if (c === "<") {
					var start = i;
					do
						i++;
					while (text[i] !== ">" && i < text.length);
					digits.push(parseValue(text.slice(start + 1, i)));
				} else throw new Error(c + " is not a valid character");
			}
			return parseBaseFromArray(digits, base, isNegative);
		};
		function parseBaseFromArray(digits, base, isNegative) {
			var val = Integer[0], pow = Integer[1], i = digits.length - 1;
			for (; i >= 0; i--) {
				val = val.add(digits[i].times(pow));
				pow = pow.times(base);
			}
			return isNegative ? val.negate() : val;
		}
		function stringify(digit, alphabet) {
			alphabet = alphabet || DEFAULT_ALPHABET;
			if (digit < alphabet.length) return alphabet[digit];
			return "<" + digit + ">";
		}
		function toBase(n, base) {
			base = bigInt(base);
			if (base.isZero()) {
				if (n.isZero()) return {
					value: [0],
					isNegative: false
				};
				throw new Error("Cannot convert nonzero numbers to base 0.");
			}
			if (base.equals(-1)) {
				if (n.isZero()) return {
					value: [0],
					isNegative: false
				};
				if (n.isNegative()) return {
					value: [].concat.apply([], Array.apply(null, Array(-n.toJSNumber())).map(Array.prototype.valueOf, [1, 0])),
					isNegative: false
				};
				var arr = Array.apply(null, Array(n.toJSNumber() - 1)).map(Array.prototype.valueOf, [0, 1]);
				arr.unshift([1]);
				return {
					value: [].concat.apply([], arr),
					isNegative: false
				};
			}
			var neg = false;
			if (n.isNegative() && base.isPositive()) {
				neg = true;
				n = n.abs();
			}
			if (base.isUnit()) {
				if (n.isZero()) return {
					value: [0],
					isNegative: false
				};
				return {
					value: Array.apply(null, Array(n.toJSNumber())).map(Number.prototype.valueOf, 1),
					isNegative: neg
				};
			}
			var out = [];
			var left = n, divmod;
			while (left.isNegative() || left.compareAbs(base) >= 0) {
				divmod = left.divmod(base);
				left = divmod.quotient;
				var digit = divmod.remainder;
				if (digit.isNegative()) {
					digit = base.minus(digit).abs();
					left = left.next();
				}
				out.push(digit.toJSNumber());
			}
			out.push(left.toJSNumber());
			return {
				value: out.reverse(),
				isNegative: neg
			};
		}
		function toBaseString(n, base, alphabet) {
			var arr = toBase(n, base);
			return (arr.isNegative ? "-" : "") + arr.value.map(function(x) {
				return stringify(x, alphabet);
			}).join("");
		}
		BigInteger.prototype.toArray = function(radix) {
			return toBase(this, radix);
		};
		SmallInteger.prototype.toArray = function(radix) {
			return toBase(this, radix);
		};
		NativeBigInt.prototype.toArray = function(radix) {
			return toBase(this, radix);
		};
		BigInteger.prototype.toString = function(radix, alphabet) {
			if (radix === undefined) radix = 10;
			if (radix !== 10 || alphabet) return toBaseString(this, radix, alphabet);
			var v = this.value, l = v.length, str = String(v[--l]), zeros = "0000000", digit;
			while (--l >= 0) {
				digit = String(v[l]);
				str += zeros.slice(digit.length) + digit;
			}
			return (this.sign ? "-" : "") + str;
		};
		SmallInteger.prototype.toString = function(radix, alphabet) {
			if (radix === undefined) radix = 10;
			if (radix != 10 || alphabet) return toBaseString(this, radix, alphabet);
			return String(this.value);
		};
		NativeBigInt.prototype.toString = SmallInteger.prototype.toString;
		NativeBigInt.prototype.toJSON = BigInteger.prototype.toJSON = SmallInteger.prototype.toJSON = function() {
			return this.toString();
		};
		BigInteger.prototype.valueOf = function() {
			return parseInt(this.toString(), 10);
		};
		BigInteger.prototype.toJSNumber = BigInteger.prototype.valueOf;
		SmallInteger.prototype.valueOf = function() {
			return this.value;
		};
		SmallInteger.prototype.toJSNumber = SmallInteger.prototype.valueOf;
		NativeBigInt.prototype.valueOf = NativeBigInt.prototype.toJSNumber = function() {
			return parseInt(this.toString(), 10);
		};
		function parseStringValue(v) {
			if (isPrecise(+v)) {
				var x = +v;
				if (x === truncate(x)) return supportsNativeBigInt ? new NativeBigInt(BigInt(x)) : new SmallInteger(x);
				throw new Error("Invalid integer: " + v);
			}
			var sign = v[0] === "-";
			if (sign) v = v.slice(1);
			var split = v.split(/e/i);
			if (split.length > 2) throw new Error("Invalid integer: " + split.join("e"));
			if (split.length === 2) {
				var exp = split[1];
				if (exp[0] === "+") exp = exp.slice(1);
				exp = +exp;
				if (exp !== truncate(exp) || !isPrecise(exp)) throw new Error("Invalid integer: " + exp + " is not a valid exponent.");
				var text = split[0];
				var decimalPlace = text.indexOf(".");
				if (decimalPlace >= 0) {
					exp -= text.length - decimalPlace - 1;
					text = text.slice(0, decimalPlace) + text.slice(decimalPlace + 1);
				}
				if (exp < 0) throw new Error("Cannot include negative exponent part for integers");
				text += new Array(exp + 1).join("0");
				v = text;
			}
			if (!/^([0-9][0-9]*)$/.test(v)) throw new Error("Invalid integer: " + v);
			if (supportsNativeBigInt) return new NativeBigInt(BigInt(sign ? "-" + v : v));
			var r = [], max = v.length, l = LOG_BASE, min = max - l;
			while (max > 0) {
				r.push(+v.slice(min, max));
				min -= l;
				if (min < 0) min = 0;
				max -= l;
			}
			trim(r);
			return new BigInteger(r, sign);
		}
		function parseNumberValue(v) {
			if (supportsNativeBigInt) return new NativeBigInt(BigInt(v));
			if (isPrecise(v)) {
				if (v !== truncate(v)) throw new Error(v + " is not an integer.");
				return new SmallInteger(v);
			}
			return parseStringValue(v.toString());
		}
		function parseValue(v) {
			if (typeof v === "number") return parseNumberValue(v);
			if (typeof v === "string") return parseStringValue(v);
			if (typeof v === "bigint") return new NativeBigInt(v);
			return v;
		}
		for (var i = 0; i < 1e3; i++) {
			Integer[i] = parseValue(i);
			if (i > 0) Integer[-i] = parseValue(-i);
		}
		Integer.one = Integer[1];
		Integer.zero = Integer[0];
		Integer.minusOne = Integer[-1];
		Integer.max = max;
		Integer.min = min;
		Integer.gcd = gcd;
		Integer.lcm = lcm;
		Integer.isInstance = function(x) {
			return x instanceof BigInteger || x instanceof SmallInteger || x instanceof NativeBigInt;
		};
		Integer.randBetween = randBetween;
		Integer.fromArray = function(digits, base, isNegative) {
			return parseBaseFromArray(digits.map(parseValue), parseValue(base || 10), isNegative);
		};
		return Integer;
	})();
	if (typeof module !== "undefined" && module.hasOwnProperty("exports")) module.exports = bigInt;
	if (typeof define === "function" && define.amd) define(function() {
		return bigInt;
	});
}));
// node_modules/unzipper/lib/Decrypt.js
var require_Decrypt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var bigInt = require_BigInteger();
	var Stream = __require("stream");
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	var table;
	function generateTable() {
		var poly = 3988292384, c, n, k;
		table = [];
		for (n = 0; n < 256; n++) {
			c = n;
			for (k = 0; k < 8; k++) c = c & 1 ? poly ^ c >>> 1 : c = c >>> 1;
			table[n] = c >>> 0;
		}
	}
	function crc(ch, crc) {
		if (!table) generateTable();
		if (ch.charCodeAt) ch = ch.charCodeAt(0);
		return bigInt(crc).shiftRight(8).and(16777215).xor(table[bigInt(crc).xor(ch).and(255)]).value;
	}
	function Decrypt() {
		if (!(this instanceof Decrypt)) return new Decrypt();
		this.key0 = 305419896;
		this.key1 = 591751049;
		this.key2 = 878082192;
	}
	Decrypt.prototype.update = function(h) {
		this.key0 = crc(h, this.key0);
		this.key1 = bigInt(this.key0).and(255).and(4294967295).add(this.key1);
		this.key1 = bigInt(this.key1).multiply(134775813).add(1).and(4294967295).value;
		this.key2 = crc(bigInt(this.key1).shiftRight(24).and(255), this.key2);
	};
	Decrypt.prototype.decryptByte = function(c) {
		var k = bigInt(this.key2).or(2);
		c = c ^ bigInt(k).multiply(bigInt(k ^ 1)).shiftRight(8).and(255);
		this.update(c);
		return c;
	};
	Decrypt.prototype.stream = function() {
		var stream = Stream.Transform(), self = this;
		stream._transform = function(d, e, cb) {
			for (var i = 0; i < d.length; i++) d[i] = self.decryptByte(d[i]);
			this.push(d);
			cb();
		};
		return stream;
	};
	module.exports = Decrypt;
}));
// node_modules/unzipper/lib/Open/unzip.js
var require_unzip$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Promise = require_bluebird();
	var Decrypt = require_Decrypt();
	var PullStream = require_PullStream();
	var Stream = __require("stream");
	var binary = require_binary();
	var zlib = __require("zlib");
	var parseExtraField = require_parseExtraField();
	var Buffer = require_Buffer();
	var parseDateTime = require_parseDateTime();
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	module.exports = function unzip(source, offset, _password, directoryVars) {
		var file = PullStream(), entry = Stream.PassThrough();
		var req = source.stream(offset);
		req.pipe(file).on("error", function(e) {
			entry.emit("error", e);
		});
		entry.vars = file.pull(30).then(function(data) {
			var vars = binary.parse(data).word32lu("signature").word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").vars;
			vars.lastModifiedDateTime = parseDateTime(vars.lastModifiedDate, vars.lastModifiedTime);
			return file.pull(vars.fileNameLength).then(function(fileName) {
				vars.fileName = fileName.toString("utf8");
				return file.pull(vars.extraFieldLength);
			}).then(function(extraField) {
				var checkEncryption;
				vars.extra = parseExtraField(extraField, vars);
				if (directoryVars && directoryVars.compressedSize) vars = directoryVars;
				if (vars.flags & 1) checkEncryption = file.pull(12).then(function(header) {
					if (!_password) throw new Error("MISSING_PASSWORD");
					var decrypt = Decrypt();
					String(_password).split("").forEach(function(d) {
						decrypt.update(d);
					});
					for (var i = 0; i < header.length; i++) header[i] = decrypt.decryptByte(header[i]);
					vars.decrypt = decrypt;
					vars.compressedSize -= 12;
					var check = vars.flags & 8 ? vars.lastModifiedTime >> 8 & 255 : vars.crc32 >> 24 & 255;
					if (header[11] !== check) throw new Error("BAD_PASSWORD");
					return vars;
				});
				return Promise.resolve(checkEncryption).then(function() {
					entry.emit("vars", vars);
					return vars;
				});
			});
		});
		entry.vars.then(function(vars) {
			var fileSizeKnown = !(vars.flags & 8) || vars.compressedSize > 0, eof;
			var inflater = vars.compressionMethod ? zlib.createInflateRaw() : Stream.PassThrough();
			if (fileSizeKnown) {
				entry.size = vars.uncompressedSize;
				eof = vars.compressedSize;
			} else {
				eof = Buffer.alloc(4);
				eof.writeUInt32LE(134695760, 0);
			}
			var stream = file.stream(eof);
			if (vars.decrypt) stream = stream.pipe(vars.decrypt.stream());
			stream.pipe(inflater).on("error", function(err) {
				entry.emit("error", err);
			}).pipe(entry).on("finish", function() {
				if (req.destroy) req.destroy();
				else if (req.abort) req.abort();
				else if (req.close) req.close();
				else if (req.push) req.push();
				else console.log("warning - unable to close stream");
			});
		}).catch(function(e) {
			entry.emit("error", e);
		});
		return entry;
	};
}));
// node_modules/unzipper/lib/Open/directory.js
var require_directory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var binary = require_binary();
	var PullStream = require_PullStream();
	var unzip = require_unzip$1();
	var Promise = require_bluebird();
	var BufferStream = require_BufferStream();
	var parseExtraField = require_parseExtraField();
	var Buffer = require_Buffer();
	var path = __require("path");
	var Writer = require_fstream().Writer;
	var parseDateTime = require_parseDateTime();
	var signature = Buffer.alloc(4);
	signature.writeUInt32LE(101010256, 0);
	function getCrxHeader(source) {
		var sourceStream = source.stream(0).pipe(PullStream());
		return sourceStream.pull(4).then(function(data) {
			if (data.readUInt32LE(0) === 875721283) {
				var crxHeader;
				return sourceStream.pull(12).then(function(data) {
					crxHeader = binary.parse(data).word32lu("version").word32lu("pubKeyLength").word32lu("signatureLength").vars;
				}).then(function() {
					return sourceStream.pull(crxHeader.pubKeyLength + crxHeader.signatureLength);
				}).then(function(data) {
					crxHeader.publicKey = data.slice(0, crxHeader.pubKeyLength);
					crxHeader.signature = data.slice(crxHeader.pubKeyLength);
					crxHeader.size = 16 + crxHeader.pubKeyLength + crxHeader.signatureLength;
					return crxHeader;
				});
			}
		});
	}
	function getZip64CentralDirectory(source, zip64CDL) {
		var d64loc = binary.parse(zip64CDL).word32lu("signature").word32lu("diskNumber").word64lu("offsetToStartOfCentralDirectory").word32lu("numberOfDisks").vars;
		if (d64loc.signature != 117853008) throw new Error("invalid zip64 end of central dir locator signature (0x07064b50): 0x" + d64loc.signature.toString(16));
		var dir64 = PullStream();
		source.stream(d64loc.offsetToStartOfCentralDirectory).pipe(dir64);
		return dir64.pull(56);
	}
	function parseZip64DirRecord(dir64record) {
		var vars = binary.parse(dir64record).word32lu("signature").word64lu("sizeOfCentralDirectory").word16lu("version").word16lu("versionsNeededToExtract").word32lu("diskNumber").word32lu("diskStart").word64lu("numberOfRecordsOnDisk").word64lu("numberOfRecords").word64lu("sizeOfCentralDirectory").word64lu("offsetToStartOfCentralDirectory").vars;
		if (vars.signature != 101075792) throw new Error("invalid zip64 end of central dir locator signature (0x06064b50): 0x0" + vars.signature.toString(16));
		return vars;
	}
	module.exports = function centralDirectory(source, options) {
		var endDir = PullStream(), records = PullStream(), tailSize = options && options.tailSize || 80, sourceSize, crxHeader, startOffset, vars;
		if (options && options.crx) crxHeader = getCrxHeader(source);
		return source.size().then(function(size) {
			sourceSize = size;
			source.stream(Math.max(0, size - tailSize)).on("error", function(error) {
				endDir.emit("error", error);
			}).pipe(endDir);
			return endDir.pull(signature);
		}).then(function() {
			return Promise.props({
				directory: endDir.pull(22),
				crxHeader
			});
		}).then(function(d) {
			var data = d.directory;
			startOffset = d.crxHeader && d.crxHeader.size || 0;
			vars = binary.parse(data).word32lu("signature").word16lu("diskNumber").word16lu("diskStart").word16lu("numberOfRecordsOnDisk").word16lu("numberOfRecords").word32lu("sizeOfCentralDirectory").word32lu("offsetToStartOfCentralDirectory").word16lu("commentLength").vars;
			if (vars.numberOfRecords == 65535 || vars.numberOfRecords == 65535 || vars.offsetToStartOfCentralDirectory == 4294967295) {
				const zip64CDLSize = 20;
				const zip64CDLOffset = sourceSize - (tailSize - endDir.match + zip64CDLSize);
				const zip64CDLStream = PullStream();
				source.stream(zip64CDLOffset).pipe(zip64CDLStream);
				return zip64CDLStream.pull(zip64CDLSize).then(function(d) {
					return getZip64CentralDirectory(source, d);
				}).then(function(dir64record) {
					vars = parseZip64DirRecord(dir64record);
				});
			} else vars.offsetToStartOfCentralDirectory += startOffset;
		}).then(function() {
			if (vars.commentLength) return endDir.pull(vars.commentLength).then(function(comment) {
				vars.comment = comment.toString("utf8");
			});
		}).then(function() {
			source.stream(vars.offsetToStartOfCentralDirectory).pipe(records);
			vars.extract = function(opts) {
				if (!opts || !opts.path) throw new Error("PATH_MISSING");
				opts.path = path.resolve(path.normalize(opts.path));
				return vars.files.then(function(files) {
					return Promise.map(files, function(entry) {
						if (entry.type == "Directory") return;
						var extractPath = path.join(opts.path, entry.path);
						if (extractPath.indexOf(opts.path) != 0) return;
						var writer = opts.getWriter ? opts.getWriter({ path: extractPath }) : Writer({ path: extractPath });
						return new Promise(function(resolve, reject) {
							entry.stream(opts.password).on("error", reject).pipe(writer).on("close", resolve).on("error", reject);
						});
					}, { concurrency: opts.concurrency > 1 ? opts.concurrency : 1 });
				});
			};
			vars.files = Promise.mapSeries(Array(vars.numberOfRecords), function() {
				return records.pull(46).then(function(data) {
					var vars = binary.parse(data).word32lu("signature").word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").word16lu("fileCommentLength").word16lu("diskNumber").word16lu("internalFileAttributes").word32lu("externalFileAttributes").word32lu("offsetToLocalFileHeader").vars;
					vars.offsetToLocalFileHeader += startOffset;
					vars.lastModifiedDateTime = parseDateTime(vars.lastModifiedDate, vars.lastModifiedTime);
					return records.pull(vars.fileNameLength).then(function(fileNameBuffer) {
						vars.pathBuffer = fileNameBuffer;
						vars.path = fileNameBuffer.toString("utf8");
						vars.isUnicode = (vars.flags & 2048) != 0;
						return records.pull(vars.extraFieldLength);
					}).then(function(extraField) {
						vars.extra = parseExtraField(extraField, vars);
						return records.pull(vars.fileCommentLength);
					}).then(function(comment) {
						vars.comment = comment;
						vars.type = vars.uncompressedSize === 0 && /[\/\\]$/.test(vars.path) ? "Directory" : "File";
						vars.stream = function(_password) {
							return unzip(source, vars.offsetToLocalFileHeader, _password, vars);
						};
						vars.buffer = function(_password) {
							return BufferStream(vars.stream(_password));
						};
						return vars;
					});
				});
			});
			return Promise.props(vars);
		});
	};
}));
// node_modules/unzipper/lib/Open/index.js
var require_Open = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_graceful_fs();
	var Promise = require_bluebird();
	var directory = require_directory();
	var Stream = __require("stream");
	if (!Stream.Writable || !Stream.Writable.prototype.destroy) Stream = require_readable$1();
	module.exports = {
		buffer: function(buffer, options) {
			return directory({
				stream: function(offset, length) {
					var stream = Stream.PassThrough();
					stream.end(buffer.slice(offset, length));
					return stream;
				},
				size: function() {
					return Promise.resolve(buffer.length);
				}
			}, options);
		},
		file: function(filename, options) {
			return directory({
				stream: function(offset, length) {
					return fs.createReadStream(filename, {
						start: offset,
						end: length && offset + length
					});
				},
				size: function() {
					return new Promise(function(resolve, reject) {
						fs.stat(filename, function(err, d) {
							if (err) reject(err);
							else resolve(d.size);
						});
					});
				}
			}, options);
		},
		url: function(request, params, options) {
			if (typeof params === "string") params = { url: params };
			if (!params.url) throw "URL missing";
			params.headers = params.headers || {};
			return directory({
				stream: function(offset, length) {
					var options = Object.create(params);
					options.headers = Object.create(params.headers);
					options.headers.range = "bytes=" + offset + "-" + (length ? length : "");
					return request(options);
				},
				size: function() {
					return new Promise(function(resolve, reject) {
						var req = request(params);
						req.on("response", function(d) {
							req.abort();
							if (!d.headers["content-length"]) reject(/* @__PURE__ */ new Error("Missing content length header"));
							else resolve(d.headers["content-length"]);
						}).on("error", reject);
					});
				}
			}, options);
		},
		s3: function(client, params, options) {
			return directory({
				size: function() {
					return new Promise(function(resolve, reject) {
						client.headObject(params, function(err, d) {
							if (err) reject(err);
							else resolve(d.ContentLength);
						});
					});
				},
				stream: function(offset, length) {
					var d = {};
					for (var key in params) d[key] = params[key];
					d.Range = "bytes=" + offset + "-" + (length ? length : "");
					return client.getObject(d).createReadStream();
				}
			}, options);
		},
		custom: function(source, options) {
			return directory(source, options);
		}
	};
}));
// node_modules/unzipper/unzip.js
var require_unzip = /* @__PURE__ */ __commonJSMin(((exports) => {
	require_listenercount();
	require_buffer_indexof_polyfill();
	require_setImmediate();
	exports.Parse = require_parse();
	exports.ParseOne = require_parseOne();
	exports.Extract = require_extract();
	exports.Open = require_Open();
}));
// node_modules/tmp/lib/tmp.js
var require_tmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*!
	* Tmp
	*
	* Copyright (c) 2011-2017 KARASZI Istvan <github@spam.raszi.hu>
	*
	* MIT Licensed
	*/
	const fs = __require("fs");
	const os = __require("os");
	const path = __require("path");
	const crypto = __require("crypto");
	const _c = {
		fs: fs.constants,
		os: os.constants
	};
	const RANDOM_CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	const TEMPLATE_PATTERN = /XXXXXX/;
	const DEFAULT_TRIES = 3;
	const CREATE_FLAGS = (_c.O_CREAT || _c.fs.O_CREAT) | (_c.O_EXCL || _c.fs.O_EXCL) | (_c.O_RDWR || _c.fs.O_RDWR);
	const IS_WIN32 = os.platform() === "win32";
	const EBADF = _c.EBADF || _c.os.errno.EBADF;
	const ENOENT = _c.ENOENT || _c.os.errno.ENOENT;
	const DIR_MODE = 448;
	const FILE_MODE = 384;
	const EXIT = "exit";
	const _removeObjects = [];
	const FN_RMDIR_SYNC = fs.rmdirSync.bind(fs);
	let _gracefulCleanup = false;
	/**
	* Recursively remove a directory and its contents.
	*
	* @param {string} dirPath path of directory to remove
	* @param {Function} callback
	* @private
	*/
	function rimraf(dirPath, callback) {
		return fs.rm(dirPath, { recursive: true }, callback);
	}
	/**
	* Recursively remove a directory and its contents, synchronously.
	*
	* @param {string} dirPath path of directory to remove
	* @private
	*/
	function FN_RIMRAF_SYNC(dirPath) {
		return fs.rmSync(dirPath, { recursive: true });
	}
	/**
	* Gets a temporary file name.
	*
	* @param {(Options|tmpNameCallback)} options options or callback
	* @param {?tmpNameCallback} callback the callback function
	*/
	function tmpName(options, callback) {
		const args = _parseArguments(options, callback), opts = args[0], cb = args[1];
		_assertAndSanitizeOptions(opts, function(err, sanitizedOptions) {
			if (err) return cb(err);
			let tries = sanitizedOptions.tries;
			(function _getUniqueName() {
				try {
					const name = _generateTmpName(sanitizedOptions);
					fs.stat(name, function(err) {
						/* istanbul ignore else */
						if (!err) {
							/* istanbul ignore else */
							if (tries-- > 0) return _getUniqueName();
							return cb(/* @__PURE__ */ new Error("Could not get a unique tmp filename, max tries reached " + name));
						}
						cb(null, name);
					});
				} catch (err) {
					cb(err);
				}
			})();
		});
	}
	/**
	* Synchronous version of tmpName.
	*
	* @param {Object} options
	* @returns {string} the generated random name
	* @throws {Error} if the options are invalid or could not generate a filename
	*/
	function tmpNameSync(options) {
		const opts = _parseArguments(options)[0];
		const sanitizedOptions = _assertAndSanitizeOptionsSync(opts);
		let tries = sanitizedOptions.tries;
		do {
			const name = _generateTmpName(sanitizedOptions);
			try {
				fs.statSync(name);
			} catch (e) {
				return name;
			}
		} while (tries-- > 0);
		throw new Error("Could not get a unique tmp filename, max tries reached");
	}
	/**
	* Creates and opens a temporary file.
	*
	* @param {(Options|null|undefined|fileCallback)} options the config options or the callback function or null or undefined
	* @param {?fileCallback} callback
	*/
	function file(options, callback) {
		const args = _parseArguments(options, callback), opts = args[0], cb = args[1];
		tmpName(opts, function _tmpNameCreated(err, name) {
			/* istanbul ignore else */
			if (err) return cb(err);
			fs.open(name, CREATE_FLAGS, opts.mode || FILE_MODE, function _fileCreated(err, fd) {
				if (err) return cb(err);
				if (opts.discardDescriptor) return fs.close(fd, function _discardCallback(possibleErr) {
					return cb(possibleErr, name, void 0, _prepareTmpFileRemoveCallback(name, -1, opts, false));
				});
				else {
					const discardOrDetachDescriptor = opts.discardDescriptor || opts.detachDescriptor;
					cb(null, name, fd, _prepareTmpFileRemoveCallback(name, discardOrDetachDescriptor ? -1 : fd, opts, false));
				}
			});
		});
	}
	/**
	* Synchronous version of file.
	*
	* @param {Options} options
	* @returns {FileSyncObject} object consists of name, fd and removeCallback
	* @throws {Error} if cannot create a file
	*/
	function fileSync(options) {
		const opts = _parseArguments(options)[0];
		const discardOrDetachDescriptor = opts.discardDescriptor || opts.detachDescriptor;
		const name = tmpNameSync(opts);
		let fd = fs.openSync(name, CREATE_FLAGS, opts.mode || FILE_MODE);
		/* istanbul ignore else */
		if (opts.discardDescriptor) {
			fs.closeSync(fd);
			fd = void 0;
		}
		return {
			name,
			fd,
			removeCallback: _prepareTmpFileRemoveCallback(name, discardOrDetachDescriptor ? -1 : fd, opts, true)
		};
	}
	/**
	* Creates a temporary directory.
	*
	* @param {(Options|dirCallback)} options the options or the callback function
	* @param {?dirCallback} callback
	*/
	function dir(options, callback) {
		const args = _parseArguments(options, callback), opts = args[0], cb = args[1];
		tmpName(opts, function _tmpNameCreated(err, name) {
			/* istanbul ignore else */
			if (err) return cb(err);
			fs.mkdir(name, opts.mode || DIR_MODE, function _dirCreated(err) {
				/* istanbul ignore else */
				if (err) return cb(err);
				cb(null, name, _prepareTmpDirRemoveCallback(name, opts, false));
			});
		});
	}
	/**
	* Synchronous version of dir.
	*
	* @param {Options} options
	* @returns {DirSyncObject} object consists of name and removeCallback
	* @throws {Error} if it cannot create a directory
	*/
	function dirSync(options) {
		const opts = _parseArguments(options)[0];
		const name = tmpNameSync(opts);
		fs.mkdirSync(name, opts.mode || DIR_MODE);
		return {
			name,
			removeCallback: _prepareTmpDirRemoveCallback(name, opts, true)
		};
	}
	/**
	* Removes files asynchronously.
	*
	* @param {Object} fdPath
	* @param {Function} next
	* @private
	*/
	function _removeFileAsync(fdPath, next) {
		const _handler = function(err) {
			if (err && !_isENOENT(err)) return next(err);
			next();
		};
		if (0 <= fdPath[0]) fs.close(fdPath[0], function() {
			fs.unlink(fdPath[1], _handler);
		});
		else fs.unlink(fdPath[1], _handler);
	}
	/**
	* Removes files synchronously.
	*
	* @param {Object} fdPath
	* @private
	*/
	function _removeFileSync(fdPath) {
		let rethrownException = null;
		try {
			if (0 <= fdPath[0]) fs.closeSync(fdPath[0]);
		} catch (e) {
			if (!_isEBADF(e) && !_isENOENT(e)) throw e;
		} finally {
			try {
				fs.unlinkSync(fdPath[1]);
			} catch (e) {
				if (!_isENOENT(e)) rethrownException = e;
			}
		}
		if (rethrownException !== null) throw rethrownException;
	}
	/**
	* Prepares the callback for removal of the temporary file.
	*
	* Returns either a sync callback or a async callback depending on whether
	* fileSync or file was called, which is expressed by the sync parameter.
	*
	* @param {string} name the path of the file
	* @param {number} fd file descriptor
	* @param {Object} opts
	* @param {boolean} sync
	* @returns {fileCallback | fileCallbackSync}
	* @private
	*/
	function _prepareTmpFileRemoveCallback(name, fd, opts, sync) {
		const removeCallbackSync = _prepareRemoveCallback(_removeFileSync, [fd, name], sync);
		const removeCallback = _prepareRemoveCallback(_removeFileAsync, [fd, name], sync, removeCallbackSync);
		if (!opts.keep) _removeObjects.unshift(removeCallbackSync);
		return sync ? removeCallbackSync : removeCallback;
	}
	/**
	* Prepares the callback for removal of the temporary directory.
	*
	* Returns either a sync callback or a async callback depending on whether
	* tmpFileSync or tmpFile was called, which is expressed by the sync parameter.
	*
	* @param {string} name
	* @param {Object} opts
	* @param {boolean} sync
	* @returns {Function} the callback
	* @private
	*/
	function _prepareTmpDirRemoveCallback(name, opts, sync) {
		const removeFunction = opts.unsafeCleanup ? rimraf : fs.rmdir.bind(fs);
		const removeCallbackSync = _prepareRemoveCallback(opts.unsafeCleanup ? FN_RIMRAF_SYNC : FN_RMDIR_SYNC, name, sync);
		const removeCallback = _prepareRemoveCallback(removeFunction, name, sync, removeCallbackSync);
		if (!opts.keep) _removeObjects.unshift(removeCallbackSync);
		return sync ? removeCallbackSync : removeCallback;
	}
	/**
	* Creates a guarded function wrapping the removeFunction call.
	*
	* The cleanup callback is save to be called multiple times.
	* Subsequent invocations will be ignored.
	*
	* @param {Function} removeFunction
	* @param {string} fileOrDirName
	* @param {boolean} sync
	* @param {cleanupCallbackSync?} cleanupCallbackSync
	* @returns {cleanupCallback | cleanupCallbackSync}
	* @private
	*/
	function _prepareRemoveCallback(removeFunction, fileOrDirName, sync, cleanupCallbackSync) {
		let called = false;
		return function _cleanupCallback(next) {
			/* istanbul ignore else */
			if (!called) {
				const toRemove = cleanupCallbackSync || _cleanupCallback;
				const index = _removeObjects.indexOf(toRemove);
				/* istanbul ignore else */
				if (index >= 0) _removeObjects.splice(index, 1);
				called = true;
				if (sync || removeFunction === FN_RMDIR_SYNC || removeFunction === FN_RIMRAF_SYNC) return removeFunction(fileOrDirName);
				else return removeFunction(fileOrDirName, next || function() {});
			}
		};
	}
	/**
	* The garbage collector.
	*
	* @private
	*/
	function _garbageCollector() {
		/* istanbul ignore else */
		if (!_gracefulCleanup) return;
		while (_removeObjects.length) try {
			_removeObjects[0]();
		} catch (e) {}
	}
	/**
	* Random name generator based on crypto.
	* Adapted from http://blog.tompawlak.org/how-to-generate-random-values-nodejs-javascript
	*
	* @param {number} howMany
	* @returns {string} the generated random name
	* @private
	*/
	function _randomChars(howMany) {
		let value = [], rnd = null;
		try {
			rnd = crypto.randomBytes(howMany);
		} catch (e) {
			rnd = crypto.pseudoRandomBytes(howMany);
		}
		for (let i = 0; i < howMany; i++) value.push(RANDOM_CHARS[rnd[i] % 62]);
		return value.join("");
	}
	/**
	* Checks whether the `obj` parameter is defined or not.
	*
	* @param {Object} obj
	* @returns {boolean} true if the object is undefined
	* @private
	*/
	function _isUndefined(obj) {
		return typeof obj === "undefined";
	}
	/**
	* Parses the function arguments.
	*
	* This function helps to have optional arguments.
	*
	* @param {(Options|null|undefined|Function)} options
	* @param {?Function} callback
	* @returns {Array} parsed arguments
	* @private
	*/
	function _parseArguments(options, callback) {
		/* istanbul ignore else */
		if (typeof options === "function") return [{}, options];
		/* istanbul ignore else */
		if (_isUndefined(options)) return [{}, callback];
		const actualOptions = {};
		for (const key of Object.getOwnPropertyNames(options)) actualOptions[key] = options[key];
		return [actualOptions, callback];
	}
	/**
	* Resolve the specified path name in respect to tmpDir.
	*
	* The specified name might include relative path components, e.g. ../
	* so we need to resolve in order to be sure that is is located inside tmpDir
	*
	* @private
	*/
	function _resolvePath(name, tmpDir, cb) {
		const pathToResolve = path.isAbsolute(name) ? name : path.join(tmpDir, name);
		fs.stat(pathToResolve, function(err) {
			if (err) fs.realpath(path.dirname(pathToResolve), function(err, parentDir) {
				if (err) return cb(err);
				cb(null, path.join(parentDir, path.basename(pathToResolve)));
			});
			else fs.realpath(pathToResolve, cb);
		});
	}
	/**
	* Resolve the specified path name in respect to tmpDir.
	*
	* The specified name might include relative path components, e.g. ../
	* so we need to resolve in order to be sure that is is located inside tmpDir
	*
	* @private
	*/
	function _resolvePathSync(name, tmpDir) {
		const pathToResolve = path.isAbsolute(name) ? name : path.join(tmpDir, name);
		try {
			fs.statSync(pathToResolve);
			return fs.realpathSync(pathToResolve);
		} catch (_err) {
			const parentDir = fs.realpathSync(path.dirname(pathToResolve));
			return path.join(parentDir, path.basename(pathToResolve));
		}
	}
	/**
	* Generates a new temporary name.
	*
	* @param {Object} opts
	* @returns {string} the new random name according to opts
	* @private
	*/
	function _generateTmpName(opts) {
		const tmpDir = opts.tmpdir;
		/* istanbul ignore else */
		if (!_isUndefined(opts.name)) return path.join(tmpDir, opts.dir, opts.name);
		/* istanbul ignore else */
		if (!_isUndefined(opts.template)) return path.join(tmpDir, opts.dir, opts.template).replace(TEMPLATE_PATTERN, _randomChars(6));
		const name = [
			opts.prefix ? opts.prefix : "tmp",
			"-",
			process.pid,
			"-",
			_randomChars(12),
			opts.postfix ? "-" + opts.postfix : ""
		].join("");
		return path.join(tmpDir, opts.dir, name);
	}
	/**
	* Check the prefix, postfix, and template options.
	*
	* Rejects non-string inputs so that a non-string `.includes('..')` cannot evade
	* the substring check (e.g. an Array whose `.includes('..')` is element-wise,
	* or a duck-typed object with a custom `.includes`), and so that the value is
	* not later coerced to a string with traversal sequences via `Array.prototype.join`
	* or `path.join`.
	*
	* @private
	*/
	function _assertPath(option, value) {
		if (typeof value !== "string") throw new Error(`${option} option must be a string, got "${typeof value}".`);
		if (value.includes("..")) throw new Error("Relative value not allowed");
		return value;
	}
	/**
	* Asserts and sanitizes the basic options.
	*
	* @private
	*/
	function _assertOptionsBase(options) {
		if (!_isUndefined(options.name)) {
			const name = options.name;
			if (path.isAbsolute(name)) throw new Error(`name option must not contain an absolute path, found "${name}".`);
			const basename = path.basename(name);
			if (basename === ".." || basename === "." || basename !== name) throw new Error(`name option must not contain a path, found "${name}".`);
		}
		/* istanbul ignore else */
		if (!_isUndefined(options.template)) {
			if (typeof options.template !== "string") throw new Error(`template option must be a string, got "${typeof options.template}".`);
			if (!options.template.match(TEMPLATE_PATTERN)) throw new Error(`Invalid template, found "${options.template}".`);
		}
		/* istanbul ignore else */
		if (!_isUndefined(options.tries) && isNaN(options.tries) || options.tries < 0) throw new Error(`Invalid tries, found "${options.tries}".`);
		options.tries = _isUndefined(options.name) ? options.tries || DEFAULT_TRIES : 1;
		options.keep = !!options.keep;
		options.detachDescriptor = !!options.detachDescriptor;
		options.discardDescriptor = !!options.discardDescriptor;
		options.unsafeCleanup = !!options.unsafeCleanup;
		options.prefix = _isUndefined(options.prefix) ? "" : _assertPath("prefix", options.prefix);
		options.postfix = _isUndefined(options.postfix) ? "" : _assertPath("postfix", options.postfix);
		options.template = _isUndefined(options.template) ? void 0 : _assertPath("template", options.template);
	}
	/**
	* Gets the relative directory to tmpDir.
	*
	* @private
	*/
	function _getRelativePath(option, name, tmpDir, cb) {
		if (_isUndefined(name)) return cb(null);
		_resolvePath(name, tmpDir, function(err, resolvedPath) {
			if (err) return cb(err);
			const relativePath = path.relative(tmpDir, resolvedPath);
			if (relativePath.startsWith("..") || path.isAbsolute(relativePath)) return cb(/* @__PURE__ */ new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`));
			cb(null, relativePath);
		});
	}
	/**
	* Gets the relative path to tmpDir.
	*
	* @private
	*/
	function _getRelativePathSync(option, name, tmpDir) {
		if (_isUndefined(name)) return;
		const resolvedPath = _resolvePathSync(name, tmpDir);
		const relativePath = path.relative(tmpDir, resolvedPath);
		if (relativePath.startsWith("..") || path.isAbsolute(relativePath)) throw new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`);
		return relativePath;
	}
	/**
	* Asserts whether the specified options are valid, also sanitizes options and provides sane defaults for missing
	* options.
	*
	* @private
	*/
	function _assertAndSanitizeOptions(options, cb) {
		_getTmpDir(options, function(err, tmpDir) {
			if (err) return cb(err);
			options.tmpdir = tmpDir;
			try {
				_assertOptionsBase(options, tmpDir);
			} catch (err) {
				return cb(err);
			}
			_getRelativePath("dir", options.dir, tmpDir, function(err, dir) {
				if (err) return cb(err);
				options.dir = _isUndefined(dir) ? "" : dir;
				_getRelativePath("template", options.template, tmpDir, function(err, template) {
					if (err) return cb(err);
					options.template = template;
					cb(null, options);
				});
			});
		});
	}
	/**
	* Asserts whether the specified options are valid, also sanitizes options and provides sane defaults for missing
	* options.
	*
	* @private
	*/
	function _assertAndSanitizeOptionsSync(options) {
		const tmpDir = options.tmpdir = _getTmpDirSync(options);
		_assertOptionsBase(options, tmpDir);
		const dir = _getRelativePathSync("dir", options.dir, tmpDir);
		options.dir = _isUndefined(dir) ? "" : dir;
		options.template = _getRelativePathSync("template", options.template, tmpDir);
		return options;
	}
	/**
	* Helper for testing against EBADF to compensate changes made to Node 7.x under Windows.
	*
	* @private
	*/
	function _isEBADF(error) {
		return _isExpectedError(error, -EBADF, "EBADF");
	}
	/**
	* Helper for testing against ENOENT to compensate changes made to Node 7.x under Windows.
	*
	* @private
	*/
	function _isENOENT(error) {
		return _isExpectedError(error, -ENOENT, "ENOENT");
	}
	/**
	* Helper to determine whether the expected error code matches the actual code and errno,
	* which will differ between the supported node versions.
	*
	* - Node >= 7.0:
	*   error.code {string}
	*   error.errno {number} any numerical value will be negated
	*
	* CAVEAT
	*
	* On windows, the errno for EBADF is -4083 but os.constants.errno.EBADF is different and we must assume that ENOENT
	* is no different here.
	*
	* @param {SystemError} error
	* @param {number} errno
	* @param {string} code
	* @private
	*/
	function _isExpectedError(error, errno, code) {
		return IS_WIN32 ? error.code === code : error.code === code && error.errno === errno;
	}
	/**
	* Sets the graceful cleanup.
	*
	* If graceful cleanup is set, tmp will remove all controlled temporary objects on process exit, otherwise the
	* temporary objects will remain in place, waiting to be cleaned up on system restart or otherwise scheduled temporary
	* object removals.
	*/
	function setGracefulCleanup() {
		_gracefulCleanup = true;
	}
	/**
	* Returns the currently configured tmp dir from os.tmpdir().
	*
	* @private
	*/
	function _getTmpDir(options, cb) {
		return fs.realpath(options && options.tmpdir || os.tmpdir(), cb);
	}
	/**
	* Returns the currently configured tmp dir from os.tmpdir().
	*
	* @private
	*/
	function _getTmpDirSync(options) {
		return fs.realpathSync(options && options.tmpdir || os.tmpdir());
	}
	process.addListener(EXIT, _garbageCollector);
	/**
	* Configuration options.
	*
	* @typedef {Object} Options
	* @property {?boolean} keep the temporary object (file or dir) will not be garbage collected
	* @property {?number} tries the number of tries before give up the name generation
	* @property (?int) mode the access mode, defaults are 0o700 for directories and 0o600 for files
	* @property {?string} template the "mkstemp" like filename template
	* @property {?string} name fixed name relative to tmpdir or the specified dir option
	* @property {?string} dir tmp directory relative to the root tmp directory in use
	* @property {?string} prefix prefix for the generated name
	* @property {?string} postfix postfix for the generated name
	* @property {?string} tmpdir the root tmp directory which overrides the os tmpdir
	* @property {?boolean} unsafeCleanup recursively removes the created temporary directory, even when it's not empty
	* @property {?boolean} detachDescriptor detaches the file descriptor, caller is responsible for closing the file, tmp will no longer try closing the file during garbage collection
	* @property {?boolean} discardDescriptor discards the file descriptor (closes file, fd is -1), tmp will no longer try closing the file during garbage collection
	*/
	/**
	* @typedef {Object} FileSyncObject
	* @property {string} name the name of the file
	* @property {string} fd the file descriptor or -1 if the fd has been discarded
	* @property {fileCallback} removeCallback the callback function to remove the file
	*/
	/**
	* @typedef {Object} DirSyncObject
	* @property {string} name the name of the directory
	* @property {fileCallback} removeCallback the callback function to remove the directory
	*/
	/**
	* @callback tmpNameCallback
	* @param {?Error} err the error object if anything goes wrong
	* @param {string} name the temporary file name
	*/
	/**
	* @callback fileCallback
	* @param {?Error} err the error object if anything goes wrong
	* @param {string} name the temporary file name
	* @param {number} fd the file descriptor or -1 if the fd had been discarded
	* @param {cleanupCallback} fn the cleanup callback function
	*/
	/**
	* @callback fileCallbackSync
	* @param {?Error} err the error object if anything goes wrong
	* @param {string} name the temporary file name
	* @param {number} fd the file descriptor or -1 if the fd had been discarded
	* @param {cleanupCallbackSync} fn the cleanup callback function
	*/
	/**
	* @callback dirCallback
	* @param {?Error} err the error object if anything goes wrong
	* @param {string} name the temporary file name
	* @param {cleanupCallback} fn the cleanup callback function
	*/
	/**
	* @callback dirCallbackSync
	* @param {?Error} err the error object if anything goes wrong
	* @param {string} name the temporary file name
	* @param {cleanupCallbackSync} fn the cleanup callback function
	*/
	/**
	* Removes the temporary created file or directory.
	*
	* @callback cleanupCallback
	* @param {simpleCallback} [next] function to call whenever the tmp object needs to be removed
	*/
	/**
	* Removes the temporary created file or directory.
	*
	* @callback cleanupCallbackSync
	*/
	/**
	* Callback function for function composition.
	* @see {@link https://github.com/raszi/node-tmp/issues/57|raszi/node-tmp#57}
	*
	* @callback simpleCallback
	*/
	Object.defineProperty(module.exports, "tmpdir", {
		enumerable: true,
		configurable: false,
		get: function() {
			return _getTmpDirSync();
		}
	});
	module.exports.dir = dir;
	module.exports.dirSync = dirSync;
	module.exports.file = file;
	module.exports.fileSync = fileSync;
	module.exports.tmpName = tmpName;
	module.exports.tmpNameSync = tmpNameSync;
	module.exports.setGracefulCleanup = setGracefulCleanup;
}));
// node_modules/exceljs/lib/utils/iterate-stream.js
var require_iterate_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = async function* iterateStream(stream) {
		const contents = [];
		stream.on("data", (data) => contents.push(data));
		let resolveStreamEndedPromise;
		const streamEndedPromise = new Promise((resolve) => resolveStreamEndedPromise = resolve);
		let ended = false;
		stream.on("end", () => {
			ended = true;
			resolveStreamEndedPromise();
		});
		let error = false;
		stream.on("error", (err) => {
			error = err;
			resolveStreamEndedPromise();
		});
		while (!ended || contents.length > 0) {
			if (contents.length === 0) {
				stream.resume();
				await Promise.race([once(stream, "data"), streamEndedPromise]);
			} else {
				stream.pause();
				yield contents.shift();
			}
			if (error) throw error;
		}
		resolveStreamEndedPromise();
	};
	function once(eventEmitter, type) {
		return new Promise((resolve) => {
			let fired = false;
			const handler = () => {
				if (!fired) {
					fired = true;
					eventEmitter.removeListener(type, handler);
					resolve();
				}
			};
			eventEmitter.addListener(type, handler);
		});
	}
}));
// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 5th edition of XML 1.0.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "	\n\r -퟿-�𐀀-􏿿";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character classes and associated utilities for the 2nd edition of XML 1.1.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CHAR = "-퟿-�𐀀-􏿿";
	exports.RESTRICTED_CHAR = "-\b\v\f---";
	exports.S = " 	\r\n";
	exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
	exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
	exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
	exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
	exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
	exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
	exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
	var TAB = 9;
	var NL = 10;
	var CR = 13;
	var SPACE = 32;
	/** All characters in the ``S`` production. */
	exports.S_LIST = [
		SPACE,
		NL,
		CR,
		TAB
	];
	/**
	* Determines whether a codepoint matches the ``CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR``.
	*/
	function isChar(c) {
		return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isChar = isChar;
	/**
	* Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
	*/
	function isRestrictedChar(c) {
		return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
	}
	exports.isRestrictedChar = isRestrictedChar;
	/**
	* Determines whether a codepoint matches the ``CHAR`` production and does not
	* match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
	* equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
	* than running the two-call equivalent.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``CHAR`` and does not match
	* ``RESTRICTED_CHAR``.
	*/
	function isCharAndNotRestricted(c) {
		return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
	}
	exports.isCharAndNotRestricted = isCharAndNotRestricted;
	/**
	* Determines whether a codepoint matches the ``S`` (space) production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``S``.
	*/
	function isS(c) {
		return c === SPACE || c === NL || c === CR || c === TAB;
	}
	exports.isS = isS;
	/**
	* Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
	*/
	function isNameStartChar(c) {
		return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNameStartChar = isNameStartChar;
	/**
	* Determines whether a codepoint matches the ``NAME_CHAR`` production.
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches ``NAME_CHAR``.
	*/
	function isNameChar(c) {
		return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNameChar = isNameChar;
}));
// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Character class utilities for XML NS 1.0 edition 3.
	*
	* @author Louis-Dominique Dubeau
	* @license MIT
	* @copyright Louis-Dominique Dubeau
	*/
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
	exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
	exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
	exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
	exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
	/**
	* Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameStartChar(c) {
		return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
	}
	exports.isNCNameStartChar = isNCNameStartChar;
	/**
	* Determines whether a codepoint matches [[NC_NAME_CHAR]].
	*
	* @param c The code point.
	*
	* @returns ``true`` if the codepoint matches.
	*/
	function isNCNameChar(c) {
		return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
	}
	exports.isNCNameChar = isNCNameChar;
}));
// node_modules/exceljs/node_modules/saxes/saxes.js
var require_saxes = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ed5 = require_ed5();
	const ed2 = require_ed2();
	const NSed3 = require_ed3();
	var isS = ed5.isS;
	var isChar10 = ed5.isChar;
	var isNameStartChar = ed5.isNameStartChar;
	var isNameChar = ed5.isNameChar;
	var S_LIST = ed5.S_LIST;
	var NAME_RE = ed5.NAME_RE;
	var isChar11 = ed2.isChar;
	var isNCNameStartChar = NSed3.isNCNameStartChar;
	var isNCNameChar = NSed3.isNCNameChar;
	var NC_NAME_RE = NSed3.NC_NAME_RE;
	const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
	const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
	const rootNS = {
		__proto__: null,
		xml: XML_NAMESPACE,
		xmlns: XMLNS_NAMESPACE
	};
	const XML_ENTITIES = {
		__proto__: null,
		amp: "&",
		gt: ">",
		lt: "<",
		quot: "\"",
		apos: "'"
	};
	const EOC = -1;
	const NL_LIKE = -2;
	const S_BEGIN = 0;
	const S_BEGIN_WHITESPACE = 1;
	const S_DOCTYPE = 2;
	const S_DOCTYPE_QUOTE = 3;
	const S_DTD = 4;
	const S_DTD_QUOTED = 5;
	const S_DTD_OPEN_WAKA = 6;
	const S_DTD_OPEN_WAKA_BANG = 7;
	const S_DTD_COMMENT = 8;
	const S_DTD_COMMENT_ENDING = 9;
	const S_DTD_COMMENT_ENDED = 10;
	const S_DTD_PI = 11;
	const S_DTD_PI_ENDING = 12;
	const S_TEXT = 13;
	const S_ENTITY = 14;
	const S_OPEN_WAKA = 15;
	const S_OPEN_WAKA_BANG = 16;
	const S_COMMENT = 17;
	const S_COMMENT_ENDING = 18;
	const S_COMMENT_ENDED = 19;
	const S_CDATA = 20;
	const S_CDATA_ENDING = 21;
	const S_CDATA_ENDING_2 = 22;
	const S_PI_FIRST_CHAR = 23;
	const S_PI_REST = 24;
	const S_PI_BODY = 25;
	const S_PI_ENDING = 26;
	const S_XML_DECL_NAME_START = 27;
	const S_XML_DECL_NAME = 28;
	const S_XML_DECL_EQ = 29;
	const S_XML_DECL_VALUE_START = 30;
	const S_XML_DECL_VALUE = 31;
	const S_XML_DECL_SEPARATOR = 32;
	const S_XML_DECL_ENDING = 33;
	const S_OPEN_TAG = 34;
	const S_OPEN_TAG_SLASH = 35;
	const S_ATTRIB = 36;
	const S_ATTRIB_NAME = 37;
	const S_ATTRIB_NAME_SAW_WHITE = 38;
	const S_ATTRIB_VALUE = 39;
	const S_ATTRIB_VALUE_QUOTED = 40;
	const S_ATTRIB_VALUE_CLOSED = 41;
	const S_ATTRIB_VALUE_UNQUOTED = 42;
	const S_CLOSE_TAG = 43;
	const S_CLOSE_TAG_SAW_WHITE = 44;
	const TAB = 9;
	const NL = 10;
	const CR = 13;
	const SPACE = 32;
	const BANG = 33;
	const DQUOTE = 34;
	const AMP = 38;
	const SQUOTE = 39;
	const MINUS = 45;
	const FORWARD_SLASH = 47;
	const SEMICOLON = 59;
	const LESS = 60;
	const EQUAL = 61;
	const GREATER = 62;
	const QUESTION = 63;
	const OPEN_BRACKET = 91;
	const CLOSE_BRACKET = 93;
	const NEL = 133;
	const LS = 8232;
	const isQuote = (c) => c === DQUOTE || c === SQUOTE;
	const QUOTES = [DQUOTE, SQUOTE];
	const DOCTYPE_TERMINATOR = [
		...QUOTES,
		OPEN_BRACKET,
		GREATER
	];
	const DTD_TERMINATOR = [
		...QUOTES,
		LESS,
		CLOSE_BRACKET
	];
	const XML_DECL_NAME_TERMINATOR = [
		EQUAL,
		QUESTION,
		...S_LIST
	];
	const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [
		...S_LIST,
		GREATER,
		AMP,
		LESS
	];
	function nsPairCheck(parser, prefix, uri) {
		switch (prefix) {
			case "xml":
				if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
				break;
			case "xmlns": if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
		}
		switch (uri) {
			case XMLNS_NAMESPACE:
				parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
				break;
			case XML_NAMESPACE: switch (prefix) {
				case "xml": break;
				case "":
					parser.fail(`the default namespace may not be set to ${uri}.`);
					break;
				default: parser.fail("may not assign the xml namespace to another prefix.");
			}
		}
	}
	function nsMappingCheck(parser, mapping) {
		for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
	}
	const isNCName = (name) => NC_NAME_RE.test(name);
	const isName = (name) => NAME_RE.test(name);
	const FORBIDDEN_START = 0;
	const FORBIDDEN_BRACKET = 1;
	const FORBIDDEN_BRACKET_BRACKET = 2;
	/**
	* The list of supported events.
	*/
	exports.EVENTS = [
		"xmldecl",
		"text",
		"processinginstruction",
		"doctype",
		"comment",
		"opentagstart",
		"attribute",
		"opentag",
		"closetag",
		"cdata",
		"error",
		"end",
		"ready"
	];
	const EVENT_NAME_TO_HANDLER_NAME = {
		xmldecl: "xmldeclHandler",
		text: "textHandler",
		processinginstruction: "piHandler",
		doctype: "doctypeHandler",
		comment: "commentHandler",
		opentagstart: "openTagStartHandler",
		attribute: "attributeHandler",
		opentag: "openTagHandler",
		closetag: "closeTagHandler",
		cdata: "cdataHandler",
		error: "errorHandler",
		end: "endHandler",
		ready: "readyHandler"
	};
	var SaxesParser = class {
		/**
		* @param opt The parser options.
		*/
		constructor(opt) {
			this.opt = opt !== null && opt !== void 0 ? opt : {};
			this.fragmentOpt = !!this.opt.fragment;
			const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
			this.trackPosition = this.opt.position !== false;
			this.fileName = this.opt.fileName;
			if (xmlnsOpt) {
				this.nameStartCheck = isNCNameStartChar;
				this.nameCheck = isNCNameChar;
				this.isName = isNCName;
				this.processAttribs = this.processAttribsNS;
				this.pushAttrib = this.pushAttribNS;
				this.ns = Object.assign({ __proto__: null }, rootNS);
				const additional = this.opt.additionalNamespaces;
				if (additional != null) {
					nsMappingCheck(this, additional);
					Object.assign(this.ns, additional);
				}
			} else {
				this.nameStartCheck = isNameStartChar;
				this.nameCheck = isNameChar;
				this.isName = isName;
				this.processAttribs = this.processAttribsPlain;
				this.pushAttrib = this.pushAttribPlain;
			}
			this.stateTable = [
				this.sBegin,
				this.sBeginWhitespace,
				this.sDoctype,
				this.sDoctypeQuote,
				this.sDTD,
				this.sDTDQuoted,
				this.sDTDOpenWaka,
				this.sDTDOpenWakaBang,
				this.sDTDComment,
				this.sDTDCommentEnding,
				this.sDTDCommentEnded,
				this.sDTDPI,
				this.sDTDPIEnding,
				this.sText,
				this.sEntity,
				this.sOpenWaka,
				this.sOpenWakaBang,
				this.sComment,
				this.sCommentEnding,
				this.sCommentEnded,
				this.sCData,
				this.sCDataEnding,
				this.sCDataEnding2,
				this.sPIFirstChar,
				this.sPIRest,
				this.sPIBody,
				this.sPIEnding,
				this.sXMLDeclNameStart,
				this.sXMLDeclName,
				this.sXMLDeclEq,
				this.sXMLDeclValueStart,
				this.sXMLDeclValue,
				this.sXMLDeclSeparator,
				this.sXMLDeclEnding,
				this.sOpenTag,
				this.sOpenTagSlash,
				this.sAttrib,
				this.sAttribName,
				this.sAttribNameSawWhite,
				this.sAttribValue,
				this.sAttribValueQuoted,
				this.sAttribValueClosed,
				this.sAttribValueUnquoted,
				this.sCloseTag,
				this.sCloseTagSawWhite
			];
			this._init();
		}
		/**
		* Indicates whether or not the parser is closed. If ``true``, wait for
		* the ``ready`` event to write again.
		*/
		get closed() {
			return this._closed;
		}
		_init() {
			var _a;
			this.openWakaBang = "";
			this.text = "";
			this.name = "";
			this.piTarget = "";
			this.entity = "";
			this.q = null;
			this.tags = [];
			this.tag = null;
			this.topNS = null;
			this.chunk = "";
			this.chunkPosition = 0;
			this.i = 0;
			this.prevI = 0;
			this.carriedFromPrevious = void 0;
			this.forbiddenState = FORBIDDEN_START;
			this.attribList = [];
			const { fragmentOpt } = this;
			this.state = fragmentOpt ? S_TEXT : S_BEGIN;
			this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
			this.xmlDeclPossible = !fragmentOpt;
			this.xmlDeclExpects = ["version"];
			this.entityReturnState = void 0;
			let { defaultXMLVersion } = this.opt;
			if (defaultXMLVersion === void 0) {
				if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
				defaultXMLVersion = "1.0";
			}
			this.setXMLVersion(defaultXMLVersion);
			this.positionAtNewLine = 0;
			this.doctype = false;
			this._closed = false;
			this.xmlDecl = {
				version: void 0,
				encoding: void 0,
				standalone: void 0
			};
			this.line = 1;
			this.column = 0;
			this.ENTITIES = Object.create(XML_ENTITIES);
			(_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
		}
		/**
		* The stream position the parser is currently looking at. This field is
		* zero-based.
		*
		* This field is not based on counting Unicode characters but is to be
		* interpreted as a plain index into a JavaScript string.
		*/
		get position() {
			return this.chunkPosition + this.i;
		}
		/**
		* The column number of the next character to be read by the parser.  *
		* This field is zero-based. (The first column in a line is 0.)
		*
		* This field reports the index at which the next character would be in the
		* line if the line were represented as a JavaScript string.  Note that this
		* *can* be different to a count based on the number of *Unicode characters*
		* due to how JavaScript handles astral plane characters.
		*
		* See [[column]] for a number that corresponds to a count of Unicode
		* characters.
		*/
		get columnIndex() {
			return this.position - this.positionAtNewLine;
		}
		/**
		* Set an event listener on an event. The parser supports one handler per
		* event type. If you try to set an event handler over an existing handler,
		* the old handler is silently overwritten.
		*
		* @param name The event to listen to.
		*
		* @param handler The handler to set.
		*/
		on(name, handler) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
		}
		/**
		* Unset an event handler.
		*
		* @parma name The event to stop listening to.
		*/
		off(name) {
			this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
		}
		/**
		* Make an error object. The error object will have a message that contains
		* the ``fileName`` option passed at the creation of the parser. If position
		* tracking was turned on, it will also have line and column number
		* information.
		*
		* @param message The message describing the error to report.
		*
		* @returns An error object with a properly formatted message.
		*/
		makeError(message) {
			var _a;
			let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
			if (this.trackPosition) {
				if (msg.length > 0) msg += ":";
				msg += `${this.line}:${this.column}`;
			}
			if (msg.length > 0) msg += ": ";
			return new Error(msg + message);
		}
		/**
		* Report a parsing error. This method is made public so that client code may
		* check for issues that are outside the scope of this project and can report
		* errors.
		*
		* @param message The error to report.
		*
		* @returns this
		*/
		fail(message) {
			const err = this.makeError(message);
			const handler = this.errorHandler;
			if (handler === void 0) throw err;
			else handler(err);
			return this;
		}
		/**
		* Write a XML data to the parser.
		*
		* @param chunk The XML data to write.
		*
		* @returns this
		*/
		write(chunk) {
			if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
			let end = false;
			if (chunk === null) {
				end = true;
				chunk = "";
			} else if (typeof chunk === "object") chunk = chunk.toString();
			if (this.carriedFromPrevious !== void 0) {
				chunk = `${this.carriedFromPrevious}${chunk}`;
				this.carriedFromPrevious = void 0;
			}
			let limit = chunk.length;
			const lastCode = chunk.charCodeAt(limit - 1);
			if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
				this.carriedFromPrevious = chunk[limit - 1];
				limit--;
				chunk = chunk.slice(0, limit);
			}
			const { stateTable } = this;
			this.chunk = chunk;
			this.i = 0;
			while (this.i < limit) stateTable[this.state].call(this);
			this.chunkPosition += limit;
			return end ? this.end() : this;
		}
		/**
		* Close the current stream. Perform final well-formedness checks and reset
		* the parser tstate.
		*
		* @returns this
		*/
		close() {
			return this.write(null);
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.0.
		*
		* @returns The character read.
		*/
		getCode10() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code >= SPACE || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR:
						if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Get a single code point out of the current chunk. This updates the current
		* position if we do position tracking.
		*
		* This is the algorithm to use for XML 1.1.
		*
		* @returns {number} The character read.
		*/
		getCode11() {
			const { chunk, i } = this;
			this.prevI = i;
			this.i = i + 1;
			if (i >= chunk.length) return EOC;
			const code = chunk.charCodeAt(i);
			this.column++;
			if (code < 55296) {
				if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
				switch (code) {
					case NL:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL;
					case CR: {
						const next = chunk.charCodeAt(i + 1);
						if (next === NL || next === NEL) this.i = i + 2;
					}
					case NEL:
					case LS:
						this.line++;
						this.column = 0;
						this.positionAtNewLine = this.position;
						return NL_LIKE;
					default:
						this.fail("disallowed character.");
						return code;
				}
			}
			if (code > 56319) {
				if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
				return code;
			}
			const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
			this.i = i + 2;
			if (final > 1114111) this.fail("disallowed character.");
			return final;
		}
		/**
		* Like ``getCode`` but with the return value normalized so that ``NL`` is
		* returned for ``NL_LIKE``.
		*/
		getCodeNorm() {
			const c = this.getCode();
			return c === NL_LIKE ? NL : c;
		}
		unget() {
			this.i = this.prevI;
			this.column--;
		}
		/**
		* Capture characters into a buffer until encountering one of a set of
		* characters.
		*
		* @param chars An array of codepoints. Encountering a character in the array
		* ends the capture. (``chars`` may safely contain ``NL``.)
		*
		* @return The character code that made the capture end, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureTo(chars) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				const c = this.getCode();
				const isNLLike = c === NL_LIKE;
				const final = isNLLike ? NL : c;
				if (final === EOC || chars.includes(final)) {
					this.text += chunk.slice(start, this.prevI);
					return final;
				}
				if (isNLLike) {
					this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
				}
			}
		}
		/**
		* Capture characters into a buffer until encountering a character.
		*
		* @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
		* CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
		*
		* @return ``true`` if we ran into the character. Otherwise, we ran into the
		* end of the current chunk.
		*/
		captureToChar(char) {
			let { i: start } = this;
			const { chunk } = this;
			while (true) {
				let c = this.getCode();
				switch (c) {
					case NL_LIKE:
						this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						c = NL;
						break;
					case EOC:
						this.text += chunk.slice(start);
						return false;
				}
				if (c === char) {
					this.text += chunk.slice(start, this.prevI);
					return true;
				}
			}
		}
		/**
		* Capture characters that satisfy ``isNameChar`` into the ``name`` field of
		* this parser.
		*
		* @return The character code that made the test fail, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		captureNameChars() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCode();
				if (c === EOC) {
					this.name += chunk.slice(start);
					return EOC;
				}
				if (!isNameChar(c)) {
					this.name += chunk.slice(start, this.prevI);
					return c === NL_LIKE ? NL : c;
				}
			}
		}
		/**
		* Skip white spaces.
		*
		* @return The character that ended the skip, or ``EOC`` if we hit
		* the end of the chunk. The return value cannot be NL_LIKE: NL is returned
		* instead.
		*/
		skipSpaces() {
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC || !isS(c)) return c;
			}
		}
		setXMLVersion(version) {
			this.currentXMLVersion = version;
			if (version === "1.0") {
				this.isChar = isChar10;
				this.getCode = this.getCode10;
			} else {
				this.isChar = isChar11;
				this.getCode = this.getCode11;
			}
		}
		sBegin() {
			if (this.chunk.charCodeAt(0) === 65279) {
				this.i++;
				this.column++;
			}
			this.state = S_BEGIN_WHITESPACE;
		}
		sBeginWhitespace() {
			const iBefore = this.i;
			const c = this.skipSpaces();
			if (this.prevI !== iBefore) this.xmlDeclPossible = false;
			switch (c) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (this.text.length !== 0) throw new Error("no-empty text at start");
					break;
				case EOC: break;
				default:
					this.unget();
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sDoctype() {
			var _a;
			const c = this.captureTo(DOCTYPE_TERMINATOR);
			switch (c) {
				case GREATER:
					(_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					this.doctype = true;
					break;
				case EOC: break;
				default:
					this.text += String.fromCodePoint(c);
					if (c === OPEN_BRACKET) this.state = S_DTD;
					else if (isQuote(c)) {
						this.state = S_DOCTYPE_QUOTE;
						this.q = c;
					}
			}
		}
		sDoctypeQuote() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.q = null;
				this.state = S_DOCTYPE;
			}
		}
		sDTD() {
			const c = this.captureTo(DTD_TERMINATOR);
			if (c === EOC) return;
			this.text += String.fromCodePoint(c);
			if (c === CLOSE_BRACKET) this.state = S_DOCTYPE;
			else if (c === LESS) this.state = S_DTD_OPEN_WAKA;
			else if (isQuote(c)) {
				this.state = S_DTD_QUOTED;
				this.q = c;
			}
		}
		sDTDQuoted() {
			const q = this.q;
			if (this.captureToChar(q)) {
				this.text += String.fromCodePoint(q);
				this.state = S_DTD;
				this.q = null;
			}
		}
		sDTDOpenWaka() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			switch (c) {
				case BANG:
					this.state = S_DTD_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					break;
				case QUESTION:
					this.state = S_DTD_PI;
					break;
				default: this.state = S_DTD;
			}
		}
		sDTDOpenWakaBang() {
			const char = String.fromCodePoint(this.getCodeNorm());
			const owb = this.openWakaBang += char;
			this.text += char;
			if (owb !== "-") {
				this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
				this.openWakaBang = "";
			}
		}
		sDTDComment() {
			if (this.captureToChar(MINUS)) {
				this.text += "-";
				this.state = S_DTD_COMMENT_ENDING;
			}
		}
		sDTDCommentEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
		}
		sDTDCommentEnded() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
			else {
				this.fail("malformed comment.");
				this.state = S_DTD_COMMENT;
			}
		}
		sDTDPI() {
			if (this.captureToChar(QUESTION)) {
				this.text += "?";
				this.state = S_DTD_PI_ENDING;
			}
		}
		sDTDPIEnding() {
			const c = this.getCodeNorm();
			this.text += String.fromCodePoint(c);
			if (c === GREATER) this.state = S_DTD;
		}
		sText() {
			if (this.tags.length !== 0) this.handleTextInRoot();
			else this.handleTextOutsideRoot();
		}
		sEntity() {
			let { i: start } = this;
			const { chunk } = this;
			loop: while (true) switch (this.getCode()) {
				case NL_LIKE:
					this.entity += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					break;
				case SEMICOLON: {
					const { entityReturnState } = this;
					const entity = this.entity + chunk.slice(start, this.prevI);
					this.state = entityReturnState;
					let parsed;
					if (entity === "") {
						this.fail("empty entity name.");
						parsed = "&;";
					} else {
						parsed = this.parseEntity(entity);
						this.entity = "";
					}
					if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
					break loop;
				}
				case EOC:
					this.entity += chunk.slice(start);
					break loop;
			}
		}
		sOpenWaka() {
			const c = this.getCode();
			if (isNameStartChar(c)) {
				this.state = S_OPEN_TAG;
				this.unget();
				this.xmlDeclPossible = false;
			} else switch (c) {
				case FORWARD_SLASH:
					this.state = S_CLOSE_TAG;
					this.xmlDeclPossible = false;
					break;
				case BANG:
					this.state = S_OPEN_WAKA_BANG;
					this.openWakaBang = "";
					this.xmlDeclPossible = false;
					break;
				case QUESTION:
					this.state = S_PI_FIRST_CHAR;
					break;
				default:
					this.fail("disallowed character in tag name");
					this.state = S_TEXT;
					this.xmlDeclPossible = false;
			}
		}
		sOpenWakaBang() {
			this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
			switch (this.openWakaBang) {
				case "[CDATA[":
					if (!this.sawRoot && !this.reportedTextBeforeRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextBeforeRoot = true;
					}
					if (this.closedRoot && !this.reportedTextAfterRoot) {
						this.fail("text data outside of root node.");
						this.reportedTextAfterRoot = true;
					}
					this.state = S_CDATA;
					this.openWakaBang = "";
					break;
				case "--":
					this.state = S_COMMENT;
					this.openWakaBang = "";
					break;
				case "DOCTYPE":
					this.state = S_DOCTYPE;
					if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
					this.openWakaBang = "";
					break;
				default: if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
			}
		}
		sComment() {
			if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
		}
		sCommentEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === MINUS) {
				this.state = S_COMMENT_ENDED;
				(_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
				this.text = "";
			} else {
				this.text += `-${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			}
		}
		sCommentEnded() {
			const c = this.getCodeNorm();
			if (c !== GREATER) {
				this.fail("malformed comment.");
				this.text += `--${String.fromCodePoint(c)}`;
				this.state = S_COMMENT;
			} else this.state = S_TEXT;
		}
		sCData() {
			if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
		}
		sCDataEnding() {
			const c = this.getCodeNorm();
			if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2;
			else {
				this.text += `]${String.fromCodePoint(c)}`;
				this.state = S_CDATA;
			}
		}
		sCDataEnding2() {
			var _a;
			const c = this.getCodeNorm();
			switch (c) {
				case GREATER:
					(_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
					this.text = "";
					this.state = S_TEXT;
					break;
				case CLOSE_BRACKET:
					this.text += "]";
					break;
				default:
					this.text += `]]${String.fromCodePoint(c)}`;
					this.state = S_CDATA;
			}
		}
		sPIFirstChar() {
			const c = this.getCodeNorm();
			if (this.nameStartCheck(c)) {
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			} else if (c === QUESTION || isS(c)) {
				this.fail("processing instruction without a target.");
				this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
			} else {
				this.fail("disallowed character in processing instruction name.");
				this.piTarget += String.fromCodePoint(c);
				this.state = S_PI_REST;
			}
		}
		sPIRest() {
			const { chunk, i: start } = this;
			while (true) {
				const c = this.getCodeNorm();
				if (c === EOC) {
					this.piTarget += chunk.slice(start);
					return;
				}
				if (!this.nameCheck(c)) {
					this.piTarget += chunk.slice(start, this.prevI);
					const isQuestion = c === QUESTION;
					if (isQuestion || isS(c)) {
						if (this.piTarget === "xml") {
							if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
							this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
						} else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
					} else {
						this.fail("disallowed character in processing instruction name.");
						this.piTarget += String.fromCodePoint(c);
					}
					break;
				}
			}
		}
		sPIBody() {
			if (this.text.length === 0) {
				const c = this.getCodeNorm();
				if (c === QUESTION) this.state = S_PI_ENDING;
				else if (!isS(c)) this.text = String.fromCodePoint(c);
			} else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
		}
		sPIEnding() {
			var _a;
			const c = this.getCodeNorm();
			if (c === GREATER) {
				const { piTarget } = this;
				if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
				(_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
					target: piTarget,
					body: this.text
				});
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else if (c === QUESTION) this.text += "?";
			else {
				this.text += `?${String.fromCodePoint(c)}`;
				this.state = S_PI_BODY;
			}
			this.xmlDeclPossible = false;
		}
		sXMLDeclNameStart() {
			const c = this.skipSpaces();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (c !== EOC) {
				this.state = S_XML_DECL_NAME;
				this.name = String.fromCodePoint(c);
			}
		}
		sXMLDeclName() {
			const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.name += this.text;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (!(isS(c) || c === EQUAL)) return;
			this.name += this.text;
			this.text = "";
			if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
				case 0:
					this.fail("did not expect any more name/value pairs.");
					break;
				case 1:
					this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
					break;
				default: this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
			}
			this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
		}
		sXMLDeclEq() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (c !== EQUAL) this.fail("value required.");
			this.state = S_XML_DECL_VALUE_START;
		}
		sXMLDeclValueStart() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (isS(c)) return;
			if (!isQuote(c)) {
				this.fail("value must be quoted.");
				this.q = SPACE;
			} else this.q = c;
			this.state = S_XML_DECL_VALUE;
		}
		sXMLDeclValue() {
			const c = this.captureTo([this.q, QUESTION]);
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				this.text = "";
				this.fail("XML declaration is incomplete.");
				return;
			}
			if (c === EOC) return;
			const value = this.text;
			this.text = "";
			switch (this.name) {
				case "version": {
					this.xmlDeclExpects = ["encoding", "standalone"];
					const version = value;
					this.xmlDecl.version = version;
					if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/.");
					else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
					break;
				}
				case "encoding":
					if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
					this.xmlDeclExpects = ["standalone"];
					this.xmlDecl.encoding = value;
					break;
				case "standalone":
					if (value !== "yes" && value !== "no") this.fail("standalone value must match \"yes\" or \"no\".");
					this.xmlDeclExpects = [];
					this.xmlDecl.standalone = value;
			}
			this.name = "";
			this.state = S_XML_DECL_SEPARATOR;
		}
		sXMLDeclSeparator() {
			const c = this.getCodeNorm();
			if (c === QUESTION) {
				this.state = S_XML_DECL_ENDING;
				return;
			}
			if (!isS(c)) {
				this.fail("whitespace required.");
				this.unget();
			}
			this.state = S_XML_DECL_NAME_START;
		}
		sXMLDeclEnding() {
			var _a;
			if (this.getCodeNorm() === GREATER) {
				if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root.");
				else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
				(_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
				this.name = "";
				this.piTarget = this.text = "";
				this.state = S_TEXT;
			} else this.fail("The character ? is disallowed anywhere in XML declarations.");
			this.xmlDeclPossible = false;
		}
		sOpenTag() {
			var _a;
			const c = this.captureNameChars();
			if (c === EOC) return;
			const tag = this.tag = {
				name: this.name,
				attributes: Object.create(null)
			};
			this.name = "";
			if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
			(_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
			this.sawRoot = true;
			if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
			switch (c) {
				case GREATER:
					this.openTag();
					break;
				case FORWARD_SLASH:
					this.state = S_OPEN_TAG_SLASH;
					break;
				default:
					if (!isS(c)) this.fail("disallowed character in tag name.");
					this.state = S_ATTRIB;
			}
		}
		sOpenTagSlash() {
			if (this.getCode() === GREATER) this.openSelfClosingTag();
			else {
				this.fail("forward-slash in opening tag not followed by >.");
				this.state = S_ATTRIB;
			}
		}
		sAttrib() {
			const c = this.skipSpaces();
			if (c === EOC) return;
			if (isNameStartChar(c)) {
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else this.fail("disallowed character in attribute name.");
		}
		sAttribName() {
			const c = this.captureNameChars();
			if (c === EQUAL) this.state = S_ATTRIB_VALUE;
			else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE;
			else if (c === GREATER) {
				this.fail("attribute without value.");
				this.pushAttrib(this.name, this.name);
				this.name = this.text = "";
				this.openTag();
			} else if (c !== EOC) this.fail("disallowed character in attribute name.");
		}
		sAttribNameSawWhite() {
			const c = this.skipSpaces();
			switch (c) {
				case EOC: return;
				case EQUAL:
					this.state = S_ATTRIB_VALUE;
					break;
				default:
					this.fail("attribute without value.");
					this.text = "";
					this.name = "";
					if (c === GREATER) this.openTag();
					else if (isNameStartChar(c)) {
						this.unget();
						this.state = S_ATTRIB_NAME;
					} else {
						this.fail("disallowed character in attribute name.");
						this.state = S_ATTRIB;
					}
			}
		}
		sAttribValue() {
			const c = this.getCodeNorm();
			if (isQuote(c)) {
				this.q = c;
				this.state = S_ATTRIB_VALUE_QUOTED;
			} else if (!isS(c)) {
				this.fail("unquoted attribute value.");
				this.state = S_ATTRIB_VALUE_UNQUOTED;
				this.unget();
			}
		}
		sAttribValueQuoted() {
			const { q, chunk } = this;
			let { i: start } = this;
			while (true) switch (this.getCode()) {
				case q:
					this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
					this.name = this.text = "";
					this.q = null;
					this.state = S_ATTRIB_VALUE_CLOSED;
					return;
				case AMP:
					this.text += chunk.slice(start, this.prevI);
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
					return;
				case NL:
				case NL_LIKE:
				case TAB:
					this.text += `${chunk.slice(start, this.prevI)} `;
					start = this.i;
					break;
				case LESS:
					this.text += chunk.slice(start, this.prevI);
					this.fail("disallowed character.");
					return;
				case EOC:
					this.text += chunk.slice(start);
					return;
			}
		}
		sAttribValueClosed() {
			const c = this.getCodeNorm();
			if (isS(c)) this.state = S_ATTRIB;
			else if (c === GREATER) this.openTag();
			else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH;
			else if (isNameStartChar(c)) {
				this.fail("no whitespace between attributes.");
				this.unget();
				this.state = S_ATTRIB_NAME;
			} else this.fail("disallowed character in attribute name.");
		}
		sAttribValueUnquoted() {
			const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
			switch (c) {
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
					break;
				case LESS:
					this.fail("disallowed character.");
					break;
				case EOC: break;
				default:
					if (this.text.includes("]]>")) this.fail("the string \"]]>\" is disallowed in char data.");
					this.pushAttrib(this.name, this.text);
					this.name = this.text = "";
					if (c === GREATER) this.openTag();
					else this.state = S_ATTRIB;
			}
		}
		sCloseTag() {
			const c = this.captureNameChars();
			if (c === GREATER) this.closeTag();
			else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE;
			else if (c !== EOC) this.fail("disallowed character in closing tag.");
		}
		sCloseTagSawWhite() {
			switch (this.skipSpaces()) {
				case GREATER:
					this.closeTag();
					break;
				case EOC: break;
				default: this.fail("disallowed character in closing tag.");
			}
		}
		handleTextInRoot() {
			let { i: start, forbiddenState } = this;
			const { chunk, textHandler: handler } = this;
			scanLoop: while (true) switch (this.getCode()) {
				case LESS:
					this.state = S_OPEN_WAKA;
					if (handler !== void 0) {
						const { text } = this;
						const slice = chunk.slice(start, this.prevI);
						if (text.length !== 0) {
							handler(text + slice);
							this.text = "";
						} else if (slice.length !== 0) handler(slice);
					}
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case AMP:
					this.state = S_ENTITY;
					this.entityReturnState = S_TEXT;
					if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
					forbiddenState = FORBIDDEN_START;
					break scanLoop;
				case CLOSE_BRACKET:
					switch (forbiddenState) {
						case FORBIDDEN_START:
							forbiddenState = FORBIDDEN_BRACKET;
							break;
						case FORBIDDEN_BRACKET:
							forbiddenState = FORBIDDEN_BRACKET_BRACKET;
							break;
						case FORBIDDEN_BRACKET_BRACKET: break;
						default: throw new Error("impossible state");
					}
					break;
				case GREATER:
					if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail("the string \"]]>\" is disallowed in char data.");
					forbiddenState = FORBIDDEN_START;
					break;
				case NL_LIKE:
					if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
					start = this.i;
					forbiddenState = FORBIDDEN_START;
					break;
				case EOC:
					if (handler !== void 0) this.text += chunk.slice(start);
					break scanLoop;
				default: forbiddenState = FORBIDDEN_START;
			}
			this.forbiddenState = forbiddenState;
		}
		handleTextOutsideRoot() {
			let { i: start } = this;
			const { chunk, textHandler: handler } = this;
			let nonSpace = false;
			outRootLoop: while (true) {
				const code = this.getCode();
				switch (code) {
					case LESS:
						this.state = S_OPEN_WAKA;
						if (handler !== void 0) {
							const { text } = this;
							const slice = chunk.slice(start, this.prevI);
							if (text.length !== 0) {
								handler(text + slice);
								this.text = "";
							} else if (slice.length !== 0) handler(slice);
						}
						break outRootLoop;
					case AMP:
						this.state = S_ENTITY;
						this.entityReturnState = S_TEXT;
						if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
						nonSpace = true;
						break outRootLoop;
					case NL_LIKE:
						if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
						start = this.i;
						break;
					case EOC:
						if (handler !== void 0) this.text += chunk.slice(start);
						break outRootLoop;
					default: if (!isS(code)) nonSpace = true;
				}
			}
			if (!nonSpace) return;
			if (!this.sawRoot && !this.reportedTextBeforeRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextBeforeRoot = true;
			}
			if (this.closedRoot && !this.reportedTextAfterRoot) {
				this.fail("text data outside of root node.");
				this.reportedTextAfterRoot = true;
			}
		}
		pushAttribNS(name, value) {
			var _a;
			const { prefix, local } = this.qname(name);
			const attr = {
				name,
				prefix,
				local,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
			if (prefix === "xmlns") {
				const trimmed = value.trim();
				if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
				this.topNS[local] = trimmed;
				nsPairCheck(this, local, trimmed);
			} else if (name === "xmlns") {
				const trimmed = value.trim();
				this.topNS[""] = trimmed;
				nsPairCheck(this, "", trimmed);
			}
		}
		pushAttribPlain(name, value) {
			var _a;
			const attr = {
				name,
				value
			};
			this.attribList.push(attr);
			(_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
		}
		/**
		* End parsing. This performs final well-formedness checks and resets the
		* parser to a clean state.
		*
		* @returns this
		*/
		end() {
			var _a, _b;
			if (!this.sawRoot) this.fail("document must contain a root element.");
			const { tags } = this;
			while (tags.length > 0) {
				const tag = tags.pop();
				this.fail(`unclosed tag: ${tag.name}`);
			}
			if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
			const { text } = this;
			if (text.length !== 0) {
				(_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
				this.text = "";
			}
			this._closed = true;
			(_b = this.endHandler) === null || _b === void 0 || _b.call(this);
			this._init();
			return this;
		}
		/**
		* Resolve a namespace prefix.
		*
		* @param prefix The prefix to resolve.
		*
		* @returns The namespace URI or ``undefined`` if the prefix is not defined.
		*/
		resolve(prefix) {
			var _a, _b;
			let uri = this.topNS[prefix];
			if (uri !== void 0) return uri;
			const { tags } = this;
			for (let index = tags.length - 1; index >= 0; index--) {
				uri = tags[index].ns[prefix];
				if (uri !== void 0) return uri;
			}
			uri = this.ns[prefix];
			if (uri !== void 0) return uri;
			return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
		}
		/**
		* Parse a qname into its prefix and local name parts.
		*
		* @param name The name to parse
		*
		* @returns
		*/
		qname(name) {
			const colon = name.indexOf(":");
			if (colon === -1) return {
				prefix: "",
				local: name
			};
			const local = name.slice(colon + 1);
			const prefix = name.slice(0, colon);
			if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
			return {
				prefix,
				local
			};
		}
		processAttribsNS() {
			var _a;
			const { attribList } = this;
			const tag = this.tag;
			{
				const { prefix, local } = this.qname(tag.name);
				tag.prefix = prefix;
				tag.local = local;
				const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
				if (prefix !== "") {
					if (prefix === "xmlns") this.fail("tags may not have \"xmlns\" as prefix.");
					if (uri === "") {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						tag.uri = prefix;
					}
				}
			}
			if (attribList.length === 0) return;
			const { attributes } = tag;
			const seen = /* @__PURE__ */ new Set();
			for (const attr of attribList) {
				const { name, prefix, local } = attr;
				let uri;
				let eqname;
				if (prefix === "") {
					uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
					eqname = name;
				} else {
					uri = this.resolve(prefix);
					if (uri === void 0) {
						this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
						uri = prefix;
					}
					eqname = `{${uri}}${local}`;
				}
				if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
				seen.add(eqname);
				attr.uri = uri;
				attributes[name] = attr;
			}
			this.attribList = [];
		}
		processAttribsPlain() {
			const { attribList } = this;
			const attributes = this.tag.attributes;
			for (const { name, value } of attribList) {
				if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
				attributes[name] = value;
			}
			this.attribList = [];
		}
		/**
		* Handle a complete open tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onopentag``.
		*/
		openTag() {
			var _a;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = false;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			tags.push(tag);
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete self-closing tag. This parser code calls this once it has
		* seen the whole tag. This method checks for well-formeness and then emits
		* ``onopentag`` and ``onclosetag``.
		*/
		openSelfClosingTag() {
			var _a, _b, _c;
			this.processAttribs();
			const { tags } = this;
			const tag = this.tag;
			tag.isSelfClosing = true;
			(_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
			(_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
			if ((this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null) this.closedRoot = true;
			this.state = S_TEXT;
			this.name = "";
		}
		/**
		* Handle a complete close tag. This parser code calls this once it has seen
		* the whole tag. This method checks for well-formeness and then emits
		* ``onclosetag``.
		*/
		closeTag() {
			const { tags, name } = this;
			this.state = S_TEXT;
			this.name = "";
			if (name === "") {
				this.fail("weird empty close tag.");
				this.text += "</>";
				return;
			}
			const handler = this.closeTagHandler;
			let l = tags.length;
			while (l-- > 0) {
				const tag = this.tag = tags.pop();
				this.topNS = tag.ns;
				handler === null || handler === void 0 || handler(tag);
				if (tag.name === name) break;
				this.fail("unexpected close tag.");
			}
			if (l === 0) this.closedRoot = true;
			else if (l < 0) {
				this.fail(`unmatched closing tag: ${name}.`);
				this.text += `</${name}>`;
			}
		}
		/**
		* Resolves an entity. Makes any necessary well-formedness checks.
		*
		* @param entity The entity to resolve.
		*
		* @returns The parsed entity.
		*/
		parseEntity(entity) {
			if (entity[0] !== "#") {
				const defined = this.ENTITIES[entity];
				if (defined !== void 0) return defined;
				this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
				return `&${entity};`;
			}
			let num = NaN;
			if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16);
			else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
			if (!this.isChar(num)) {
				this.fail("malformed character entity.");
				return `&${entity};`;
			}
			return String.fromCodePoint(num);
		}
	};
	exports.SaxesParser = SaxesParser;
}));
// node_modules/exceljs/lib/utils/browser-buffer-decode.js
var require_browser_buffer_decode = /* @__PURE__ */ __commonJSMin(((exports) => {
	const textDecoder = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8");
	function bufferToString(chunk) {
		if (typeof chunk === "string") return chunk;
		if (textDecoder) return textDecoder.decode(chunk);
		return chunk.toString();
	}
	exports.bufferToString = bufferToString;
}));
// node_modules/exceljs/lib/utils/parse-sax.js
var require_parse_sax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { SaxesParser } = require_saxes();
	const { PassThrough } = require_readable$2();
	const { bufferToString } = require_browser_buffer_decode();
	module.exports = async function* (iterable) {
		if (iterable.pipe && !iterable[Symbol.asyncIterator]) iterable = iterable.pipe(new PassThrough());
		const saxesParser = new SaxesParser();
		let error;
		saxesParser.on("error", (err) => {
			error = err;
		});
		let events = [];
		saxesParser.on("opentag", (value) => events.push({
			eventType: "opentag",
			value
		}));
		saxesParser.on("text", (value) => events.push({
			eventType: "text",
			value
		}));
		saxesParser.on("closetag", (value) => events.push({
			eventType: "closetag",
			value
		}));
		for await (const chunk of iterable) {
			saxesParser.write(bufferToString(chunk));
			if (error) throw error;
			yield events;
			events = [];
		}
	};
}));
// node_modules/exceljs/lib/doc/enums.js
var require_enums = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		ValueType: {
			Null: 0,
			Merge: 1,
			Number: 2,
			String: 3,
			Date: 4,
			Hyperlink: 5,
			Formula: 6,
			SharedString: 7,
			RichText: 8,
			Boolean: 9,
			Error: 10
		},
		FormulaType: {
			None: 0,
			Master: 1,
			Shared: 2
		},
		RelationshipType: {
			None: 0,
			OfficeDocument: 1,
			Worksheet: 2,
			CalcChain: 3,
			SharedStrings: 4,
			Styles: 5,
			Theme: 6,
			Hyperlink: 7
		},
		DocumentType: { Xlsx: 1 },
		ReadingOrder: {
			LeftToRight: 1,
			RightToLeft: 2
		},
		ErrorValue: {
			NotApplicable: "#N/A",
			Ref: "#REF!",
			Name: "#NAME?",
			DivZero: "#DIV/0!",
			Null: "#NULL!",
			Value: "#VALUE!",
			Num: "#NUM!"
		}
	};
}));
// node_modules/exceljs/lib/utils/under-dash.js
var require_under_dash = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { toString } = Object.prototype;
	const escapeHtmlRegex = /["&<>]/;
	const _ = {
		each: function each(obj, cb) {
			if (obj) {
				if (Array.isArray(obj)) obj.forEach(cb);
				else Object.keys(obj).forEach((key) => {
					cb(obj[key], key);
				});
			}
		},
		some: function some(obj, cb) {
			if (obj) {
				if (Array.isArray(obj)) return obj.some(cb);
				return Object.keys(obj).some((key) => cb(obj[key], key));
			}
			return false;
		},
		every: function every(obj, cb) {
			if (obj) {
				if (Array.isArray(obj)) return obj.every(cb);
				return Object.keys(obj).every((key) => cb(obj[key], key));
			}
			return true;
		},
		map: function map(obj, cb) {
			if (obj) {
				if (Array.isArray(obj)) return obj.map(cb);
				return Object.keys(obj).map((key) => cb(obj[key], key));
			}
			return [];
		},
		keyBy(a, p) {
			return a.reduce((o, v) => {
				o[v[p]] = v;
				return o;
			}, {});
		},
		isEqual: function isEqual(a, b) {
			const aType = typeof a;
			const bType = typeof b;
			const aArray = Array.isArray(a);
			const bArray = Array.isArray(b);
			let keys;
			if (aType !== bType) return false;
			switch (typeof a) {
				case "object":
					if (aArray || bArray) {
						if (aArray && bArray) return a.length === b.length && a.every((aValue, index) => {
							const bValue = b[index];
							return _.isEqual(aValue, bValue);
						});
						return false;
					}
					if (a === null || b === null) return a === b;
					keys = Object.keys(a);
					if (Object.keys(b).length !== keys.length) return false;
					for (const key of keys) if (!b.hasOwnProperty(key)) return false;
					return _.every(a, (aValue, key) => {
						const bValue = b[key];
						return _.isEqual(aValue, bValue);
					});
				default: return a === b;
			}
		},
		escapeHtml(html) {
			const regexResult = escapeHtmlRegex.exec(html);
			if (!regexResult) return html;
			let result = "";
			let escape = "";
			let lastIndex = 0;
			let i = regexResult.index;
			for (; i < html.length; i++) {
				switch (html.charAt(i)) {
					case "\"":
						escape = "&quot;";
						break;
					case "&":
						escape = "&amp;";
						break;
					case "'":
						escape = "&apos;";
						break;
					case "<":
						escape = "&lt;";
						break;
					case ">":
						escape = "&gt;";
						break;
					default: continue;
				}
				if (lastIndex !== i) result += html.substring(lastIndex, i);
				lastIndex = i + 1;
				result += escape;
			}
			if (lastIndex !== i) return result + html.substring(lastIndex, i);
			return result;
		},
		strcmp(a, b) {
			if (a < b) return -1;
			if (a > b) return 1;
			return 0;
		},
		isUndefined(val) {
			return toString.call(val) === "[object Undefined]";
		},
		isObject(val) {
			return toString.call(val) === "[object Object]";
		},
		deepMerge() {
			const target = arguments[0] || {};
			const { length } = arguments;
			let src, clone, copyIsArray;
			function assignValue(val, key) {
				src = target[key];
				copyIsArray = Array.isArray(val);
				if (_.isObject(val) || copyIsArray) {
					if (copyIsArray) {
						copyIsArray = false;
						clone = src && Array.isArray(src) ? src : [];
					} else clone = src && _.isObject(src) ? src : {};
					target[key] = _.deepMerge(clone, val);
				} else if (!_.isUndefined(val)) target[key] = val;
			}
			for (let i = 0; i < length; i++) _.each(arguments[i], assignValue);
			return target;
		}
	};
	module.exports = _;
}));
// node_modules/exceljs/lib/utils/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const inherits = function(cls, superCtor, statics, prototype) {
		cls.super_ = superCtor;
		if (!prototype) {
			prototype = statics;
			statics = null;
		}
		if (statics) Object.keys(statics).forEach((i) => {
			Object.defineProperty(cls, i, Object.getOwnPropertyDescriptor(statics, i));
		});
		const properties = { constructor: {
			value: cls,
			enumerable: false,
			writable: false,
			configurable: true
		} };
		if (prototype) Object.keys(prototype).forEach((i) => {
			properties[i] = Object.getOwnPropertyDescriptor(prototype, i);
		});
		cls.prototype = Object.create(superCtor.prototype, properties);
	};
	const xmlDecodeRegex = /[<>&'"\x7F\x00-\x08\x0B-\x0C\x0E-\x1F]/;
	const utils = {
		nop() {},
		promiseImmediate(value) {
			return new Promise((resolve) => {
				if (global.setImmediate) setImmediate(() => {
					resolve(value);
				});
				else setTimeout(() => {
					resolve(value);
				}, 1);
			});
		},
		inherits,
		dateToExcel(d, date1904) {
			return 25569 + d.getTime() / 864e5 - (date1904 ? 1462 : 0);
		},
		excelToDate(v, date1904) {
			const millisecondSinceEpoch = Math.round((v - 25569 + (date1904 ? 1462 : 0)) * 24 * 3600 * 1e3);
			return new Date(millisecondSinceEpoch);
		},
		parsePath(filepath) {
			const last = filepath.lastIndexOf("/");
			return {
				path: filepath.substring(0, last),
				name: filepath.substring(last + 1)
			};
		},
		getRelsPath(filepath) {
			const path = utils.parsePath(filepath);
			return `${path.path}/_rels/${path.name}.rels`;
		},
		xmlEncode(text) {
			const regexResult = xmlDecodeRegex.exec(text);
			if (!regexResult) return text;
			let result = "";
			let escape = "";
			let lastIndex = 0;
			let i = regexResult.index;
			for (; i < text.length; i++) {
				const charCode = text.charCodeAt(i);
				switch (charCode) {
					case 34:
						escape = "&quot;";
						break;
					case 38:
						escape = "&amp;";
						break;
					case 39:
						escape = "&apos;";
						break;
					case 60:
						escape = "&lt;";
						break;
					case 62:
						escape = "&gt;";
						break;
					case 127:
						escape = "";
						break;
					default:
						if (charCode <= 31 && (charCode <= 8 || charCode >= 11 && charCode !== 13)) {
							escape = "";
							break;
						}
						continue;
				}
				if (lastIndex !== i) result += text.substring(lastIndex, i);
				lastIndex = i + 1;
				if (escape) result += escape;
			}
			if (lastIndex !== i) return result + text.substring(lastIndex, i);
			return result;
		},
		xmlDecode(text) {
			return text.replace(/&([a-z]*);/g, (c) => {
				switch (c) {
					case "&lt;": return "<";
					case "&gt;": return ">";
					case "&amp;": return "&";
					case "&apos;": return "'";
					case "&quot;": return "\"";
					default: return c;
				}
			});
		},
		validInt(value) {
			const i = parseInt(value, 10);
			return !Number.isNaN(i) ? i : 0;
		},
		isDateFmt(fmt) {
			if (!fmt) return false;
			fmt = fmt.replace(/\[[^\]]*]/g, "");
			fmt = fmt.replace(/"[^"]*"/g, "");
			return fmt.match(/[ymdhMsb]+/) !== null;
		},
		fs: { exists(path) {
			return new Promise((resolve) => {
				fs.access(path, fs.constants.F_OK, (err) => {
					resolve(!err);
				});
			});
		} },
		toIsoDateString(dt) {
			return dt.toIsoString().subsstr(0, 10);
		},
		parseBoolean(value) {
			return value === true || value === "true" || value === 1 || value === "1";
		}
	};
	module.exports = utils;
}));
// node_modules/exceljs/lib/utils/xml-stream.js
var require_xml_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	const utils = require_utils();
	const OPEN_ANGLE = "<";
	const CLOSE_ANGLE = ">";
	const OPEN_ANGLE_SLASH = "</";
	const CLOSE_SLASH_ANGLE = "/>";
	function pushAttribute(xml, name, value) {
		xml.push(` ${name}="${utils.xmlEncode(value.toString())}"`);
	}
	function pushAttributes(xml, attributes) {
		if (attributes) {
			const tmp = [];
			_.each(attributes, (value, name) => {
				if (value !== void 0) pushAttribute(tmp, name, value);
			});
			xml.push(tmp.join(""));
		}
	}
	var XmlStream = class {
		constructor() {
			this._xml = [];
			this._stack = [];
			this._rollbacks = [];
		}
		get tos() {
			return this._stack.length ? this._stack[this._stack.length - 1] : void 0;
		}
		get cursor() {
			return this._xml.length;
		}
		openXml(docAttributes) {
			const xml = this._xml;
			xml.push("<?xml");
			pushAttributes(xml, docAttributes);
			xml.push("?>\n");
		}
		openNode(name, attributes) {
			const parent = this.tos;
			const xml = this._xml;
			if (parent && this.open) xml.push(CLOSE_ANGLE);
			this._stack.push(name);
			xml.push(OPEN_ANGLE);
			xml.push(name);
			pushAttributes(xml, attributes);
			this.leaf = true;
			this.open = true;
		}
		addAttribute(name, value) {
			if (!this.open) throw new Error("Cannot write attributes to node if it is not open");
			if (value !== void 0) pushAttribute(this._xml, name, value);
		}
		addAttributes(attrs) {
			if (!this.open) throw new Error("Cannot write attributes to node if it is not open");
			pushAttributes(this._xml, attrs);
		}
		writeText(text) {
			const xml = this._xml;
			if (this.open) {
				xml.push(CLOSE_ANGLE);
				this.open = false;
			}
			this.leaf = false;
			xml.push(utils.xmlEncode(text.toString()));
		}
		writeXml(xml) {
			if (this.open) {
				this._xml.push(CLOSE_ANGLE);
				this.open = false;
			}
			this.leaf = false;
			this._xml.push(xml);
		}
		closeNode() {
			const node = this._stack.pop();
			const xml = this._xml;
			if (this.leaf) xml.push(CLOSE_SLASH_ANGLE);
			else {
				xml.push(OPEN_ANGLE_SLASH);
				xml.push(node);
				xml.push(CLOSE_ANGLE);
			}
			this.open = false;
			this.leaf = false;
		}
		leafNode(name, attributes, text) {
			this.openNode(name, attributes);
			if (text !== void 0) this.writeText(text);
			this.closeNode();
		}
		closeAll() {
			while (this._stack.length) this.closeNode();
		}
		addRollback() {
			this._rollbacks.push({
				xml: this._xml.length,
				stack: this._stack.length,
				leaf: this.leaf,
				open: this.open
			});
			return this.cursor;
		}
		commit() {
			this._rollbacks.pop();
		}
		rollback() {
			const r = this._rollbacks.pop();
			if (this._xml.length > r.xml) this._xml.splice(r.xml, this._xml.length - r.xml);
			if (this._stack.length > r.stack) this._stack.splice(r.stack, this._stack.length - r.stack);
			this.leaf = r.leaf;
			this.open = r.open;
		}
		get xml() {
			this.closeAll();
			return this._xml.join("");
		}
	};
	XmlStream.StdDocAttributes = {
		version: "1.0",
		encoding: "UTF-8",
		standalone: "yes"
	};
	module.exports = XmlStream;
}));
// node_modules/exceljs/lib/xlsx/xform/base-xform.js
var require_base_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parseSax = require_parse_sax();
	const XmlStream = require_xml_stream();
	module.exports = class BaseXform {
		prepare() {}
		render() {}
		parseOpen(node) {}
		parseText(text) {}
		parseClose(name) {}
		reconcile(model, options) {}
		reset() {
			this.model = null;
			if (this.map) Object.values(this.map).forEach((xform) => {
				if (xform instanceof BaseXform) xform.reset();
				else if (xform.xform) xform.xform.reset();
			});
		}
		mergeModel(obj) {
			this.model = Object.assign(this.model || {}, obj);
		}
		async parse(saxParser) {
			for await (const events of saxParser) for (const { eventType, value } of events) if (eventType === "opentag") this.parseOpen(value);
			else if (eventType === "text") this.parseText(value);
			else if (eventType === "closetag") {
				if (!this.parseClose(value.name)) return this.model;
			}
			return this.model;
		}
		async parseStream(stream) {
			return this.parse(parseSax(stream));
		}
		get xml() {
			return this.toXml(this.model);
		}
		toXml(model) {
			const xmlStream = new XmlStream();
			this.render(xmlStream, model);
			return xmlStream.xml;
		}
		static toAttribute(value, dflt, always = false) {
			if (value === void 0) {
				if (always) return dflt;
			} else if (always || value !== dflt) return value.toString();
		}
		static toStringAttribute(value, dflt, always = false) {
			return BaseXform.toAttribute(value, dflt, always);
		}
		static toStringValue(attr, dflt) {
			return attr === void 0 ? dflt : attr;
		}
		static toBoolAttribute(value, dflt, always = false) {
			if (value === void 0) {
				if (always) return dflt;
			} else if (always || value !== dflt) return value ? "1" : "0";
		}
		static toBoolValue(attr, dflt) {
			return attr === void 0 ? dflt : attr === "1";
		}
		static toIntAttribute(value, dflt, always = false) {
			return BaseXform.toAttribute(value, dflt, always);
		}
		static toIntValue(attr, dflt) {
			return attr === void 0 ? dflt : parseInt(attr, 10);
		}
		static toFloatAttribute(value, dflt, always = false) {
			return BaseXform.toAttribute(value, dflt, always);
		}
		static toFloatValue(attr, dflt) {
			return attr === void 0 ? dflt : parseFloat(attr);
		}
	};
}));
// node_modules/exceljs/lib/xlsx/xform/static-xform.js
var require_static_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const XmlStream = require_xml_stream();
	function build(xmlStream, model) {
		xmlStream.openNode(model.tag, model.$);
		if (model.c) model.c.forEach((child) => {
			build(xmlStream, child);
		});
		if (model.t) xmlStream.writeText(model.t);
		xmlStream.closeNode();
	}
	var StaticXform = class extends BaseXform {
		constructor(model) {
			super();
			this._model = model;
		}
		render(xmlStream) {
			if (!this._xml) {
				const stream = new XmlStream();
				build(stream, this._model);
				this._xml = stream.xml;
			}
			xmlStream.writeXml(this._xml);
		}
		parseOpen() {
			return true;
		}
		parseText() {}
		parseClose(name) {
			switch (name) {
				case this._model.tag: return false;
				default: return true;
			}
		}
	};
	module.exports = StaticXform;
}));
// node_modules/exceljs/lib/xlsx/xform/list-xform.js
var require_list_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var ListXform = class extends BaseXform {
		constructor(options) {
			super();
			this.tag = options.tag;
			this.always = !!options.always;
			this.count = options.count;
			this.empty = options.empty;
			this.$count = options.$count || "count";
			this.$ = options.$;
			this.childXform = options.childXform;
			this.maxItems = options.maxItems;
		}
		prepare(model, options) {
			const { childXform } = this;
			if (model) model.forEach((childModel, index) => {
				options.index = index;
				childXform.prepare(childModel, options);
			});
		}
		render(xmlStream, model) {
			if (this.always || model && model.length) {
				xmlStream.openNode(this.tag, this.$);
				if (this.count) xmlStream.addAttribute(this.$count, model && model.length || 0);
				const { childXform } = this;
				(model || []).forEach((childModel, index) => {
					childXform.render(xmlStream, childModel, index);
				});
				xmlStream.closeNode();
			} else if (this.empty) xmlStream.leafNode(this.tag);
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case this.tag:
					this.model = [];
					return true;
				default:
					if (this.childXform.parseOpen(node)) {
						this.parser = this.childXform;
						return true;
					}
					return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					this.model.push(this.parser.model);
					this.parser = void 0;
					if (this.maxItems && this.model.length > this.maxItems) throw new Error(`Max ${this.childXform.tag} count (${this.maxItems}) exceeded`);
				}
				return true;
			}
			return false;
		}
		reconcile(model, options) {
			if (model) {
				const { childXform } = this;
				model.forEach((childModel) => {
					childXform.reconcile(childModel, options);
				});
			}
		}
	};
	module.exports = ListXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/color-xform.js
var require_color_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var ColorXform = class extends BaseXform {
		constructor(name) {
			super();
			this.name = name || "color";
		}
		get tag() {
			return this.name;
		}
		render(xmlStream, model) {
			if (model) {
				xmlStream.openNode(this.name);
				if (model.argb) xmlStream.addAttribute("rgb", model.argb);
				else if (model.theme !== void 0) {
					xmlStream.addAttribute("theme", model.theme);
					if (model.tint !== void 0) xmlStream.addAttribute("tint", model.tint);
				} else if (model.indexed !== void 0) xmlStream.addAttribute("indexed", model.indexed);
				else xmlStream.addAttribute("auto", "1");
				xmlStream.closeNode();
				return true;
			}
			return false;
		}
		parseOpen(node) {
			if (node.name === this.name) {
				if (node.attributes.rgb) this.model = { argb: node.attributes.rgb };
				else if (node.attributes.theme) {
					this.model = { theme: parseInt(node.attributes.theme, 10) };
					if (node.attributes.tint) this.model.tint = parseFloat(node.attributes.tint);
				} else if (node.attributes.indexed) this.model = { indexed: parseInt(node.attributes.indexed, 10) };
				else this.model = void 0;
				return true;
			}
			return false;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = ColorXform;
}));
// node_modules/exceljs/lib/xlsx/xform/simple/boolean-xform.js
var require_boolean_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var BooleanXform = class extends BaseXform {
		constructor(options) {
			super();
			this.tag = options.tag;
			this.attr = options.attr;
		}
		render(xmlStream, model) {
			if (model) {
				xmlStream.openNode(this.tag);
				xmlStream.closeNode();
			}
		}
		parseOpen(node) {
			if (node.name === this.tag) this.model = true;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = BooleanXform;
}));
// node_modules/exceljs/lib/xlsx/xform/simple/integer-xform.js
var require_integer_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var IntegerXform = class extends BaseXform {
		constructor(options) {
			super();
			this.tag = options.tag;
			this.attr = options.attr;
			this.attrs = options.attrs;
			this.zero = options.zero;
		}
		render(xmlStream, model) {
			if (model || this.zero) {
				xmlStream.openNode(this.tag);
				if (this.attrs) xmlStream.addAttributes(this.attrs);
				if (this.attr) xmlStream.addAttribute(this.attr, model);
				else xmlStream.writeText(model);
				xmlStream.closeNode();
			}
		}
		parseOpen(node) {
			if (node.name === this.tag) {
				if (this.attr) this.model = parseInt(node.attributes[this.attr], 10);
				else this.text = [];
				return true;
			}
			return false;
		}
		parseText(text) {
			if (!this.attr) this.text.push(text);
		}
		parseClose() {
			if (!this.attr) this.model = parseInt(this.text.join("") || 0, 10);
			return false;
		}
	};
	module.exports = IntegerXform;
}));
// node_modules/exceljs/lib/xlsx/xform/simple/string-xform.js
var require_string_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var StringXform = class extends BaseXform {
		constructor(options) {
			super();
			this.tag = options.tag;
			this.attr = options.attr;
			this.attrs = options.attrs;
		}
		render(xmlStream, model) {
			if (model !== void 0) {
				xmlStream.openNode(this.tag);
				if (this.attrs) xmlStream.addAttributes(this.attrs);
				if (this.attr) xmlStream.addAttribute(this.attr, model);
				else xmlStream.writeText(model);
				xmlStream.closeNode();
			}
		}
		parseOpen(node) {
			if (node.name === this.tag) {
				if (this.attr) this.model = node.attributes[this.attr];
				else this.text = [];
			}
		}
		parseText(text) {
			if (!this.attr) this.text.push(text);
		}
		parseClose() {
			if (!this.attr) this.model = this.text.join("");
			return false;
		}
	};
	module.exports = StringXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/underline-xform.js
var require_underline_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var UnderlineXform = class UnderlineXform extends BaseXform {
		constructor(model) {
			super();
			this.model = model;
		}
		get tag() {
			return "u";
		}
		render(xmlStream, model) {
			model = model || this.model;
			if (model === true) xmlStream.leafNode("u");
			else {
				const attr = UnderlineXform.Attributes[model];
				if (attr) xmlStream.leafNode("u", attr);
			}
		}
		parseOpen(node) {
			if (node.name === "u") this.model = node.attributes.val || true;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	UnderlineXform.Attributes = {
		single: {},
		double: { val: "double" },
		singleAccounting: { val: "singleAccounting" },
		doubleAccounting: { val: "doubleAccounting" }
	};
	module.exports = UnderlineXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/font-xform.js
var require_font_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ColorXform = require_color_xform();
	const BooleanXform = require_boolean_xform();
	const IntegerXform = require_integer_xform();
	const StringXform = require_string_xform();
	const UnderlineXform = require_underline_xform();
	const _ = require_under_dash();
	const BaseXform = require_base_xform();
	var FontXform = class FontXform extends BaseXform {
		constructor(options) {
			super();
			this.options = options || FontXform.OPTIONS;
			this.map = {
				b: {
					prop: "bold",
					xform: new BooleanXform({
						tag: "b",
						attr: "val"
					})
				},
				i: {
					prop: "italic",
					xform: new BooleanXform({
						tag: "i",
						attr: "val"
					})
				},
				u: {
					prop: "underline",
					xform: new UnderlineXform()
				},
				charset: {
					prop: "charset",
					xform: new IntegerXform({
						tag: "charset",
						attr: "val"
					})
				},
				color: {
					prop: "color",
					xform: new ColorXform()
				},
				condense: {
					prop: "condense",
					xform: new BooleanXform({
						tag: "condense",
						attr: "val"
					})
				},
				extend: {
					prop: "extend",
					xform: new BooleanXform({
						tag: "extend",
						attr: "val"
					})
				},
				family: {
					prop: "family",
					xform: new IntegerXform({
						tag: "family",
						attr: "val"
					})
				},
				outline: {
					prop: "outline",
					xform: new BooleanXform({
						tag: "outline",
						attr: "val"
					})
				},
				vertAlign: {
					prop: "vertAlign",
					xform: new StringXform({
						tag: "vertAlign",
						attr: "val"
					})
				},
				scheme: {
					prop: "scheme",
					xform: new StringXform({
						tag: "scheme",
						attr: "val"
					})
				},
				shadow: {
					prop: "shadow",
					xform: new BooleanXform({
						tag: "shadow",
						attr: "val"
					})
				},
				strike: {
					prop: "strike",
					xform: new BooleanXform({
						tag: "strike",
						attr: "val"
					})
				},
				sz: {
					prop: "size",
					xform: new IntegerXform({
						tag: "sz",
						attr: "val"
					})
				}
			};
			this.map[this.options.fontNameTag] = {
				prop: "name",
				xform: new StringXform({
					tag: this.options.fontNameTag,
					attr: "val"
				})
			};
		}
		get tag() {
			return this.options.tagName;
		}
		render(xmlStream, model) {
			const { map } = this;
			xmlStream.openNode(this.options.tagName);
			_.each(this.map, (defn, tag) => {
				map[tag].xform.render(xmlStream, model[defn.prop]);
			});
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			if (this.map[node.name]) {
				this.parser = this.map[node.name].xform;
				return this.parser.parseOpen(node);
			}
			switch (node.name) {
				case this.options.tagName:
					this.model = {};
					return true;
				default: return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser && !this.parser.parseClose(name)) {
				const item = this.map[name];
				if (this.parser.model) this.model[item.prop] = this.parser.model;
				this.parser = void 0;
				return true;
			}
			switch (name) {
				case this.options.tagName: return false;
				default: return true;
			}
		}
	};
	FontXform.OPTIONS = {
		tagName: "font",
		fontNameTag: "name"
	};
	module.exports = FontXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/fill-xform.js
var require_fill_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const ColorXform = require_color_xform();
	var StopXform = class extends BaseXform {
		constructor() {
			super();
			this.map = { color: new ColorXform() };
		}
		get tag() {
			return "stop";
		}
		render(xmlStream, model) {
			xmlStream.openNode("stop");
			xmlStream.addAttribute("position", model.position);
			this.map.color.render(xmlStream, model.color);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "stop":
					this.model = { position: parseFloat(node.attributes.position) };
					return true;
				case "color":
					this.parser = this.map.color;
					this.parser.parseOpen(node);
					return true;
				default: return false;
			}
		}
		parseText() {}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					this.model.color = this.parser.model;
					this.parser = void 0;
				}
				return true;
			}
			return false;
		}
	};
	var PatternFillXform = class extends BaseXform {
		constructor() {
			super();
			this.map = {
				fgColor: new ColorXform("fgColor"),
				bgColor: new ColorXform("bgColor")
			};
		}
		get name() {
			return "pattern";
		}
		get tag() {
			return "patternFill";
		}
		render(xmlStream, model) {
			xmlStream.openNode("patternFill");
			xmlStream.addAttribute("patternType", model.pattern);
			if (model.fgColor) this.map.fgColor.render(xmlStream, model.fgColor);
			if (model.bgColor) this.map.bgColor.render(xmlStream, model.bgColor);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "patternFill":
					this.model = {
						type: "pattern",
						pattern: node.attributes.patternType
					};
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) {
						this.parser.parseOpen(node);
						return true;
					}
					return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					if (this.parser.model) this.model[name] = this.parser.model;
					this.parser = void 0;
				}
				return true;
			}
			return false;
		}
	};
	var GradientFillXform = class extends BaseXform {
		constructor() {
			super();
			this.map = { stop: new StopXform() };
		}
		get name() {
			return "gradient";
		}
		get tag() {
			return "gradientFill";
		}
		render(xmlStream, model) {
			xmlStream.openNode("gradientFill");
			switch (model.gradient) {
				case "angle":
					xmlStream.addAttribute("degree", model.degree);
					break;
				case "path":
					xmlStream.addAttribute("type", "path");
					if (model.center.left) {
						xmlStream.addAttribute("left", model.center.left);
						if (model.center.right === void 0) xmlStream.addAttribute("right", model.center.left);
					}
					if (model.center.right) xmlStream.addAttribute("right", model.center.right);
					if (model.center.top) {
						xmlStream.addAttribute("top", model.center.top);
						if (model.center.bottom === void 0) xmlStream.addAttribute("bottom", model.center.top);
					}
					if (model.center.bottom) xmlStream.addAttribute("bottom", model.center.bottom);
			}
			const stopXform = this.map.stop;
			model.stops.forEach((stopModel) => {
				stopXform.render(xmlStream, stopModel);
			});
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "gradientFill": {
					const model = this.model = { stops: [] };
					if (node.attributes.degree) {
						model.gradient = "angle";
						model.degree = parseInt(node.attributes.degree, 10);
					} else if (node.attributes.type === "path") {
						model.gradient = "path";
						model.center = {
							left: node.attributes.left ? parseFloat(node.attributes.left) : 0,
							top: node.attributes.top ? parseFloat(node.attributes.top) : 0
						};
						if (node.attributes.right !== node.attributes.left) model.center.right = node.attributes.right ? parseFloat(node.attributes.right) : 0;
						if (node.attributes.bottom !== node.attributes.top) model.center.bottom = node.attributes.bottom ? parseFloat(node.attributes.bottom) : 0;
					}
					return true;
				}
				case "stop":
					this.parser = this.map.stop;
					this.parser.parseOpen(node);
					return true;
				default: return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					this.model.stops.push(this.parser.model);
					this.parser = void 0;
				}
				return true;
			}
			return false;
		}
	};
	var FillXform = class FillXform extends BaseXform {
		constructor() {
			super();
			this.map = {
				patternFill: new PatternFillXform(),
				gradientFill: new GradientFillXform()
			};
		}
		get tag() {
			return "fill";
		}
		render(xmlStream, model) {
			xmlStream.addRollback();
			xmlStream.openNode("fill");
			switch (model.type) {
				case "pattern":
					this.map.patternFill.render(xmlStream, model);
					break;
				case "gradient":
					this.map.gradientFill.render(xmlStream, model);
					break;
				default:
					xmlStream.rollback();
					return;
			}
			xmlStream.closeNode();
			xmlStream.commit();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "fill":
					this.model = {};
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) {
						this.parser.parseOpen(node);
						return true;
					}
					return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					this.model = this.parser.model;
					this.model.type = this.parser.name;
					this.parser = void 0;
				}
				return true;
			}
			return false;
		}
		validStyle(value) {
			return FillXform.validPatternValues[value];
		}
	};
	FillXform.validPatternValues = [
		"none",
		"solid",
		"darkVertical",
		"darkGray",
		"mediumGray",
		"lightGray",
		"gray125",
		"gray0625",
		"darkHorizontal",
		"darkVertical",
		"darkDown",
		"darkUp",
		"darkGrid",
		"darkTrellis",
		"lightHorizontal",
		"lightVertical",
		"lightDown",
		"lightUp",
		"lightGrid",
		"lightTrellis",
		"lightGrid"
	].reduce((p, v) => {
		p[v] = true;
		return p;
	}, {});
	FillXform.StopXform = StopXform;
	FillXform.PatternFillXform = PatternFillXform;
	FillXform.GradientFillXform = GradientFillXform;
	module.exports = FillXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/border-xform.js
var require_border_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const utils = require_utils();
	const ColorXform = require_color_xform();
	var EdgeXform = class EdgeXform extends BaseXform {
		constructor(name) {
			super();
			this.name = name;
			this.map = { color: new ColorXform() };
		}
		get tag() {
			return this.name;
		}
		render(xmlStream, model, defaultColor) {
			const color = model && model.color || defaultColor || this.defaultColor;
			xmlStream.openNode(this.name);
			if (model && model.style) {
				xmlStream.addAttribute("style", model.style);
				if (color) this.map.color.render(xmlStream, color);
			}
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case this.name: {
					const { style } = node.attributes;
					if (style) this.model = { style };
					else this.model = void 0;
					return true;
				}
				case "color":
					this.parser = this.map.color;
					this.parser.parseOpen(node);
					return true;
				default: return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) this.parser = void 0;
				return true;
			}
			if (name === this.name) {
				if (this.map.color.model) {
					if (!this.model) this.model = {};
					this.model.color = this.map.color.model;
				}
			}
			return false;
		}
		validStyle(value) {
			return EdgeXform.validStyleValues[value];
		}
	};
	EdgeXform.validStyleValues = [
		"thin",
		"dashed",
		"dotted",
		"dashDot",
		"hair",
		"dashDotDot",
		"slantDashDot",
		"mediumDashed",
		"mediumDashDotDot",
		"mediumDashDot",
		"medium",
		"double",
		"thick"
	].reduce((p, v) => {
		p[v] = true;
		return p;
	}, {});
	var BorderXform = class extends BaseXform {
		constructor() {
			super();
			this.map = {
				top: new EdgeXform("top"),
				left: new EdgeXform("left"),
				bottom: new EdgeXform("bottom"),
				right: new EdgeXform("right"),
				diagonal: new EdgeXform("diagonal")
			};
		}
		render(xmlStream, model) {
			const { color } = model;
			xmlStream.openNode("border");
			if (model.diagonal && model.diagonal.style) {
				if (model.diagonal.up) xmlStream.addAttribute("diagonalUp", "1");
				if (model.diagonal.down) xmlStream.addAttribute("diagonalDown", "1");
			}
			function add(edgeModel, edgeXform) {
				if (edgeModel && !edgeModel.color && model.color) edgeModel = {
					...edgeModel,
					color: model.color
				};
				edgeXform.render(xmlStream, edgeModel, color);
			}
			add(model.left, this.map.left);
			add(model.right, this.map.right);
			add(model.top, this.map.top);
			add(model.bottom, this.map.bottom);
			add(model.diagonal, this.map.diagonal);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "border":
					this.reset();
					this.diagonalUp = utils.parseBoolean(node.attributes.diagonalUp);
					this.diagonalDown = utils.parseBoolean(node.attributes.diagonalDown);
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) {
						this.parser.parseOpen(node);
						return true;
					}
					return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) this.parser = void 0;
				return true;
			}
			if (name === "border") {
				const model = this.model = {};
				const add = function(key, edgeModel, extensions) {
					if (edgeModel) {
						if (extensions) Object.assign(edgeModel, extensions);
						model[key] = edgeModel;
					}
				};
				add("left", this.map.left.model);
				add("right", this.map.right.model);
				add("top", this.map.top.model);
				add("bottom", this.map.bottom.model);
				add("diagonal", this.map.diagonal.model, {
					up: this.diagonalUp,
					down: this.diagonalDown
				});
			}
			return false;
		}
	};
	module.exports = BorderXform;
}));
// node_modules/exceljs/lib/xlsx/defaultnumformats.js
var require_defaultnumformats = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		0: { f: "General" },
		1: { f: "0" },
		2: { f: "0.00" },
		3: { f: "#,##0" },
		4: { f: "#,##0.00" },
		9: { f: "0%" },
		10: { f: "0.00%" },
		11: { f: "0.00E+00" },
		12: { f: "# ?/?" },
		13: { f: "# ??/??" },
		14: { f: "mm-dd-yy" },
		15: { f: "d-mmm-yy" },
		16: { f: "d-mmm" },
		17: { f: "mmm-yy" },
		18: { f: "h:mm AM/PM" },
		19: { f: "h:mm:ss AM/PM" },
		20: { f: "h:mm" },
		21: { f: "h:mm:ss" },
		22: { f: "m/d/yy \"h\":mm" },
		27: {
			"zh-tw": "[$-404]e/m/d",
			"zh-cn": "yyyy\"年\"m\"月\"",
			"ja-jp": "[$-411]ge.m.d",
			"ko-kr": "yyyy\"年\" mm\"月\" dd\"日\""
		},
		28: {
			"zh-tw": "[$-404]e\"年\"m\"月\"d\"日\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "[$-411]ggge\"年\"m\"月\"d\"日\"",
			"ko-kr": "mm-dd"
		},
		29: {
			"zh-tw": "[$-404]e\"年\"m\"月\"d\"日\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "[$-411]ggge\"年\"m\"月\"d\"日\"",
			"ko-kr": "mm-dd"
		},
		30: {
			"zh-tw": "m/d/yy ",
			"zh-cn": "m-d-yy",
			"ja-jp": "m/d/yy",
			"ko-kr": "mm-dd-yy"
		},
		31: {
			"zh-tw": "yyyy\"年\"m\"月\"d\"日\"",
			"zh-cn": "yyyy\"年\"m\"月\"d\"日\"",
			"ja-jp": "yyyy\"年\"m\"月\"d\"日\"",
			"ko-kr": "yyyy\"년\" mm\"월\" dd\"일\""
		},
		32: {
			"zh-tw": "hh\"時\"mm\"分\"",
			"zh-cn": "h\"时\"mm\"分\"",
			"ja-jp": "h\"時\"mm\"分\"",
			"ko-kr": "h\"시\" mm\"분\""
		},
		33: {
			"zh-tw": "hh\"時\"mm\"分\"ss\"秒\"",
			"zh-cn": "h\"时\"mm\"分\"ss\"秒\"",
			"ja-jp": "h\"時\"mm\"分\"ss\"秒\"",
			"ko-kr": "h\"시\" mm\"분\" ss\"초\""
		},
		34: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"",
			"zh-cn": "上午/下午 h\"时\"mm\"分\"",
			"ja-jp": "yyyy\"年\"m\"月\"",
			"ko-kr": "yyyy-mm-dd"
		},
		35: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"ss\"秒\"",
			"zh-cn": "上午/下午 h\"时\"mm\"分\"ss\"秒\"",
			"ja-jp": "m\"月\"d\"日\"",
			"ko-kr": "yyyy-mm-dd"
		},
		36: {
			"zh-tw": "[$-404]e/m/d",
			"zh-cn": "yyyy\"年\"m\"月\"",
			"ja-jp": "[$-411]ge.m.d",
			"ko-kr": "yyyy\"年\" mm\"月\" dd\"日\""
		},
		37: { f: "#,##0 ;(#,##0)" },
		38: { f: "#,##0 ;[Red](#,##0)" },
		39: { f: "#,##0.00 ;(#,##0.00)" },
		40: { f: "#,##0.00 ;[Red](#,##0.00)" },
		45: { f: "mm:ss" },
		46: { f: "[h]:mm:ss" },
		47: { f: "mmss.0" },
		48: { f: "##0.0E+0" },
		49: { f: "@" },
		50: {
			"zh-tw": "[$-404]e/m/d",
			"zh-cn": "yyyy\"年\"m\"月\"",
			"ja-jp": "[$-411]ge.m.d",
			"ko-kr": "yyyy\"年\" mm\"月\" dd\"日\""
		},
		51: {
			"zh-tw": "[$-404]e\"年\"m\"月\"d\"日\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "[$-411]ggge\"年\"m\"月\"d\"日\"",
			"ko-kr": "mm-dd"
		},
		52: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"",
			"zh-cn": "yyyy\"年\"m\"月\"",
			"ja-jp": "yyyy\"年\"m\"月\"",
			"ko-kr": "yyyy-mm-dd"
		},
		53: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"ss\"秒\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "m\"月\"d\"日\"",
			"ko-kr": "yyyy-mm-dd"
		},
		54: {
			"zh-tw": "[$-404]e\"年\"m\"月\"d\"日\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "[$-411]ggge\"年\"m\"月\"d\"日\"",
			"ko-kr": "mm-dd"
		},
		55: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"",
			"zh-cn": "上午/下午 h\"时\"mm\"分\"",
			"ja-jp": "yyyy\"年\"m\"月\"",
			"ko-kr": "yyyy-mm-dd"
		},
		56: {
			"zh-tw": "上午/下午 hh\"時\"mm\"分\"ss\"秒\"",
			"zh-cn": "上午/下午 h\"时\"mm\"分\"ss\"秒\"",
			"ja-jp": "m\"月\"d\"日\"",
			"ko-kr": "yyyy-mm-dd"
		},
		57: {
			"zh-tw": "[$-404]e/m/d",
			"zh-cn": "yyyy\"年\"m\"月\"",
			"ja-jp": "[$-411]ge.m.d",
			"ko-kr": "yyyy\"年\" mm\"月\" dd\"日\""
		},
		58: {
			"zh-tw": "[$-404]e\"年\"m\"月\"d\"日\"",
			"zh-cn": "m\"月\"d\"日\"",
			"ja-jp": "[$-411]ggge\"年\"m\"月\"d\"日\"",
			"ko-kr": "mm-dd"
		},
		59: { "th-th": "t0" },
		60: { "th-th": "t0.00" },
		61: { "th-th": "t#,##0" },
		62: { "th-th": "t#,##0.00" },
		67: { "th-th": "t0%" },
		68: { "th-th": "t0.00%" },
		69: { "th-th": "t# ?/?" },
		70: { "th-th": "t# ??/??" },
		81: { "th-th": "d/m/bb" }
	};
}));
// node_modules/exceljs/lib/xlsx/xform/style/numfmt-xform.js
var require_numfmt_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	const defaultNumFormats = require_defaultnumformats();
	const BaseXform = require_base_xform();
	function hashDefaultFormats() {
		const hash = {};
		_.each(defaultNumFormats, (dnf, id) => {
			if (dnf.f) hash[dnf.f] = parseInt(id, 10);
		});
		return hash;
	}
	const defaultFmtHash = hashDefaultFormats();
	var NumFmtXform = class extends BaseXform {
		constructor(id, formatCode) {
			super();
			this.id = id;
			this.formatCode = formatCode;
		}
		get tag() {
			return "numFmt";
		}
		render(xmlStream, model) {
			xmlStream.leafNode("numFmt", {
				numFmtId: model.id,
				formatCode: model.formatCode
			});
		}
		parseOpen(node) {
			switch (node.name) {
				case "numFmt":
					this.model = {
						id: parseInt(node.attributes.numFmtId, 10),
						formatCode: node.attributes.formatCode.replace(/[\\](.)/g, "$1")
					};
					return true;
				default: return false;
			}
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	NumFmtXform.getDefaultFmtId = function getDefaultFmtId(formatCode) {
		return defaultFmtHash[formatCode];
	};
	NumFmtXform.getDefaultFmtCode = function getDefaultFmtCode(numFmtId) {
		return defaultNumFormats[numFmtId] && defaultNumFormats[numFmtId].f;
	};
	module.exports = NumFmtXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/alignment-xform.js
var require_alignment_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Enums = require_enums();
	const utils = require_utils();
	const BaseXform = require_base_xform();
	const validation = {
		horizontalValues: [
			"left",
			"center",
			"right",
			"fill",
			"centerContinuous",
			"distributed",
			"justify"
		].reduce((p, v) => {
			p[v] = true;
			return p;
		}, {}),
		horizontal(value) {
			return this.horizontalValues[value] ? value : void 0;
		},
		verticalValues: [
			"top",
			"middle",
			"bottom",
			"distributed",
			"justify"
		].reduce((p, v) => {
			p[v] = true;
			return p;
		}, {}),
		vertical(value) {
			if (value === "middle") return "center";
			return this.verticalValues[value] ? value : void 0;
		},
		wrapText(value) {
			return value ? true : void 0;
		},
		shrinkToFit(value) {
			return value ? true : void 0;
		},
		textRotation(value) {
			switch (value) {
				case "vertical": return value;
				default:
					value = utils.validInt(value);
					return value >= -90 && value <= 90 ? value : void 0;
			}
		},
		indent(value) {
			value = utils.validInt(value);
			return Math.max(0, value);
		},
		readingOrder(value) {
			switch (value) {
				case "ltr": return Enums.ReadingOrder.LeftToRight;
				case "rtl": return Enums.ReadingOrder.RightToLeft;
				default: return;
			}
		}
	};
	const textRotationXform = {
		toXml(textRotation) {
			textRotation = validation.textRotation(textRotation);
			if (textRotation) {
				if (textRotation === "vertical") return 255;
				const tr = Math.round(textRotation);
				if (tr >= 0 && tr <= 90) return tr;
				if (tr < 0 && tr >= -90) return 90 - tr;
			}
		},
		toModel(textRotation) {
			const tr = utils.validInt(textRotation);
			if (tr !== void 0) {
				if (tr === 255) return "vertical";
				if (tr >= 0 && tr <= 90) return tr;
				if (tr > 90 && tr <= 180) return 90 - tr;
			}
		}
	};
	var AlignmentXform = class extends BaseXform {
		get tag() {
			return "alignment";
		}
		render(xmlStream, model) {
			xmlStream.addRollback();
			xmlStream.openNode("alignment");
			let isValid = false;
			function add(name, value) {
				if (value) {
					xmlStream.addAttribute(name, value);
					isValid = true;
				}
			}
			add("horizontal", validation.horizontal(model.horizontal));
			add("vertical", validation.vertical(model.vertical));
			add("wrapText", validation.wrapText(model.wrapText) ? "1" : false);
			add("shrinkToFit", validation.shrinkToFit(model.shrinkToFit) ? "1" : false);
			add("indent", validation.indent(model.indent));
			add("textRotation", textRotationXform.toXml(model.textRotation));
			add("readingOrder", validation.readingOrder(model.readingOrder));
			xmlStream.closeNode();
			if (isValid) xmlStream.commit();
			else xmlStream.rollback();
		}
		parseOpen(node) {
			const model = {};
			let valid = false;
			function add(truthy, name, value) {
				if (truthy) {
					model[name] = value;
					valid = true;
				}
			}
			add(node.attributes.horizontal, "horizontal", node.attributes.horizontal);
			add(node.attributes.vertical, "vertical", node.attributes.vertical === "center" ? "middle" : node.attributes.vertical);
			add(node.attributes.wrapText, "wrapText", utils.parseBoolean(node.attributes.wrapText));
			add(node.attributes.shrinkToFit, "shrinkToFit", utils.parseBoolean(node.attributes.shrinkToFit));
			add(node.attributes.indent, "indent", parseInt(node.attributes.indent, 10));
			add(node.attributes.textRotation, "textRotation", textRotationXform.toModel(node.attributes.textRotation));
			add(node.attributes.readingOrder, "readingOrder", node.attributes.readingOrder === "2" ? "rtl" : "ltr");
			this.model = valid ? model : null;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = AlignmentXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/protection-xform.js
var require_protection_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const validation = { boolean(value, dflt) {
		if (value === void 0) return dflt;
		return value;
	} };
	var ProtectionXform = class extends BaseXform {
		get tag() {
			return "protection";
		}
		render(xmlStream, model) {
			xmlStream.addRollback();
			xmlStream.openNode("protection");
			let isValid = false;
			function add(name, value) {
				if (value !== void 0) {
					xmlStream.addAttribute(name, value);
					isValid = true;
				}
			}
			add("locked", validation.boolean(model.locked, true) ? void 0 : "0");
			add("hidden", validation.boolean(model.hidden, false) ? "1" : void 0);
			xmlStream.closeNode();
			if (isValid) xmlStream.commit();
			else xmlStream.rollback();
		}
		parseOpen(node) {
			const model = {
				locked: !(node.attributes.locked === "0"),
				hidden: node.attributes.hidden === "1"
			};
			const isSignificant = !model.locked || model.hidden;
			this.model = isSignificant ? model : null;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = ProtectionXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/style-xform.js
var require_style_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const AlignmentXform = require_alignment_xform();
	const ProtectionXform = require_protection_xform();
	var StyleXform = class extends BaseXform {
		constructor(options) {
			super();
			this.xfId = !!(options && options.xfId);
			this.map = {
				alignment: new AlignmentXform(),
				protection: new ProtectionXform()
			};
		}
		get tag() {
			return "xf";
		}
		render(xmlStream, model) {
			xmlStream.openNode("xf", {
				numFmtId: model.numFmtId || 0,
				fontId: model.fontId || 0,
				fillId: model.fillId || 0,
				borderId: model.borderId || 0
			});
			if (this.xfId) xmlStream.addAttribute("xfId", model.xfId || 0);
			if (model.numFmtId) xmlStream.addAttribute("applyNumberFormat", "1");
			if (model.fontId) xmlStream.addAttribute("applyFont", "1");
			if (model.fillId) xmlStream.addAttribute("applyFill", "1");
			if (model.borderId) xmlStream.addAttribute("applyBorder", "1");
			if (model.alignment) xmlStream.addAttribute("applyAlignment", "1");
			if (model.protection) xmlStream.addAttribute("applyProtection", "1");
			/**
			* Rendering tags causes close of XML stream.
			* Therefore adding attributes must be done before rendering tags.
			*/
			if (model.alignment) this.map.alignment.render(xmlStream, model.alignment);
			if (model.protection) this.map.protection.render(xmlStream, model.protection);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "xf":
					this.model = {
						numFmtId: parseInt(node.attributes.numFmtId, 10),
						fontId: parseInt(node.attributes.fontId, 10),
						fillId: parseInt(node.attributes.fillId, 10),
						borderId: parseInt(node.attributes.borderId, 10)
					};
					if (this.xfId) this.model.xfId = parseInt(node.attributes.xfId, 10);
					return true;
				case "alignment":
					this.parser = this.map.alignment;
					this.parser.parseOpen(node);
					return true;
				case "protection":
					this.parser = this.map.protection;
					this.parser.parseOpen(node);
					return true;
				default: return false;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					if (this.map.protection === this.parser) this.model.protection = this.parser.model;
					else this.model.alignment = this.parser.model;
					this.parser = void 0;
				}
				return true;
			}
			return name !== "xf";
		}
	};
	module.exports = StyleXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/dxf-xform.js
var require_dxf_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const AlignmentXform = require_alignment_xform();
	const BorderXform = require_border_xform();
	const FillXform = require_fill_xform();
	const FontXform = require_font_xform();
	const NumFmtXform = require_numfmt_xform();
	const ProtectionXform = require_protection_xform();
	var DxfXform = class extends BaseXform {
		constructor() {
			super();
			this.map = {
				alignment: new AlignmentXform(),
				border: new BorderXform(),
				fill: new FillXform(),
				font: new FontXform(),
				numFmt: new NumFmtXform(),
				protection: new ProtectionXform()
			};
		}
		get tag() {
			return "dxf";
		}
		render(xmlStream, model) {
			xmlStream.openNode(this.tag);
			if (model.font) this.map.font.render(xmlStream, model.font);
			if (model.numFmt && model.numFmtId) {
				const numFmtModel = {
					id: model.numFmtId,
					formatCode: model.numFmt
				};
				this.map.numFmt.render(xmlStream, numFmtModel);
			}
			if (model.fill) this.map.fill.render(xmlStream, model.fill);
			if (model.alignment) this.map.alignment.render(xmlStream, model.alignment);
			if (model.border) this.map.border.render(xmlStream, model.border);
			if (model.protection) this.map.protection.render(xmlStream, model.protection);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case this.tag:
					this.reset();
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) this.parser.parseOpen(node);
					return true;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) this.parser = void 0;
				return true;
			}
			if (name === this.tag) {
				this.model = {
					alignment: this.map.alignment.model,
					border: this.map.border.model,
					fill: this.map.fill.model,
					font: this.map.font.model,
					numFmt: this.map.numFmt.model,
					protection: this.map.protection.model
				};
				return false;
			}
			return true;
		}
	};
	module.exports = DxfXform;
}));
// node_modules/exceljs/lib/xlsx/xform/style/styles-xform.js
var require_styles_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Enums = require_enums();
	const XmlStream = require_xml_stream();
	const BaseXform = require_base_xform();
	const StaticXform = require_static_xform();
	const ListXform = require_list_xform();
	const FontXform = require_font_xform();
	const FillXform = require_fill_xform();
	const BorderXform = require_border_xform();
	const NumFmtXform = require_numfmt_xform();
	const StyleXform = require_style_xform();
	const DxfXform = require_dxf_xform();
	const NUMFMT_BASE = 164;
	var StylesXform = class StylesXform extends BaseXform {
		constructor(initialise) {
			super();
			this.map = {
				numFmts: new ListXform({
					tag: "numFmts",
					count: true,
					childXform: new NumFmtXform()
				}),
				fonts: new ListXform({
					tag: "fonts",
					count: true,
					childXform: new FontXform(),
					$: { "x14ac:knownFonts": 1 }
				}),
				fills: new ListXform({
					tag: "fills",
					count: true,
					childXform: new FillXform()
				}),
				borders: new ListXform({
					tag: "borders",
					count: true,
					childXform: new BorderXform()
				}),
				cellStyleXfs: new ListXform({
					tag: "cellStyleXfs",
					count: true,
					childXform: new StyleXform()
				}),
				cellXfs: new ListXform({
					tag: "cellXfs",
					count: true,
					childXform: new StyleXform({ xfId: true })
				}),
				dxfs: new ListXform({
					tag: "dxfs",
					always: true,
					count: true,
					childXform: new DxfXform()
				}),
				numFmt: new NumFmtXform(),
				font: new FontXform(),
				fill: new FillXform(),
				border: new BorderXform(),
				style: new StyleXform({ xfId: true }),
				cellStyles: StylesXform.STATIC_XFORMS.cellStyles,
				tableStyles: StylesXform.STATIC_XFORMS.tableStyles,
				extLst: StylesXform.STATIC_XFORMS.extLst
			};
			if (initialise) this.init();
		}
		initIndex() {
			this.index = {
				style: {},
				numFmt: {},
				numFmtNextId: 164,
				font: {},
				border: {},
				fill: {}
			};
		}
		init() {
			this.model = {
				styles: [],
				numFmts: [],
				fonts: [],
				borders: [],
				fills: [],
				dxfs: []
			};
			this.initIndex();
			this._addBorder({});
			this._addStyle({
				numFmtId: 0,
				fontId: 0,
				fillId: 0,
				borderId: 0,
				xfId: 0
			});
			this._addFill({
				type: "pattern",
				pattern: "none"
			});
			this._addFill({
				type: "pattern",
				pattern: "gray125"
			});
			this.weakMap = /* @__PURE__ */ new WeakMap();
		}
		render(xmlStream, model) {
			model = model || this.model;
			xmlStream.openXml(XmlStream.StdDocAttributes);
			xmlStream.openNode("styleSheet", StylesXform.STYLESHEET_ATTRIBUTES);
			if (this.index) {
				if (model.numFmts && model.numFmts.length) {
					xmlStream.openNode("numFmts", { count: model.numFmts.length });
					model.numFmts.forEach((numFmtXml) => {
						xmlStream.writeXml(numFmtXml);
					});
					xmlStream.closeNode();
				}
				if (!model.fonts.length) this._addFont({
					size: 11,
					color: { theme: 1 },
					name: "Calibri",
					family: 2,
					scheme: "minor"
				});
				xmlStream.openNode("fonts", {
					count: model.fonts.length,
					"x14ac:knownFonts": 1
				});
				model.fonts.forEach((fontXml) => {
					xmlStream.writeXml(fontXml);
				});
				xmlStream.closeNode();
				xmlStream.openNode("fills", { count: model.fills.length });
				model.fills.forEach((fillXml) => {
					xmlStream.writeXml(fillXml);
				});
				xmlStream.closeNode();
				xmlStream.openNode("borders", { count: model.borders.length });
				model.borders.forEach((borderXml) => {
					xmlStream.writeXml(borderXml);
				});
				xmlStream.closeNode();
				this.map.cellStyleXfs.render(xmlStream, [{
					numFmtId: 0,
					fontId: 0,
					fillId: 0,
					borderId: 0,
					xfId: 0
				}]);
				xmlStream.openNode("cellXfs", { count: model.styles.length });
				model.styles.forEach((styleXml) => {
					xmlStream.writeXml(styleXml);
				});
				xmlStream.closeNode();
			} else {
				this.map.numFmts.render(xmlStream, model.numFmts);
				this.map.fonts.render(xmlStream, model.fonts);
				this.map.fills.render(xmlStream, model.fills);
				this.map.borders.render(xmlStream, model.borders);
				this.map.cellStyleXfs.render(xmlStream, [{
					numFmtId: 0,
					fontId: 0,
					fillId: 0,
					borderId: 0,
					xfId: 0
				}]);
				this.map.cellXfs.render(xmlStream, model.styles);
			}
			StylesXform.STATIC_XFORMS.cellStyles.render(xmlStream);
			this.map.dxfs.render(xmlStream, model.dxfs);
			StylesXform.STATIC_XFORMS.tableStyles.render(xmlStream);
			StylesXform.STATIC_XFORMS.extLst.render(xmlStream);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "styleSheet":
					this.initIndex();
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) this.parser.parseOpen(node);
					return true;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) this.parser = void 0;
				return true;
			}
			switch (name) {
				case "styleSheet": {
					this.model = {};
					const add = (propName, xform) => {
						if (xform.model && xform.model.length) this.model[propName] = xform.model;
					};
					add("numFmts", this.map.numFmts);
					add("fonts", this.map.fonts);
					add("fills", this.map.fills);
					add("borders", this.map.borders);
					add("styles", this.map.cellXfs);
					add("dxfs", this.map.dxfs);
					this.index = {
						model: [],
						numFmt: []
					};
					if (this.model.numFmts) {
						const numFmtIndex = this.index.numFmt;
						this.model.numFmts.forEach((numFmt) => {
							numFmtIndex[numFmt.id] = numFmt.formatCode;
						});
					}
					return false;
				}
				default: return true;
			}
		}
		addStyleModel(model, cellType) {
			if (!model) return 0;
			if (!this.model.fonts.length) this._addFont({
				size: 11,
				color: { theme: 1 },
				name: "Calibri",
				family: 2,
				scheme: "minor"
			});
			if (this.weakMap && this.weakMap.has(model)) return this.weakMap.get(model);
			const style = {};
			cellType = cellType || Enums.ValueType.Number;
			if (model.numFmt) style.numFmtId = this._addNumFmtStr(model.numFmt);
			else switch (cellType) {
				case Enums.ValueType.Number:
					style.numFmtId = this._addNumFmtStr("General");
					break;
				case Enums.ValueType.Date: style.numFmtId = this._addNumFmtStr("mm-dd-yy");
			}
			if (model.font) style.fontId = this._addFont(model.font);
			if (model.border) style.borderId = this._addBorder(model.border);
			if (model.fill) style.fillId = this._addFill(model.fill);
			if (model.alignment) style.alignment = model.alignment;
			if (model.protection) style.protection = model.protection;
			const styleId = this._addStyle(style);
			if (this.weakMap) this.weakMap.set(model, styleId);
			return styleId;
		}
		getStyleModel(id) {
			const style = this.model.styles[id];
			if (!style) return null;
			let model = this.index.model[id];
			if (model) return model;
			model = this.index.model[id] = {};
			if (style.numFmtId) {
				const numFmt = this.index.numFmt[style.numFmtId] || NumFmtXform.getDefaultFmtCode(style.numFmtId);
				if (numFmt) model.numFmt = numFmt;
			}
			function addStyle(name, group, styleId) {
				if (styleId || styleId === 0) {
					const part = group[styleId];
					if (part) model[name] = part;
				}
			}
			addStyle("font", this.model.fonts, style.fontId);
			addStyle("border", this.model.borders, style.borderId);
			addStyle("fill", this.model.fills, style.fillId);
			if (style.alignment) model.alignment = style.alignment;
			if (style.protection) model.protection = style.protection;
			return model;
		}
		addDxfStyle(style) {
			if (style.numFmt) style.numFmtId = this._addNumFmtStr(style.numFmt);
			this.model.dxfs.push(style);
			return this.model.dxfs.length - 1;
		}
		getDxfStyle(id) {
			return this.model.dxfs[id];
		}
		_addStyle(style) {
			const xml = this.map.style.toXml(style);
			let index = this.index.style[xml];
			if (index === void 0) {
				index = this.index.style[xml] = this.model.styles.length;
				this.model.styles.push(xml);
			}
			return index;
		}
		_addNumFmtStr(formatCode) {
			let index = NumFmtXform.getDefaultFmtId(formatCode);
			if (index !== void 0) return index;
			index = this.index.numFmt[formatCode];
			if (index !== void 0) return index;
			index = this.index.numFmt[formatCode] = NUMFMT_BASE + this.model.numFmts.length;
			const xml = this.map.numFmt.toXml({
				id: index,
				formatCode
			});
			this.model.numFmts.push(xml);
			return index;
		}
		_addFont(font) {
			const xml = this.map.font.toXml(font);
			let index = this.index.font[xml];
			if (index === void 0) {
				index = this.index.font[xml] = this.model.fonts.length;
				this.model.fonts.push(xml);
			}
			return index;
		}
		_addBorder(border) {
			const xml = this.map.border.toXml(border);
			let index = this.index.border[xml];
			if (index === void 0) {
				index = this.index.border[xml] = this.model.borders.length;
				this.model.borders.push(xml);
			}
			return index;
		}
		_addFill(fill) {
			const xml = this.map.fill.toXml(fill);
			let index = this.index.fill[xml];
			if (index === void 0) {
				index = this.index.fill[xml] = this.model.fills.length;
				this.model.fills.push(xml);
			}
			return index;
		}
	};
	StylesXform.STYLESHEET_ATTRIBUTES = {
		xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
		"xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
		"mc:Ignorable": "x14ac x16r2",
		"xmlns:x14ac": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac",
		"xmlns:x16r2": "http://schemas.microsoft.com/office/spreadsheetml/2015/02/main"
	};
	StylesXform.STATIC_XFORMS = {
		cellStyles: new StaticXform({
			tag: "cellStyles",
			$: { count: 1 },
			c: [{
				tag: "cellStyle",
				$: {
					name: "Normal",
					xfId: 0,
					builtinId: 0
				}
			}]
		}),
		dxfs: new StaticXform({
			tag: "dxfs",
			$: { count: 0 }
		}),
		tableStyles: new StaticXform({
			tag: "tableStyles",
			$: {
				count: 0,
				defaultTableStyle: "TableStyleMedium2",
				defaultPivotStyle: "PivotStyleLight16"
			}
		}),
		extLst: new StaticXform({
			tag: "extLst",
			c: [{
				tag: "ext",
				$: {
					uri: "{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}",
					"xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
				},
				c: [{
					tag: "x14:slicerStyles",
					$: { defaultSlicerStyle: "SlicerStyleLight1" }
				}]
			}, {
				tag: "ext",
				$: {
					uri: "{9260A510-F301-46a8-8635-F512D64BE5F5}",
					"xmlns:x15": "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
				},
				c: [{
					tag: "x15:timelineStyles",
					$: { defaultTimelineStyle: "TimeSlicerStyleLight1" }
				}]
			}]
		})
	};
	var StylesXformMock = class extends StylesXform {
		constructor() {
			super();
			this.model = {
				styles: [{
					numFmtId: 0,
					fontId: 0,
					fillId: 0,
					borderId: 0,
					xfId: 0
				}],
				numFmts: [],
				fonts: [{
					size: 11,
					color: { theme: 1 },
					name: "Calibri",
					family: 2,
					scheme: "minor"
				}],
				borders: [{}],
				fills: [{
					type: "pattern",
					pattern: "none"
				}, {
					type: "pattern",
					pattern: "gray125"
				}]
			};
		}
		parseStream(stream) {
			stream.autodrain();
			return Promise.resolve();
		}
		addStyleModel(model, cellType) {
			switch (cellType) {
				case Enums.ValueType.Date: return this.dateStyleId;
				default: return 0;
			}
		}
		get dateStyleId() {
			if (!this._dateStyleId) {
				const dateStyle = { numFmtId: NumFmtXform.getDefaultFmtId("mm-dd-yy") };
				this._dateStyleId = this.model.styles.length;
				this.model.styles.push(dateStyle);
			}
			return this._dateStyleId;
		}
		getStyleModel() {
			return {};
		}
	};
	StylesXform.Mock = StylesXformMock;
	module.exports = StylesXform;
}));
// node_modules/exceljs/lib/utils/col-cache.js
var require_col_cache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const addressRegex = /^[A-Z]+\d+$/;
	const colCache = {
		_dictionary: [
			"A",
			"B",
			"C",
			"D",
			"E",
			"F",
			"G",
			"H",
			"I",
			"J",
			"K",
			"L",
			"M",
			"N",
			"O",
			"P",
			"Q",
			"R",
			"S",
			"T",
			"U",
			"V",
			"W",
			"X",
			"Y",
			"Z"
		],
		_l2nFill: 0,
		_l2n: {},
		_n2l: [],
		_level(n) {
			if (n <= 26) return 1;
			if (n <= 676) return 2;
			return 3;
		},
		_fill(level) {
			let c;
			let v;
			let l1;
			let l2;
			let l3;
			let n = 1;
			if (level >= 4) throw new Error("Out of bounds. Excel supports columns from 1 to 16384");
			if (this._l2nFill < 1 && level >= 1) {
				while (n <= 26) {
					c = this._dictionary[n - 1];
					this._n2l[n] = c;
					this._l2n[c] = n;
					n++;
				}
				this._l2nFill = 1;
			}
			if (this._l2nFill < 2 && level >= 2) {
				n = 27;
				while (n <= 702) {
					v = n - 27;
					l1 = v % 26;
					l2 = Math.floor(v / 26);
					c = this._dictionary[l2] + this._dictionary[l1];
					this._n2l[n] = c;
					this._l2n[c] = n;
					n++;
				}
				this._l2nFill = 2;
			}
			if (this._l2nFill < 3 && level >= 3) {
				n = 703;
				while (n <= 16384) {
					v = n - 703;
					l1 = v % 26;
					l2 = Math.floor(v / 26) % 26;
					l3 = Math.floor(v / 676);
					c = this._dictionary[l3] + this._dictionary[l2] + this._dictionary[l1];
					this._n2l[n] = c;
					this._l2n[c] = n;
					n++;
				}
				this._l2nFill = 3;
			}
		},
		l2n(l) {
			if (!this._l2n[l]) this._fill(l.length);
			if (!this._l2n[l]) throw new Error(`Out of bounds. Invalid column letter: ${l}`);
			return this._l2n[l];
		},
		n2l(n) {
			if (n < 1 || n > 16384) throw new Error(`${n} is out of bounds. Excel supports columns from 1 to 16384`);
			if (!this._n2l[n]) this._fill(this._level(n));
			return this._n2l[n];
		},
		_hash: {},
		validateAddress(value) {
			if (!addressRegex.test(value)) throw new Error(`Invalid Address: ${value}`);
			return true;
		},
		decodeAddress(value) {
			const addr = value.length < 5 && this._hash[value];
			if (addr) return addr;
			let hasCol = false;
			let col = "";
			let colNumber = 0;
			let hasRow = false;
			let row = "";
			let rowNumber = 0;
			for (let i = 0, char; i < value.length; i++) {
				char = value.charCodeAt(i);
				if (!hasRow && char >= 65 && char <= 90) {
					hasCol = true;
					col += value[i];
					colNumber = colNumber * 26 + char - 64;
				} else if (char >= 48 && char <= 57) {
					hasRow = true;
					row += value[i];
					rowNumber = rowNumber * 10 + char - 48;
				} else if (hasRow && hasCol && char !== 36) break;
			}
			if (!hasCol) colNumber = void 0;
			else if (colNumber > 16384) throw new Error(`Out of bounds. Invalid column letter: ${col}`);
			if (!hasRow) rowNumber = void 0;
			value = col + row;
			const address = {
				address: value,
				col: colNumber,
				row: rowNumber,
				$col$row: `$${col}$${row}`
			};
			if (colNumber <= 100 && rowNumber <= 100) {
				this._hash[value] = address;
				this._hash[address.$col$row] = address;
			}
			return address;
		},
		getAddress(r, c) {
			if (c) {
				const address = this.n2l(c) + r;
				return this.decodeAddress(address);
			}
			return this.decodeAddress(r);
		},
		decode(value) {
			const parts = value.split(":");
			if (parts.length === 2) {
				const tl = this.decodeAddress(parts[0]);
				const br = this.decodeAddress(parts[1]);
				const result = {
					top: Math.min(tl.row, br.row),
					left: Math.min(tl.col, br.col),
					bottom: Math.max(tl.row, br.row),
					right: Math.max(tl.col, br.col)
				};
				result.tl = this.n2l(result.left) + result.top;
				result.br = this.n2l(result.right) + result.bottom;
				result.dimensions = `${result.tl}:${result.br}`;
				return result;
			}
			return this.decodeAddress(value);
		},
		decodeEx(value) {
			const groups = value.match(/(?:(?:(?:'((?:[^']|'')*)')|([^'^ !]*))!)?(.*)/);
			const sheetName = groups[1] || groups[2];
			const reference = groups[3];
			const parts = reference.split(":");
			if (parts.length > 1) {
				let tl = this.decodeAddress(parts[0]);
				let br = this.decodeAddress(parts[1]);
				const top = Math.min(tl.row, br.row);
				const left = Math.min(tl.col, br.col);
				const bottom = Math.max(tl.row, br.row);
				const right = Math.max(tl.col, br.col);
				tl = this.n2l(left) + top;
				br = this.n2l(right) + bottom;
				return {
					top,
					left,
					bottom,
					right,
					sheetName,
					tl: {
						address: tl,
						col: left,
						row: top,
						$col$row: `$${this.n2l(left)}$${top}`,
						sheetName
					},
					br: {
						address: br,
						col: right,
						row: bottom,
						$col$row: `$${this.n2l(right)}$${bottom}`,
						sheetName
					},
					dimensions: `${tl}:${br}`
				};
			}
			if (reference.startsWith("#")) return sheetName ? {
				sheetName,
				error: reference
			} : { error: reference };
			const address = this.decodeAddress(reference);
			return sheetName ? {
				sheetName,
				...address
			} : address;
		},
		encodeAddress(row, col) {
			return colCache.n2l(col) + row;
		},
		encode() {
			switch (arguments.length) {
				case 2: return colCache.encodeAddress(arguments[0], arguments[1]);
				case 4: return `${colCache.encodeAddress(arguments[0], arguments[1])}:${colCache.encodeAddress(arguments[2], arguments[3])}`;
				default: throw new Error("Can only encode with 2 or 4 arguments");
			}
		},
		inRange(range, address) {
			const [left, top, , right, bottom] = range;
			const [col, row] = address;
			return col >= left && col <= right && row >= top && row <= bottom;
		}
	};
	module.exports = colCache;
}));
// node_modules/exceljs/lib/xlsx/xform/book/defined-name-xform.js
var require_defined_name_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	const colCache = require_col_cache();
	var DefinedNamesXform = class extends BaseXform {
		render(xmlStream, model) {
			xmlStream.openNode("definedName", {
				name: model.name,
				localSheetId: model.localSheetId
			});
			xmlStream.writeText(model.ranges.join(","));
			xmlStream.closeNode();
		}
		parseOpen(node) {
			switch (node.name) {
				case "definedName":
					this._parsedName = node.attributes.name;
					this._parsedLocalSheetId = node.attributes.localSheetId;
					this._parsedText = [];
					return true;
				default: return false;
			}
		}
		parseText(text) {
			this._parsedText.push(text);
		}
		parseClose() {
			this.model = {
				name: this._parsedName,
				ranges: extractRanges(this._parsedText.join(""))
			};
			if (this._parsedLocalSheetId !== void 0) this.model.localSheetId = parseInt(this._parsedLocalSheetId, 10);
			return false;
		}
	};
	function isValidRange(range) {
		try {
			colCache.decodeEx(range);
			return true;
		} catch (err) {
			return false;
		}
	}
	function extractRanges(parsedText) {
		const ranges = [];
		let quotesOpened = false;
		let last = "";
		parsedText.split(",").forEach((item) => {
			if (!item) return;
			const quotes = (item.match(/'/g) || []).length;
			if (!quotes) {
				if (quotesOpened) last += `${item},`;
				else if (isValidRange(item)) ranges.push(item);
				return;
			}
			const quotesEven = quotes % 2 === 0;
			if (!quotesOpened && quotesEven && isValidRange(item)) ranges.push(item);
			else if (quotesOpened && !quotesEven) {
				quotesOpened = false;
				if (isValidRange(last + item)) ranges.push(last + item);
				last = "";
			} else {
				quotesOpened = true;
				last += `${item},`;
			}
		});
		return ranges;
	}
	module.exports = DefinedNamesXform;
}));
// node_modules/exceljs/lib/xlsx/xform/book/sheet-xform.js
var require_sheet_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const BaseXform = require_base_xform();
	var WorksheetXform = class extends BaseXform {
		render(xmlStream, model) {
			xmlStream.leafNode("sheet", {
				sheetId: model.id,
				name: model.name,
				state: model.state,
				"r:id": model.rId
			});
		}
		parseOpen(node) {
			if (node.name === "sheet") {
				this.model = {
					name: utils.xmlDecode(node.attributes.name),
					id: parseInt(node.attributes.sheetId, 10),
					state: node.attributes.state,
					rId: node.attributes["r:id"]
				};
				return true;
			}
			return false;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = WorksheetXform;
}));
// node_modules/exceljs/lib/xlsx/xform/book/workbook-view-xform.js
var require_workbook_view_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var WorkbookViewXform = class extends BaseXform {
		render(xmlStream, model) {
			const attributes = {
				xWindow: model.x || 0,
				yWindow: model.y || 0,
				windowWidth: model.width || 12e3,
				windowHeight: model.height || 24e3,
				firstSheet: model.firstSheet,
				activeTab: model.activeTab
			};
			if (model.visibility && model.visibility !== "visible") attributes.visibility = model.visibility;
			xmlStream.leafNode("workbookView", attributes);
		}
		parseOpen(node) {
			if (node.name === "workbookView") {
				const model = this.model = {};
				const addS = function(name, value, dflt) {
					const s = value !== void 0 ? model[name] = value : dflt;
					if (s !== void 0) model[name] = s;
				};
				const addN = function(name, value, dflt) {
					const n = value !== void 0 ? model[name] = parseInt(value, 10) : dflt;
					if (n !== void 0) model[name] = n;
				};
				addN("x", node.attributes.xWindow, 0);
				addN("y", node.attributes.yWindow, 0);
				addN("width", node.attributes.windowWidth, 25e3);
				addN("height", node.attributes.windowHeight, 1e4);
				addS("visibility", node.attributes.visibility, "visible");
				addN("activeTab", node.attributes.activeTab, void 0);
				addN("firstSheet", node.attributes.firstSheet, void 0);
				return true;
			}
			return false;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = WorkbookViewXform;
}));
// node_modules/exceljs/lib/xlsx/xform/book/workbook-properties-xform.js
var require_workbook_properties_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var WorksheetPropertiesXform = class extends BaseXform {
		render(xmlStream, model) {
			xmlStream.leafNode("workbookPr", {
				date1904: model.date1904 ? 1 : void 0,
				defaultThemeVersion: 164011,
				filterPrivacy: 1
			});
		}
		parseOpen(node) {
			if (node.name === "workbookPr") {
				this.model = { date1904: node.attributes.date1904 === "1" };
				return true;
			}
			return false;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = WorksheetPropertiesXform;
}));
// node_modules/exceljs/lib/xlsx/xform/book/workbook-calc-properties-xform.js
var require_workbook_calc_properties_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var WorkbookCalcPropertiesXform = class extends BaseXform {
		render(xmlStream, model) {
			xmlStream.leafNode("calcPr", {
				calcId: 171027,
				fullCalcOnLoad: model.fullCalcOnLoad ? 1 : void 0
			});
		}
		parseOpen(node) {
			if (node.name === "calcPr") {
				this.model = {};
				return true;
			}
			return false;
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = WorkbookCalcPropertiesXform;
}));
// node_modules/exceljs/lib/xlsx/xform/book/workbook-xform.js
var require_workbook_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	const colCache = require_col_cache();
	const XmlStream = require_xml_stream();
	const BaseXform = require_base_xform();
	const StaticXform = require_static_xform();
	const ListXform = require_list_xform();
	const DefinedNameXform = require_defined_name_xform();
	const SheetXform = require_sheet_xform();
	const WorkbookViewXform = require_workbook_view_xform();
	const WorkbookPropertiesXform = require_workbook_properties_xform();
	const WorkbookCalcPropertiesXform = require_workbook_calc_properties_xform();
	var WorkbookXform = class WorkbookXform extends BaseXform {
		constructor() {
			super();
			this.map = {
				fileVersion: WorkbookXform.STATIC_XFORMS.fileVersion,
				workbookPr: new WorkbookPropertiesXform(),
				bookViews: new ListXform({
					tag: "bookViews",
					count: false,
					childXform: new WorkbookViewXform()
				}),
				sheets: new ListXform({
					tag: "sheets",
					count: false,
					childXform: new SheetXform()
				}),
				definedNames: new ListXform({
					tag: "definedNames",
					count: false,
					childXform: new DefinedNameXform()
				}),
				calcPr: new WorkbookCalcPropertiesXform()
			};
		}
		prepare(model) {
			model.sheets = model.worksheets;
			const printAreas = [];
			let index = 0;
			model.sheets.forEach((sheet) => {
				if (sheet.pageSetup && sheet.pageSetup.printArea) sheet.pageSetup.printArea.split("&&").forEach((printArea) => {
					const printAreaComponents = printArea.split(":");
					const definedName = {
						name: "_xlnm.Print_Area",
						ranges: [`'${sheet.name}'!$${printAreaComponents[0]}:$${printAreaComponents[1]}`],
						localSheetId: index
					};
					printAreas.push(definedName);
				});
				if (sheet.pageSetup && (sheet.pageSetup.printTitlesRow || sheet.pageSetup.printTitlesColumn)) {
					const ranges = [];
					if (sheet.pageSetup.printTitlesColumn) {
						const titlesColumns = sheet.pageSetup.printTitlesColumn.split(":");
						ranges.push(`'${sheet.name}'!$${titlesColumns[0]}:$${titlesColumns[1]}`);
					}
					if (sheet.pageSetup.printTitlesRow) {
						const titlesRows = sheet.pageSetup.printTitlesRow.split(":");
						ranges.push(`'${sheet.name}'!$${titlesRows[0]}:$${titlesRows[1]}`);
					}
					const definedName = {
						name: "_xlnm.Print_Titles",
						ranges,
						localSheetId: index
					};
					printAreas.push(definedName);
				}
				index++;
			});
			if (printAreas.length) model.definedNames = model.definedNames.concat(printAreas);
			(model.media || []).forEach((medium, i) => {
				medium.name = medium.type + (i + 1);
			});
		}
		render(xmlStream, model) {
			xmlStream.openXml(XmlStream.StdDocAttributes);
			xmlStream.openNode("workbook", WorkbookXform.WORKBOOK_ATTRIBUTES);
			this.map.fileVersion.render(xmlStream);
			this.map.workbookPr.render(xmlStream, model.properties);
			this.map.bookViews.render(xmlStream, model.views);
			this.map.sheets.render(xmlStream, model.sheets);
			this.map.definedNames.render(xmlStream, model.definedNames);
			this.map.calcPr.render(xmlStream, model.calcProperties);
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "workbook": return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) this.parser.parseOpen(node);
					return true;
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) this.parser = void 0;
				return true;
			}
			switch (name) {
				case "workbook":
					this.model = {
						sheets: this.map.sheets.model,
						properties: this.map.workbookPr.model || {},
						views: this.map.bookViews.model,
						calcProperties: {}
					};
					if (this.map.definedNames.model) this.model.definedNames = this.map.definedNames.model;
					return false;
				default: return true;
			}
		}
		reconcile(model) {
			const rels = (model.workbookRels || []).reduce((map, rel) => {
				map[rel.Id] = rel;
				return map;
			}, {});
			const worksheets = [];
			let worksheet;
			let index = 0;
			(model.sheets || []).forEach((sheet) => {
				const rel = rels[sheet.rId];
				if (!rel) return;
				worksheet = model.worksheetHash[`xl/${rel.Target.replace(/^(\s|\/xl\/)+/, "")}`];
				if (worksheet) {
					worksheet.name = sheet.name;
					worksheet.id = sheet.id;
					worksheet.state = sheet.state;
					worksheets[index++] = worksheet;
				}
			});
			const definedNames = [];
			_.each(model.definedNames, (definedName) => {
				if (definedName.name === "_xlnm.Print_Area") {
					worksheet = worksheets[definedName.localSheetId];
					if (worksheet) {
						if (!worksheet.pageSetup) worksheet.pageSetup = {};
						const range = colCache.decodeEx(definedName.ranges[0]);
						worksheet.pageSetup.printArea = worksheet.pageSetup.printArea ? `${worksheet.pageSetup.printArea}&&${range.dimensions}` : range.dimensions;
					}
				} else if (definedName.name === "_xlnm.Print_Titles") {
					worksheet = worksheets[definedName.localSheetId];
					if (worksheet) {
						if (!worksheet.pageSetup) worksheet.pageSetup = {};
						const rangeString = definedName.ranges.join(",");
						const dollarRegex = /\$/g;
						const rowRangeMatches = rangeString.match(/\$\d+:\$\d+/);
						if (rowRangeMatches && rowRangeMatches.length) {
							const range = rowRangeMatches[0];
							worksheet.pageSetup.printTitlesRow = range.replace(dollarRegex, "");
						}
						const columnRangeMatches = rangeString.match(/\$[A-Z]+:\$[A-Z]+/);
						if (columnRangeMatches && columnRangeMatches.length) {
							const range = columnRangeMatches[0];
							worksheet.pageSetup.printTitlesColumn = range.replace(dollarRegex, "");
						}
					}
				} else definedNames.push(definedName);
			});
			model.definedNames = definedNames;
			model.media.forEach((media, i) => {
				media.index = i;
			});
		}
	};
	WorkbookXform.WORKBOOK_ATTRIBUTES = {
		xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
		"xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		"xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
		"mc:Ignorable": "x15",
		"xmlns:x15": "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
	};
	WorkbookXform.STATIC_XFORMS = { fileVersion: new StaticXform({
		tag: "fileVersion",
		$: {
			appName: "xl",
			lastEdited: 5,
			lowestEdited: 5,
			rupBuild: 9303
		}
	}) };
	module.exports = WorkbookXform;
}));
// node_modules/exceljs/lib/xlsx/xform/core/relationship-xform.js
var require_relationship_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const BaseXform = require_base_xform();
	var RelationshipXform = class extends BaseXform {
		render(xmlStream, model) {
			xmlStream.leafNode("Relationship", model);
		}
		parseOpen(node) {
			switch (node.name) {
				case "Relationship":
					this.model = node.attributes;
					return true;
				default: return false;
			}
		}
		parseText() {}
		parseClose() {
			return false;
		}
	};
	module.exports = RelationshipXform;
}));
// node_modules/exceljs/lib/xlsx/xform/core/relationships-xform.js
var require_relationships_xform = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const XmlStream = require_xml_stream();
	const BaseXform = require_base_xform();
	const RelationshipXform = require_relationship_xform();
	var RelationshipsXform = class RelationshipsXform extends BaseXform {
		constructor() {
			super();
			this.map = { Relationship: new RelationshipXform() };
		}
		render(xmlStream, model) {
			model = model || this._values;
			xmlStream.openXml(XmlStream.StdDocAttributes);
			xmlStream.openNode("Relationships", RelationshipsXform.RELATIONSHIPS_ATTRIBUTES);
			model.forEach((relationship) => {
				this.map.Relationship.render(xmlStream, relationship);
			});
			xmlStream.closeNode();
		}
		parseOpen(node) {
			if (this.parser) {
				this.parser.parseOpen(node);
				return true;
			}
			switch (node.name) {
				case "Relationships":
					this.model = [];
					return true;
				default:
					this.parser = this.map[node.name];
					if (this.parser) {
						this.parser.parseOpen(node);
						return true;
					}
					throw new Error(`Unexpected xml node in parseOpen: ${JSON.stringify(node)}`);
			}
		}
		parseText(text) {
			if (this.parser) this.parser.parseText(text);
		}
		parseClose(name) {
			if (this.parser) {
				if (!this.parser.parseClose(name)) {
					this.model.push(this.parser.model);
					this.parser = void 0;
				}
				return true;
			}
			switch (name) {
				case "Relationships": return false;
				default: throw new Error(`Unexpected xml node in parseClose: ${name}`);
			}
		}
	};
	RelationshipsXform.RELATIONSHIPS_ATTRIBUTES = { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" };
	module.exports = RelationshipsXform;
}));
// node_modules/exceljs/lib/doc/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const colCache = require_col_cache();
	module.exports = class Range {
		constructor() {
			this.decode(arguments);
		}
		setTLBR(t, l, b, r, s) {
			if (arguments.length < 4) {
				const tl = colCache.decodeAddress(t);
				const br = colCache.decodeAddress(l);
				this.model = {
					top: Math.min(tl.row, br.row),
					left: Math.min(tl.col, br.col),
					bottom: Math.max(tl.row, br.row),
					right: Math.max(tl.col, br.col),
					sheetName: b
				};
				this.setTLBR(tl.row, tl.col, br.row, br.col, s);
			} else this.model = {
				top: Math.min(t, b),
				left: Math.min(l, r),
				bottom: Math.max(t, b),
				right: Math.max(l, r),
				sheetName: s
			};
		}
		decode(argv) {
			switch (argv.length) {
				case 5:
					this.setTLBR(argv[0], argv[1], argv[2], argv[3], argv[4]);
					break;
				case 4:
					this.setTLBR(argv[0], argv[1], argv[2], argv[3]);
					break;
				case 3:
					this.setTLBR(argv[0], argv[1], argv[2]);
					break;
				case 2:
					this.setTLBR(argv[0], argv[1]);
					break;
				case 1: {
					const value = argv[0];
					if (value instanceof Range) this.model = {
						top: value.model.top,
						left: value.model.left,
						bottom: value.model.bottom,
						right: value.model.right,
						sheetName: value.sheetName
					};
					else if (value instanceof Array) this.decode(value);
					else if (value.top && value.left && value.bottom && value.right) this.model = {
						top: value.top,
						left: value.left,
						bottom: value.bottom,
						right: value.right,
						sheetName: value.sheetName
					};
					else {
						const tlbr = colCache.decodeEx(value);
						if (tlbr.top) this.model = {
							top: tlbr.top,
							left: tlbr.left,
							bottom: tlbr.bottom,
							right: tlbr.right,
							sheetName: tlbr.sheetName
						};
						else this.model = {
							top: tlbr.row,
							left: tlbr.col,
							bottom: tlbr.row,
							right: tlbr.col,
							sheetName: tlbr.sheetName
						};
					}
					break;
				}
				case 0:
					this.model = {
						top: 0,
						left: 0,
						bottom: 0,
						right: 0
					};
					break;
				default: throw new Error(`Invalid number of arguments to _getDimensions() - ${argv.length}`);
			}
		}
		get top() {
			return this.model.top || 1;
		}
		set top(value) {
			this.model.top = value;
		}
		get left() {
			return this.model.left || 1;
		}
		set left(value) {
			this.model.left = value;
		}
		get bottom() {
			return this.model.bottom || 1;
		}
		set bottom(value) {
			this.model.bottom = value;
		}
		get right() {
			return this.model.right || 1;
		}
		set right(value) {
			this.model.right = value;
		}
		get sheetName() {
			return this.model.sheetName;
		}
		set sheetName(value) {
			this.model.sheetName = value;
		}
		get _serialisedSheetName() {
			const { sheetName } = this.model;
			if (sheetName) {
				if (/^[a-zA-Z0-9]*$/.test(sheetName)) return `${sheetName}!`;
				return `'${sheetName}'!`;
			}
			return "";
		}
		expand(top, left, bottom, right) {
			if (!this.model.top || top < this.top) this.top = top;
			if (!this.model.left || left < this.left) this.left = left;
			if (!this.model.bottom || bottom > this.bottom) this.bottom = bottom;
			if (!this.model.right || right > this.right) this.right = right;
		}
		expandRow(row) {
			if (row) {
				const { dimensions, number } = row;
				if (dimensions) this.expand(number, dimensions.min, number, dimensions.max);
			}
		}
		expandToAddress(addressStr) {
			const address = colCache.decodeEx(addressStr);
			this.expand(address.row, address.col, address.row, address.col);
		}
		get tl() {
			return colCache.n2l(this.left) + this.top;
		}
		get $t$l() {
			return `$${colCache.n2l(this.left)}$${this.top}`;
		}
		get br() {
			return colCache.n2l(this.right) + this.bottom;
		}
		get $b$r() {
			return `$${colCache.n2l(this.right)}$${this.bottom}`;
		}
		get range() {
			return `${this._serialisedSheetName + this.tl}:${this.br}`;
		}
		get $range() {
			return `${this._serialisedSheetName + this.$t$l}:${this.$b$r}`;
		}
		get shortRange() {
			return this.count > 1 ? this.range : this._serialisedSheetName + this.tl;
		}
		get $shortRange() {
			return this.count > 1 ? this.$range : this._serialisedSheetName + this.$t$l;
		}
		get count() {
			return (1 + this.bottom - this.top) * (1 + this.right - this.left);
		}
		toString() {
			return this.range;
		}
		intersects(other) {
			if (other.sheetName && this.sheetName && other.sheetName !== this.sheetName) return false;
			if (other.bottom < this.top) return false;
			if (other.top > this.bottom) return false;
			if (other.right < this.left) return false;
			if (other.left > this.right) return false;
			return true;
		}
		contains(addressStr) {
			const address = colCache.decodeEx(addressStr);
			return this.containsEx(address);
		}
		containsEx(address) {
			if (address.sheetName && this.sheetName && address.sheetName !== this.sheetName) return false;
			return address.row >= this.top && address.row <= this.bottom && address.col >= this.left && address.col <= this.right;
		}
		forEachAddress(cb) {
			for (let col = this.left; col <= this.right; col++) for (let row = this.top; row <= this.bottom; row++) cb(colCache.encodeAddress(row, col), row, col);
		}
	};
}));
// node_modules/exceljs/lib/utils/shared-formula.js
var require_shared_formula = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const colCache = require_col_cache();
	const replacementCandidateRx = /(([a-z_\-0-9]*)!)?([a-z0-9_$]{2,})([(])?/gi;
	const CRrx = /^([$])?([a-z]+)([$])?([1-9][0-9]*)$/i;
	function slideFormula(formula, fromCell, toCell) {
		const offset = colCache.decode(fromCell);
		const to = colCache.decode(toCell);
		return formula.replace(replacementCandidateRx, (refMatch, sheet, sheetMaybe, addrPart, trailingParen) => {
			if (trailingParen) return refMatch;
			const match = CRrx.exec(addrPart);
			if (match) {
				const colDollar = match[1];
				const colStr = match[2].toUpperCase();
				const rowDollar = match[3];
				const rowStr = match[4];
				if (colStr.length > 3 || colStr.length === 3 && colStr > "XFD") return refMatch;
				let col = colCache.l2n(colStr);
				let row = parseInt(rowStr, 10);
				if (!colDollar) col += to.col - offset.col;
				if (!rowDollar) row += to.row - offset.row;
				return (sheet || "") + (colDollar || "") + colCache.n2l(col) + (rowDollar || "") + row;
			}
			return refMatch;
		});
	}
	module.exports = { slideFormula };
}));
// node_modules/exceljs/lib/doc/note.js
var require_note = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	var Note = class Note {
		constructor(note) {
			this.note = note;
		}
		get model() {
			let value = null;
			switch (typeof this.note) {
				case "string":
					value = {
						type: "note",
						note: { texts: [{ text: this.note }] }
					};
					break;
				default: value = {
					type: "note",
					note: this.note
				};
			}
			return _.deepMerge({}, Note.DEFAULT_CONFIGS, value);
		}
		set model(value) {
			const { note } = value;
			const { texts } = note;
			if (texts.length === 1 && Object.keys(texts[0]).length === 1) this.note = texts[0].text;
			else this.note = note;
		}
		static fromModel(model) {
			const note = new Note();
			note.model = model;
			return note;
		}
	};
	Note.DEFAULT_CONFIGS = { note: {
		margins: {
			insetmode: "auto",
			inset: [
				.13,
				.13,
				.25,
				.25
			]
		},
		protection: {
			locked: "True",
			lockText: "True"
		},
		editAs: "absolute"
	} };
	module.exports = Note;
}));
// node_modules/exceljs/lib/doc/cell.js
var require_cell = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const colCache = require_col_cache();
	const _ = require_under_dash();
	const Enums = require_enums();
	const { slideFormula } = require_shared_formula();
	const Note = require_note();
	var Cell = class Cell {
		constructor(row, column, address) {
			if (!row || !column) throw new Error("A Cell needs a Row");
			this._row = row;
			this._column = column;
			colCache.validateAddress(address);
			this._address = address;
			this._value = Value.create(Cell.Types.Null, this);
			this.style = this._mergeStyle(row.style, column.style, {});
			this._mergeCount = 0;
		}
		get worksheet() {
			return this._row.worksheet;
		}
		get workbook() {
			return this._row.worksheet.workbook;
		}
		destroy() {
			delete this.style;
			delete this._value;
			delete this._row;
			delete this._column;
			delete this._address;
		}
		get numFmt() {
			return this.style.numFmt;
		}
		set numFmt(value) {
			this.style.numFmt = value;
		}
		get font() {
			return this.style.font;
		}
		set font(value) {
			this.style.font = value;
		}
		get alignment() {
			return this.style.alignment;
		}
		set alignment(value) {
			this.style.alignment = value;
		}
		get border() {
			return this.style.border;
		}
		set border(value) {
			this.style.border = value;
		}
		get fill() {
			return this.style.fill;
		}
		set fill(value) {
			this.style.fill = value;
		}
		get protection() {
			return this.style.protection;
		}
		set protection(value) {
			this.style.protection = value;
		}
		_mergeStyle(rowStyle, colStyle, style) {
			const numFmt = rowStyle && rowStyle.numFmt || colStyle && colStyle.numFmt;
			if (numFmt) style.numFmt = numFmt;
			const font = rowStyle && rowStyle.font || colStyle && colStyle.font;
			if (font) style.font = font;
			const alignment = rowStyle && rowStyle.alignment || colStyle && colStyle.alignment;
			if (alignment) style.alignment = alignment;
			const border = rowStyle && rowStyle.border || colStyle && colStyle.border;
			if (border) style.border = border;
			const fill = rowStyle && rowStyle.fill || colStyle && colStyle.fill;
			if (fill) style.fill = fill;
			const protection = rowStyle && rowStyle.protection || colStyle && colStyle.protection;
			if (protection) style.protection = protection;
			return style;
		}
		get address() {
			return this._address;
		}
		get row() {
			return this._row.number;
		}
		get col() {
			return this._column.number;
		}
		get $col$row() {
			return `$${this._column.letter}$${this.row}`;
		}
		get type() {
			return this._value.type;
		}
		get effectiveType() {
			return this._value.effectiveType;
		}
		toCsvString() {
			return this._value.toCsvString();
		}
		addMergeRef() {
			this._mergeCount++;
		}
		releaseMergeRef() {
			this._mergeCount--;
		}
		get isMerged() {
			return this._mergeCount > 0 || this.type === Cell.Types.Merge;
		}
		merge(master, ignoreStyle) {
			this._value.release();
			this._value = Value.create(Cell.Types.Merge, this, master);
			if (!ignoreStyle) this.style = master.style;
		}
		unmerge() {
			if (this.type === Cell.Types.Merge) {
				this._value.release();
				this._value = Value.create(Cell.Types.Null, this);
				this.style = this._mergeStyle(this._row.style, this._column.style, {});
			}
		}
		isMergedTo(master) {
			if (this._value.type !== Cell.Types.Merge) return false;
			return this._value.isMergedTo(master);
		}
		get master() {
			if (this.type === Cell.Types.Merge) return this._value.master;
			return this;
		}
		get isHyperlink() {
			return this._value.type === Cell.Types.Hyperlink;
		}
		get hyperlink() {
			return this._value.hyperlink;
		}
		get value() {
			return this._value.value;
		}
		set value(v) {
			if (this.type === Cell.Types.Merge) {
				this._value.master.value = v;
				return;
			}
			this._value.release();
			this._value = Value.create(Value.getType(v), this, v);
		}
		get note() {
			return this._comment && this._comment.note;
		}
		set note(note) {
			this._comment = new Note(note);
		}
		get text() {
			return this._value.toString();
		}
		get html() {
			return _.escapeHtml(this.text);
		}
		toString() {
			return this.text;
		}
		_upgradeToHyperlink(hyperlink) {
			if (this.type === Cell.Types.String) this._value = Value.create(Cell.Types.Hyperlink, this, {
				text: this._value.value,
				hyperlink
			});
		}
		get formula() {
			return this._value.formula;
		}
		get result() {
			return this._value.result;
		}
		get formulaType() {
			return this._value.formulaType;
		}
		get fullAddress() {
			const { worksheet } = this._row;
			return {
				sheetName: worksheet.name,
				address: this.address,
				row: this.row,
				col: this.col
			};
		}
		get name() {
			return this.names[0];
		}
		set name(value) {
			this.names = [value];
		}
		get names() {
			return this.workbook.definedNames.getNamesEx(this.fullAddress);
		}
		set names(value) {
			const { definedNames } = this.workbook;
			definedNames.removeAllNames(this.fullAddress);
			value.forEach((name) => {
				definedNames.addEx(this.fullAddress, name);
			});
		}
		addName(name) {
			this.workbook.definedNames.addEx(this.fullAddress, name);
		}
		removeName(name) {
			this.workbook.definedNames.removeEx(this.fullAddress, name);
		}
		removeAllNames() {
			this.workbook.definedNames.removeAllNames(this.fullAddress);
		}
		get _dataValidations() {
			return this.worksheet.dataValidations;
		}
		get dataValidation() {
			return this._dataValidations.find(this.address);
		}
		set dataValidation(value) {
			this._dataValidations.add(this.address, value);
		}
		get model() {
			const { model } = this._value;
			model.style = this.style;
			if (this._comment) model.comment = this._comment.model;
			return model;
		}
		set model(value) {
			this._value.release();
			this._value = Value.create(value.type, this);
			this._value.model = value;
			if (value.comment) switch (value.comment.type) {
				case "note": this._comment = Note.fromModel(value.comment);
			}
			if (value.style) this.style = value.style;
			else this.style = {};
		}
	};
	Cell.Types = Enums.ValueType;
	var NullValue = class {
		constructor(cell) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Null
			};
		}
		get value() {
			return null;
		}
		set value(value) {}
		get type() {
			return Cell.Types.Null;
		}
		get effectiveType() {
			return Cell.Types.Null;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return "";
		}
		release() {}
		toString() {
			return "";
		}
	};
	var NumberValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Number,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.Number;
		}
		get effectiveType() {
			return Cell.Types.Number;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.value.toString();
		}
		release() {}
		toString() {
			return this.model.value.toString();
		}
	};
	var StringValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.String,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.String;
		}
		get effectiveType() {
			return Cell.Types.String;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return `"${this.model.value.replace(/"/g, "\"\"")}"`;
		}
		release() {}
		toString() {
			return this.model.value;
		}
	};
	var RichTextValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.String,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		toString() {
			return this.model.value.richText.map((t) => t.text).join("");
		}
		get type() {
			return Cell.Types.RichText;
		}
		get effectiveType() {
			return Cell.Types.RichText;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return `"${this.text.replace(/"/g, "\"\"")}"`;
		}
		release() {}
	};
	var DateValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Date,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.Date;
		}
		get effectiveType() {
			return Cell.Types.Date;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.value.toISOString();
		}
		release() {}
		toString() {
			return this.model.value.toString();
		}
	};
	var HyperlinkValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Hyperlink,
				text: value ? value.text : void 0,
				hyperlink: value ? value.hyperlink : void 0
			};
			if (value && value.tooltip) this.model.tooltip = value.tooltip;
		}
		get value() {
			const v = {
				text: this.model.text,
				hyperlink: this.model.hyperlink
			};
			if (this.model.tooltip) v.tooltip = this.model.tooltip;
			return v;
		}
		set value(value) {
			this.model = {
				text: value.text,
				hyperlink: value.hyperlink
			};
			if (value.tooltip) this.model.tooltip = value.tooltip;
		}
		get text() {
			return this.model.text;
		}
		set text(value) {
			this.model.text = value;
		}
		get hyperlink() {
			return this.model.hyperlink;
		}
		set hyperlink(value) {
			this.model.hyperlink = value;
		}
		get type() {
			return Cell.Types.Hyperlink;
		}
		get effectiveType() {
			return Cell.Types.Hyperlink;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.hyperlink;
		}
		release() {}
		toString() {
			return this.model.text;
		}
	};
	var MergeValue = class {
		constructor(cell, master) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Merge,
				master: master ? master.address : void 0
			};
			this._master = master;
			if (master) master.addMergeRef();
		}
		get value() {
			return this._master.value;
		}
		set value(value) {
			if (value instanceof Cell) {
				if (this._master) this._master.releaseMergeRef();
				value.addMergeRef();
				this._master = value;
			} else this._master.value = value;
		}
		isMergedTo(master) {
			return master === this._master;
		}
		get master() {
			return this._master;
		}
		get type() {
			return Cell.Types.Merge;
		}
		get effectiveType() {
			return this._master.effectiveType;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return "";
		}
		release() {
			this._master.releaseMergeRef();
		}
		toString() {
			return this.value.toString();
		}
	};
	var FormulaValue = class {
		constructor(cell, value) {
			this.cell = cell;
			this.model = {
				address: cell.address,
				type: Cell.Types.Formula,
				shareType: value ? value.shareType : void 0,
				ref: value ? value.ref : void 0,
				formula: value ? value.formula : void 0,
				sharedFormula: value ? value.sharedFormula : void 0,
				result: value ? value.result : void 0
			};
		}
		_copyModel(model) {
			const copy = {};
			const cp = (name) => {
				const value = model[name];
				if (value) copy[name] = value;
			};
			cp("formula");
			cp("result");
			cp("ref");
			cp("shareType");
			cp("sharedFormula");
			return copy;
		}
		get value() {
			return this._copyModel(this.model);
		}
		set value(value) {
			this.model = this._copyModel(value);
		}
		validate(value) {
			switch (Value.getType(value)) {
				case Cell.Types.Null:
				case Cell.Types.String:
				case Cell.Types.Number:
				case Cell.Types.Date: break;
				case Cell.Types.Hyperlink:
				case Cell.Types.Formula:
				default: throw new Error("Cannot process that type of result value");
			}
		}
		get dependencies() {
			return {
				ranges: this.formula.match(/([a-zA-Z0-9]+!)?[A-Z]{1,3}\d{1,4}:[A-Z]{1,3}\d{1,4}/g),
				cells: this.formula.replace(/([a-zA-Z0-9]+!)?[A-Z]{1,3}\d{1,4}:[A-Z]{1,3}\d{1,4}/g, "").match(/([a-zA-Z0-9]+!)?[A-Z]{1,3}\d{1,4}/g)
			};
		}
		get formula() {
			return this.model.formula || this._getTranslatedFormula();
		}
		set formula(value) {
			this.model.formula = value;
		}
		get formulaType() {
			if (this.model.formula) return Enums.FormulaType.Master;
			if (this.model.sharedFormula) return Enums.FormulaType.Shared;
			return Enums.FormulaType.None;
		}
		get result() {
			return this.model.result;
		}
		set result(value) {
			this.model.result = value;
		}
		get type() {
			return Cell.Types.Formula;
		}
		get effectiveType() {
			const v = this.model.result;
			if (v === null || v === void 0) return Enums.ValueType.Null;
			if (v instanceof String || typeof v === "string") return Enums.ValueType.String;
			if (typeof v === "number") return Enums.ValueType.Number;
			if (v instanceof Date) return Enums.ValueType.Date;
			if (v.text && v.hyperlink) return Enums.ValueType.Hyperlink;
			if (v.formula) return Enums.ValueType.Formula;
			return Enums.ValueType.Null;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		_getTranslatedFormula() {
			if (!this._translatedFormula && this.model.sharedFormula) {
				const { worksheet } = this.cell;
				const master = worksheet.findCell(this.model.sharedFormula);
				this._translatedFormula = master && slideFormula(master.formula, master.address, this.model.address);
			}
			return this._translatedFormula;
		}
		toCsvString() {
			return `${this.model.result || ""}`;
		}
		release() {}
		toString() {
			return this.model.result ? this.model.result.toString() : "";
		}
	};
	var SharedStringValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.SharedString,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.SharedString;
		}
		get effectiveType() {
			return Cell.Types.SharedString;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.value.toString();
		}
		release() {}
		toString() {
			return this.model.value.toString();
		}
	};
	var BooleanValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Boolean,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.Boolean;
		}
		get effectiveType() {
			return Cell.Types.Boolean;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.value ? 1 : 0;
		}
		release() {}
		toString() {
			return this.model.value.toString();
		}
	};
	var ErrorValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.Error,
				value
			};
		}
		get value() {
			return this.model.value;
		}
		set value(value) {
			this.model.value = value;
		}
		get type() {
			return Cell.Types.Error;
		}
		get effectiveType() {
			return Cell.Types.Error;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.toString();
		}
		release() {}
		toString() {
			return this.model.value.error.toString();
		}
	};
	var JSONValue = class {
		constructor(cell, value) {
			this.model = {
				address: cell.address,
				type: Cell.Types.String,
				value: JSON.stringify(value),
				rawValue: value
			};
		}
		get value() {
			return this.model.rawValue;
		}
		set value(value) {
			this.model.rawValue = value;
			this.model.value = JSON.stringify(value);
		}
		get type() {
			return Cell.Types.String;
		}
		get effectiveType() {
			return Cell.Types.String;
		}
		get address() {
			return this.model.address;
		}
		set address(value) {
			this.model.address = value;
		}
		toCsvString() {
			return this.model.value;
		}
		release() {}
		toString() {
			return this.model.value;
		}
	};
	const Value = {
		getType(value) {
			if (value === null || value === void 0) return Cell.Types.Null;
			if (value instanceof String || typeof value === "string") return Cell.Types.String;
			if (typeof value === "number") return Cell.Types.Number;
			if (typeof value === "boolean") return Cell.Types.Boolean;
			if (value instanceof Date) return Cell.Types.Date;
			if (value.text && value.hyperlink) return Cell.Types.Hyperlink;
			if (value.formula || value.sharedFormula) return Cell.Types.Formula;
			if (value.richText) return Cell.Types.RichText;
			if (value.sharedString) return Cell.Types.SharedString;
			if (value.error) return Cell.Types.Error;
			return Cell.Types.JSON;
		},
		types: [
			{
				t: Cell.Types.Null,
				f: NullValue
			},
			{
				t: Cell.Types.Number,
				f: NumberValue
			},
			{
				t: Cell.Types.String,
				f: StringValue
			},
			{
				t: Cell.Types.Date,
				f: DateValue
			},
			{
				t: Cell.Types.Hyperlink,
				f: HyperlinkValue
			},
			{
				t: Cell.Types.Formula,
				f: FormulaValue
			},
			{
				t: Cell.Types.Merge,
				f: MergeValue
			},
			{
				t: Cell.Types.JSON,
				f: JSONValue
			},
			{
				t: Cell.Types.SharedString,
				f: SharedStringValue
			},
			{
				t: Cell.Types.RichText,
				f: RichTextValue
			},
			{
				t: Cell.Types.Boolean,
				f: BooleanValue
			},
			{
				t: Cell.Types.Error,
				f: ErrorValue
			}
		].reduce((p, t) => {
			p[t.t] = t.f;
			return p;
		}, []),
		create(type, cell, value) {
			const T = this.types[type];
			if (!T) throw new Error(`Could not create Value of type ${type}`);
			return new T(cell, value);
		}
	};
	module.exports = Cell;
}));
// node_modules/exceljs/lib/doc/row.js
var require_row = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	const Enums = require_enums();
	const colCache = require_col_cache();
	const Cell = require_cell();
	var Row = class {
		constructor(worksheet, number) {
			this._worksheet = worksheet;
			this._number = number;
			this._cells = [];
			this.style = {};
			this.outlineLevel = 0;
		}
		get number() {
			return this._number;
		}
		get worksheet() {
			return this._worksheet;
		}
		commit() {
			this._worksheet._commitRow(this);
		}
		destroy() {
			delete this._worksheet;
			delete this._cells;
			delete this.style;
		}
		findCell(colNumber) {
			return this._cells[colNumber - 1];
		}
		getCellEx(address) {
			let cell = this._cells[address.col - 1];
			if (!cell) {
				const column = this._worksheet.getColumn(address.col);
				cell = new Cell(this, column, address.address);
				this._cells[address.col - 1] = cell;
			}
			return cell;
		}
		getCell(col) {
			if (typeof col === "string") {
				const column = this._worksheet.getColumnKey(col);
				if (column) col = column.number;
				else col = colCache.l2n(col);
			}
			return this._cells[col - 1] || this.getCellEx({
				address: colCache.encodeAddress(this._number, col),
				row: this._number,
				col
			});
		}
		splice(start, count, ...inserts) {
			const nKeep = start + count;
			const nExpand = inserts.length - count;
			const nEnd = this._cells.length;
			let i;
			let cSrc;
			let cDst;
			if (nExpand < 0) for (i = start + inserts.length; i <= nEnd; i++) {
				cDst = this._cells[i - 1];
				cSrc = this._cells[i - nExpand - 1];
				if (cSrc) {
					cDst = this.getCell(i);
					cDst.value = cSrc.value;
					cDst.style = cSrc.style;
					cDst._comment = cSrc._comment;
				} else if (cDst) {
					cDst.value = null;
					cDst.style = {};
					cDst._comment = void 0;
				}
			}
			else if (nExpand > 0) for (i = nEnd; i >= nKeep; i--) {
				cSrc = this._cells[i - 1];
				if (cSrc) {
					cDst = this.getCell(i + nExpand);
					cDst.value = cSrc.value;
					cDst.style = cSrc.style;
					cDst._comment = cSrc._comment;
				} else this._cells[i + nExpand - 1] = void 0;
			}
			for (i = 0; i < inserts.length; i++) {
				cDst = this.getCell(start + i);
				cDst.value = inserts[i];
				cDst.style = {};
				cDst._comment = void 0;
			}
		}
		eachCell(options, iteratee) {
			if (!iteratee) {
				iteratee = options;
				options = null;
			}
			if (options && options.includeEmpty) {
				const n = this._cells.length;
				for (let i = 1; i <= n; i++) iteratee(this.getCell(i), i);
			} else this._cells.forEach((cell, index) => {
				if (cell && cell.type !== Enums.ValueType.Null) iteratee(cell, index + 1);
			});
		}
		addPageBreak(lft, rght) {
			const ws = this._worksheet;
			const left = Math.max(0, lft - 1) || 0;
			const right = Math.max(0, rght - 1) || 16838;
			const pb = {
				id: this._number,
				max: right,
				man: 1
			};
			if (left) pb.min = left;
			ws.rowBreaks.push(pb);
		}
		get values() {
			const values = [];
			this._cells.forEach((cell) => {
				if (cell && cell.type !== Enums.ValueType.Null) values[cell.col] = cell.value;
			});
			return values;
		}
		set values(value) {
			this._cells = [];
			if (!value) {} else if (value instanceof Array) {
				let offset = 0;
				if (value.hasOwnProperty("0")) offset = 1;
				value.forEach((item, index) => {
					if (item !== void 0) this.getCellEx({
						address: colCache.encodeAddress(this._number, index + offset),
						row: this._number,
						col: index + offset
					}).value = item;
				});
			} else this._worksheet.eachColumnKey((column, key) => {
				if (value[key] !== void 0) this.getCellEx({
					address: colCache.encodeAddress(this._number, column.number),
					row: this._number,
					col: column.number
				}).value = value[key];
			});
		}
		get hasValues() {
			return _.some(this._cells, (cell) => cell && cell.type !== Enums.ValueType.Null);
		}
		get cellCount() {
			return this._cells.length;
		}
		get actualCellCount() {
			let count = 0;
			this.eachCell(() => {
				count++;
			});
			return count;
		}
		get dimensions() {
			let min = 0;
			let max = 0;
			this._cells.forEach((cell) => {
				if (cell && cell.type !== Enums.ValueType.Null) {
					if (!min || min > cell.col) min = cell.col;
					if (max < cell.col) max = cell.col;
				}
			});
			return min > 0 ? {
				min,
				max
			} : null;
		}
		_applyStyle(name, value) {
			this.style[name] = value;
			this._cells.forEach((cell) => {
				if (cell) cell[name] = value;
			});
			return value;
		}
		get numFmt() {
			return this.style.numFmt;
		}
		set numFmt(value) {
			this._applyStyle("numFmt", value);
		}
		get font() {
			return this.style.font;
		}
		set font(value) {
			this._applyStyle("font", value);
		}
		get alignment() {
			return this.style.alignment;
		}
		set alignment(value) {
			this._applyStyle("alignment", value);
		}
		get protection() {
			return this.style.protection;
		}
		set protection(value) {
			this._applyStyle("protection", value);
		}
		get border() {
			return this.style.border;
		}
		set border(value) {
			this._applyStyle("border", value);
		}
		get fill() {
			return this.style.fill;
		}
		set fill(value) {
			this._applyStyle("fill", value);
		}
		get hidden() {
			return !!this._hidden;
		}
		set hidden(value) {
			this._hidden = value;
		}
		get outlineLevel() {
			return this._outlineLevel || 0;
		}
		set outlineLevel(value) {
			this._outlineLevel = value;
		}
		get collapsed() {
			return !!(this._outlineLevel && this._outlineLevel >= this._worksheet.properties.outlineLevelRow);
		}
		get model() {
			const cells = [];
			let min = 0;
			let max = 0;
			this._cells.forEach((cell) => {
				if (cell) {
					const cellModel = cell.model;
					if (cellModel) {
						if (!min || min > cell.col) min = cell.col;
						if (max < cell.col) max = cell.col;
						cells.push(cellModel);
					}
				}
			});
			return this.height || cells.length ? {
				cells,
				number: this.number,
				min,
				max,
				height: this.height,
				style: this.style,
				hidden: this.hidden,
				outlineLevel: this.outlineLevel,
				collapsed: this.collapsed
			} : null;
		}
		set model(value) {
			if (value.number !== this._number) throw new Error("Invalid row number in model");
			this._cells = [];
			let previousAddress;
			value.cells.forEach((cellModel) => {
				switch (cellModel.type) {
					case Cell.Types.Merge: break;
					default: {
						let address;
						if (cellModel.address) address = colCache.decodeAddress(cellModel.address);
						else if (previousAddress) {
							const { row } = previousAddress;
							const col = previousAddress.col + 1;
							address = {
								row,
								col,
								address: colCache.encodeAddress(row, col),
								$col$row: `$${colCache.n2l(col)}$${row}`
							};
						}
						previousAddress = address;
						const cell = this.getCellEx(address);
						cell.model = cellModel;
						break;
					}
				}
			});
			if (value.height) this.height = value.height;
			else delete this.height;
			this.hidden = value.hidden;
			this.outlineLevel = value.outlineLevel || 0;
			this.style = value.style && JSON.parse(JSON.stringify(value.style)) || {};
		}
	};
	module.exports = Row;
}));
// node_modules/exceljs/lib/doc/column.js
var require_column = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const _ = require_under_dash();
	const Enums = require_enums();
	const colCache = require_col_cache();
	const DEFAULT_COLUMN_WIDTH = 9;
	module.exports = class Column {
		constructor(worksheet, number, defn) {
			this._worksheet = worksheet;
			this._number = number;
			if (defn !== false) this.defn = defn;
		}
		get number() {
			return this._number;
		}
		get worksheet() {
			return this._worksheet;
		}
		get letter() {
			return colCache.n2l(this._number);
		}
		get isCustomWidth() {
			return this.width !== void 0 && this.width !== DEFAULT_COLUMN_WIDTH;
		}
		get defn() {
			return {
				header: this._header,
				key: this.key,
				width: this.width,
				style: this.style,
				hidden: this.hidden,
				outlineLevel: this.outlineLevel
			};
		}
		set defn(value) {
			if (value) {
				this.key = value.key;
				this.width = value.width !== void 0 ? value.width : DEFAULT_COLUMN_WIDTH;
				this.outlineLevel = value.outlineLevel;
				if (value.style) this.style = value.style;
				else this.style = {};
				this.header = value.header;
				this._hidden = !!value.hidden;
			} else {
				delete this._header;
				delete this._key;
				delete this.width;
				this.style = {};
				this.outlineLevel = 0;
			}
		}
		get headers() {
			return this._header && this._header instanceof Array ? this._header : [this._header];
		}
		get header() {
			return this._header;
		}
		set header(value) {
			if (value !== void 0) {
				this._header = value;
				this.headers.forEach((text, index) => {
					this._worksheet.getCell(index + 1, this.number).value = text;
				});
			} else this._header = void 0;
		}
		get key() {
			return this._key;
		}
		set key(value) {
			if ((this._key && this._worksheet.getColumnKey(this._key)) === this) this._worksheet.deleteColumnKey(this._key);
			this._key = value;
			if (value) this._worksheet.setColumnKey(this._key, this);
		}
		get hidden() {
			return !!this._hidden;
		}
		set hidden(value) {
			this._hidden = value;
		}
		get outlineLevel() {
			return this._outlineLevel || 0;
		}
		set outlineLevel(value) {
			this._outlineLevel = value;
		}
		get collapsed() {
			return !!(this._outlineLevel && this._outlineLevel >= this._worksheet.properties.outlineLevelCol);
		}
		toString() {
			return JSON.stringify({
				key: this.key,
				width: this.width,
				headers: this.headers.length ? this.headers : void 0
			});
		}
		equivalentTo(other) {
			return this.width === other.width && this.hidden === other.hidden && this.outlineLevel === other.outlineLevel && _.isEqual(this.style, other.style);
		}
		get isDefault() {
			if (this.isCustomWidth) return false;
			if (this.hidden) return false;
			if (this.outlineLevel) return false;
			const s = this.style;
			if (s && (s.font || s.numFmt || s.alignment || s.border || s.fill || s.protection)) return false;
			return true;
		}
		get headerCount() {
			return this.headers.length;
		}
		eachCell(options, iteratee) {
			const colNumber = this.number;
			if (!iteratee) {
				iteratee = options;
				options = null;
			}
			this._worksheet.eachRow(options, (row, rowNumber) => {
				iteratee(row.getCell(colNumber), rowNumber);
			});
		}
		get values() {
			const v = [];
			this.eachCell((cell, rowNumber) => {
				if (cell && cell.type !== Enums.ValueType.Null) v[rowNumber] = cell.value;
			});
			return v;
		}
		set values(v) {
			if (!v) return;
			const colNumber = this.number;
			let offset = 0;
			if (v.hasOwnProperty("0")) offset = 1;
			v.forEach((value, index) => {
				this._worksheet.getCell(index + offset, colNumber).value = value;
			});
		}
		_applyStyle(name, value) {
			this.style[name] = value;
			this.eachCell((cell) => {
				cell[name] = value;
			});
			return value;
		}
		get numFmt() {
			return this.style.numFmt;
		}
		set numFmt(value) {
			this._applyStyle("numFmt", value);
		}
		get font() {
			return this.style.font;
		}
		set font(value) {
			this._applyStyle("font", value);
		}
		get alignment() {
			return this.style.alignment;
		}
		set alignment(value) {
			this._applyStyle("alignment", value);
		}
		get protection() {
			return this.style.protection;
		}
		set protection(value) {
			this._applyStyle("protection", value);
		}
		get border() {
			return this.style.border;
		}
		set border(value) {
			this._applyStyle("border", value);
		}
		get fill() {
			return this.style.fill;
		}
		set fill(value) {
			this._applyStyle("fill", value);
		}
		static toModel(columns) {
			const cols = [];
			let col = null;
			if (columns) columns.forEach((column, index) => {
				if (column.isDefault) {
					if (col) col = null;
				} else if (!col || !column.equivalentTo(col)) {
					col = {
						min: index + 1,
						max: index + 1,
						width: column.width !== void 0 ? column.width : DEFAULT_COLUMN_WIDTH,
						style: column.style,
						isCustomWidth: column.isCustomWidth,
						hidden: column.hidden,
						outlineLevel: column.outlineLevel,
						collapsed: column.collapsed
					};
					cols.push(col);
				} else col.max = index + 1;
			});
			return cols.length ? cols : void 0;
		}
		static fromModel(worksheet, cols) {
			cols = cols || [];
			const columns = [];
			let count = 1;
			let index = 0;
			/**
			* sort cols by min
			* If it is not sorted, the subsequent column configuration will be overwritten
			* */
			cols = cols.sort(function(pre, next) {
				return pre.min - next.min;
			});
			while (index < cols.length) {
				const col = cols[index++];
				while (count < col.min) columns.push(new Column(worksheet, count++));
				while (count <= col.max) columns.push(new Column(worksheet, count++, col));
			}
			return columns.length ? columns : null;
		}
	};
}));
// node_modules/exceljs/lib/stream/xlsx/worksheet-reader.js
var require_worksheet_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = __require("events");
	const parseSax = require_parse_sax();
	const _ = require_under_dash();
	const utils = require_utils();
	const colCache = require_col_cache();
	const Dimensions = require_range();
	const Row = require_row();
	const Column = require_column();
	var WorksheetReader = class extends EventEmitter {
		constructor({ workbook, id, iterator, options }) {
			super();
			this.workbook = workbook;
			this.id = id;
			this.iterator = iterator;
			this.options = options || {};
			this.name = `Sheet${this.id}`;
			this._columns = null;
			this._keys = {};
			this._dimensions = new Dimensions();
		}
		destroy() {
			throw new Error("Invalid Operation: destroy");
		}
		get dimensions() {
			return this._dimensions;
		}
		get columns() {
			return this._columns;
		}
		getColumn(c) {
			if (typeof c === "string") {
				const col = this._keys[c];
				if (col) return col;
				c = colCache.l2n(c);
			}
			if (!this._columns) this._columns = [];
			if (c > this._columns.length) {
				let n = this._columns.length + 1;
				while (n <= c) this._columns.push(new Column(this, n++));
			}
			return this._columns[c - 1];
		}
		getColumnKey(key) {
			return this._keys[key];
		}
		setColumnKey(key, value) {
			this._keys[key] = value;
		}
		deleteColumnKey(key) {
			delete this._keys[key];
		}
		eachColumnKey(f) {
			_.each(this._keys, f);
		}
		async read() {
			try {
				for await (const events of this.parse()) for (const { eventType, value } of events) this.emit(eventType, value);
				this.emit("finished");
			} catch (error) {
				this.emit("error", error);
			}
		}
		async *[Symbol.asyncIterator]() {
			for await (const events of this.parse()) for (const { eventType, value } of events) if (eventType === "row") yield value;
		}
		async *parse() {
			const { iterator, options } = this;
			let emitSheet = false;
			let emitHyperlinks = false;
			let hyperlinks = null;
			switch (options.worksheets) {
				case "emit": emitSheet = true;
			}
			switch (options.hyperlinks) {
				case "emit":
					emitHyperlinks = true;
					break;
				case "cache": this.hyperlinks = hyperlinks = {};
			}
			if (!emitSheet && !emitHyperlinks && !hyperlinks) return;
			const { sharedStrings, styles, properties } = this.workbook;
			let inCols = false;
			let inRows = false;
			let inHyperlinks = false;
			let cols = null;
			let row = null;
			let c = null;
			let current = null;
			for await (const events of parseSax(iterator)) {
				const worksheetEvents = [];
				for (const { eventType, value } of events) if (eventType === "opentag") {
					const node = value;
					if (emitSheet) switch (node.name) {
						case "cols":
							inCols = true;
							cols = [];
							break;
						case "sheetData":
							inRows = true;
							break;
						case "col":
							if (inCols) cols.push({
								min: parseInt(node.attributes.min, 10),
								max: parseInt(node.attributes.max, 10),
								width: parseFloat(node.attributes.width),
								styleId: parseInt(node.attributes.style || "0", 10)
							});
							break;
						case "row":
							if (inRows) {
								const r = parseInt(node.attributes.r, 10);
								row = new Row(this, r);
								if (node.attributes.ht) row.height = parseFloat(node.attributes.ht);
								if (node.attributes.s) {
									const styleId = parseInt(node.attributes.s, 10);
									const style = styles.getStyleModel(styleId);
									if (style) row.style = style;
								}
							}
							break;
						case "c":
							if (row) c = {
								ref: node.attributes.r,
								s: parseInt(node.attributes.s, 10),
								t: node.attributes.t
							};
							break;
						case "f":
							if (c) current = c.f = { text: "" };
							break;
						case "v":
							if (c) current = c.v = { text: "" };
							break;
						case "is":
						case "t": if (c) current = c.v = { text: "" };
					}
					if (emitHyperlinks || hyperlinks) switch (node.name) {
						case "hyperlinks":
							inHyperlinks = true;
							break;
						case "hyperlink": if (inHyperlinks) {
							const hyperlink = {
								ref: node.attributes.ref,
								rId: node.attributes["r:id"]
							};
							if (emitHyperlinks) worksheetEvents.push({
								eventType: "hyperlink",
								value: hyperlink
							});
							else hyperlinks[hyperlink.ref] = hyperlink;
						}
					}
				} else if (eventType === "text") {
					if (emitSheet) {
						if (current) current.text += value;
					}
				} else if (eventType === "closetag") {
					const node = value;
					if (emitSheet) switch (node.name) {
						case "cols":
							inCols = false;
							this._columns = Column.fromModel(cols);
							break;
						case "sheetData":
							inRows = false;
							break;
						case "row":
							this._dimensions.expandRow(row);
							worksheetEvents.push({
								eventType: "row",
								value: row
							});
							row = null;
							break;
						case "c": if (row && c) {
							const address = colCache.decodeAddress(c.ref);
							const cell = row.getCell(address.col);
							if (c.s) {
								const style = styles.getStyleModel(c.s);
								if (style) cell.style = style;
							}
							if (c.f) {
								const cellValue = { formula: c.f.text };
								if (c.v) {
									if (c.t === "str") cellValue.result = utils.xmlDecode(c.v.text);
									else cellValue.result = parseFloat(c.v.text);
								}
								cell.value = cellValue;
							} else if (c.v) switch (c.t) {
								case "s": {
									const index = parseInt(c.v.text, 10);
									if (sharedStrings) cell.value = sharedStrings[index];
									else cell.value = { sharedString: index };
									break;
								}
								case "inlineStr":
								case "str":
									cell.value = utils.xmlDecode(c.v.text);
									break;
								case "e":
									cell.value = { error: c.v.text };
									break;
								case "b":
									cell.value = parseInt(c.v.text, 10) !== 0;
									break;
								default: if (utils.isDateFmt(cell.numFmt)) cell.value = utils.excelToDate(parseFloat(c.v.text), properties.model && properties.model.date1904);
								else cell.value = parseFloat(c.v.text);
							}
							if (hyperlinks) {
								const hyperlink = hyperlinks[c.ref];
								if (hyperlink) {
									cell.text = cell.value;
									cell.value = void 0;
									cell.hyperlink = hyperlink;
								}
							}
							c = null;
						}
					}
					if (emitHyperlinks || hyperlinks) switch (node.name) {
						case "hyperlinks": inHyperlinks = false;
					}
				}
				if (worksheetEvents.length > 0) yield worksheetEvents;
			}
		}
	};
	module.exports = WorksheetReader;
}));
// node_modules/exceljs/lib/xlsx/rel-type.js
var require_rel_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		OfficeDocument: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
		Worksheet: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
		CalcChain: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain",
		SharedStrings: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings",
		Styles: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
		Theme: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme",
		Hyperlink: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
		Image: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
		CoreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
		ExtenderProperties: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
		Comments: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
		VmlDrawing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing",
		Table: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"
	};
}));
// node_modules/exceljs/lib/stream/xlsx/hyperlink-reader.js
var require_hyperlink_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = __require("events");
	const parseSax = require_parse_sax();
	const Enums = require_enums();
	const RelType = require_rel_type();
	var HyperlinkReader = class extends EventEmitter {
		constructor({ workbook, id, iterator, options }) {
			super();
			this.workbook = workbook;
			this.id = id;
			this.iterator = iterator;
			this.options = options;
		}
		get count() {
			return this.hyperlinks && this.hyperlinks.length || 0;
		}
		each(fn) {
			return this.hyperlinks.forEach(fn);
		}
		async read() {
			const { iterator, options } = this;
			let emitHyperlinks = false;
			let hyperlinks = null;
			switch (options.hyperlinks) {
				case "emit":
					emitHyperlinks = true;
					break;
				case "cache": this.hyperlinks = hyperlinks = {};
			}
			if (!emitHyperlinks && !hyperlinks) {
				this.emit("finished");
				return;
			}
			try {
				for await (const events of parseSax(iterator)) for (const { eventType, value } of events) if (eventType === "opentag") {
					const node = value;
					if (node.name === "Relationship") {
						const rId = node.attributes.Id;
						switch (node.attributes.Type) {
							case RelType.Hyperlink: {
								const relationship = {
									type: Enums.RelationshipType.Styles,
									rId,
									target: node.attributes.Target,
									targetMode: node.attributes.TargetMode
								};
								if (emitHyperlinks) this.emit("hyperlink", relationship);
								else hyperlinks[relationship.rId] = relationship;
							}
						}
					}
				}
				this.emit("finished");
			} catch (error) {
				this.emit("error", error);
			}
		}
	};
	module.exports = HyperlinkReader;
}));
// actions/lib/sources/workbook/guard-xml.ts
var import_workbook_reader = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const { EventEmitter } = __require("events");
	const { PassThrough, Readable } = require_readable$2();
	const nodeStream = __require("stream");
	const unzip = require_unzip();
	const tmp = require_tmp();
	const iterateStream = require_iterate_stream();
	const parseSax = require_parse_sax();
	const StyleManager = require_styles_xform();
	const WorkbookXform = require_workbook_xform();
	const RelationshipsXform = require_relationships_xform();
	const WorksheetReader = require_worksheet_reader();
	const HyperlinkReader = require_hyperlink_reader();
	tmp.setGracefulCleanup();
	var WorkbookReader = class extends EventEmitter {
		constructor(input, options = {}) {
			super();
			this.input = input;
			this.options = {
				worksheets: "emit",
				sharedStrings: "cache",
				hyperlinks: "ignore",
				styles: "ignore",
				entries: "ignore",
				...options
			};
			this.styles = new StyleManager();
			this.styles.init();
		}
		_getStream(input) {
			if (input instanceof nodeStream.Readable || input instanceof Readable) return input;
			if (typeof input === "string") return fs.createReadStream(input);
			throw new Error(`Could not recognise input: ${input}`);
		}
		async read(input, options) {
			try {
				for await (const { eventType, value } of this.parse(input, options)) switch (eventType) {
					case "shared-strings":
						this.emit(eventType, value);
						break;
					case "worksheet":
						this.emit(eventType, value);
						await value.read();
						break;
					case "hyperlinks": this.emit(eventType, value);
				}
				this.emit("end");
				this.emit("finished");
			} catch (error) {
				this.emit("error", error);
			}
		}
		async *[Symbol.asyncIterator]() {
			for await (const { eventType, value } of this.parse()) if (eventType === "worksheet") yield value;
		}
		async *parse(input, options) {
			if (options) this.options = options;
			const stream = this.stream = this._getStream(input || this.input);
			const zip = unzip.Parse({ forceStream: true });
			stream.pipe(zip);
			const waitingWorkSheets = [];
			for await (const entry of iterateStream(zip)) {
				let match;
				let sheetNo;
				switch (entry.path) {
					case "_rels/.rels": break;
					case "xl/_rels/workbook.xml.rels":
						await this._parseRels(entry);
						break;
					case "xl/workbook.xml":
						await this._parseWorkbook(entry);
						break;
					case "xl/sharedStrings.xml":
						yield* this._parseSharedStrings(entry);
						break;
					case "xl/styles.xml":
						await this._parseStyles(entry);
						break;
					default: if (entry.path.match(/xl\/worksheets\/sheet\d+[.]xml/)) {
						match = entry.path.match(/xl\/worksheets\/sheet(\d+)[.]xml/);
						sheetNo = match[1];
						if (this.sharedStrings && this.workbookRels) yield* this._parseWorksheet(iterateStream(entry), sheetNo);
						else await new Promise((resolve, reject) => {
							tmp.file((err, path, fd, tempFileCleanupCallback) => {
								if (err) return reject(err);
								waitingWorkSheets.push({
									sheetNo,
									path,
									tempFileCleanupCallback
								});
								const tempStream = fs.createWriteStream(path);
								tempStream.on("error", reject);
								entry.pipe(tempStream);
								return tempStream.on("finish", () => {
									return resolve();
								});
							});
						});
					} else if (entry.path.match(/xl\/worksheets\/_rels\/sheet\d+[.]xml.rels/)) {
						match = entry.path.match(/xl\/worksheets\/_rels\/sheet(\d+)[.]xml.rels/);
						sheetNo = match[1];
						yield* this._parseHyperlinks(iterateStream(entry), sheetNo);
					}
				}
				entry.autodrain();
			}
			for (const { sheetNo, path, tempFileCleanupCallback } of waitingWorkSheets) {
				let fileStream = fs.createReadStream(path);
				if (!fileStream[Symbol.asyncIterator]) fileStream = fileStream.pipe(new PassThrough());
				yield* this._parseWorksheet(fileStream, sheetNo);
				tempFileCleanupCallback();
			}
		}
		_emitEntry(payload) {
			if (this.options.entries === "emit") this.emit("entry", payload);
		}
		async _parseRels(entry) {
			const xform = new RelationshipsXform();
			this.workbookRels = await xform.parseStream(iterateStream(entry));
		}
		async _parseWorkbook(entry) {
			this._emitEntry({ type: "workbook" });
			const workbook = new WorkbookXform();
			await workbook.parseStream(iterateStream(entry));
			this.properties = workbook.map.workbookPr;
			this.model = workbook.model;
		}
		async *_parseSharedStrings(entry) {
			this._emitEntry({ type: "shared-strings" });
			switch (this.options.sharedStrings) {
				case "cache":
					this.sharedStrings = [];
					break;
				case "emit": break;
				default: return;
			}
			let text = null;
			let richText = [];
			let index = 0;
			let font = null;
			for await (const events of parseSax(iterateStream(entry))) for (const { eventType, value } of events) if (eventType === "opentag") {
				const node = value;
				switch (node.name) {
					case "b":
						font = font || {};
						font.bold = true;
						break;
					case "charset":
						font = font || {};
						font.charset = parseInt(node.attributes.charset, 10);
						break;
					case "color":
						font = font || {};
						font.color = {};
						if (node.attributes.rgb) font.color.argb = node.attributes.argb;
						if (node.attributes.val) font.color.argb = node.attributes.val;
						if (node.attributes.theme) font.color.theme = node.attributes.theme;
						break;
					case "family":
						font = font || {};
						font.family = parseInt(node.attributes.val, 10);
						break;
					case "i":
						font = font || {};
						font.italic = true;
						break;
					case "outline":
						font = font || {};
						font.outline = true;
						break;
					case "rFont":
						font = font || {};
						font.name = node.value;
						break;
					case "si":
						font = null;
						richText = [];
						text = null;
						break;
					case "sz":
						font = font || {};
						font.size = parseInt(node.attributes.val, 10);
						break;
					case "strike": break;
					case "t":
						text = null;
						break;
					case "u":
						font = font || {};
						font.underline = true;
						break;
					case "vertAlign":
						font = font || {};
						font.vertAlign = node.attributes.val;
				}
			} else if (eventType === "text") text = text ? text + value : value;
			else if (eventType === "closetag") switch (value.name) {
				case "r":
					richText.push({
						font,
						text
					});
					font = null;
					text = null;
					break;
				case "si":
					if (this.options.sharedStrings === "cache") this.sharedStrings.push(richText.length ? { richText } : text);
					else if (this.options.sharedStrings === "emit") yield {
						index: index++,
						text: richText.length ? { richText } : text
					};
					richText = [];
					font = null;
					text = null;
			}
		}
		async _parseStyles(entry) {
			this._emitEntry({ type: "styles" });
			if (this.options.styles === "cache") {
				this.styles = new StyleManager();
				await this.styles.parseStream(iterateStream(entry));
			}
		}
		*_parseWorksheet(iterator, sheetNo) {
			this._emitEntry({
				type: "worksheet",
				id: sheetNo
			});
			const worksheetReader = new WorksheetReader({
				workbook: this,
				id: sheetNo,
				iterator,
				options: this.options
			});
			const matchingRel = (this.workbookRels || []).find((rel) => rel.Target === `worksheets/sheet${sheetNo}.xml`);
			const matchingSheet = matchingRel && (this.model.sheets || []).find((sheet) => sheet.rId === matchingRel.Id);
			if (matchingSheet) {
				worksheetReader.id = matchingSheet.id;
				worksheetReader.name = matchingSheet.name;
				worksheetReader.state = matchingSheet.state;
			}
			if (this.options.worksheets === "emit") yield {
				eventType: "worksheet",
				value: worksheetReader
			};
		}
		*_parseHyperlinks(iterator, sheetNo) {
			this._emitEntry({
				type: "hyperlinks",
				id: sheetNo
			});
			const hyperlinksReader = new HyperlinkReader({
				workbook: this,
				id: sheetNo,
				iterator,
				options: this.options
			});
			if (this.options.hyperlinks === "emit") yield {
				eventType: "hyperlinks",
				value: hyperlinksReader
			};
		}
	};
	WorkbookReader.Options = {
		worksheets: ["emit", "ignore"],
		sharedStrings: [
			"cache",
			"emit",
			"ignore"
		],
		hyperlinks: [
			"cache",
			"emit",
			"ignore"
		],
		styles: ["cache", "ignore"],
		entries: ["emit", "ignore"]
	};
	module.exports = WorkbookReader;
})))(), 1);
/** Elements of this depth are passed on whole: cells, `worksheet/sheetData/row/c`. */
const WHOLE_DEPTH = 4;
/** Three times what Excel's 32,767 characters in one cell can take. */
const MAX_WHOLE_BYTES = 1048576;
/** Excel's own limit on rows; nothing else that a workbook lists has as many. */
const MAX_CHILDREN = 1048576;
/**
* A declaration or instruction, what begins with `<!`, or a tag, in which quotes may hold `>`. No
* attempt goes on beyond the next `<`, so that all together take no longer than one.
*/
const MARKUP = /<\?[^<>]*[<>]|<!|<(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/g;
const XML_DECLARATION = /^<\?xml\s[^<?]*\?>$/;
/**
* Passes on the bytes of an XML text, unchanged, in pieces that end with a tag and never inside of
* a cell, so that a reader which keeps what it has begun cannot be made to keep much. Throws
* PipelineError `invalid-file` before passing on what would fill a reader's memory (a cell, tag,
* text or nesting of more than a megabyte; a million elements in one), what readers differ on
* (comments, CDATA, document types, and with them entity bombs), and text that is not UTF-8 or
* breaks off. All else that can be wrong is left for the reader to find.
*/
async function* guardXml({ file, name, chunks }) {
	const refuse = (problem) => {
		throw invalidWorkbook(file, `holds ${name}, which ${problem}`);
	};
	const depths = new DepthCounter(refuse);
	const take = (bytes) => {
		const piece = Buffer.from(bytes, "latin1");
		return isUtf8(piece) ? piece : refuse("is not in UTF-8");
	};
	let held = "";
	let seen = 0;
	for await (const chunk of chunks) {
		held += Buffer.from(chunk).toString("latin1");
		let end = 0;
		MARKUP.lastIndex = seen;
		for (let found = MARKUP.exec(held); found !== null; found = MARKUP.exec(held)) {
			seen = MARKUP.lastIndex;
			if (depths.pass(found[0]) < WHOLE_DEPTH) end = seen;
		}
		if (end > 0) yield take(held.slice(0, end));
		held = held.slice(end);
		seen -= end;
		if (held.length > MAX_WHOLE_BYTES) refuse(`has a cell, tag or text of more than ${MAX_WHOLE_BYTES} bytes`);
	}
	if (depths.depth !== 0 || held.trim() !== "") refuse("breaks off");
	if (held !== "") yield take(held);
}
var DepthCounter = class {
	depth = 0;
	/** How many children the element that is open has so far, by depth. */
	#children = Array.from({ length: 5 }, () => 0);
	#refuse;
	constructor(refuse) {
		this.#refuse = refuse;
	}
	/** Goes past a tag, and tells the depth after it. */
	pass(tag) {
		const { depth } = this;
		if (tag === "<!" || tag.startsWith("<?") && !XML_DECLARATION.test(tag)) this.#refuse("has a comment, CDATA, document type or instruction, which no workbook needs");
		if (tag.startsWith("</")) this.depth -= 1;
		else if (!tag.startsWith("<?")) {
			if (depth < WHOLE_DEPTH) {
				const count = (this.#children[depth] ?? 0) + 1;
				if (count > MAX_CHILDREN) this.#refuse(`lists more than ${MAX_CHILDREN} elements`);
				this.#children[depth] = count;
				this.#children[depth + 1] = 0;
			}
			if (!tag.endsWith("/>")) this.depth += 1;
		}
		return this.depth;
	}
};
// actions/lib/sources/workbook/stored-zip.ts
/**
* Writes an uncompressed ZIP archive as its files are read (APPNOTE.TXT 4.3.7), each chunk as it
* comes. It has no directory: it is for readers that go by local headers, as streaming ones do.
*/
async function* writeStoredZip(files) {
	for (const { name, bytes, crc32, chunks } of files) {
		const header = Buffer.alloc(30);
		header.write("PK", "latin1");
		header.writeUInt16LE(20, 4);
		header.writeUInt32LE(crc32, 14);
		header.writeUInt32LE(bytes, 18);
		header.writeUInt32LE(bytes, 22);
		header.writeUInt16LE(Buffer.byteLength(name), 26);
		yield Buffer.concat([header, Buffer.from(name)]);
		yield* chunks;
	}
	const end = Buffer.alloc(22);
	end.write("PK", "latin1");
	yield end;
}
// actions/lib/sources/workbook/xlsx-cells.ts
const ESCAPED_CHARACTER = /_x([0-9a-f]{4})_/gi;
/**
* The values of a row as exceljs tells them, of a formula the cached result. What it loses stays
* lost, and none of it is a wrong number: which error a formula gave (here `#ERROR`), all but the
* last run of a rich text outside of the shared strings, a shared string that the workbook lacks
* (no value), a formula's TRUE and FALSE (1 and 0), `&amp;amp;` in texts that formulas give (`&`).
*/
function readXlsxCells(row) {
	const cells = /* @__PURE__ */ new Map();
	row.eachCell((cell, column) => {
		const value = readValue(cell);
		if (value !== void 0) cells.set(column, value);
	});
	return cells;
}
function readValue({ value, result }) {
	if (typeof value === "number") return Number.isNaN(value) ? void 0 : toFinite(value);
	if (typeof value === "boolean") return value;
	if (!isObject(value)) return readText(value);
	if ("error" in value) return String(value["error"]);
	const shown = result ?? value["result"];
	if (typeof shown === "number") return Number.isNaN(shown) ? "#ERROR" : toFinite(shown);
	return readText(shown ?? value);
}
function toFinite(value) {
	return Number.isFinite(value) ? value : String(value);
}
/** The text of a plain or rich text of exceljs; undefined for all else. */
function readText(value) {
	if (typeof value === "string") return value.replaceAll(ESCAPED_CHARACTER, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
	if (!isObject(value) || !Array.isArray(value["richText"])) return void 0;
	return value["richText"].map((run) => readText(run.text) ?? "").join("");
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// actions/lib/sources/workbook/exceljs-stream.ts
/**
* Hands parts of a workbook to exceljs. Its streaming reader believes local headers, bounds nothing
* and decodes chunks as if none could end inside of a character. So what it reads is an archive
* that is made here meanwhile, of parts that are inflated, bounded and checked, in the order given
* (shared strings go before sheets). Nothing is written to disk, nothing need be closed.
*/
function openWithExceljs(archive, { file, parts }) {
	const files = parts.map(({ source, name = source, maxBytes, check }) => {
		const found = archive.find(source, maxBytes);
		const pieces = guardXml({
			file,
			name: source,
			chunks: found.inflate()
		});
		return {
			...found,
			name,
			chunks: check?.(pieces) ?? pieces
		};
	});
	const failures = [];
	const input = Readable.from(endOnFailure(writeStoredZip(files), failures));
	const reader = new import_workbook_reader.default(input, { worksheets: "emit" });
	reader.sharedStrings = [];
	reader.workbookRels = [];
	return {
		reader,
		rows: readRows(reader, {
			file,
			input,
			failures
		})
	};
}
async function* readRows(reader, { file, input, failures }) {
	try {
		for await (const worksheet of reader) {
			reader.sharedStrings = reader.sharedStrings.map((text) => readText(text) ?? "");
			yield* worksheet;
		}
	} catch (error) {
		failures.push(error);
	} finally {
		input.destroy();
	}
	const [failure] = failures;
	if (failure instanceof PipelineError) throw failure;
	if (failure !== void 0) {
		const reason = failure instanceof Error ? failure.message : String(failure);
		throw invalidWorkbook(file, `is a damaged .xlsx file (${reason})`, { cause: failure });
	}
}
/**
* exceljs waits for ever when its input fails. So a failure is kept aside, and the input ends with
* a byte that XML cannot have, at which exceljs gives up.
*/
async function* endOnFailure(bytes, failures) {
	try {
		yield* bytes;
	} catch (error) {
		failures.push(error);
		yield Uint8Array.of(0);
	}
}
// actions/lib/sources/workbook/xlsx-parts.ts
const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const MAX_PART_BYTES = 1048576;
/**
* Reads which sheets a workbook has and follows its relationships to them, as parts may have any
* name and order. Only the workbook itself is where exceljs looks for it, as every program has it.
*/
async function readXlsxParts(archive, file) {
	if (!archive.names.has(WORKBOOK)) throw invalidWorkbook(file, `is ${describeArchive(archive.names)}, not an Excel workbook`, { remedy: "Save the workbook in Excel as .xlsx." });
	const { reader, rows } = openWithExceljs(archive, {
		file,
		parts: [WORKBOOK, RELATIONSHIPS].map((source) => ({
			source,
			maxBytes: MAX_PART_BYTES
		}))
	});
	for await (const _ of rows);
	const relationships = reader.workbookRels.map(({ Id, Type = "", Target = "" }) => ({
		id: Id,
		type: posix.basename(Type),
		part: posix.resolve("/xl", Target).slice(1)
	}));
	return {
		sheets: (reader.model?.sheets ?? []).map(({ name, rId }) => {
			const target = relationships.find(({ id }) => id === rId);
			return {
				name,
				part: target?.type === "worksheet" ? target.part : void 0
			};
		}),
		sharedStrings: relationships.find(({ type }) => type === "sharedStrings")?.part
	};
}
function describeArchive(names) {
	if (names.has("xl/workbook.bin")) return "a binary workbook (.xlsb)";
	if (names.has("word/document.xml")) return "a Word document";
	if (names.has("ppt/presentation.xml")) return "a PowerPoint presentation";
	if (names.has("content.xml")) return "an OpenDocument file";
	return "a ZIP archive of something else";
}
// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));
// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));
// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));
// actions/lib/sources/workbook/zip.ts
var import_yauzl = (/* @__PURE__ */ __commonJSMin(((exports) => {
	__require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBufferPromise = fromBufferPromise;
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
})))();
const MAX_ENTRIES = 1e4;
/** Reads the directory of a ZIP archive that is in memory. */
async function openArchive(content, file) {
	const entries = /* @__PURE__ */ new Map();
	let zip;
	try {
		zip = await (0, import_yauzl.fromBufferPromise)(content, {
			lazyEntries: true,
			autoClose: false,
			validateEntrySizes: true
		});
		if (zip.entryCount > MAX_ENTRIES) throw new Error(`it says that it holds ${zip.entryCount} files`);
		for await (const entry of zip.eachEntry()) {
			const name = entry.fileName.toLowerCase();
			if (entries.has(name)) throw new Error(`it holds ${JSON.stringify(name)} twice`);
			entries.set(name, entry);
		}
	} catch (error) {
		throw damaged(file, error);
	}
	return {
		names: new Set(entries.keys()),
		find: (name, maxBytes) => {
			const entry = entries.get(name.toLowerCase());
			if (entry === void 0) throw invalidWorkbook(file, `is a ZIP archive without ${name}`);
			if (entry.isEncrypted()) throw passwordProtected(file);
			const bytes = entry.uncompressedSize;
			if (bytes > maxBytes) {
				const problem = `inflates ${entry.fileName} to ${bytes} bytes, ${maxBytes} are allowed`;
				throw invalidWorkbook(file, problem);
			}
			return {
				bytes,
				crc32: entry.crc32,
				inflate: () => inflateEntry(zip, entry, file)
			};
		}
	};
}
/** `yauzl` breaks off an entry that inflates to more than it declares. */
async function* inflateEntry(zip, entry, file) {
	let checksum = 0;
	try {
		const chunks = await zip.openReadStreamPromise(entry);
		for await (const chunk of chunks) {
			checksum = crc32(chunk, checksum);
			yield chunk;
		}
	} catch (error) {
		throw damaged(file, error);
	}
	if (checksum !== entry.crc32) throw damaged(file, /* @__PURE__ */ new Error(`the checksum of ${entry.fileName} is wrong`));
}
function damaged(file, cause) {
	const reason = cause instanceof Error ? cause.message : String(cause);
	return invalidWorkbook(file, `is a truncated or damaged ZIP archive (${reason})`, { cause });
}
// actions/lib/sources/workbook/xlsx.ts
const MEBIBYTE = 1048576;
/** Over twenty-five times the most published so far; each byte may take fifty in memory. */
const MAX_SHARED_STRINGS_BYTES = 8 * MEBIBYTE;
/** Four times the largest sheet published so far, that of 2020; read in ten seconds at most. */
const MAX_SHEET_BYTES = 64 * MEBIBYTE;
/** Excel's own limit. */
const MAX_ROWS = 1048576;
/** exceljs goes over every column up to a row's last; fifty times the sheet of 2020. */
const MAX_WIDTHS = 3e7;
/** Yields the rows of one sheet while it is inflated and read. */
async function* readXlsxRows(content, { file, sheet }) {
	const archive = await openArchive(content, file);
	const { sheets, sharedStrings } = await readXlsxParts(archive, file);
	const found = findSheet(sheets, sheet);
	if (found === void 0) throw noSuchSheet(file, sheet, sheets);
	if (found.part === void 0) throw invalidWorkbook(file, `has a chart where "${sheet}" should be`);
	const refuse = (problem) => {
		throw invalidWorkbook(file, `has a sheet "${sheet}" that ${problem}`);
	};
	const parts = [{
		source: found.part,
		name: "xl/worksheets/sheet1.xml",
		maxBytes: MAX_SHEET_BYTES,
		check: (pieces) => checkNumbers(pieces, refuse)
	}];
	if (sharedStrings !== void 0) parts.unshift({
		source: sharedStrings,
		name: "xl/sharedStrings.xml",
		maxBytes: MAX_SHARED_STRINGS_BYTES
	});
	let previous = 0;
	let widths = 0;
	for await (const row of openWithExceljs(archive, {
		file,
		parts
	}).rows) {
		if (!(row.number > previous && row.number <= MAX_ROWS)) refuse(`has a row numbered ${row.number} after row ${previous}`);
		previous = row.number;
		widths += row.cellCount;
		if (widths > MAX_WIDTHS) refuse(`spreads over more than ${MAX_WIDTHS} cells`);
		const cells = readXlsxCells(row);
		if (cells.size > 0) yield {
			row: row.number,
			cells
		};
	}
}
/**
* A cell that is to hold a number, truth or date, and what it holds if that spells no number or is
* longer than 64 characters (Excel writes 24 at most). No two parts that repeat can take the same
* characters, so that a cell is gone over once, however long it is.
*/
const NO_NUMBER = /<c\b(?![^>]*\st=["'](?:s|str|inlineStr|e)["'])[^>]*>\s*(?:<f\b[^>]*>(?:[^<]*<\/f>)?\s*)?<v\b[^>]*>(?!\s*(?:(?![^\s<]{65})[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*)?<)([^<]{0,40})/;
/** exceljs would read `0,5` as 0, a date in words as its year, and `false` as true. */
async function* checkNumbers(pieces, refuse) {
	for await (const piece of pieces) {
		const found = NO_NUMBER.exec(piece.toString("latin1"));
		if (found !== null) refuse(`has "${found[1]}" where a number should be`);
		yield piece;
	}
}
export { readXlsxRows };
