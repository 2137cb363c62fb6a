// actions/lib/errors.ts
/**
* The one class for what a user can mend. `message` says what failed, on which thing, with the
* value seen; `remedy` is one imperative sentence. Every other error is a bug and keeps its stack.
*/
var PipelineError = class extends Error {
	name = "PipelineError";
	code;
	remedy;
	/** Each fault where it lies, where the message tells of several or of a file of the project. */
	places;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = options.code;
		this.remedy = options.remedy;
		this.places = options.places ?? [];
	}
};
export { PipelineError as t };
