export const id = 276;
export const ids = [276];
export const modules = {

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openService: () => (/* binding */ openService)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5661);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7906);
/* harmony import */ var _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2123);
/* harmony import */ var _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8671);
/* harmony import */ var _recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4548);
/* harmony import */ var _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4789);
/* harmony import */ var _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4300);
/* harmony import */ var _event_streams_CX96GTN8_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9008);
/* harmony import */ var _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4114);
/* harmony import */ var _AwsRestJsonProtocol_5gCjkNVD_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9016);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4060);
/* harmony import */ var _journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(99);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6009);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5942);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1742);
/* harmony import */ var _deadline_DfOpbRuu_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8522);




















// src/aws/tar-names.ts
const block = 512;
async function* tarNames(bytes) {
	let kept = Buffer.alloc(0);
	let skip = 0;
	for await (const piece of bytes) {
		const passed = Math.min(skip, piece.length);
		skip -= passed;
		kept = passed === piece.length ? kept : Buffer.concat([kept, piece.subarray(passed)]);
		while (skip === 0 && kept.length >= block) {
			const header = kept.subarray(0, block);
			if (header[0] === 0) return;
			yield nameIn(header);
			const size = Math.ceil(sizeIn(header) / block) * block;
			const rest = kept.length - block;
			skip = Math.max(0, size - rest);
			kept = kept.subarray(block + Math.min(size, rest));
		}
	}
}
const field = (header, start, length) => header.toString("utf8", start, start + length).replace(/\0.*$/s, "");
const nameIn = (header) => [field(header, 345, 155), field(header, 0, 100)].filter((part) => part !== "").join("/").replace(/^(\.?\/)+/, "");
function sizeIn(header) {
	if (((header[124] ?? 0) & 128) !== 0) return Number(header.readBigUInt64BE(128));
	return Number.parseInt(field(header, 124, 12).trim() || "0", 8);
}

// src/aws/ecr-image.ts
const manifestSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	config: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)() }),
	layers: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
		digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
		mediaType: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
		size: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)()
	}))
});
const configSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ config: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	Entrypoint: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).nullish(),
	Cmd: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).nullish(),
	Labels: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).nullish()
}).nullish() });
const accepted = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"].join(", ");
async function openEcrImage(image, reading, context) {
	const [, host = "", name = "", digest = ""] = /^([^/]+)\/(.+)@(sha256:[\da-f]+)$/.exec(image) ?? [];
	const base = `https://${host}/v2/${name}`;
	const manifest = manifestSchema.parse(await json(`${base}/manifests/${digest}`, reading, context));
	const blob = (of) => `${base}/blobs/${of}`;
	const { config } = configSchema.parse(await json(blob(manifest.config.digest), reading, context));
	return {
		layers: manifest.layers,
		command: [...config?.Entrypoint ?? [], ...config?.Cmd ?? []],
		labels: config?.Labels ?? {},
		contains: async (layer, wanted, inner) => {
			const { body } = await opened(blob(layer.digest), reading, inner);
			const unpacked = unpack(body, layer.mediaType);
			try {
				for await (const each of tarNames(unpacked)) if (each === wanted) return true;
				return false;
			} finally {
				for (const each of [unpacked, body]) each.on("error", () => void 0).destroy();
			}
		}
	};
}
async function json(url, reading, context) {
	const { body } = await opened(url, reading, context);
	const pieces = [];
	for await (const piece of body) pieces.push(Buffer.from(piece));
	return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}
function unpack(body, mediaType) {
	if (mediaType.endsWith("gzip")) return piped(body, (0,node_zlib__WEBPACK_IMPORTED_MODULE_17__.createGunzip)());
	return mediaType.endsWith("zstd") ? piped(body, (0,node_zlib__WEBPACK_IMPORTED_MODULE_17__.createZstdDecompress)()) : body;
}
function piped(source, target) {
	source.once("error", (error) => target.destroy(error));
	source.pipe(target);
	return target;
}
const operation = "ecr-registry.blobs.get";
async function opened(url, { http, credentials }, context) {
	const { username, password } = await credentials(context);
	const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
	const ask = (at, headers) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, async () => {
		const answer = await http.stream({
			method: "GET",
			url: at,
			operation,
			headers
		}, context);
		if (answer.status < 400) return answer;
		discard(answer.body);
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: HTTP ${answer.status}`, {
			trouble: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.n)(answer.status),
			operation,
			status: answer.status
		});
	});
	const first = await ask(url, {
		authorization,
		accept: accepted
	});
	const location = first.headers["location"];
	if (first.status < 300 || location === void 0) return first;
	discard(first.body);
	return ask(new URL(location, url).href, {});
}
const discard = (body) => body.on("error", () => void 0).resume();

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthSchemeProvider.js
const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.ht)(context).operation,
		region: await (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.mt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "lambda",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultLambdaHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.mt)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "lambda"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-lambda/package.json
var version = "3.1164.0";

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.G.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.U.aws = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.d;

// node_modules/@aws-sdk/client-lambda/dist-es/models/LambdaServiceException.js
var LambdaServiceException = class LambdaServiceException extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, LambdaServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/models/errors.js
var InvalidParameterValueException = class InvalidParameterValueException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
		this.Type = opts.Type;
	}
};
var PolicyLengthExceededException = class PolicyLengthExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PolicyLengthExceededException";
	name = "PolicyLengthExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "PolicyLengthExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
		this.Type = opts.Type;
	}
};
var PreconditionFailedException = class PreconditionFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PreconditionFailedException";
	name = "PreconditionFailedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "PreconditionFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PreconditionFailedException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceConflictException = class ResourceConflictException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceConflictException";
	name = "ResourceConflictException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ResourceConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceConflictException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ServiceException = class ServiceException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ServiceException";
	name = "ServiceException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	retryAfterSeconds;
	Type;
	Reason;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
		this.Type = opts.Type;
		this.Reason = opts.Reason;
	}
};
var PublicPolicyException = class PublicPolicyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PublicPolicyException";
	name = "PublicPolicyException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "PublicPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PublicPolicyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var AliasLimitExceededException = class AliasLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#AliasLimitExceededException";
	name = "AliasLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "AliasLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AliasLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var CapacityProviderLimitExceededException = class CapacityProviderLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CapacityProviderLimitExceededException";
	name = "CapacityProviderLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CapacityProviderLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityProviderLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var KMSAccessDeniedException = class KMSAccessDeniedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSAccessDeniedException";
	name = "KMSAccessDeniedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSAccessDeniedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSAccessDeniedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSDisabledException = class KMSDisabledException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSDisabledException";
	name = "KMSDisabledException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSDisabledException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSDisabledException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSInvalidStateException = class KMSInvalidStateException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSInvalidStateException";
	name = "KMSInvalidStateException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSInvalidStateException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSNotFoundException = class KMSNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSNotFoundException";
	name = "KMSNotFoundException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSNotFoundException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ResourceInUseException = class ResourceInUseException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeSigningConfigNotFoundException = class CodeSigningConfigNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeSigningConfigNotFoundException";
	name = "CodeSigningConfigNotFoundException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CodeSigningConfigNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeSigningConfigNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeStorageExceededException = class CodeStorageExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeStorageExceededException";
	name = "CodeStorageExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeStorageExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeStorageExceededException.prototype);
		this.Type = opts.Type;
	}
};
var CodeVerificationFailedException = class CodeVerificationFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeVerificationFailedException";
	name = "CodeVerificationFailedException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CodeVerificationFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeVerificationFailedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var FunctionVersionsPerCapacityProviderLimitExceededException = class FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";
	name = "FunctionVersionsPerCapacityProviderLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "FunctionVersionsPerCapacityProviderLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FunctionVersionsPerCapacityProviderLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var InvalidCodeSignatureException = class InvalidCodeSignatureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidCodeSignatureException";
	name = "InvalidCodeSignatureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidCodeSignatureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCodeSignatureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeArtifactUserDeletedException = class CodeArtifactUserDeletedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserDeletedException";
	name = "CodeArtifactUserDeletedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserDeletedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserDeletedException.prototype);
		this.Type = opts.Type;
	}
};
var CodeArtifactUserFailedException = class CodeArtifactUserFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserFailedException";
	name = "CodeArtifactUserFailedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserFailedException.prototype);
		this.Type = opts.Type;
	}
};
var CodeArtifactUserPendingException = class CodeArtifactUserPendingException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserPendingException";
	name = "CodeArtifactUserPendingException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserPendingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserPendingException.prototype);
		this.Type = opts.Type;
	}
};
var DurableExecutionAlreadyStartedException = class DurableExecutionAlreadyStartedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#DurableExecutionAlreadyStartedException";
	name = "DurableExecutionAlreadyStartedException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "DurableExecutionAlreadyStartedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DurableExecutionAlreadyStartedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2AccessDeniedException = class EC2AccessDeniedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2AccessDeniedException";
	name = "EC2AccessDeniedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EC2AccessDeniedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2AccessDeniedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2ThrottledException = class EC2ThrottledException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2ThrottledException";
	name = "EC2ThrottledException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EC2ThrottledException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2ThrottledException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2UnexpectedException = class EC2UnexpectedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2UnexpectedException";
	name = "EC2UnexpectedException";
	$fault = "server";
	Type;
	Message;
	EC2ErrorCode;
	constructor(opts) {
		super({
			name: "EC2UnexpectedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2UnexpectedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
		this.EC2ErrorCode = opts.EC2ErrorCode;
	}
};
var EFSIOException = class EFSIOException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSIOException";
	name = "EFSIOException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSIOException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSIOException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountConnectivityException = class EFSMountConnectivityException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountConnectivityException";
	name = "EFSMountConnectivityException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountConnectivityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountConnectivityException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountFailureException = class EFSMountFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountFailureException";
	name = "EFSMountFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountTimeoutException = class EFSMountTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountTimeoutException";
	name = "EFSMountTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ENILimitReachedException = class ENILimitReachedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ENILimitReachedException";
	name = "ENILimitReachedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ENILimitReachedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ENILimitReachedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ENINotReadyException = class ENINotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ENINotReadyException";
	name = "ENINotReadyException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ENINotReadyException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ENINotReadyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidRequestContentException = class InvalidRequestContentException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidRequestContentException";
	name = "InvalidRequestContentException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "InvalidRequestContentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestContentException.prototype);
		this.Type = opts.Type;
	}
};
var InvalidRuntimeException = class InvalidRuntimeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidRuntimeException";
	name = "InvalidRuntimeException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidRuntimeException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRuntimeException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidSecurityGroupIDException = class InvalidSecurityGroupIDException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidSecurityGroupIDException";
	name = "InvalidSecurityGroupIDException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidSecurityGroupIDException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSecurityGroupIDException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidSubnetIDException = class InvalidSubnetIDException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidSubnetIDException";
	name = "InvalidSubnetIDException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidSubnetIDException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSubnetIDException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidZipFileException = class InvalidZipFileException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidZipFileException";
	name = "InvalidZipFileException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidZipFileException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidZipFileException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ModeNotSupportedException = class ModeNotSupportedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ModeNotSupportedException";
	name = "ModeNotSupportedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ModeNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ModeNotSupportedException.prototype);
		this.Type = opts.Type;
	}
};
var NoPublishedVersionException = class NoPublishedVersionException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#NoPublishedVersionException";
	name = "NoPublishedVersionException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "NoPublishedVersionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoPublishedVersionException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var RecursiveInvocationException = class RecursiveInvocationException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#RecursiveInvocationException";
	name = "RecursiveInvocationException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "RecursiveInvocationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RecursiveInvocationException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var RequestTooLargeException = class RequestTooLargeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#RequestTooLargeException";
	name = "RequestTooLargeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "RequestTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RequestTooLargeException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceNotReadyException = class ResourceNotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceNotReadyException";
	name = "ResourceNotReadyException";
	$fault = "server";
	Type;
	constructor(opts) {
		super({
			name: "ResourceNotReadyException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
		this.Type = opts.Type;
	}
};
var S3FilesMountConnectivityException = class S3FilesMountConnectivityException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountConnectivityException";
	name = "S3FilesMountConnectivityException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountConnectivityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountConnectivityException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var S3FilesMountFailureException = class S3FilesMountFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountFailureException";
	name = "S3FilesMountFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var S3FilesMountTimeoutException = class S3FilesMountTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountTimeoutException";
	name = "S3FilesMountTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SerializedRequestEntityTooLargeException = class SerializedRequestEntityTooLargeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SerializedRequestEntityTooLargeException";
	name = "SerializedRequestEntityTooLargeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "SerializedRequestEntityTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SerializedRequestEntityTooLargeException.prototype);
		this.Type = opts.Type;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartException = class SnapStartException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartException";
	name = "SnapStartException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartNotReadyException = class SnapStartNotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartNotReadyException";
	name = "SnapStartNotReadyException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartNotReadyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartRegenerationFailureException = class SnapStartRegenerationFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartRegenerationFailureException";
	name = "SnapStartRegenerationFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartRegenerationFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartRegenerationFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartTimeoutException = class SnapStartTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartTimeoutException";
	name = "SnapStartTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SubnetIPAddressLimitReachedException = class SubnetIPAddressLimitReachedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SubnetIPAddressLimitReachedException";
	name = "SubnetIPAddressLimitReachedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SubnetIPAddressLimitReachedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, SubnetIPAddressLimitReachedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var UnsupportedMediaTypeException = class UnsupportedMediaTypeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#UnsupportedMediaTypeException";
	name = "UnsupportedMediaTypeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "UnsupportedMediaTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedMediaTypeException.prototype);
		this.Type = opts.Type;
	}
};
var ProvisionedConcurrencyConfigNotFoundException = class ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";
	name = "ProvisionedConcurrencyConfigNotFoundException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ProvisionedConcurrencyConfigNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ProvisionedConcurrencyConfigNotFoundException.prototype);
		this.Type = opts.Type;
	}
};
var CallbackTimeoutException = class CallbackTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CallbackTimeoutException";
	name = "CallbackTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CallbackTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallbackTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/schemas/schemas_0.js
const _A = "Action";
const _AA = "AliasArn";
const _AC = "AliasConfiguration";
const _ACc = "AccessConfigs";
const _ACl = "AllowCredentials";
const _AH = "AllowHeaders";
const _ALEE = "AliasLimitExceededException";
const _ALL = "ApplicationLogLevel";
const _ALl = "AliasList";
const _AM = "AllowMethods";
const _AMKESC = "AmazonManagedKafkaEventSourceConfig";
const _AO = "AllowOrigins";
const _AOp = "ApplyOn";
const _APR = "AddPermissionRequest";
const _APRd = "AddPermissionResponse";
const _APd = "AddPermission";
const _ARC = "AliasRoutingConfiguration";
const _AT = "AuthType";
const _AVW = "AdditionalVersionWeights";
const _Al = "Aliases";
const _Ar = "Architectures";
const _Arn = "Arn";
const _At = "Attribute";
const _B = "Blob";
const _BBOFE = "BisectBatchOnFunctionError";
const _BSa = "BatchSize";
const _C = "Concurrency";
const _CAR = "CreateAliasRequest";
const _CAUDE = "CodeArtifactUserDeletedException";
const _CAUFE = "CodeArtifactUserFailedException";
const _CAUPE = "CodeArtifactUserPendingException";
const _CAr = "CreateAlias";
const _CC = "ClientContext";
const _CF = "CreateFunction";
const _CFR = "CreateFunctionRequest";
const _CFUC = "CreateFunctionUrlConfig";
const _CFUCR = "CreateFunctionUrlConfigRequest";
const _CFUCRr = "CreateFunctionUrlConfigResponse";
const _CGI = "ConsumerGroupId";
const _CM = "ConsumptionMode";
const _CN = "CollectionName";
const _CPA = "CapacityProviderArn";
const _CPC = "CapacityProviderConfig";
const _CPLEE = "CapacityProviderLimitExceededException";
const _CS = "CodeSize";
const _CSCA = "CodeSigningConfigArn";
const _CSCNFE = "CodeSigningConfigNotFoundException";
const _CSEE = "CodeStorageExceededException";
const _CSo = "CodeSha256";
const _CSon = "ConfigSha256";
const _CTE = "CallbackTimeoutException";
const _CTr = "CreationTime";
const _CVFE = "CodeVerificationFailedException";
const _Co = "Cors";
const _Cod = "Code";
const _Com = "Command";
const _Con = "Configuration";
const _D = "Description";
const _DA = "DeleteAlias";
const _DAR = "DeleteAliasRequest";
const _DC = "DestinationConfig";
const _DCu = "DurableConfig";
const _DDBESC = "DocumentDBEventSourceConfig";
const _DEA = "DurableExecutionArn";
const _DEASE = "DurableExecutionAlreadyStartedException";
const _DEN = "DurableExecutionName";
const _DF = "DeleteFunction";
const _DFR = "DeleteFunctionRequest";
const _DFRe = "DeleteFunctionResponse";
const _DFUC = "DeleteFunctionUrlConfig";
const _DFUCR = "DeleteFunctionUrlConfigRequest";
const _DLC = "DeadLetterConfig";
const _DN = "DatabaseName";
const _DR = "DryRun";
const _DSR = "DirectS3Read";
const _De = "Destination";
const _E = "Error";
const _EC = "ErrorCode";
const _ECADE = "EC2AccessDeniedException";
const _ECEC = "EC2ErrorCode";
const _ECTE = "EC2ThrottledException";
const _ECUE = "EC2UnexpectedException";
const _EE = "EnvironmentError";
const _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
const _EFSIOE = "EFSIOException";
const _EFSMCE = "EFSMountConnectivityException";
const _EFSMFE = "EFSMountFailureException";
const _EFSMTE = "EFSMountTimeoutException";
const _EH = "ExposeHeaders";
const _ENILRE = "ENILimitReachedException";
const _ENINRE = "ENINotReadyException";
const _EP = "EntryPoint";
const _ER = "EnvironmentResponse";
const _ERF = "EventRecordFormat";
const _ES = "EphemeralStorage";
const _ESA = "EventSourceArn";
const _ESM = "EventSourceMappings";
const _ESMA = "EventSourceMappingArn";
const _ESMC = "EventSourceMappingConfiguration";
const _ESML = "EventSourceMappingsList";
const _ESMLC = "EventSourceMappingLoggingConfig";
const _ESMMC = "EventSourceMappingMetricsConfig";
const _EST = "EventSourceToken";
const _ETx = "ExecutionTimeout";
const _EV = "ExecutedVersion";
const _EVN = "EnvironmentVariableName";
const _EVV = "EnvironmentVariableValue";
const _EVn = "EnvironmentVariables";
const _End = "Endpoints";
const _Env = "Environment";
const _F = "Filter";
const _FA = "FunctionArn";
const _FCE = "FilterCriteriaError";
const _FCL = "FunctionCodeLocation";
const _FCLE = "FunctionCodeLocationError";
const _FCi = "FilterCriteria";
const _FCu = "FunctionCode";
const _FCun = "FunctionConfiguration";
const _FD = "FullDocument";
const _FE = "FunctionError";
const _FL = "FilterList";
const _FLu = "FunctionList";
const _FN = "FunctionName";
const _FRT = "FunctionResponseTypes";
const _FSC = "FileSystemConfigs";
const _FSCL = "FileSystemConfigList";
const _FSCi = "FileSystemConfig";
const _FU = "FunctionUrl";
const _FUAT = "FunctionUrlAuthType";
const _FUC = "FunctionUrlConfig";
const _FUCL = "FunctionUrlConfigList";
const _FUCu = "FunctionUrlConfigs";
const _FV = "FunctionVersion";
const _FVPCPLEE = "FunctionVersionsPerCapacityProviderLimitExceededException";
const _Fi = "Filters";
const _GF = "GetFunction";
const _GFR = "GetFunctionRequest";
const _GFRe = "GetFunctionResponse";
const _GP = "GetPolicy";
const _GPR = "GetPolicyRequest";
const _GPRe = "GetPolicyResponse";
const _H = "Handler";
const _IAFDS = "Ipv6AllowedForDualStack";
const _IC = "ImageConfig";
const _ICE = "ImageConfigError";
const _ICR = "ImageConfigResponse";
const _ICSE = "InvalidCodeSignatureException";
const _IM = "InvokeMode";
const _IPVE = "InvalidParameterValueException";
const _IRCE = "InvalidRequestContentException";
const _IRE = "InvalidRuntimeException";
const _IRn = "InvocationRequest";
const _IRnv = "InvocationResponse";
const _ISGIDE = "InvalidSecurityGroupIDException";
const _ISIDE = "InvalidSubnetIDException";
const _IT = "InvocationType";
const _IU = "ImageUri";
const _IVFU = "InvokedViaFunctionUrl";
const _IZFE = "InvalidZipFileException";
const _In = "Invoke";
const _K = "Key";
const _KMSADE = "KMSAccessDeniedException";
const _KMSDE = "KMSDisabledException";
const _KMSISE = "KMSInvalidStateException";
const _KMSKA = "KMSKeyArn";
const _KMSNFE = "KMSNotFoundException";
const _KSRAC = "KafkaSchemaRegistryAccessConfig";
const _KSRACL = "KafkaSchemaRegistryAccessConfigList";
const _KSRC = "KafkaSchemaRegistryConfig";
const _KSVC = "KafkaSchemaValidationConfig";
const _KSVCL = "KafkaSchemaValidationConfigList";
const _L = "Layers";
const _LAR = "ListAliasesRequest";
const _LARi = "ListAliasesResponse";
const _LAi = "ListAliases";
const _LC = "LoggingConfig";
const _LESM = "ListEventSourceMappings";
const _LESMR = "ListEventSourceMappingsRequest";
const _LESMRi = "ListEventSourceMappingsResponse";
const _LF = "LogFormat";
const _LFUC = "ListFunctionUrlConfigs";
const _LFUCR = "ListFunctionUrlConfigsRequest";
const _LFUCRi = "ListFunctionUrlConfigsResponse";
const _LG = "LogGroup";
const _LM = "LastModified";
const _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
const _LMP = "LocalMountPath";
const _LMT = "LastModifiedTime";
const _LPR = "LastProcessingResult";
const _LR = "LogResult";
const _LRL = "LayersReferenceList";
const _LT = "LogType";
const _LTR = "ListTagsRequest";
const _LTRi = "ListTagsResponse";
const _LTi = "ListTags";
const _LUS = "LastUpdateStatus";
const _LUSR = "LastUpdateStatusReason";
const _LUSRC = "LastUpdateStatusReasonCode";
const _LVBF = "ListVersionsByFunction";
const _LVBFR = "ListVersionsByFunctionRequest";
const _LVBFRi = "ListVersionsByFunctionResponse";
const _La = "Layer";
const _Lo = "Location";
const _M = "Message";
const _MA = "MaxAge";
const _MAa = "MasterArn";
const _MBWIS = "MaximumBatchingWindowInSeconds";
const _MC = "MetricsConfig";
const _MCa = "MaximumConcurrency";
const _MI = "MaxItems";
const _MNSE = "ModeNotSupportedException";
const _MP = "MinimumPollers";
const _MPa = "MaximumPollers";
const _MRA = "MaximumRetryAttempts";
const _MRAIS = "MaximumRecordAgeInSeconds";
const _MS = "MemorySize";
const _Ma = "Marker";
const _Me = "Metrics";
const _Mo = "Mode";
const _N = "Name";
const _NM = "NextMarker";
const _NPVE = "NoPublishedVersionException";
const _OF = "OnFailure";
const _OS = "OnSuccess";
const _OSp = "OptimizationStatus";
const _P = "Principal";
const _PCCNFE = "ProvisionedConcurrencyConfigNotFoundException";
const _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
const _PF = "ParallelizationFactor";
const _PFE = "PreconditionFailedException";
const _PGN = "PollerGroupName";
const _PLEE = "PolicyLengthExceededException";
const _POID = "PrincipalOrgID";
const _PPC = "ProvisionedPollerConfig";
const _PPE = "PublicPolicyException";
const _PTa = "PackageType";
const _PTu = "PublishTo";
const _PV = "PublishVersion";
const _PVR = "PublishVersionRequest";
const _Pa = "Payload";
const _Pat = "Pattern";
const _Po = "Policy";
const _Pu = "Publish";
const _Q = "Qualifier";
const _Qu = "Queues";
const _R = "Reason";
const _RA = "Retry-After";
const _RC = "RoutingConfig";
const _RCE = "ResourceConflictException";
const _RCEe = "ReservedConcurrentExecutions";
const _RI = "RevisionId";
const _RIE = "RecursiveInvocationException";
const _RIU = "ResolvedImageUri";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RNRE = "ResourceNotReadyException";
const _RP = "RemovePermission";
const _RPID = "RetentionPeriodInDays";
const _RPR = "RemovePermissionRequest";
const _RSO = "ResolvedS3Object";
const _RT = "RepositoryType";
const _RTLE = "RequestTooLargeException";
const _RVA = "RuntimeVersionArn";
const _RVC = "RuntimeVersionConfig";
const _RVE = "RuntimeVersionError";
const _Res = "Resource";
const _Ro = "Role";
const _Ru = "Runtime";
const _S = "Statement";
const _SA = "SourceArn";
const _SAC = "SourceAccessConfigurations";
const _SACo = "SourceAccessConfiguration";
const _SAo = "SourceAccount";
const _SB = "S3Bucket";
const _SC = "ScalingConfig";
const _SCt = "StatusCode";
const _SE = "ServiceException";
const _SFC = "S3FilesConfig";
const _SFMCE = "S3FilesMountConnectivityException";
const _SFMFE = "S3FilesMountFailureException";
const _SFMTE = "S3FilesMountTimeoutException";
const _SGI = "SecurityGroupIds";
const _SI = "StatementId";
const _SIPALRE = "SubnetIPAddressLimitReachedException";
const _SIu = "SubnetIds";
const _SJA = "SigningJobArn";
const _SK = "S3Key";
const _SKMSKA = "SourceKMSKeyArn";
const _SLL = "SystemLogLevel";
const _SMES = "SelfManagedEventSource";
const _SMKESC = "SelfManagedKafkaEventSourceConfig";
const _SOSM = "S3ObjectStorageMode";
const _SOV = "S3ObjectVersion";
const _SPT = "StartingPositionTimestamp";
const _SPVAi = "SigningProfileVersionArn";
const _SPt = "StartingPosition";
const _SQEE = "ServiceQuotaExceededException";
const _SR = "StateReason";
const _SRC = "SchemaRegistryConfig";
const _SRCt = "StateReasonCode";
const _SRETLE = "SerializedRequestEntityTooLargeException";
const _SRURI = "SchemaRegistryURI";
const _SS = "SensitiveString";
const _SSE = "SnapStartException";
const _SSNRE = "SnapStartNotReadyException";
const _SSR = "SnapStartResponse";
const _SSRFE = "SnapStartRegenerationFailureException";
const _SSTE = "SnapStartTimeoutException";
const _SSn = "SnapStart";
const _STR = "StateTransitionReason";
const _SVC = "SchemaValidationConfigs";
const _Si = "Size";
const _St = "State";
const _T = "Type";
const _TA = "TargetArn";
const _TCR = "TracingConfigResponse";
const _TCe = "TenancyConfig";
const _TCr = "TracingConfig";
const _TE = "TagsError";
const _TI = "TenantId";
const _TIM = "TenantIsolationMode";
const _TK = "TagKeys";
const _TKL = "TagKeyList";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TWIS = "TumblingWindowInSeconds";
const _Ta = "Tags";
const _Ti = "Timeout";
const _To = "Topics";
const _UA = "UpdateAlias";
const _UAR = "UpdateAliasRequest";
const _UFC = "UpdateFunctionCode";
const _UFCR = "UpdateFunctionCodeRequest";
const _UFCRp = "UpdateFunctionConfigurationRequest";
const _UFCp = "UpdateFunctionConfiguration";
const _UFUC = "UpdateFunctionUrlConfig";
const _UFUCR = "UpdateFunctionUrlConfigRequest";
const _UFUCRp = "UpdateFunctionUrlConfigResponse";
const _UMTE = "UnsupportedMediaTypeException";
const _UR = "UntagResource";
const _URI = "URI";
const _URR = "UntagResourceRequest";
const _UUID = "UUID";
const _V = "Variables";
const _VC = "VpcConfig";
const _VCR = "VpcConfigResponse";
const _VI = "VpcId";
const _Ve = "Version";
const _Ver = "Versions";
const _WD = "WorkingDirectory";
const _XACC = "X-Amz-Client-Context";
const _XADEA = "X-Amz-Durable-Execution-Arn";
const _XADEN = "X-Amz-Durable-Execution-Name";
const _XAEV = "X-Amz-Executed-Version";
const _XAFE = "X-Amz-Function-Error";
const _XAIT = "X-Amz-Invocation-Type";
const _XALR = "X-Amz-Log-Result";
const _XALT = "X-Amz-Log-Type";
const _XATI_ = "X-Amz-Tenant-Id";
const _ZF = "ZipFile";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _m = "message";
const _rAS = "retryAfterSeconds";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const _se = "server";
const _tK = "tagKeys";
const _xN = "xmlName";
const n0 = "com.amazonaws.lambda";
const _s_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_4__.t(_s);
var LambdaServiceException$ = [
	-3,
	_s,
	"LambdaServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(LambdaServiceException$, LambdaServiceException);
const n0_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_4__.t(n0);
var AliasLimitExceededException$ = [
	-3,
	n0,
	_ALEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(AliasLimitExceededException$, AliasLimitExceededException);
var CallbackTimeoutException$ = [
	-3,
	n0,
	_CTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(CallbackTimeoutException$, CallbackTimeoutException);
var CapacityProviderLimitExceededException$ = [
	-3,
	n0,
	_CPLEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(CapacityProviderLimitExceededException$, CapacityProviderLimitExceededException);
var CodeArtifactUserDeletedException$ = [
	-3,
	n0,
	_CAUDE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(CodeArtifactUserDeletedException$, CodeArtifactUserDeletedException);
var CodeArtifactUserFailedException$ = [
	-3,
	n0,
	_CAUFE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(CodeArtifactUserFailedException$, CodeArtifactUserFailedException);
var CodeArtifactUserPendingException$ = [
	-3,
	n0,
	_CAUPE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(CodeArtifactUserPendingException$, CodeArtifactUserPendingException);
var CodeSigningConfigNotFoundException$ = [
	-3,
	n0,
	_CSCNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(CodeSigningConfigNotFoundException$, CodeSigningConfigNotFoundException);
var CodeStorageExceededException$ = [
	-3,
	n0,
	_CSEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(CodeStorageExceededException$, CodeStorageExceededException);
var CodeVerificationFailedException$ = [
	-3,
	n0,
	_CVFE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(CodeVerificationFailedException$, CodeVerificationFailedException);
var DurableExecutionAlreadyStartedException$ = [
	-3,
	n0,
	_DEASE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(DurableExecutionAlreadyStartedException$, DurableExecutionAlreadyStartedException);
var EC2AccessDeniedException$ = [
	-3,
	n0,
	_ECADE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EC2AccessDeniedException$, EC2AccessDeniedException);
var EC2ThrottledException$ = [
	-3,
	n0,
	_ECTE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EC2ThrottledException$, EC2ThrottledException);
var EC2UnexpectedException$ = [
	-3,
	n0,
	_ECUE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[
		_T,
		_M,
		_ECEC
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(EC2UnexpectedException$, EC2UnexpectedException);
var EFSIOException$ = [
	-3,
	n0,
	_EFSIOE,
	{
		[_e]: _c,
		[_hE]: 410
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EFSIOException$, EFSIOException);
var EFSMountConnectivityException$ = [
	-3,
	n0,
	_EFSMCE,
	{
		[_e]: _c,
		[_hE]: 408
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EFSMountConnectivityException$, EFSMountConnectivityException);
var EFSMountFailureException$ = [
	-3,
	n0,
	_EFSMFE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EFSMountFailureException$, EFSMountFailureException);
var EFSMountTimeoutException$ = [
	-3,
	n0,
	_EFSMTE,
	{
		[_e]: _c,
		[_hE]: 408
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(EFSMountTimeoutException$, EFSMountTimeoutException);
var ENILimitReachedException$ = [
	-3,
	n0,
	_ENILRE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ENILimitReachedException$, ENILimitReachedException);
var ENINotReadyException$ = [
	-3,
	n0,
	_ENINRE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ENINotReadyException$, ENINotReadyException);
var FunctionVersionsPerCapacityProviderLimitExceededException$ = [
	-3,
	n0,
	_FVPCPLEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(FunctionVersionsPerCapacityProviderLimitExceededException$, FunctionVersionsPerCapacityProviderLimitExceededException);
var InvalidCodeSignatureException$ = [
	-3,
	n0,
	_ICSE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(InvalidCodeSignatureException$, InvalidCodeSignatureException);
var InvalidParameterValueException$ = [
	-3,
	n0,
	_IPVE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestContentException$ = [
	-3,
	n0,
	_IRCE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(InvalidRequestContentException$, InvalidRequestContentException);
var InvalidRuntimeException$ = [
	-3,
	n0,
	_IRE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(InvalidRuntimeException$, InvalidRuntimeException);
var InvalidSecurityGroupIDException$ = [
	-3,
	n0,
	_ISGIDE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(InvalidSecurityGroupIDException$, InvalidSecurityGroupIDException);
var InvalidSubnetIDException$ = [
	-3,
	n0,
	_ISIDE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(InvalidSubnetIDException$, InvalidSubnetIDException);
var InvalidZipFileException$ = [
	-3,
	n0,
	_IZFE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(InvalidZipFileException$, InvalidZipFileException);
var KMSAccessDeniedException$ = [
	-3,
	n0,
	_KMSADE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
	-3,
	n0,
	_KMSDE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$ = [
	-3,
	n0,
	_KMSISE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var KMSNotFoundException$ = [
	-3,
	n0,
	_KMSNFE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
var ModeNotSupportedException$ = [
	-3,
	n0,
	_MNSE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(ModeNotSupportedException$, ModeNotSupportedException);
var NoPublishedVersionException$ = [
	-3,
	n0,
	_NPVE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(NoPublishedVersionException$, NoPublishedVersionException);
var PolicyLengthExceededException$ = [
	-3,
	n0,
	_PLEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
var PreconditionFailedException$ = [
	-3,
	n0,
	_PFE,
	{
		[_e]: _c,
		[_hE]: 412
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(PreconditionFailedException$, PreconditionFailedException);
var ProvisionedConcurrencyConfigNotFoundException$ = [
	-3,
	n0,
	_PCCNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(ProvisionedConcurrencyConfigNotFoundException$, ProvisionedConcurrencyConfigNotFoundException);
var PublicPolicyException$ = [
	-3,
	n0,
	_PPE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
var RecursiveInvocationException$ = [
	-3,
	n0,
	_RIE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(RecursiveInvocationException$, RecursiveInvocationException);
var RequestTooLargeException$ = [
	-3,
	n0,
	_RTLE,
	{
		[_e]: _c,
		[_hE]: 413
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(RequestTooLargeException$, RequestTooLargeException);
var ResourceConflictException$ = [
	-3,
	n0,
	_RCE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceInUseException$ = [
	-3,
	n0,
	_RIUE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceNotReadyException$ = [
	-3,
	n0,
	_RNRE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(ResourceNotReadyException$, ResourceNotReadyException);
var S3FilesMountConnectivityException$ = [
	-3,
	n0,
	_SFMCE,
	{
		[_e]: _c,
		[_hE]: 408
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(S3FilesMountConnectivityException$, S3FilesMountConnectivityException);
var S3FilesMountFailureException$ = [
	-3,
	n0,
	_SFMFE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(S3FilesMountFailureException$, S3FilesMountFailureException);
var S3FilesMountTimeoutException$ = [
	-3,
	n0,
	_SFMTE,
	{
		[_e]: _c,
		[_hE]: 408
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(S3FilesMountTimeoutException$, S3FilesMountTimeoutException);
var SerializedRequestEntityTooLargeException$ = [
	-3,
	n0,
	_SRETLE,
	{
		[_e]: _c,
		[_hE]: 413
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(SerializedRequestEntityTooLargeException$, SerializedRequestEntityTooLargeException);
var ServiceException$ = [
	-3,
	n0,
	_SE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var SnapStartException$ = [
	-3,
	n0,
	_SSE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(SnapStartException$, SnapStartException);
var SnapStartNotReadyException$ = [
	-3,
	n0,
	_SSNRE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(SnapStartNotReadyException$, SnapStartNotReadyException);
var SnapStartRegenerationFailureException$ = [
	-3,
	n0,
	_SSRFE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(SnapStartRegenerationFailureException$, SnapStartRegenerationFailureException);
var SnapStartTimeoutException$ = [
	-3,
	n0,
	_SSTE,
	{
		[_e]: _c,
		[_hE]: 408
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(SnapStartTimeoutException$, SnapStartTimeoutException);
var SubnetIPAddressLimitReachedException$ = [
	-3,
	n0,
	_SIPALRE,
	{
		[_e]: _se,
		[_hE]: 502
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(SubnetIPAddressLimitReachedException$, SubnetIPAddressLimitReachedException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[
		_rAS,
		_T,
		_m,
		_R
	],
	[
		[0, { [_hH]: _RA }],
		0,
		0,
		0
	]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedMediaTypeException$ = [
	-3,
	n0,
	_UMTE,
	{
		[_e]: _c,
		[_hE]: 415
	},
	[_T, _m],
	[0, 0]
];
n0_registry.registerError(UnsupportedMediaTypeException$, UnsupportedMediaTypeException);
const errorTypeRegistries = [_s_registry, n0_registry];
var _Blob = [
	0,
	n0,
	_B,
	8,
	21
];
var EnvironmentVariableName = [
	0,
	n0,
	_EVN,
	8,
	0
];
var EnvironmentVariableValue = [
	0,
	n0,
	_EVV,
	8,
	0
];
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
];
var AddPermissionRequest$ = [
	3,
	n0,
	_APR,
	0,
	[
		_FN,
		_SI,
		_A,
		_P,
		_SA,
		_FUAT,
		_IVFU,
		_SAo,
		_EST,
		_Q,
		_RI,
		_POID
	],
	[
		[0, 1],
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		[0, { [_hQ]: _Q }],
		0,
		0
	],
	4
];
var AddPermissionResponse$ = [
	3,
	n0,
	_APRd,
	0,
	[_S],
	[0]
];
var AliasConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[
		_AA,
		_N,
		_FV,
		_D,
		_RC,
		_RI
	],
	[
		0,
		0,
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	]
];
var AliasRoutingConfiguration$ = [
	3,
	n0,
	_ARC,
	0,
	[_AVW],
	[129]
];
var AmazonManagedKafkaEventSourceConfig$ = [
	3,
	n0,
	_AMKESC,
	0,
	[_CGI, _SRC],
	[0, () => KafkaSchemaRegistryConfig$]
];
var CapacityProviderConfig$ = [
	3,
	n0,
	_CPC,
	0,
	[_LMICPC],
	[() => LambdaManagedInstancesCapacityProviderConfig$],
	1
];
var Concurrency$ = [
	3,
	n0,
	_C,
	0,
	[_RCEe],
	[1]
];
var Cors$ = [
	3,
	n0,
	_Co,
	0,
	[
		_ACl,
		_AH,
		_AM,
		_AO,
		_EH,
		_MA
	],
	[
		2,
		64,
		64,
		64,
		64,
		1
	]
];
var CreateAliasRequest$ = [
	3,
	n0,
	_CAR,
	0,
	[
		_FN,
		_N,
		_FV,
		_D,
		_RC
	],
	[
		[0, 1],
		0,
		0,
		0,
		() => AliasRoutingConfiguration$
	],
	3
];
var CreateFunctionRequest$ = [
	3,
	n0,
	_CFR,
	0,
	[
		_FN,
		_Ro,
		_Cod,
		_Ru,
		_H,
		_D,
		_Ti,
		_MS,
		_Pu,
		_PTu,
		_VC,
		_PTa,
		_DLC,
		_Env,
		_KMSKA,
		_TCr,
		_Ta,
		_L,
		_FSC,
		_CSCA,
		_IC,
		_Ar,
		_ES,
		_SSn,
		_LC,
		_TCe,
		_CPC,
		_DCu
	],
	[
		0,
		0,
		[() => FunctionCode$, 0],
		0,
		0,
		0,
		1,
		1,
		2,
		0,
		() => VpcConfig$,
		0,
		() => DeadLetterConfig$,
		[() => Environment$, 0],
		0,
		() => TracingConfig$,
		128,
		64,
		() => FileSystemConfigList,
		0,
		() => ImageConfig$,
		64,
		() => EphemeralStorage$,
		() => SnapStart$,
		() => LoggingConfig$,
		() => TenancyConfig$,
		() => CapacityProviderConfig$,
		() => DurableConfig$
	],
	3
];
var CreateFunctionUrlConfigRequest$ = [
	3,
	n0,
	_CFUCR,
	0,
	[
		_FN,
		_AT,
		_Q,
		_Co,
		_IM
	],
	[
		[0, 1],
		0,
		[0, { [_hQ]: _Q }],
		() => Cors$,
		0
	],
	2
];
var CreateFunctionUrlConfigResponse$ = [
	3,
	n0,
	_CFUCRr,
	0,
	[
		_FU,
		_FA,
		_AT,
		_CTr,
		_Co,
		_IM
	],
	[
		0,
		0,
		0,
		0,
		() => Cors$,
		0
	],
	4
];
var DeadLetterConfig$ = [
	3,
	n0,
	_DLC,
	0,
	[_TA],
	[0]
];
var DeleteAliasRequest$ = [
	3,
	n0,
	_DAR,
	0,
	[_FN, _N],
	[[0, 1], [0, 1]],
	2
];
var DeleteFunctionRequest$ = [
	3,
	n0,
	_DFR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var DeleteFunctionResponse$ = [
	3,
	n0,
	_DFRe,
	0,
	[_SCt],
	[[1, 32]]
];
var DeleteFunctionUrlConfigRequest$ = [
	3,
	n0,
	_DFUCR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var DestinationConfig$ = [
	3,
	n0,
	_DC,
	0,
	[_OS, _OF],
	[() => OnSuccess$, () => OnFailure$]
];
var DocumentDBEventSourceConfig$ = [
	3,
	n0,
	_DDBESC,
	0,
	[
		_DN,
		_CN,
		_FD
	],
	[
		0,
		0,
		0
	]
];
var DurableConfig$ = [
	3,
	n0,
	_DCu,
	0,
	[
		_KMSKA,
		_RPID,
		_ETx
	],
	[
		0,
		1,
		1
	]
];
var Environment$ = [
	3,
	n0,
	_Env,
	0,
	[_V],
	[[() => EnvironmentVariables, 0]]
];
var EnvironmentError$ = [
	3,
	n0,
	_EE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var EnvironmentResponse$ = [
	3,
	n0,
	_ER,
	0,
	[_V, _E],
	[[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
];
var EphemeralStorage$ = [
	3,
	n0,
	_ES,
	0,
	[_Si],
	[1],
	1
];
var EventSourceMappingConfiguration$ = [
	3,
	n0,
	_ESMC,
	0,
	[
		_UUID,
		_SPt,
		_SPT,
		_BSa,
		_MBWIS,
		_PF,
		_ESA,
		_FCi,
		_FCE,
		_KMSKA,
		_MC,
		_LC,
		_SC,
		_FA,
		_LM,
		_LPR,
		_St,
		_STR,
		_DC,
		_To,
		_Qu,
		_SAC,
		_SMES,
		_MRAIS,
		_BBOFE,
		_MRA,
		_TWIS,
		_FRT,
		_AMKESC,
		_SMKESC,
		_DDBESC,
		_ESMA,
		_PPC
	],
	[
		0,
		0,
		4,
		1,
		1,
		1,
		0,
		() => FilterCriteria$,
		() => FilterCriteriaError$,
		0,
		() => EventSourceMappingMetricsConfig$,
		() => EventSourceMappingLoggingConfig$,
		() => ScalingConfig$,
		0,
		4,
		0,
		0,
		0,
		() => DestinationConfig$,
		64,
		64,
		() => SourceAccessConfigurations,
		() => SelfManagedEventSource$,
		1,
		2,
		1,
		1,
		64,
		() => AmazonManagedKafkaEventSourceConfig$,
		() => SelfManagedKafkaEventSourceConfig$,
		() => DocumentDBEventSourceConfig$,
		0,
		() => ProvisionedPollerConfig$
	]
];
var EventSourceMappingLoggingConfig$ = [
	3,
	n0,
	_ESMLC,
	0,
	[_SLL],
	[0]
];
var EventSourceMappingMetricsConfig$ = [
	3,
	n0,
	_ESMMC,
	0,
	[_Me],
	[64]
];
var FileSystemConfig$ = [
	3,
	n0,
	_FSCi,
	0,
	[
		_Arn,
		_LMP,
		_SFC
	],
	[
		0,
		0,
		() => S3FilesConfig$
	],
	2
];
var Filter$ = [
	3,
	n0,
	_F,
	0,
	[_Pat],
	[0]
];
var FilterCriteria$ = [
	3,
	n0,
	_FCi,
	0,
	[_Fi],
	[() => FilterList]
];
var FilterCriteriaError$ = [
	3,
	n0,
	_FCE,
	0,
	[_EC, _M],
	[0, 0]
];
var FunctionCode$ = [
	3,
	n0,
	_FCu,
	0,
	[
		_ZF,
		_SB,
		_SK,
		_SOV,
		_SOSM,
		_IU,
		_SKMSKA
	],
	[
		[() => _Blob, 0],
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var FunctionCodeLocation$ = [
	3,
	n0,
	_FCL,
	0,
	[
		_RT,
		_Lo,
		_IU,
		_RIU,
		_RSO,
		_SKMSKA,
		_E
	],
	[
		0,
		0,
		0,
		0,
		() => ResolvedS3Object$,
		0,
		[() => FunctionCodeLocationError$, 0]
	]
];
var FunctionCodeLocationError$ = [
	3,
	n0,
	_FCLE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var FunctionConfiguration$ = [
	3,
	n0,
	_FCun,
	0,
	[
		_FN,
		_FA,
		_Ru,
		_Ro,
		_H,
		_CS,
		_D,
		_Ti,
		_MS,
		_LM,
		_CSo,
		_Ve,
		_VC,
		_DLC,
		_Env,
		_KMSKA,
		_TCr,
		_MAa,
		_RI,
		_L,
		_St,
		_SR,
		_SRCt,
		_LUS,
		_LUSR,
		_LUSRC,
		_FSC,
		_SPVAi,
		_SJA,
		_PTa,
		_ICR,
		_Ar,
		_ES,
		_SSn,
		_RVC,
		_LC,
		_TCe,
		_CPC,
		_CSon,
		_DCu
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		() => VpcConfigResponse$,
		() => DeadLetterConfig$,
		[() => EnvironmentResponse$, 0],
		0,
		() => TracingConfigResponse$,
		0,
		0,
		() => LayersReferenceList,
		0,
		0,
		0,
		0,
		0,
		0,
		() => FileSystemConfigList,
		0,
		0,
		0,
		[() => ImageConfigResponse$, 0],
		64,
		() => EphemeralStorage$,
		() => SnapStartResponse$,
		[() => RuntimeVersionConfig$, 0],
		() => LoggingConfig$,
		() => TenancyConfig$,
		() => CapacityProviderConfig$,
		0,
		() => DurableConfig$
	]
];
var FunctionUrlConfig$ = [
	3,
	n0,
	_FUC,
	0,
	[
		_FU,
		_FA,
		_CTr,
		_LMT,
		_AT,
		_Co,
		_IM
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => Cors$,
		0
	],
	5
];
var GetFunctionRequest$ = [
	3,
	n0,
	_GFR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var GetFunctionResponse$ = [
	3,
	n0,
	_GFRe,
	0,
	[
		_Con,
		_Cod,
		_Ta,
		_TE,
		_C
	],
	[
		[() => FunctionConfiguration$, 0],
		[() => FunctionCodeLocation$, 0],
		128,
		() => TagsError$,
		() => Concurrency$
	]
];
var GetPolicyRequest$ = [
	3,
	n0,
	_GPR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var GetPolicyResponse$ = [
	3,
	n0,
	_GPRe,
	0,
	[_Po, _RI],
	[0, 0]
];
var ImageConfig$ = [
	3,
	n0,
	_IC,
	0,
	[
		_EP,
		_Com,
		_WD
	],
	[
		64,
		64,
		0
	]
];
var ImageConfigError$ = [
	3,
	n0,
	_ICE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var ImageConfigResponse$ = [
	3,
	n0,
	_ICR,
	0,
	[_IC, _E],
	[() => ImageConfig$, [() => ImageConfigError$, 0]]
];
var InvocationRequest$ = [
	3,
	n0,
	_IRn,
	0,
	[
		_FN,
		_IT,
		_LT,
		_CC,
		_DEN,
		_Pa,
		_Q,
		_TI
	],
	[
		[0, 1],
		[0, { [_hH]: _XAIT }],
		[0, { [_hH]: _XALT }],
		[0, { [_hH]: _XACC }],
		[0, { [_hH]: _XADEN }],
		[() => _Blob, 16],
		[0, { [_hQ]: _Q }],
		[0, { [_hH]: _XATI_ }]
	],
	1
];
var InvocationResponse$ = [
	3,
	n0,
	_IRnv,
	0,
	[
		_SCt,
		_FE,
		_LR,
		_Pa,
		_EV,
		_DEA
	],
	[
		[1, 32],
		[0, { [_hH]: _XAFE }],
		[0, { [_hH]: _XALR }],
		[() => _Blob, 16],
		[0, { [_hH]: _XAEV }],
		[0, { [_hH]: _XADEA }]
	]
];
var KafkaSchemaRegistryAccessConfig$ = [
	3,
	n0,
	_KSRAC,
	0,
	[_T, _URI],
	[0, 0]
];
var KafkaSchemaRegistryConfig$ = [
	3,
	n0,
	_KSRC,
	0,
	[
		_SRURI,
		_ERF,
		_ACc,
		_SVC
	],
	[
		0,
		0,
		() => KafkaSchemaRegistryAccessConfigList,
		() => KafkaSchemaValidationConfigList
	]
];
var KafkaSchemaValidationConfig$ = [
	3,
	n0,
	_KSVC,
	0,
	[_At],
	[0]
];
var LambdaManagedInstancesCapacityProviderConfig$ = [
	3,
	n0,
	_LMICPC,
	0,
	[
		_CPA,
		_PEEMC,
		_EEMGBPVC
	],
	[
		0,
		1,
		1
	],
	1
];
var Layer$ = [
	3,
	n0,
	_La,
	0,
	[
		_Arn,
		_CS,
		_SPVAi,
		_SJA
	],
	[
		0,
		1,
		0,
		0
	]
];
var ListAliasesRequest$ = [
	3,
	n0,
	_LAR,
	0,
	[
		_FN,
		_FV,
		_Ma,
		_MI
	],
	[
		[0, 1],
		[0, { [_hQ]: _FV }],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	],
	1
];
var ListAliasesResponse$ = [
	3,
	n0,
	_LARi,
	0,
	[_NM, _Al],
	[0, () => AliasList]
];
var ListEventSourceMappingsRequest$ = [
	3,
	n0,
	_LESMR,
	0,
	[
		_ESA,
		_FN,
		_Ma,
		_MI
	],
	[
		[0, { [_hQ]: _ESA }],
		[0, { [_hQ]: _FN }],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	]
];
var ListEventSourceMappingsResponse$ = [
	3,
	n0,
	_LESMRi,
	0,
	[_NM, _ESM],
	[0, () => EventSourceMappingsList]
];
var ListFunctionUrlConfigsRequest$ = [
	3,
	n0,
	_LFUCR,
	0,
	[
		_FN,
		_Ma,
		_MI
	],
	[
		[0, 1],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	],
	1
];
var ListFunctionUrlConfigsResponse$ = [
	3,
	n0,
	_LFUCRi,
	0,
	[_FUCu, _NM],
	[() => FunctionUrlConfigList, 0],
	1
];
var ListTagsRequest$ = [
	3,
	n0,
	_LTR,
	0,
	[_Res],
	[[0, 1]],
	1
];
var ListTagsResponse$ = [
	3,
	n0,
	_LTRi,
	0,
	[_Ta],
	[128]
];
var ListVersionsByFunctionRequest$ = [
	3,
	n0,
	_LVBFR,
	0,
	[
		_FN,
		_Ma,
		_MI
	],
	[
		[0, 1],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	],
	1
];
var ListVersionsByFunctionResponse$ = [
	3,
	n0,
	_LVBFRi,
	0,
	[_NM, _Ver],
	[0, [() => FunctionList, 0]]
];
var LoggingConfig$ = [
	3,
	n0,
	_LC,
	0,
	[
		_LF,
		_ALL,
		_SLL,
		_LG
	],
	[
		0,
		0,
		0,
		0
	]
];
var OnFailure$ = [
	3,
	n0,
	_OF,
	0,
	[_De],
	[0]
];
var OnSuccess$ = [
	3,
	n0,
	_OS,
	0,
	[_De],
	[0]
];
var ProvisionedPollerConfig$ = [
	3,
	n0,
	_PPC,
	0,
	[
		_MP,
		_MPa,
		_PGN
	],
	[
		1,
		1,
		0
	]
];
var PublishVersionRequest$ = [
	3,
	n0,
	_PVR,
	0,
	[
		_FN,
		_CSo,
		_D,
		_RI,
		_PTu
	],
	[
		[0, 1],
		0,
		0,
		0,
		0
	],
	1
];
var RemovePermissionRequest$ = [
	3,
	n0,
	_RPR,
	0,
	[
		_FN,
		_SI,
		_Q,
		_RI
	],
	[
		[0, 1],
		[0, 1],
		[0, { [_hQ]: _Q }],
		[0, { [_hQ]: _RI }]
	],
	2
];
var ResolvedS3Object$ = [
	3,
	n0,
	_RSO,
	0,
	[
		_SB,
		_SK,
		_SOV
	],
	[
		0,
		0,
		0
	]
];
var RuntimeVersionConfig$ = [
	3,
	n0,
	_RVC,
	0,
	[_RVA, _E],
	[0, [() => RuntimeVersionError$, 0]]
];
var RuntimeVersionError$ = [
	3,
	n0,
	_RVE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var S3FilesConfig$ = [
	3,
	n0,
	_SFC,
	0,
	[_DSR],
	[0]
];
var ScalingConfig$ = [
	3,
	n0,
	_SC,
	0,
	[_MCa],
	[1]
];
var SelfManagedEventSource$ = [
	3,
	n0,
	_SMES,
	0,
	[_End],
	[[
		2,
		n0,
		_End,
		0,
		0,
		64
	]]
];
var SelfManagedKafkaEventSourceConfig$ = [
	3,
	n0,
	_SMKESC,
	0,
	[
		_CGI,
		_SRC,
		_CM
	],
	[
		0,
		() => KafkaSchemaRegistryConfig$,
		0
	]
];
var SnapStart$ = [
	3,
	n0,
	_SSn,
	0,
	[_AOp],
	[0]
];
var SnapStartResponse$ = [
	3,
	n0,
	_SSR,
	0,
	[_AOp, _OSp],
	[0, 0]
];
var SourceAccessConfiguration$ = [
	3,
	n0,
	_SACo,
	0,
	[_T, _URI],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_Res, _Ta],
	[[0, 1], 128],
	2
];
var TagsError$ = [
	3,
	n0,
	_TE,
	0,
	[_EC, _M],
	[0, 0],
	2
];
var TenancyConfig$ = [
	3,
	n0,
	_TCe,
	0,
	[_TIM],
	[0],
	1
];
var TracingConfig$ = [
	3,
	n0,
	_TCr,
	0,
	[_Mo],
	[0]
];
var TracingConfigResponse$ = [
	3,
	n0,
	_TCR,
	0,
	[_Mo],
	[0]
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_Res, _TK],
	[[0, 1], [() => TagKeyList, { [_hQ]: _tK }]],
	2
];
var UpdateAliasRequest$ = [
	3,
	n0,
	_UAR,
	0,
	[
		_FN,
		_N,
		_FV,
		_D,
		_RC,
		_RI
	],
	[
		[0, 1],
		[0, 1],
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	],
	2
];
var UpdateFunctionCodeRequest$ = [
	3,
	n0,
	_UFCR,
	0,
	[
		_FN,
		_ZF,
		_SB,
		_SK,
		_SOV,
		_SOSM,
		_IU,
		_Ar,
		_Pu,
		_PTu,
		_DR,
		_RI,
		_SKMSKA
	],
	[
		[0, 1],
		[() => _Blob, 0],
		0,
		0,
		0,
		0,
		0,
		64,
		2,
		0,
		2,
		0,
		0
	],
	1
];
var UpdateFunctionConfigurationRequest$ = [
	3,
	n0,
	_UFCRp,
	0,
	[
		_FN,
		_Ro,
		_H,
		_D,
		_Ti,
		_MS,
		_VC,
		_Env,
		_Ru,
		_DLC,
		_KMSKA,
		_TCr,
		_RI,
		_L,
		_FSC,
		_IC,
		_ES,
		_SSn,
		_LC,
		_CPC,
		_DCu
	],
	[
		[0, 1],
		0,
		0,
		0,
		1,
		1,
		() => VpcConfig$,
		[() => Environment$, 0],
		0,
		() => DeadLetterConfig$,
		0,
		() => TracingConfig$,
		0,
		64,
		() => FileSystemConfigList,
		() => ImageConfig$,
		() => EphemeralStorage$,
		() => SnapStart$,
		() => LoggingConfig$,
		() => CapacityProviderConfig$,
		() => DurableConfig$
	],
	1
];
var UpdateFunctionUrlConfigRequest$ = [
	3,
	n0,
	_UFUCR,
	0,
	[
		_FN,
		_Q,
		_AT,
		_Co,
		_IM
	],
	[
		[0, 1],
		[0, { [_hQ]: _Q }],
		0,
		() => Cors$,
		0
	],
	1
];
var UpdateFunctionUrlConfigResponse$ = [
	3,
	n0,
	_UFUCRp,
	0,
	[
		_FU,
		_FA,
		_AT,
		_CTr,
		_LMT,
		_Co,
		_IM
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => Cors$,
		0
	],
	5
];
var VpcConfig$ = [
	3,
	n0,
	_VC,
	0,
	[
		_SIu,
		_SGI,
		_IAFDS
	],
	[
		64,
		64,
		2
	]
];
var VpcConfigResponse$ = [
	3,
	n0,
	_VCR,
	0,
	[
		_SIu,
		_SGI,
		_VI,
		_IAFDS
	],
	[
		64,
		64,
		0,
		2
	]
];
var __Unit = "unit";
var AliasList = [
	1,
	n0,
	_ALl,
	0,
	() => AliasConfiguration$
];
var EventSourceMappingsList = [
	1,
	n0,
	_ESML,
	0,
	() => EventSourceMappingConfiguration$
];
var FileSystemConfigList = [
	1,
	n0,
	_FSCL,
	0,
	() => FileSystemConfig$
];
var FilterList = [
	1,
	n0,
	_FL,
	0,
	() => Filter$
];
var FunctionList = [
	1,
	n0,
	_FLu,
	0,
	[() => FunctionConfiguration$, 0]
];
var FunctionUrlConfigList = [
	1,
	n0,
	_FUCL,
	0,
	() => FunctionUrlConfig$
];
var KafkaSchemaRegistryAccessConfigList = [
	1,
	n0,
	_KSRACL,
	0,
	() => KafkaSchemaRegistryAccessConfig$
];
var KafkaSchemaValidationConfigList = [
	1,
	n0,
	_KSVCL,
	0,
	() => KafkaSchemaValidationConfig$
];
var LayersReferenceList = [
	1,
	n0,
	_LRL,
	0,
	() => Layer$
];
var SourceAccessConfigurations = [
	1,
	n0,
	_SAC,
	0,
	() => SourceAccessConfiguration$
];
var TagKeyList = [
	1,
	n0,
	_TKL,
	0,
	[0, { [_xN]: _K }]
];
var EnvironmentVariables = [
	2,
	n0,
	_EVn,
	8,
	[() => EnvironmentVariableName, 0],
	[() => EnvironmentVariableValue, 0]
];
var AddPermission$ = [
	9,
	n0,
	_APd,
	{ [_h]: [
		"POST",
		"/2015-03-31/functions/{FunctionName}/policy",
		201
	] },
	() => AddPermissionRequest$,
	() => AddPermissionResponse$
];
var CreateAlias$ = [
	9,
	n0,
	_CAr,
	{ [_h]: [
		"POST",
		"/2015-03-31/functions/{FunctionName}/aliases",
		201
	] },
	() => CreateAliasRequest$,
	() => AliasConfiguration$
];
var CreateFunction$ = [
	9,
	n0,
	_CF,
	{ [_h]: [
		"POST",
		"/2015-03-31/functions",
		201
	] },
	() => CreateFunctionRequest$,
	() => FunctionConfiguration$
];
var CreateFunctionUrlConfig$ = [
	9,
	n0,
	_CFUC,
	{ [_h]: [
		"POST",
		"/2021-10-31/functions/{FunctionName}/url",
		201
	] },
	() => CreateFunctionUrlConfigRequest$,
	() => CreateFunctionUrlConfigResponse$
];
var DeleteAlias$ = [
	9,
	n0,
	_DA,
	{ [_h]: [
		"DELETE",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		204
	] },
	() => DeleteAliasRequest$,
	() => __Unit
];
var DeleteFunction$ = [
	9,
	n0,
	_DF,
	{ [_h]: [
		"DELETE",
		"/2015-03-31/functions/{FunctionName}",
		200
	] },
	() => DeleteFunctionRequest$,
	() => DeleteFunctionResponse$
];
var DeleteFunctionUrlConfig$ = [
	9,
	n0,
	_DFUC,
	{ [_h]: [
		"DELETE",
		"/2021-10-31/functions/{FunctionName}/url",
		204
	] },
	() => DeleteFunctionUrlConfigRequest$,
	() => __Unit
];
var GetFunction$ = [
	9,
	n0,
	_GF,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}",
		200
	] },
	() => GetFunctionRequest$,
	() => GetFunctionResponse$
];
var GetPolicy$ = [
	9,
	n0,
	_GP,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/policy",
		200
	] },
	() => GetPolicyRequest$,
	() => GetPolicyResponse$
];
var Invoke$ = [
	9,
	n0,
	_In,
	{ [_h]: [
		"POST",
		"/2015-03-31/functions/{FunctionName}/invocations",
		200
	] },
	() => InvocationRequest$,
	() => InvocationResponse$
];
var ListAliases$ = [
	9,
	n0,
	_LAi,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/aliases",
		200
	] },
	() => ListAliasesRequest$,
	() => ListAliasesResponse$
];
var ListEventSourceMappings$ = [
	9,
	n0,
	_LESM,
	{ [_h]: [
		"GET",
		"/2015-03-31/event-source-mappings",
		200
	] },
	() => ListEventSourceMappingsRequest$,
	() => ListEventSourceMappingsResponse$
];
var ListFunctionUrlConfigs$ = [
	9,
	n0,
	_LFUC,
	{ [_h]: [
		"GET",
		"/2021-10-31/functions/{FunctionName}/urls",
		200
	] },
	() => ListFunctionUrlConfigsRequest$,
	() => ListFunctionUrlConfigsResponse$
];
var ListTags$ = [
	9,
	n0,
	_LTi,
	{ [_h]: [
		"GET",
		"/2017-03-31/tags/{Resource}",
		200
	] },
	() => ListTagsRequest$,
	() => ListTagsResponse$
];
var ListVersionsByFunction$ = [
	9,
	n0,
	_LVBF,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/versions",
		200
	] },
	() => ListVersionsByFunctionRequest$,
	() => ListVersionsByFunctionResponse$
];
var PublishVersion$ = [
	9,
	n0,
	_PV,
	{ [_h]: [
		"POST",
		"/2015-03-31/functions/{FunctionName}/versions",
		201
	] },
	() => PublishVersionRequest$,
	() => FunctionConfiguration$
];
var RemovePermission$ = [
	9,
	n0,
	_RP,
	{ [_h]: [
		"DELETE",
		"/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
		204
	] },
	() => RemovePermissionRequest$,
	() => __Unit
];
var TagResource$ = [
	9,
	n0,
	_TR,
	{ [_h]: [
		"POST",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => TagResourceRequest$,
	() => __Unit
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	{ [_h]: [
		"DELETE",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => UntagResourceRequest$,
	() => __Unit
];
var UpdateAlias$ = [
	9,
	n0,
	_UA,
	{ [_h]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => UpdateAliasRequest$,
	() => AliasConfiguration$
];
var UpdateFunctionCode$ = [
	9,
	n0,
	_UFC,
	{ [_h]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/code",
		200
	] },
	() => UpdateFunctionCodeRequest$,
	() => FunctionConfiguration$
];
var UpdateFunctionConfiguration$ = [
	9,
	n0,
	_UFCp,
	{ [_h]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/configuration",
		200
	] },
	() => UpdateFunctionConfigurationRequest$,
	() => FunctionConfiguration$
];
var UpdateFunctionUrlConfig$ = [
	9,
	n0,
	_UFUC,
	{ [_h]: [
		"PUT",
		"/2021-10-31/functions/{FunctionName}/url",
		200
	] },
	() => UpdateFunctionUrlConfigRequest$,
	() => UpdateFunctionUrlConfigResponse$
];

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-03-31",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__._t,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.gt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.Q(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_5gCjkNVD_js__WEBPACK_IMPORTED_MODULE_10__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.lambda",
			errorTypeRegistries,
			version: "2015-03-31",
			serviceTarget: "AWSGirApiService"
		},
		serviceId: config?.serviceId ?? "Lambda",
		sha256: config?.sha256 ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_4__.n
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.tt)(process.version);
	const defaultsMode = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.nt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.vt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.dt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_6__.n,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_CX96GTN8_js__WEBPACK_IMPORTED_MODULE_8__.r,
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.X, {
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_9__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)({
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_9__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.ut, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.lt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_7__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.$)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.et)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-lambda/dist-es/LambdaClient.js
var LambdaClient = class extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.ct {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.J)(_config_3);
		const _config_5 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.O)(_config_4);
		const _config_6 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.V)(_config_5);
		const _config_7 = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.o)(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/commandBuilder.js
const command = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.Z)(commonParams, "AWSGirApiService", "LambdaClient", _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_3__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-lambda/dist-es/commands/AddPermissionCommand.js
var AddPermissionCommand = class extends command(_ep0, _mw0, "AddPermission", AddPermission$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/CreateAliasCommand.js
var CreateAliasCommand = class extends command(_ep0, _mw0, "CreateAlias", CreateAlias$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/CreateFunctionCommand.js
var CreateFunctionCommand = class extends command(_ep0, _mw0, "CreateFunction", CreateFunction$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/CreateFunctionUrlConfigCommand.js
var CreateFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "CreateFunctionUrlConfig", CreateFunctionUrlConfig$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/DeleteAliasCommand.js
var DeleteAliasCommand = class extends command(_ep0, _mw0, "DeleteAlias", DeleteAlias$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/DeleteFunctionCommand.js
var DeleteFunctionCommand = class extends command(_ep0, _mw0, "DeleteFunction", DeleteFunction$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/DeleteFunctionUrlConfigCommand.js
var DeleteFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "DeleteFunctionUrlConfig", DeleteFunctionUrlConfig$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetFunctionCommand.js
var GetFunctionCommand = class extends command(_ep0, _mw0, "GetFunction", GetFunction$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/InvokeCommand.js
var InvokeCommand = class extends command(_ep0, _mw0, "Invoke", Invoke$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListAliasesCommand.js
var ListAliasesCommand = class extends command(_ep0, _mw0, "ListAliases", ListAliases$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListEventSourceMappingsCommand.js
var ListEventSourceMappingsCommand = class extends command(_ep0, _mw0, "ListEventSourceMappings", ListEventSourceMappings$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListFunctionUrlConfigsCommand.js
var ListFunctionUrlConfigsCommand = class extends command(_ep0, _mw0, "ListFunctionUrlConfigs", ListFunctionUrlConfigs$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListTagsCommand.js
var ListTagsCommand = class extends command(_ep0, _mw0, "ListTags", ListTags$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListVersionsByFunctionCommand.js
var ListVersionsByFunctionCommand = class extends command(_ep0, _mw0, "ListVersionsByFunction", ListVersionsByFunction$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/PublishVersionCommand.js
var PublishVersionCommand = class extends command(_ep0, _mw0, "PublishVersion", PublishVersion$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/RemovePermissionCommand.js
var RemovePermissionCommand = class extends command(_ep0, _mw0, "RemovePermission", RemovePermission$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UpdateAliasCommand.js
var UpdateAliasCommand = class extends command(_ep0, _mw0, "UpdateAlias", UpdateAlias$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UpdateFunctionCodeCommand.js
var UpdateFunctionCodeCommand = class extends command(_ep0, _mw0, "UpdateFunctionCode", UpdateFunctionCode$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UpdateFunctionConfigurationCommand.js
var UpdateFunctionConfigurationCommand = class extends command(_ep0, _mw0, "UpdateFunctionConfiguration", UpdateFunctionConfiguration$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UpdateFunctionUrlConfigCommand.js
var UpdateFunctionUrlConfigCommand = class extends command(_ep0, _mw0, "UpdateFunctionUrlConfig", UpdateFunctionUrlConfig$) {};

// src/aws/lambda-aliases.ts
function aliasChanges(sdk, FunctionName) {
	return {
		createAlias: async (request, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.CreateAlias", context, (options) => sdk.send(new CreateAliasCommand({
				FunctionName,
				...request
			}), options));
		},
		updateAlias: async (request, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.UpdateAlias", context, (options) => sdk.send(new UpdateAliasCommand({
				FunctionName,
				...request
			}), options));
		},
		deleteAlias: async (Name, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.DeleteAlias", context, (options) => sdk.send(new DeleteAliasCommand({
				FunctionName,
				Name
			}), options));
		},
		createUrl: async (Qualifier, { auth: AuthType, mode: InvokeMode }, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.CreateFunctionUrlConfig", context, (options) => sdk.send(new CreateFunctionUrlConfigCommand({
				FunctionName,
				Qualifier,
				AuthType,
				InvokeMode
			}), options));
		},
		updateUrl: async (Qualifier, AuthType, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.UpdateFunctionUrlConfig", context, (options) => sdk.send(new UpdateFunctionUrlConfigCommand({
				FunctionName,
				Qualifier,
				AuthType
			}), options));
		},
		deleteUrl: async (Qualifier, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.DeleteFunctionUrlConfig", context, (options) => sdk.send(new DeleteFunctionUrlConfigCommand({
				FunctionName,
				Qualifier
			}), options));
		},
		permit: async (Qualifier, permission, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.AddPermission", context, (options) => sdk.send(new AddPermissionCommand({
				FunctionName,
				Qualifier,
				...permission
			}), options));
		},
		revoke: async (Qualifier, StatementId, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.RemovePermission", context, (options) => sdk.send(new RemovePermissionCommand({
				FunctionName,
				Qualifier,
				StatementId
			}), options));
		}
	};
}

// src/aws/lambda-changes.ts
function functionChanges(sdk, FunctionName) {
	return {
		create: async (request, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.CreateFunction", context, (options) => sdk.send(new CreateFunctionCommand({
				FunctionName,
				...request
			}), options));
		},
		configure: async (request, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.UpdateFunctionConfiguration", context, (options) => sdk.send(new UpdateFunctionConfigurationCommand({
				FunctionName,
				...request
			}), options));
		},
		code: async (request, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.UpdateFunctionCode", context, (options) => sdk.send(new UpdateFunctionCodeCommand({
				FunctionName,
				...request
			}), options));
		},
		publish: async (request, context) => {
			const { Version } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.PublishVersion", context, (options) => sdk.send(new PublishVersionCommand({
				FunctionName,
				...request
			}), options));
			return Version ?? "";
		},
		tag: async (Resource, Tags, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.TagResource", context, (options) => sdk.send(new TagResourceCommand({
				Resource,
				Tags: { ...Tags }
			}), options));
		},
		untag: async (Resource, keys, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.UntagResource", context, (options) => sdk.send(new UntagResourceCommand({
				Resource,
				TagKeys: [...keys]
			}), options));
		},
		delete: async (context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.DeleteFunction", context, (options) => sdk.send(new DeleteFunctionCommand({ FunctionName }), options));
		}
	};
}

// src/aws/lambda-reads.ts
function functionReads(sdk, FunctionName) {
	return {
		find: async (Qualifier, context) => {
			const at = {
				FunctionName,
				...Qualifier === void 0 ? {} : { Qualifier }
			};
			const { Configuration, Code, Tags } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.GetFunction", context, (options) => sdk.send(new GetFunctionCommand(at), options));
			if (Configuration === void 0) throw empty("lambda.GetFunction");
			const tags = Tags ?? (Qualifier === void 0 ? await tagsOf(sdk, Configuration, context) : {});
			const image = Code?.ResolvedImageUri ?? Code?.ImageUri;
			return {
				configuration: Configuration,
				tags,
				...image === void 0 ? {} : { image }
			};
		},
		aliases: (context) => pages(async (marker) => {
			const { Aliases, NextMarker } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.ListAliases", context, (options) => sdk.send(new ListAliasesCommand({
				FunctionName,
				...marker
			}), options));
			return {
				items: Aliases ?? [],
				next: NextMarker
			};
		}),
		urls: (context) => pages(async (marker) => {
			const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.ListFunctionUrlConfigs", context, (options) => sdk.send(new ListFunctionUrlConfigsCommand({
				FunctionName,
				...marker
			}), options));
			return {
				items: page.FunctionUrlConfigs ?? [],
				next: page.NextMarker
			};
		}),
		versions: async (context) => {
			return (await pages(async (marker) => {
				const { Versions, NextMarker } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.ListVersionsByFunction", context, (options) => sdk.send(new ListVersionsByFunctionCommand({
					FunctionName,
					...marker
				}), options));
				return {
					items: Versions ?? [],
					next: NextMarker
				};
			})).filter(({ Version }) => Version !== "$LATEST");
		},
		mappings: (context) => pages(async (marker) => {
			const { EventSourceMappings, NextMarker } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.ListEventSourceMappings", context, (options) => sdk.send(new ListEventSourceMappingsCommand({
				FunctionName,
				...marker
			}), options));
			return {
				items: EventSourceMappings ?? [],
				next: NextMarker
			};
		}),
		policy: async (Qualifier, context) => {
			const at = {
				FunctionName,
				...Qualifier === void 0 ? {} : { Qualifier }
			};
			const read = (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.GetPolicy", context, (options) => sdk.send(new GetPolicyCommand(at), options));
			return (await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(read))?.Policy;
		}
	};
}
async function tagsOf(sdk, { FunctionArn: Resource = "" }, context) {
	const { Tags } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.n)("lambda.ListTags", context, (options) => sdk.send(new ListTagsCommand({ Resource }), options));
	return Tags ?? {};
}
const empty = (operation) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: answered without a function`, {
	trouble: "unanswered",
	operation
});
async function pages(ask) {
	const all = [];
	let marker;
	do {
		const { items, next } = await ask(marker === void 0 ? {} : { Marker: marker });
		all.push(...items);
		marker = next === "" ? void 0 : next;
	} while (marker !== void 0);
	return all;
}

// src/aws/lambda-client.ts
function createLambdaClient({ clientConfig }, FunctionName) {
	const sdk = new LambdaClient(clientConfig);
	return {
		...functionReads(sdk, FunctionName),
		...functionChanges(sdk, FunctionName),
		...aliasChanges(sdk, FunctionName),
		call: async (Qualifier, { event, patience }, context) => {
			const Payload = Buffer.from(JSON.stringify(event));
			const { ExecutedVersion, FunctionError, Payload: payload } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_11__.t)("lambda.Invoke", context, (options) => sdk.send(new InvokeCommand({
				FunctionName,
				Qualifier,
				Payload
			}), {
				...options,
				requestTimeout: patience
			}));
			return {
				payload: payload === void 0 ? "" : Buffer.from(payload).toString("utf8"),
				...ExecutedVersion === void 0 ? {} : { version: ExecutedVersion },
				...FunctionError === void 0 ? {} : { error: FunctionError }
			};
		},
		close: () => sdk.destroy()
	};
}

// src/aws/lambda-page.ts
const functionPage = ({ region, name }) => `https://${region}.${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.r)(region).consoleHost}/lambda/home?region=${region}#/functions/${name}`;

// src/targets/aws/lambda/aliases.ts
const candidateAlias = "tandem-candidate";
const readAlias = ({ FunctionVersion = "", RoutingConfig, RevisionId }, url, open) => ({
	version: FunctionVersion,
	weights: { ...RoutingConfig?.AdditionalVersionWeights },
	open,
	...RevisionId === void 0 ? {} : { revision: RevisionId },
	...url?.FunctionUrl === void 0 ? {} : { url: {
		address: url.FunctionUrl.replace(/\/$/, ""),
		auth: url.AuthType === "NONE" ? "NONE" : "AWS_IAM",
		mode: url.InvokeMode === "RESPONSE_STREAM" ? "RESPONSE_STREAM" : "BUFFERED"
	} }
});
function shownOf(alias) {
	if (alias === void 0) return void 0;
	const { revision: _, ...shown } = alias;
	return shown;
}
function openedBy(mark, live) {
	if (mark === void 0 || mark.phase === "done") return void 0;
	return mark.phase === "held" ? candidateAlias : live;
}
const accessOf = (alias) => alias?.url === void 0 ? "none" : alias.url.auth === "NONE" ? "public" : "private";
const sameRoutes = (a, b) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.t)(a && {
	version: a.version,
	weights: a.weights
}) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.t)(b && {
	version: b.version,
	weights: b.weights
});
function sharesOf({ version, weights }) {
	const others = Object.entries(weights).map(([other, weight]) => ({
		version: other,
		share: percent(weight)
	}));
	const rest = others.reduce((sum, { share }) => sum - share, 100);
	return [{
		version,
		share: percent(rest / 100)
	}, ...others].filter(({ share }) => share > 0);
}
const percent = (weight) => Math.round(weight * 1e4) / 100;

// src/targets/aws/lambda/mark.ts
const imageName = `${_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.v}image`;
const accesses = [
	"public",
	"private",
	"none"
];
const markSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.i,
	access: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)(accesses),
	architecture: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)(["x86_64", "arm64"]),
	image: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	adapter: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional(),
	from: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional()
});
const words = {
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.o,
	access: "access",
	architecture: "arch",
	adapter: "adapter",
	from: "from"
};
const writeMark = (mark, now) => ({
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.l)(words, mark, now),
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.S)(imageName, mark.image, now)
});
const readMark = (tags) => markSchema.safeParse({
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.c)(words, tags),
	image: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.b)(imageName, tags)
}).data;
const aliasSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	version: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	weights: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)())
});
const recipeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	live: aliasSchema.exactOptional(),
	access: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)(accesses),
	shut: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)(["url", "call"])).exactOptional(),
	content: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	image: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	architecture: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)(["x86_64", "arm64"]),
	users: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.h,
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.a
});
const writeRecipe = (recipe, now) => (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.f)(recipe, now);
const readRecipe = (tags) => recipeSchema.safeParse((0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.p)(tags)).data;
const marksOf = (tags) => (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.d)(tags, [imageName]);

// src/targets/aws/lambda/busy.ts
function workOn({ latest }) {
	if (latest.state === "Pending") return "Lambda is creating the function";
	return latest.update === "InProgress" ? "Lambda is updating the function" : void 0;
}
function busyWith(view) {
	const { ours, mark } = view;
	const work = workOn(view);
	if (work !== void 0) return work;
	if (ours?.state === "Pending" && mark?.phase !== "done") return `Lambda is publishing version ${ours.name}`;
	const sealed = goesByEnvironment(view) ? sealedIn$1(view) : void 0;
	return sealed && `the environment of the function cannot be read (${sealed}), by which the release's own is told from others'`;
}
const busyAlone = ({ latest, tags }) => busyWith({
	latest,
	mark: readMark(tags)
});
const goesByEnvironment = ({ mark, ours, live }) => (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__.t)(mark) && (mark.created || ours === void 0 || !sameRoutes(live, {
	version: ours.name,
	weights: {}
}));
function sealedIn$1({ latest, live, candidate, recipe, versions = {} }) {
	return [latest, ...[candidate, live].filter((alias) => !sameRoutes(alias, recipe?.live)).map((alias) => versions[alias?.version ?? ""])].find((version) => version?.sealed !== void 0)?.sealed;
}

// src/targets/aws/lambda/adapter-lines.ts
const asking = /\bapp is not ready after \d+ms\b.*?\burl\W{1,3}(https?:\/\/[^\s"]+)/;
const beside = /^(?:127\.[\d.]+|0\.0\.0\.0|localhost)$/;
function unheardIn({ logLines, port }) {
	const said = logLines.flatMap((line) => asking.exec(line)?.[1] ?? []).findLast((url) => URL.canParse(url));
	const { hostname, port: asked } = said === void 0 ? {
		hostname: "localhost",
		port
	} : new URL(said);
	if (!beside.test(hostname)) return elsewhere(hostname);
	const isOwn = Number(asked || 80) === port;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.d)(logLines, {
		name: "Lambda Web Adapter",
		port: Number(asked || 80),
		isBeside: true,
		...isOwn ? {} : { portHint: ofImage }
	});
}
const elsewhere = (host) => ({
	cause: `Lambda Web Adapter looks for the server at ${host}, and not beside it`,
	hint: "It goes by the variable HOST, of `env` or of the image. Add `AWS_LWA_HOST: 127.0.0.1` to `env`, which counts before it."
});
const ofImage = "AWS_LWA_PORT and AWS_LWA_READINESS_CHECK_PORT count before $PORT: take them out of the image, or have the server listen there.";
const extensionFailed = {
	cause: "an extension in the image did not start",
	hint: "Lambda Web Adapter ends at once where AWS_LWA_PORT is no number, AWS_LWA_READINESS_CHECK_PATH does not begin with \"/\", or HOST (AWS_LWA_HOST counts before it) is no name or IPv4 address. Of any other extension its lines say why."
};
function extensionIn({ logLines }) {
	const error = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.m)(logLines.filter((line) => !/^(RequestId: |Extension\.)/.test(line)));
	return error === void 0 ? void 0 : {
		...extensionFailed,
		cause: `${extensionFailed.cause}: ${error}`
	};
}

// src/targets/aws/lambda/explain.ts
const adapterLine = "COPY --from=public.ecr.aws/awsguru/aws-lambda-adapter:1.0.0 /lambda-adapter /opt/extensions/lambda-adapter";
const causes = [
	{
		said: /exec format error/i,
		cause: "the image is for another architecture: its program cannot be executed",
		hint: "Build for the function’s architecture (aws-architecture): linux/amd64 is x86_64, linux/arm64 is arm64."
	},
	{
		said: /\bExtension\.(?:Crash|ExitError|InitError|LaunchError)\b/,
		...extensionFailed,
		closer: extensionIn
	},
	{
		said: /Runtime\.InvalidEntrypoint|executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
		cause: "the container’s command was not found in the image",
		hint: "Check ENTRYPOINT and CMD of the image."
	},
	{
		said: /OutOfMemory|signal: killed/i,
		cause: "the container ran out of memory",
		hint: "Raise `memory`."
	},
	{
		said: /Runtime\.ExitError|Runtime exited/,
		cause: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.f)(void 0, []),
		hint: _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.p,
		closer: exitIn,
		isWhole: true
	},
	{
		said: /Sandbox\.Timedout|Task timed out|did not answer a call/,
		cause: "the container did not answer in the function’s time",
		hint: `With Lambda Web Adapter the server has to answer below 500 at / first, or at AWS_LWA_READINESS_CHECK_PATH: see its lines, or raise \`timeout\` where it only takes long. Without the adapter a web server never asks Lambda for work; it is one line of the Dockerfile: \`${adapterLine}\`.`,
		closer: unheardIn
	},
	{
		said: /ImageAccessDenied|permission to access the ECR image/,
		cause: "Lambda may not pull the image",
		hint: "The policy of the repository has to let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer."
	},
	{
		said: /cannot be assumed by Lambda|InsufficientRolePermissions/,
		cause: "the role cannot be assumed by Lambda",
		hint: "It has to trust lambda.amazonaws.com (sts:AssumeRole)."
	}
];
function explainFailure(failure) {
	const { reason, logLines, links } = failure;
	const told = causes.find(({ said }) => said.test(reason));
	const found = told ?? causes.find(({ said }) => logLines.some((line) => said.test(line)));
	const known = found?.closer?.(failure) ?? found;
	const words = told?.isWhole === true ? "" : ` (${reason})`;
	return {
		reason: known === void 0 ? reason : `${known.cause}${words}`,
		logLines,
		links,
		...known === void 0 ? {} : { hint: known.hint }
	};
}
function exitIn({ reason, logLines }) {
	const code = /exit status (\d+)/.exec([reason, ...logLines].join("\n"))?.[1];
	const own = logLines.filter((line) => !/^(RequestId: |Runtime\.)/.test(line));
	return {
		cause: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.f)(code, own),
		hint: _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.p
	};
}
function portOf(env) {
	const { AWS_LWA_READINESS_CHECK_PORT: check, READINESS_CHECK_PORT: older, AWS_LWA_PORT: traffic, PORT: port } = env;
	return Number(check ?? older ?? traffic ?? port ?? "8080");
}
const latest = 3e4;
const pause = 2e3;
const ownWords = /^(START|END|REPORT|INIT_START|INIT_REPORT|EXTENSION)\b/;
async function linesOf(version, read, { fresh }, context) {
	const start = context.clock.now();
	for (let known = -1;;) {
		const all = await read(context);
		const lines = (all ?? []).filter(({ stream }) => version === void 0 || stream.includes(`[${version}]`)).map(({ text }) => text).filter((text) => !ownWords.test(text));
		const isComplete = lines.length > 0 && lines.length === known;
		if (!fresh || all === void 0 || isComplete || context.clock.now() - start > latest) return lines;
		known = lines.length;
		await context.clock.sleep(pause, context.signal);
	}
}

// src/targets/aws/lambda/statements.ts
const permissions = {
	url: {
		StatementId: "tandem-url",
		Action: "lambda:InvokeFunctionUrl",
		Principal: "*",
		FunctionUrlAuthType: "NONE"
	},
	call: {
		StatementId: "tandem-call",
		Action: "lambda:InvokeFunction",
		Principal: "*",
		InvokedViaFunctionUrl: true
	}
};
const names = ["url", "call"];
const anyone = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.u)("*"), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ AWS: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.u)("*"), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.u)("*"))]) })]);
const statementSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	Sid: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	Effect: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.u)("Allow"),
	Principal: anyone,
	Action: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)())]),
	Condition: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.v)().optional()
});
const ofUrls = [
	{},
	{ StringEquals: { "lambda:FunctionUrlAuthType": "NONE" } },
	{ Bool: { "lambda:InvokedViaFunctionUrl": "true" } }
].map((condition) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.t)(condition));
const everyAction = ["lambda:*", "*"];
const policySchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ Statement: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.v)()) });
function readStatements(policy) {
	const statements = allIn(policy).flatMap((each) => statementSchema.safeParse(each).data ?? []).filter(({ Condition = {} }) => ofUrls.includes((0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.t)(Condition)));
	const sids = (action) => statements.filter(({ Action }) => [Action].flat().some((each) => [action, ...everyAction].includes(each))).map(({ Sid }) => Sid).sort();
	return {
		url: sids(permissions.url.Action),
		call: sids(permissions.call.Action)
	};
}
const hasStatements = (policy) => allIn(policy).length > 0;
function allIn(policy) {
	if (policy === void 0) return [];
	try {
		return policySchema.safeParse(JSON.parse(policy)).data?.Statement ?? [];
	} catch {
		return [];
	}
}

// src/targets/aws/lambda/settings.ts
function readVersion({ configuration, image }) {
	const { State, StateReason, LastUpdateStatus: update, LastUpdateStatusReason, RevisionId } = configuration;
	return {
		name: configuration.Version ?? "$LATEST",
		settings: readSettings(configuration),
		architecture: configuration.Architectures?.[0] === "arm64" ? "arm64" : "x86_64",
		state: State ?? "Active",
		logGroup: configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${configuration.FunctionName ?? ""}`,
		...image === void 0 ? {} : { image },
		...StateReason === void 0 ? {} : { stateReason: StateReason },
		...update === void 0 ? {} : { update },
		...RevisionId === void 0 ? {} : { revision: RevisionId },
		...LastUpdateStatusReason === void 0 ? {} : { updateReason: LastUpdateStatusReason },
		...sealedIn(configuration)
	};
}
function sealedIn({ Environment }) {
	const { ErrorCode, Message } = Environment?.Error ?? {};
	const sealed = Message ?? ErrorCode;
	return sealed === void 0 ? {} : { sealed };
}
const readSettings = ({ Role, MemorySize, Timeout, Environment }) => ({
	role: Role ?? "",
	memory: MemorySize ?? 128,
	timeout: Timeout ?? 3,
	env: { ...Environment?.Variables }
});
const modeFor = ({ settings }) => settings.env["AWS_LWA_INVOKE_MODE"]?.toLowerCase() === "response_stream" ? "RESPONSE_STREAM" : "BUFFERED";
const digestIn = (image) => /@(sha256:[\da-f]{64})$/.exec(image ?? "")?.[1];
const contentHash = ({ settings, image, architecture }) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)({
	settings,
	digest: digestIn(image),
	architecture
});
function liveHash({ settings, image, architecture }) {
	const { RELEASE_ID: _, RELEASE_VERSION: __, ...env } = settings.env;
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)({
		settings: {
			...settings,
			env
		},
		digest: digestIn(image),
		architecture
	});
}
const releaseOf = ({ settings }) => settings.env["RELEASE_ID"];
function writeSettings(wanted, now) {
	const { role, memory, timeout, env } = wanted;
	return {
		...role === now.role ? {} : { Role: role },
		...memory === now.memory ? {} : { MemorySize: memory },
		...timeout === now.timeout ? {} : { Timeout: timeout },
		...(0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(env) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(now.env) ? {} : { Environment: { Variables: { ...env } } }
	};
}

// src/targets/aws/lambda/view.ts
function observed(found) {
	if (found === void 0) return {
		exists: false,
		fingerprint: fingerprintAlone(found),
		live: [],
		endpoints: {},
		detail: {}
	};
	const view = viewFunction(found);
	const busy = busyWith(view);
	const { mark, ours } = view;
	return {
		exists: true,
		fingerprint: fingerprintOf(view),
		live: liveOf(view),
		endpoints: endpointsOf(view),
		detail: { function: view },
		...busy === void 0 ? {} : { busy },
		...mark === void 0 ? {} : { mark },
		...ours === void 0 ? {} : { ours: revisionOf(ours) }
	};
}
function viewFunction(found) {
	const [mark, recipe] = [readMark(found.tags), readRecipe(found.tags)];
	const ours = mark && Object.values(found.versions).find((version) => isOurs(version, mark));
	return {
		...found,
		...mark === void 0 ? {} : { mark },
		...recipe === void 0 ? {} : { recipe },
		...ours === void 0 ? {} : { ours }
	};
}
const isOurs = (version, { release, image, asked }) => releaseOf(version) === release && digestIn(version.image) === digestIn(image) && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(version.settings) === asked;
function revisionOf({ name, state, stateReason, image }) {
	const digest = digestIn(image);
	return {
		revision: name,
		ready: state === "Active" || state === "Inactive",
		...stateReason === void 0 ? {} : { reason: stateReason },
		...digest === void 0 ? {} : { digest }
	};
}
const detailOf = (seen) => seen.detail;
const fingerprintOf = (view) => `${fingerprintAlone(view)}-${(0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)({
	live: shownOf(view.live),
	candidate: shownOf(view.candidate),
	others: view.others
})}`;
function fingerprintAlone(found) {
	if (found === void 0) return "absent";
	const { latest, tags } = found;
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)({
		latest: contentHash(latest),
		failed: latest.update === "Failed",
		tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ""))
	});
}
function liveOf({ live, latest, versions, mark }) {
	if (live === void 0 && mark?.created === true && mark.phase !== "done") return [];
	return (live === void 0 ? [{
		version: "$LATEST",
		share: 100
	}] : sharesOf(live)).map(({ version, share }) => {
		const digest = digestIn((version === "$LATEST" ? latest : versions[version])?.image);
		return {
			revision: version,
			share,
			...digest === void 0 ? {} : { digest }
		};
	});
}
function endpointsOf({ live, candidate }) {
	return {
		...live?.url === void 0 ? {} : { public: live.url.address },
		...candidate?.url === void 0 ? {} : { candidate: candidate.url.address }
	};
}
function latestNow({ latest }, mark, recipe) {
	const digest = digestIn(latest.image);
	if (recipe !== void 0 && contentHash(latest) === recipe.content) return "before";
	if (releaseOf(latest) !== mark.release || (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(latest.settings) !== mark.asked) return "foreign";
	if (digest === digestIn(mark.image) && latest.architecture === mark.architecture) return "ours";
	return recipe !== void 0 && digest === digestIn(recipe.image) ? "configured" : "foreign";
}

// src/targets/aws/lambda/steps.ts
const needsAll = ({ name, detail }) => name === "finish" || takesAway(detail);
const takesAway = (request) => request.call === "delete" || "alias" in request && request.alias !== "tandem-candidate" && ![
	"route",
	"url",
	"permit"
].includes(request.call);
const planDetail = (plan) => plan?.detail;
const step = (draft, detail) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.a)(draft, detail);
const markSteps = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.n)({
	thing: "function",
	writeMark,
	withoutNote: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.g
});
const { mark, tidy, retract, unmark } = markSteps;
function create$1(way, { content, ...plan }) {
	const draft = {
		way,
		name: "create",
		title: "Creating the function"
	};
	return step(draft, {
		call: "create",
		content,
		tags: markSteps.tagsOfNew(draft, plan)
	});
}
const keep = (way) => step({
	way,
	name: "keep",
	title: "Publishing what there is as a version, to come back to"
}, {
	call: "publish",
	description: "What there was before a release by Tandem"
});
const configure$1 = (way, settings) => step({
	way,
	name: "configure",
	title: "Setting configuration and environment of $LATEST"
}, {
	call: "configure",
	settings
});
const code = (way, { image, architecture }) => step({
	way,
	name: "code",
	title: "Giving $LATEST the new image"
}, {
	call: "code",
	image,
	architecture
});
const publish = (way, { version }) => step({
	way,
	name: "publish",
	title: "Publishing a version, and starting it once"
}, {
	call: "publish",
	description: `${version} (Tandem, release ${way.release})`.slice(0, 256)
});
const route$1 = (draft, alias, to, over) => step(draft, {
	call: "route",
	alias,
	to,
	...over === void 0 ? {} : { over }
});
const offer = (way, { candidate }, version) => route$1({
	way,
	name: "offer",
	title: `Leading the alias ${candidateAlias} to version ${version}`
}, candidateAlias, {
	version,
	weights: {}
}, candidate);
const promote = (way, { live }, alias, version) => route$1({
	way,
	name: "promote",
	title: `Leading the alias ${alias} to version ${version}`
}, alias, {
	version,
	weights: {}
}, live);
const withdraw = (way) => step({
	way,
	name: "withdraw",
	title: "Deleting the candidate’s URL"
}, {
	call: "delete-url",
	alias: candidateAlias
});
const retire = (way) => step({
	way,
	name: "retire",
	title: `Deleting the alias ${candidateAlias}`
}, {
	call: "delete-alias",
	alias: candidateAlias
});
function commit(way, { view, mark: before }) {
	const from = view.live?.revision === void 0 ? {} : { from: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(view.live.revision) };
	return markSteps.commit(way, {
		view,
		mark: before.phase === "held" ? {
			...before,
			...from
		} : before
	});
}
function finish(way, { view, mark: before }) {
	const { from: _, ...kept } = before;
	return markSteps.finish(way, {
		view,
		mark: kept
	}, view.ours && liveHash(view.ours));
}
const reroute = (way, { live }, alias, to) => route$1({
	way,
	name: "reroute",
	title: `Leading the alias ${alias} back to version ${to.version}`
}, alias, to, live);
const unlive = (way, alias) => step({
	way,
	name: "unlive",
	title: `Deleting the alias ${alias}, which was not there`
}, {
	call: "delete-alias",
	alias
});
const recode = (way, { image, architecture }) => step({
	way,
	name: "recode",
	title: "Giving $LATEST the image of before"
}, {
	call: "code",
	image,
	architecture
});
const restore = (way, settings) => step({
	way,
	name: "restore",
	title: "Setting configuration and environment of $LATEST to what they were"
}, {
	call: "configure",
	settings
});
const remove = (way) => step({
	way,
	name: "delete",
	title: "Deleting the function that this release created"
}, { call: "delete" });
const viewOf = (seen) => detailOf(seen).function;

// src/targets/aws/lambda/opening.ts
function open(way, { name, alias, access, mode, shut }) {
	const at = (verb) => name === "tandem-candidate" ? `offer${verb}` : verb;
	const auth = access === "public" ? "NONE" : "AWS_IAM";
	if (access === "none") {
		if (alias.url !== void 0) return unlock(way, name);
		return revokeFirst(way, name, ownIn(alias, shut ?? names));
	}
	if (alias.url?.auth !== auth) {
		const title = `${alias.url === void 0 ? "Making" : "Changing"} the URL of the alias ${name}${auth === "NONE" ? "" : ", for those who have the permission"}`;
		const request = alias.url === void 0 ? {
			call: "url",
			mode
		} : { call: "auth" };
		return step({
			way,
			name: at("url"),
			title
		}, {
			...request,
			alias: name,
			auth
		});
	}
	if (access === "private" && shut === void 0) return revokeFirst(way, name, [...alias.open.url, ...alias.open.call]);
	const missing = (access === "private" ? [] : names.filter((permission) => shut?.includes(permission) !== true)).find((permission) => alias.open[permission].length === 0);
	if (missing === void 0) return revokeFirst(way, name, ownIn(alias, shut ?? []));
	const title = `Letting everybody call the URL of ${name} (${permissions[missing].Action})`;
	return step({
		way,
		name: at(`permit${missing}`),
		title
	}, {
		call: "permit",
		alias: name,
		permission: missing
	});
}
const unlock = (way, name) => step({
	way,
	name: "unlock",
	title: `Deleting the URL of the alias ${name}`
}, {
	call: "delete-url",
	alias: name
});
function revokeFirst(way, name, [statement]) {
	if (statement === void 0) return void 0;
	const title = `Taking the permission ${statement} from everybody`;
	return step({
		way,
		name: "revoke",
		title
	}, {
		call: "revoke",
		alias: name,
		statement
	});
}
const shutAgain = (way, { name, alias, shut = [] }) => revokeFirst(way, name, ownIn(alias, shut));
const ownIn = ({ open: given }, of) => of.flatMap((name) => given[name].filter((statement) => statement === permissions[name].StatementId));

// src/targets/aws/lambda/back.ts
function towardsBack(way, view, alias) {
	if (!way.snapshot.existed) return towardsDeleted(way, view, alias);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody deleted the function");
	const recipe = way.snapshot.recipe;
	const mark = view.mark?.release === way.release ? view.mark : void 0;
	if (mark === void 0) return unmarked(way, view, recipe);
	const goingBack = {
		view,
		mark,
		recipe,
		alias
	};
	const next = usersBack(way, goingBack) ?? candidateGone(way, view) ?? latestBack(way, goingBack);
	if (next !== void 0 && mark.phase !== "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(retract(way, {
		view,
		mark
	}));
	if (next !== void 0) return next;
	if (way.goal === "restored" && mark.phase !== "committed" && mark.phase !== "done") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	if (way.goal === "restored") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(retract(way, {
		view,
		mark
	}));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(unmark(way, view, recipe, { untouched: mark.phase === "held" }));
}
function unmarked(way, view, recipe) {
	const keys = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.s)(view.tags, recipe);
	if (keys.length > 0 && way.attempt < mostSteps) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(tidy(way, keys));
	return contentHash(view.latest) === recipe.content && sameRoutes(view.live, recipe.live) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody else changed the function");
}
const mostSteps = 20;
function usersBack(way, { view, mark, recipe, alias }) {
	const { live, ours } = view;
	if (live === void 0 || mark.phase === "held") return void 0;
	const isOurs = ours !== void 0 && sameRoutes(live, {
		version: ours.name,
		weights: {}
	});
	const { live: before } = recipe;
	if (before === void 0) {
		if (!isOurs) return void 0;
		const step = open(way, {
			name: alias,
			alias: live,
			access: "none",
			mode: "BUFFERED"
		});
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(step ?? unlive(way, alias));
	}
	if (isOurs && !sameRoutes(live, before)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(reroute(way, view, alias, before));
	if (!sameRoutes(live, before)) return void 0;
	const { access, shut } = recipe;
	const door = {
		name: alias,
		alias: live,
		access,
		mode: "BUFFERED",
		shut
	};
	const step = access === mark.access ? shutAgain(way, door) : open(way, door);
	return step && (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(step);
}
function candidateGone(way, { candidate }) {
	if (candidate === void 0) return void 0;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(candidate.url === void 0 ? retire(way) : withdraw(way));
}
function latestBack(way, { view, mark, recipe }) {
	const now = latestNow(view, mark, recipe);
	if (now === "before" || now === "foreign") return void 0;
	const settings = settingsBefore(way.snapshot);
	if (settings === void 0) return lost(view, recipe);
	const differs = digestIn(view.latest.image) !== digestIn(recipe.image) || view.latest.architecture !== recipe.architecture;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(differs ? recode(way, recipe) : restore(way, settings));
}
const settingsBefore = ({ sensitive }) => sensitive?.settings;
function lost({ arn, latest }, { image }) {
	return {
		kind: "stuck",
		reason: `the version that was what $LATEST was is gone, or its environment cannot be read, and with it the former values; users have what they had, but $LATEST is still this release’s`,
		command: `aws lambda update-function-code --region ${arn.split(":")[3] ?? ""} --function-name ${arn} --image-uri ${image}   # and update-function-configuration: role ${latest.settings.role}, memory, timeout, environment`
	};
}
function towardsDeleted(way, view, alias) {
	if (view === void 0) return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	const { mark, ours, live, others = [] } = view;
	if (mark?.release !== way.release || !mark.created) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody else has the function");
	if (latestNow(view, mark, void 0) === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody else changed the function");
	if (live !== void 0 && (live.version !== ours?.name || mark.phase === "held")) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)(`somebody else moved the alias ${alias}`);
	if (others.length > 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)(`somebody else calls the function (${others.join(", ")})`);
	if (way.goal === "restored") return mark.phase === "committed" || mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(retract(way, {
		view,
		mark
	})) : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	return mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("the release was finished") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(remove(way));
}

// src/targets/aws/lambda/next.ts
const nextStep = (alias) => (way, seen) => {
	const view = viewOf(seen);
	switch (way.goal) {
		case "held": return towardsHeld(way, seen, view, alias);
		case "live": return towardsLive(way, seen, view, alias);
		case "committed": return waysOf(alias).towardsCommitted(way, seen, view);
		case "finished": return waysOf(alias).towardsFinished(way, seen, view);
		case "restored":
		case "back": return towardsBack(way, view, alias);
	}
};
const isGone = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody deleted the function");
const recipeOf = ({ existed, recipe }) => existed ? recipe : void 0;
function towardsHeld(way, seen, view, alias) {
	if (view === void 0) return towardsCreated(way);
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.i)(view, way);
	if (mark === void 0) return way.snapshot.existed ? waysOf(alias).begin(way, seen, view) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody else created the function");
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)("it is on its way back");
	if (mark.phase !== "held") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	const { ours } = view;
	return ours === void 0 ? towardsPublished(way, view, mark) : towardsOffered(way, view, ours, mark);
}
function towardsCreated(way) {
	const detail = planDetail(way.plan);
	return way.snapshot.existed || detail === void 0 ? isGone : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(create$1(way, detail));
}
function towardsPublished(way, view, mark) {
	const { latest } = view;
	const state = latestNow(view, mark, recipeOf(way.snapshot));
	if (state === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)("somebody else changed the function");
	if (state !== "before" && latest.update === "Failed") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)(whyFailed(latest));
	if (latest.state === "Failed") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)(whyFailed(latest));
	if (state === "ours") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(publish(way, mark));
	if (state === "configured") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(code(way, mark));
	const settings = planDetail(way.plan)?.content.settings;
	if (settings === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)("the update was never asked for, and what it was to be is not known any more");
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(view.twin === void 0 ? keep(way) : configure$1(way, settings));
}
const whyFailed = ({ state, stateReason, update, updateReason }) => update === "Failed" ? `Lambda could not update the function: ${updateReason ?? stateReason ?? "no reason given"}` : `Lambda could not bring it up: it is ${state}${stateReason === void 0 ? "" : `, ${stateReason}`}`;
function towardsOffered(way, view, ours, mark) {
	if (ours.state === "Failed") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)(whyFailed(ours));
	const { candidate } = view;
	if (mark.access !== "public" && candidate?.url !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(withdraw(way));
	if (candidate === void 0 || !sameRoutes(candidate, {
		version: ours.name,
		weights: {}
	})) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(offer(way, view, ours.name));
	if (mark.access !== "public") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	const mode = view.live?.url?.mode ?? modeFor(ours);
	const step = open(way, {
		name: candidateAlias,
		alias: candidate,
		access: "public",
		mode
	});
	return step === void 0 ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(step);
}
function towardsLive(way, seen, view, alias) {
	const mark = view === void 0 ? void 0 : (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.i)(view, way);
	if (view === void 0 || mark === void 0 || mark.phase === "held" || mark.phase === "restoring") {
		const held = towardsHeld(way, seen, view, alias);
		return held.kind === "arrived" && view !== void 0 && mark !== void 0 ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(commit(way, {
			view,
			mark
		})) : held;
	}
	return towardsPromoted(way, view, mark, alias);
}
function towardsPromoted(way, view, mark, alias) {
	const { ours, live } = view;
	if (ours === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.s)("the version of this release is gone");
	if (live === void 0 || !sameRoutes(live, {
		version: ours.name,
		weights: {}
	})) {
		if (!sameRoutes(live, recipeOf(way.snapshot)?.live)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)(`somebody else moved the alias ${alias}`);
		return isChangedSince(mark, live) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.l)(`somebody else has changed the alias ${alias} since the release was decided`) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(promote(way, view, alias, ours.name));
	}
	if (mark.access === "none" || mark.phase === "done") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o;
	const step = open(way, {
		name: alias,
		alias: live,
		access: mark.access,
		mode: modeFor(ours)
	});
	return step === void 0 ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(step);
}
const isChangedSince = ({ from }, live) => from !== void 0 && live?.revision !== void 0 && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(live.revision) !== from;
const waysOf = (alias) => (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.r)({
	thing: "function",
	planDetail,
	mark: (way, view, detail) => mark(way, view, way.snapshot.recipe, detail),
	live: (way, seen, { view }) => towardsLive(way, seen, view, alias),
	commit,
	close: (way, { view, mark }) => candidateGone(way, view) ?? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.u)(finish(way, {
		view,
		mark
	})),
	tidy
});

// src/targets/aws/lambda/adapter.ts
const adapterFile = "opt/extensions/lambda-adapter";
const label = "tandem.lambda";
const clients = /lambda-entrypoint\.sh|aws-lambda-ric|awslambdaric|aws_lambda_ric/;
const mostBytes = 512 * 2 ** 20;
async function abilityOf(image, known, lookInto, context) {
	try {
		const opened = await lookInto(image, context);
		if (opened.labels[label] === "runtime" || opened.command.some((word) => clients.test(word))) return {};
		const layer = opened.layers.find((layer) => shortOf(layer) === known) ?? await layerWithAdapter(opened, context);
		return layer === "unknown" ? {} : layer === void 0 ? { problem } : { adapter: shortOf(layer) };
	} catch (error) {
		(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.signal);
		const why = error instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O ? error.message : "it cannot be read";
		context.log.info(`Whether the image has Lambda Web Adapter is found only when it is started: ${why}`);
		return {};
	}
}
const problem = `the image does not speak with Lambda: a web server needs Lambda Web Adapter in it, which changes nothing elsewhere. Add this line to the Dockerfile: "${adapterLine}"; an image whose program asks Lambda for work itself says so by the label ${label}=runtime`;
async function layerWithAdapter(image, context) {
	let left = mostBytes;
	for (const layer of image.layers.toSorted((a, b) => a.size - b.size)) {
		left -= layer.size;
		if (left < 0) return "unknown";
		if (await image.contains(layer, adapterFile, context)) return layer;
	}
}
const shortOf = ({ digest }) => digest.replace("sha256:", "").slice(0, 16);

// src/targets/aws/lambda/changes.ts
function changesBetween(view, { content, userTags, mark }, alias) {
	const now = view?.latest;
	const { settings } = content;
	const names = namesChanged(now?.settings.env ?? {}, settings.env);
	return [
		...change("image", now?.image, content.image),
		...change("architecture", now?.architecture, content.architecture),
		...change("memory", now && `${now.settings.memory}Mi`, `${settings.memory}Mi`),
		...change("timeout", now && `${now.settings.timeout} s`, `${settings.timeout} s`),
		...change("role", now?.settings.role, settings.role),
		...change(`alias ${alias}`, view?.live?.version, "the new version"),
		...change("access", view?.live && accessOf(view.live), mark.access),
		...names === "" ? [] : [{
			field: "env",
			after: names
		}],
		...Object.entries(userTags).flatMap(([key, value]) => change(`tag ${key}`, view?.tags[key], value))
	];
}
const change = (field, before, after) => before === after ? [] : [{
	field,
	after,
	...before === void 0 ? {} : { before }
}];
function namesChanged(before, after) {
	const [old, now] = [withoutOwn(before), withoutOwn(after)];
	return Object.keys({
		...old,
		...now
	}).filter((name) => old[name] !== now[name]).map((name) => `${name in old && name in now ? "~" : name in now ? "+" : "-"}${name}`).join(", ");
}
const withoutOwn = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.n.includes(name)));
const droppedNames = (before, after) => Object.keys(withoutOwn(before)).filter((name) => !(name in after));

// src/targets/aws/lambda/desired.ts
const standard = {
	memory: 512,
	timeout: 30
};
function settingsFor({ settings, release }, before) {
	const port = settings.port === void 0 ? before?.env["PORT"] ?? "8080" : String(settings.port);
	const known = {
		env: before?.env ?? {},
		secrets: {}
	};
	const { env } = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.t)(onlyValues(settings), {
		release,
		port,
		before: known
	});
	return {
		role: settings.runtimeIdentity ?? before?.role ?? "",
		memory: settings.memory ?? before?.memory ?? standard.memory,
		timeout: settings.timeout ?? before?.timeout ?? standard.timeout,
		env
	};
}
const onlyValues = ({ env, envStrategy }) => ({
	envStrategy,
	...env === void 0 ? {} : { env }
});
const platforms = {
	x86_64: "linux/amd64",
	arm64: "linux/arm64"
};
const architectures = ["x86_64", "arm64"];
function architectureFor(asked, { image }, view) {
	if (asked !== void 0) return asked;
	const usual = view?.latest.architecture ?? "x86_64";
	return [usual, ...architectures].find((each) => platforms[each] in image.platforms) ?? usual;
}
const imageFor = ({ image }, architecture) => `${image.repository}@${image.platforms[platforms[architecture]] ?? image.digest}`;
const accessFor = ({ access }, view) => access ?? accessOf(view?.live);

// src/targets/aws/lambda/snapshot.ts
const nothing = (seen) => ({
	existed: false,
	fingerprint: seen.fingerprint,
	live: [],
	recipe: {}
});
function changesAccess(plan, seen) {
	const access = planDetail(plan)?.mark.access;
	return plan.action === "update" && access !== void 0 && access !== "none" && viewOf(seen)?.live !== void 0;
}
function takeSnapshot(plan, seen, open) {
	const view = viewOf(seen);
	const detail = planDetail(plan);
	if (view === void 0 || detail === void 0) return nothing(seen);
	const { fingerprint, live } = seen;
	const shut = open === void 0 ? {} : { shut: names.filter((name) => open[name].length === 0) };
	return {
		existed: true,
		fingerprint,
		live,
		recipe: {
			...recipeFor(view, seen, Object.keys(detail.userTags)),
			...shut
		},
		sensitive: { settings: view.latest.settings }
	};
}
function recipeFor(view, { live: users }, userTags) {
	const { latest, live, tags } = view;
	return {
		access: accessOf(live),
		content: contentHash(latest),
		image: latest.image ?? "",
		architecture: latest.architecture,
		users: [...users],
		marks: marksOf(tags),
		userTags: Object.fromEntries(userTags.map((key) => [key, tags[key] ?? null])),
		...live === void 0 ? {} : { live: {
			version: live.version,
			weights: { ...live.weights }
		} }
	};
}
async function rebuild(seen, api, context) {
	const view = viewOf(seen);
	const mark = view?.mark;
	if (view === void 0 || !(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__.t)(mark)) return void 0;
	if (mark.created) return nothing(seen);
	const { recipe } = view;
	if (recipe === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`release ${mark.release} left no note of what was there before it`, {
		trouble: "invalid",
		operation: "rebuild"
	});
	const before = await api.versionWith(recipe.content, context);
	const sensitive = before === void 0 ? {} : { sensitive: { settings: before.settings } };
	return {
		existed: true,
		fingerprint: seen.fingerprint,
		live: recipe.users,
		recipe,
		...sensitive
	};
}

// src/targets/aws/lambda/problems.ts
const problemsOf = (planned) => [
	...problemsOfFunction(planned),
	...problemsOfAccess(planned),
	...problemsOfEnvironment(planned),
	...problemsOfImage(planned),
	...problemsOfTags(planned)
];
const namedIn = (arn) => `--function-name ${arn} --region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.a)(arn)}`;
function problemsOfFunction({ view, detail, bypasses, alias }) {
	const named = view === void 0 ? "" : namedIn(view.arn);
	const problems = [];
	if (view !== void 0 && view.latest.image === void 0) problems.push("the function is made of an archive, and such a function cannot be given an image: choose another service name");
	if (view?.latest.state === "Failed") problems.push(problemOfFailed(view.latest, named));
	if (view?.latest.update === "Failed" && view.latest.state !== "Failed") problems.push(`the last update of the function failed: ${view.latest.updateReason ?? "no reason given"} What $LATEST says is not what it runs, so that there is nothing to come back to: update it once so that it succeeds (aws lambda update-function-code or update-function-configuration)`);
	if (view?.latest.sealed !== void 0) problems.push(`the environment of the function cannot be read (${view.latest.sealed}), and a release would lose it: allow kms:Decrypt on the function's key to the role that deploys`);
	if (detail.content.settings.role === "") problems.push("a function runs as a role: set aws-instance-role to one that trusts lambda.amazonaws.com");
	if (view !== void 0 && view.live === void 0 && bypasses.length > 0) problems.push(`the function is called without an alias (${bypasses.join(", ")}), so that its callers would get a version before anybody has looked at it; make an alias and let them call that: aws lambda publish-version ${named}, then aws lambda create-alias ${named} --name ${alias} --function-version VERSION`);
	if (view?.live !== void 0 && view.live.version === "$LATEST") problems.push(`the alias ${alias} leads to $LATEST, so that users would get a version before anybody has looked at it: publish a version and lead it there (aws lambda publish-version, aws lambda update-alias)`);
	return problems;
}
const problemOfFailed = ({ update, stateReason = "no reason given" }, named) => update === "Successful" ? `Lambda cannot run the function any more (${stateReason}): push its image again, let lambda.amazonaws.com read it in the repository's policy, or update the function once to an image that is there (aws lambda update-function-code ${named} --image-uri IMAGE)` : `the function could not be created (${stateReason}): delete it first (aws lambda delete-function ${named})`;
function problemsOfAccess({ view, unit, shut, alias }) {
	const { access, ingress, vpc } = unit.settings;
	const problems = [];
	if (view === void 0 && access === void 0) problems.push("say who may call the function: \"access: public\" for everybody, \"access: private\" for who has the permission");
	if (shut) problems.push(`the policy of the function lets nobody call the URL of ${alias}, though it is of the kind NONE: say "access: public" to open it to everybody, or "access: private"`);
	if (ingress !== void 0 && ingress !== "all") problems.push(`a function's URL is reached from the internet alone: "ingress: ${ingress}" is not possible there`);
	if (vpc !== void 0) problems.push("Tandem does not change the VPC of a function: leave the VPC settings out, and it stays");
	return problems;
}
const mostEnvironment = 4096;
function problemsOfEnvironment({ detail, unit }) {
	const problems = [];
	const size = Buffer.byteLength(JSON.stringify(detail.content.settings.env));
	if (size > mostEnvironment) problems.push(`the environment has ${size} bytes with Tandem's own variables, and Lambda takes ${mostEnvironment}`);
	const secrets = unit.settings.secrets ?? [];
	if (secrets.length > 0) problems.push(`Lambda gives no variable by reference to a secret (${secrets.map(({ target }) => target).join(", ")}): let the program read it by its role, or by the extension "AWS Parameters and Secrets"`);
	return problems;
}
function problemsOfImage({ detail, unit }) {
	const { architecture } = detail.content;
	const platform = platforms[architecture];
	const all = Object.keys(unit.image.platforms);
	return all.includes(platform) ? [] : [`the function is ${architecture}, and the image is not built for ${platform} but for ${all.join(", ")}`];
}
const longest = ({ release }) => ({
	phase: "committed",
	step: `${release}-finished-finish-10`,
	from: "0".repeat(16)
});
function problemsOfTags({ view, seen, detail }) {
	const now = view?.tags ?? {};
	const { userTags, mark } = detail;
	const written = writeMark({
		...mark,
		...longest(mark)
	}, now);
	const before = view && recipeFor(view, seen, Object.keys(userTags));
	const recipe = before === void 0 ? {} : writeRecipe({
		...before,
		shut: [...names]
	}, now);
	const count = Object.keys({
		...now,
		...userTags,
		...marksOf(now),
		...written,
		...recipe
	}).length;
	if (count <= 50) return [];
	return [`a function has at most ${50} tags, and with Tandem's own it would have ${count}: remove some`];
}

// src/targets/aws/lambda/warnings.ts
function warningsOf(planned) {
	return [...ofSettings(planned), ...ofFunction(planned)];
}
function ofSettings({ unit: { settings } }) {
	const { cpu, minInstances, maxInstances, concurrency, startupProbe, livenessProbe } = settings;
	return [
		...cpu === void 0 ? [] : ["cpu has no effect on Lambda, where memory decides: 1769 MiB is one vCPU"],
		...(minInstances ?? 0) > 0 ? ["min-instances has no effect on Lambda: nothing is kept running"] : [],
		...maxInstances === void 0 ? [] : ["max-instances has no effect on Lambda: reserved concurrency stays as it is"],
		...(concurrency ?? 1) > 1 ? ["concurrency has no effect on Lambda: an instance has one request at a time"] : [],
		...startupProbe === void 0 && livenessProbe === void 0 ? [] : ["probes have no effect on Lambda; Lambda Web Adapter asks AWS_LWA_READINESS_CHECK_PATH (default: /)"]
	];
}
function ofFunction({ view, detail, bypasses, alias }) {
	if (view === void 0) return [];
	const warnings = [];
	const dropped = droppedNames(view.latest.settings.env, detail.content.settings.env);
	if (dropped.length > 0) warnings.push(`these variables of the function are not given and will be gone: ${dropped.join(", ")} (env-strategy: merge keeps them)`);
	if (view.mark === void 0) warnings.push("this function was not released by Tandem before; what is not given stays as it is");
	if (view.live !== void 0 && view.twin !== view.live.version) warnings.push(`what $LATEST is has not been released: users have version ${view.live.version}; changes of $LATEST that are not given here are released with this one`);
	if (Object.keys(view.live?.weights ?? {}).length > 0) warnings.push(`the alias ${alias} is split over two versions; the split ends with this release`);
	if (bypasses.length > 0 && view.live !== void 0) warnings.push(`the function is also called without an alias (${bypasses.join(", ")}): those callers get a version before it is verified; let them call the alias ${alias}`);
	return warnings;
}

// src/targets/aws/lambda/plan.ts
async function planFunction(unit, seen, options, context) {
	const view = viewOf(seen);
	const detail = detailFor(unit, view, options);
	const unchanged = view !== void 0 && isUnchanged(view, detail);
	const planned = {
		unit,
		seen,
		view,
		detail,
		bypasses: unchanged || view === void 0 ? [] : await options.bypasses(context),
		shut: !unchanged && staysOpen(unit, view) && (await options.openTo(view?.live, context)).url.length === 0,
		alias: options.alias
	};
	const problems = unchanged ? [] : problemsOf(planned);
	const ability = unchanged || problems.length > 0 ? {} : await abilityOf(detail.content.image, view?.mark?.adapter, options.lookInto, context);
	const { access } = detail.mark;
	return {
		action: view === void 0 ? "create" : unchanged ? "unchanged" : "update",
		traits: traitsFor(access),
		problems: [...problems, ...ability.problem === void 0 ? [] : [ability.problem]],
		warnings: unchanged ? [] : warningsOf(planned),
		changes: unchanged ? [] : changesBetween(view, detail, options.alias),
		steps: unchanged ? ["Probe what serves"] : stepsFor(planned),
		settingsHash: detail.mark.settingsHash,
		fingerprint: seen.fingerprint,
		detail: withAdapter(detail, ability)
	};
}
const staysOpen = ({ settings }, view) => settings.access === void 0 && accessOf(view?.live) === "public";
const withAdapter = (detail, { adapter }) => adapter === void 0 ? detail : {
	...detail,
	mark: {
		...detail.mark,
		adapter
	}
};
function detailFor(unit, view, options) {
	const { settings: given, release, image } = unit;
	const architecture = architectureFor(options.architecture, unit, view);
	const settings = settingsFor(unit, view?.latest.settings);
	const access = accessFor(given, view);
	const content = {
		settings,
		architecture,
		image: imageFor(unit, architecture)
	};
	return {
		content,
		userTags: given.labels ?? {},
		mark: {
			release: release.id,
			order: release.order,
			version: release.version,
			run: release.run,
			settingsHash: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)({
				digest: image.digest,
				settings: given,
				architecture,
				alias: options.alias
			}),
			digest: image.digest,
			asked: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(settings),
			access,
			architecture,
			image: content.image,
			created: view === void 0,
			...release.places === void 0 ? {} : { places: [...release.places] }
		}
	};
}
function isUnchanged({ mark, live, latest, versions, tags }, detail) {
	if (mark?.phase !== "done" || mark.settingsHash !== detail.mark.settingsHash || live === void 0) return false;
	const serving = versions[live.version];
	if (serving === void 0 || !sameRoutes(live, {
		version: serving.name,
		weights: {}
	})) return false;
	if (serving.state === "Failed" || accessOf(live) !== detail.mark.access) return false;
	return liveHash(serving) === mark.live && contentHash(latest) === contentHash(serving) && Object.entries(detail.userTags).every(([key, value]) => tags[key] === value);
}
const traitsFor = (access) => ({
	hold: "candidate",
	shift: "all",
	undo: "route",
	undoNeeds: "cloud",
	proof: access === "public" ? "http" : "execution"
});
function stepsFor({ view, alias, detail }) {
	const isPublic = detail.mark.access === "public";
	return [
		...view === void 0 ? ["Create the function"] : [
			"Mark the function, with a note of what there is",
			...view.twin === void 0 ? ["Publish what $LATEST is as a version, to come back to"] : [],
			"Set configuration and image of $LATEST, and wait for Lambda"
		],
		"Publish a version and call it once, to see it start",
		`Lead the alias ${candidateAlias} to it${isPublic ? ", with a URL of its own" : ""}`,
		...isPublic ? ["Probe the candidate"] : [],
		"Decide",
		view?.live === void 0 ? `Make the alias ${alias}, which leads to it` : `Lead the alias ${alias} to it`,
		...isPublic ? ["Probe the public address"] : [],
		`Delete the alias ${candidateAlias}`,
		view === void 0 ? "Close the mark (if the release fails: delete the function again)" : `Close the mark (if the release fails: lead ${alias} back, and put $LATEST back)`
	];
}

// src/targets/aws/lambda/reach.ts
function reachOf(which, seen) {
	const view = viewOf(seen);
	const alias = which === "candidate" ? view?.candidate : view?.live;
	if (alias?.url?.auth === "NONE") return { url: alias.url.address };
	return { instead: `a call of the version, which Lambda ran without an error of its own, as ${alias?.url === void 0 ? "the function has no URL" : "the function is private"}` };
}

// src/targets/aws/lambda/recall.ts
const shownWithin$2 = 1e4;
const recallStep = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.t)({
	finding: (step, seen) => isAt(step, seen) ? { step: step.key } : "not yet",
	patience: () => shownWithin$2
});
function isAt({ key, name }, seen) {
	const view = viewOf(seen);
	if (view === void 0) return name === "delete";
	const { mark } = view;
	const ours = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_14__.r)(key, mark?.release);
	if (name === "unmark") return !ours;
	if (name === "tidy") return (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.s)(view.tags).length === 0;
	if (mark === void 0 || !ours) return false;
	return stepName(name, view, mark) ?? mark.step === key;
}
function stepName(name, view, mark) {
	return ofLatest(name, view, mark) ?? ofCandidate(name, view) ?? ofLive(name, view, mark);
}
function ofLatest(name, view, mark) {
	const { latest, recipe, ours, twin } = view;
	switch (name) {
		case "keep": return twin !== void 0;
		case "configure": return ["configured", "ours"].includes(latestNow(view, mark, recipe));
		case "code": return latestNow(view, mark, recipe) === "ours";
		case "recode": return digestIn(latest.image) === digestIn(recipe?.image) && latest.architecture === recipe?.architecture;
		case "restore": return latestNow(view, mark, recipe) === "before";
		case "publish": return ours !== void 0;
		case "delete": return false;
		default: return;
	}
}
function ofCandidate(name, { candidate, ours }) {
	switch (name) {
		case "offer": return ours !== void 0 && sameRoutes(candidate, {
			version: ours.name,
			weights: {}
		});
		case "offerurl": return candidate?.url !== void 0;
		case "offerpermiturl": return (candidate?.open.url.length ?? 0) > 0;
		case "offerpermitcall": return (candidate?.open.call.length ?? 0) > 0;
		case "withdraw": return candidate?.url === void 0;
		case "retire": return candidate === void 0;
		default: return;
	}
}
function ofLive(name, view, mark) {
	const { live, ours, recipe } = view;
	switch (name) {
		case "promote": return ours !== void 0 && sameRoutes(live, {
			version: ours.name,
			weights: {}
		});
		case "reroute": return sameRoutes(live, recipe?.live);
		case "url": return accessOf(live) === (mark.phase === "restoring" ? recipe?.access : mark.access);
		case "permiturl": return (live?.open.url.length ?? 0) > 0;
		case "permitcall": return (live?.open.call.length ?? 0) > 0;
		case "unlock": return live?.url === void 0;
		case "unlive": return live === void 0;
		case "revoke": return (live?.open.url.length ?? 0) + (live?.open.call.length ?? 0) === 0;
		default: return;
	}
}

// src/targets/aws/lambda/send.ts
async function send(request, view, api, context) {
	const { client } = api;
	switch (request.call) {
		case "create":
			api.hide(request.content.settings.env);
			return create(request, api, context);
		case "configure":
			api.hide(request.settings.env);
			return configure(request.settings, view, api, context);
		case "code": return withImageHint(client.code(codeOf(request, view), context));
		case "publish":
			await client.publish({
				Description: request.description,
				...revision(view)
			}, context);
			return;
		case "tag": return client.tag(api.arn() ?? "", request.tags, context);
		case "untag": return untag(request.keys, api, context);
		case "route": return route(request, api, context);
		case "delete-alias": return goneIfMissing(client.deleteAlias(request.alias, context));
		case "delete-url": return goneIfMissing(client.deleteUrl(request.alias, context));
		case "url": return client.createUrl(request.alias, request, context);
		case "auth": return movedIfMissing(client.updateUrl(request.alias, request.auth, context));
		case "permit": return client.permit(request.alias, permissions[request.permission], context);
		case "revoke": return goneIfMissing(client.revoke(request.alias, request.statement, context));
		case "delete": return goneIfMissing(client.delete(context));
	}
}
const revision = (view) => view?.latest.revision === void 0 ? {} : { RevisionId: view.latest.revision };
const codeOf = ({ image, architecture }, view) => ({
	ImageUri: image,
	Architectures: [architecture],
	...revision(view)
});
const unknownRole = /cannot be assumed by Lambda/;
const roleKnownWithin = 3e4;
async function whenRoleIsKnown(role, { clock, signal }, attempt) {
	const start = clock.now();
	for (;;) try {
		return await attempt();
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "invalid") || !unknownRole.test(error.message)) throw error;
		if (clock.now() - start > roleKnownWithin) throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.P)(error, { hint: `${role} has to trust lambda.amazonaws.com (sts:AssumeRole).` });
		await clock.sleep(3e3, signal);
	}
}
async function create({ content, tags }, { client }, context) {
	const { settings, image, architecture } = content;
	const request = {
		Role: settings.role,
		PackageType: "Image",
		Code: { ImageUri: image },
		Architectures: [architecture],
		MemorySize: settings.memory,
		Timeout: settings.timeout,
		Environment: { Variables: { ...settings.env } },
		Tags: { ...tags }
	};
	await whenRoleIsKnown(settings.role, context, () => withImageHint(client.create(request, context)));
}
async function configure(wanted, view, { client }, context) {
	const now = view?.latest.settings;
	if (now === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E("the function is gone", {
		trouble: "conflict",
		operation: "begin"
	});
	await whenRoleIsKnown(wanted.role, context, () => client.configure({
		...writeSettings(wanted, now),
		...revision(view)
	}, context));
}
async function route({ alias, to, over }, { client }, context) {
	const routed = {
		Name: alias,
		FunctionVersion: to.version,
		RoutingConfig: { AdditionalVersionWeights: { ...to.weights } }
	};
	if (over === void 0) return client.createAlias(withoutEmpty(routed), context);
	const guard = over.revision === void 0 ? {} : { RevisionId: over.revision };
	const hasAlias = async () => (await client.aliases(context)).some(({ Name }) => Name === alias);
	return movedIfMissing(client.updateAlias({
		...routed,
		...guard
	}, context), async () => !await hasAlias());
}
function withoutEmpty(routed) {
	const { RoutingConfig, ...rest } = routed;
	return Object.keys(RoutingConfig.AdditionalVersionWeights).length === 0 ? rest : routed;
}
async function withImageHint(work) {
	try {
		await work;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error) || !/does not have permission to access the ECR image/.test(error.message)) throw error;
		throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.P)(error, { hint: "Allow ecr:GetRepositoryPolicy and ecr:SetRepositoryPolicy on the repository, so that Lambda can let itself in, or let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer in its policy." });
	}
}
async function movedIfMissing(work, isGone = () => Promise.resolve(true)) {
	try {
		await work;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "missing") || !await isGone()) throw error;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(error.message, {
			trouble: "conflict",
			operation: error.operation,
			cause: error
		});
	}
}
async function goneIfMissing(work) {
	try {
		await work;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "missing")) throw error;
	}
}
async function untag(keys, api, context) {
	try {
		await api.client.untag(api.arn() ?? "", keys, context);
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied")) throw error;
		context.log.warning(`${error.message}; the empty tags ${keys.join(", ")} stay`);
	}
}

// src/targets/aws/lambda/start.ts
const startEvent = {
	version: "2.0",
	routeKey: "$default",
	rawPath: "/",
	rawQueryString: "",
	headers: {
		"user-agent": "tandem",
		"x-forwarded-proto": "https"
	},
	requestContext: {
		http: {
			method: "GET",
			path: "/",
			protocol: "HTTP/1.1",
			sourceIp: "127.0.0.1",
			userAgent: "tandem"
		},
		routeKey: "$default",
		stage: "$default"
	},
	isBase64Encoded: false
};
const problemSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	errorType: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	errorMessage: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("")
});
const ofRuntime = /^(Runtime|Sandbox|Extension|Function\.ResponseSizeTooLarge)\b/;
const patienceFor = ({ settings: { timeout } }) => Math.min(timeout * 1e3 + 15e3, 12e4);
async function proveStart(started, client, context) {
	const { name: version, isOnlyProof = false } = started;
	const call = {
		event: startEvent,
		patience: patienceFor(started)
	};
	for (let attempt = 1;; attempt++) try {
		const { error, payload } = await client.call(version, call, context);
		return error === void 0 ? void 0 : problemIn(version, payload);
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied") && isOnlyProof) return `version ${version} may not be called (${error.message}), and nothing else shows whether it starts, as the function is not public`;
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied")) {
			context.log.warning(`${error.message}; whether version ${version} starts is known only by its URL`);
			return;
		}
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "unanswered", "throttled", "conflict", "missing")) throw error;
		if (attempt === mostAttempts) return `version ${version} did not answer a call: ${error.message}`;
		await context.clock.sleep(1e3 * attempt, context.signal);
	}
}
const mostAttempts = 3;
function problemIn(version, payload) {
	const problem = problemSchema.safeParse(parse(payload)).data;
	if (problem !== void 0 && !ofRuntime.test(problem.errorType)) return void 0;
	return `version ${version} does not start: ${problem === void 0 ? payload.slice(0, 300) : `${problem.errorType}: ${plain(problem.errorMessage)}`}`;
}
const plain = (message) => message.replace(/^RequestId: \S+ (Error: )?/, "");
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/targets/aws/lambda/settle.ts
async function settleStep(ticket, api, context) {
	const step = referenceOf(ticket);
	const { seen, shown } = await atRest(step, api, context);
	const view = viewOf(seen);
	if (view === void 0) {
		if (step.name === "delete") return {
			state: "done",
			seen
		};
		return {
			state: "overtaken",
			seen,
			by: "somebody deleted the function"
		};
	}
	if (updating.includes(step.name)) {
		if (view.latest.update === "Failed" || view.latest.state === "Failed") return {
			state: "failed",
			seen,
			reason: whyFailed(view.latest)
		};
		if (!shown) return {
			state: "overtaken",
			seen,
			by: "somebody else changed the function"
		};
	}
	if (step.name === "publish" || step.name === "offer" && !isPublic(view)) return started(view, seen, api, context);
	if (routing.includes(step.name)) await untilRouted(seen, api, context);
	return {
		state: "done",
		seen
	};
}
const referenceOf = ({ step: key }) => ({
	key,
	name: /-([a-z]+)-\d+$/.exec(key)?.[1] ?? "",
	goal: "live"
});
const updating = [
	"create",
	"configure",
	"code",
	"recode",
	"restore"
];
const unwaited = ["revoke"];
const routing = ["promote", "reroute"];
const madeWithin = 15e3;
async function atRest(step, api, context) {
	let restingSince;
	let busy;
	try {
		for (let polls = updating.includes(step.name) ? 1 : 0;; polls++) {
			if (polls > 0) await context.clock.sleep(Math.min(2e3, 750 + polls * 250), context.signal);
			const asked = context.clock.now();
			const { seen, ...told } = await lookAtRest(api, context);
			busy = told.busy;
			restingSince = busy === void 0 ? restingSince ?? asked : void 0;
			const rest = seen && restOf(step, seen, asked - (restingSince ?? asked));
			if (rest !== void 0) return rest;
		}
	} catch (reason) {
		throw (0,_deadline_DfOpbRuu_js__WEBPACK_IMPORTED_MODULE_15__.t)(reason, busy);
	}
}
function restOf(step, seen, waited) {
	const shown = unwaited.includes(step.name) || isAt(step, seen);
	const patience = step.name === "create" && !seen.exists ? madeWithin : shownWithin$2;
	return shown || waited > patience ? {
		seen,
		shown
	} : void 0;
}
async function lookAtRest(api, context) {
	const alone = await api.findAlone(context);
	const busy = alone && workOn(alone);
	if (busy !== void 0) return { busy };
	const seen = observed(alone && await api.lookAround(alone, context));
	return seen.busy === void 0 ? { seen } : { busy: seen.busy };
}
async function started(view, seen, api, context) {
	const { ours } = view;
	if (ours === void 0) return {
		state: "failed",
		seen,
		reason: "Lambda does not show the version that was published"
	};
	if (ours.state === "Failed") return {
		state: "failed",
		seen,
		reason: whyFailed(ours)
	};
	const reason = await proveStart({
		...ours,
		isOnlyProof: !isPublic(view)
	}, api.client, context);
	return reason === void 0 ? {
		state: "done",
		seen
	} : {
		state: "failed",
		seen,
		reason
	};
}
const isPublic = ({ mark }) => mark?.access === "public";
const routedWithin = 15e3;
async function untilRouted(seen, api, context) {
	const { live } = viewOf(seen) ?? {};
	if (live === void 0) return;
	const wanted = sharesOf(live).map(({ version }) => version);
	const start = context.clock.now();
	while (context.clock.now() - start < routedWithin) {
		const version = await calledVersion(api, context);
		if (version === void 0 || wanted.includes(version)) return;
		await context.clock.sleep(1e3, context.signal);
	}
	context.log.warning(`calls of the alias ${api.alias} still went elsewhere after ${routedWithin / 1e3} s`);
}
const patience = 3e4;
async function calledVersion({ client, alias }, context) {
	try {
		return (await client.call(alias, {
			event: startEvent,
			patience
		}, context)).version;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error)) throw error;
		return;
	}
}

// src/targets/aws/lambda.ts
const secondLook = 5e3;
function createLambda(options) {
	const { id, api, architecture, lookInto } = options;
	const look = async (context) => observed(await api.find(context));
	const planning = {
		alias: api.alias,
		architecture,
		lookInto,
		bypasses: (context) => api.bypasses(context),
		openTo: (live, context) => api.openTo(live, context)
	};
	async function guarded(guard, step, context) {
		const alone = await api.findAlone(context);
		const { fingerprint } = alone !== void 0 && needsAll(step) ? observed(await api.lookAround(alone, context)) : { fingerprint: fingerprintAlone(alone) };
		if ((alone === void 0 || workOn(alone) === void 0) && guard.startsWith(fingerprint)) return alone;
		const message = (alone && busyAlone(alone)) ?? `the function ${id.name} was changed by somebody else`;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(message, {
			trouble: "conflict",
			operation: "begin"
		});
	}
	return {
		id,
		observe: look,
		plan: (unit, seen, context) => planFunction(unit, seen, planning, context),
		snapshot: async (plan, seen, context) => takeSnapshot(plan, seen, changesAccess(plan, seen) ? await api.openTo(viewOf(seen)?.live, context) : void 0),
		rebuild: (seen, context) => rebuild(seen, api, context),
		next: nextStep(api.alias),
		async begin(step, guard, context) {
			const request = step.detail;
			if (request.call === "tag" && request.twice) {
				await guarded(guard, step, context);
				await context.clock.sleep(secondLook, context.signal);
			}
			await send(request, await guarded(guard, step, context), api, context);
			return { step: step.key };
		},
		recall: (step, context) => recallStep(step, look, context),
		settle: (ticket, context) => settleStep(ticket, api, context),
		reach: reachOf,
		async explain({ seen, reason }, context) {
			const view = viewOf(seen);
			const service = {
				title: "Function",
				url: options.consoleUrl
			};
			if (view === void 0) return {
				reason,
				logLines: [],
				links: [service]
			};
			const { latest, ours, live } = view;
			const fresh = ours !== void 0 && live?.version !== ours.name;
			const read = (inner) => options.lastLines(latest.logGroup, inner);
			const logLines = ours === void 0 ? [] : await linesOf(ours.name, read, { fresh }, context);
			const links = [{
				title: "Logs",
				url: options.logsUrl(latest.logGroup)
			}, service];
			return explainFailure({
				reason,
				logLines,
				links,
				port: portOf((ours ?? latest).settings.env)
			});
		},
		console: () => ({
			url: options.consoleUrl,
			describe: `aws lambda get-function --function-name ${id.name} --region ${id.region}`
		})
	};
}

// src/targets/aws/lambda/bypasses.ts
async function bypassesOf(client, context) {
	const [urls, policy, mappings] = await Promise.all([
		client.urls(context),
		client.policy(void 0, context),
		client.mappings(context)
	]);
	const queues = mappings.filter((each) => isUnqualified(each));
	return [
		...urls.some((each) => isUnqualified(each)) ? ["a URL of its own"] : [],
		...hasStatements(policy) ? ["permissions of others on the function itself"] : [],
		...queues.map(({ EventSourceArn, UUID }) => `an event source mapping of ${EventSourceArn ?? UUID ?? ""}`)
	];
}
const othersIn = ({ aliases, urls }, ours) => [...aliases.flatMap(({ Name = "" }) => ours.includes(Name) ? [] : [`the alias ${Name}`]), ...urls.some((each) => isUnqualified(each)) ? ["a URL of its own"] : []];
const isUnqualified = (named) => [void 0, "$LATEST"].includes(qualifierOf(named));
const qualifierOf = ({ FunctionArn = "" }) => FunctionArn.split(":")[7];

// src/targets/aws/lambda/policy.ts
const shownWithin$1 = 4e3;
async function openTo(client, { name, alias }, context) {
	const read = async () => readStatements(await client.policy(name, context));
	const open = await read();
	if (accessOf(alias) !== "public" || names.every((permission) => open[permission].length > 0)) return open;
	await context.clock.sleep(shownWithin$1, context.signal);
	return read();
}

// src/targets/aws/lambda/versions.ts
function versionsOf(client, read) {
	const known = /* @__PURE__ */ new Map();
	async function version(name, context) {
		const kept = known.get(name);
		if (kept !== void 0) return kept;
		const found = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(client.find(name, context));
		if (found === void 0) return void 0;
		const made = read(found);
		if (made.state !== "Pending" && made.sealed === void 0) known.set(name, made);
		return made;
	}
	async function newest(listed, wanted, context) {
		const names = (await client.versions(context)).filter(listed).map(({ Version }) => Version ?? "");
		for (const name of names.toReversed()) {
			const found = await version(name, context);
			if (found !== void 0 && wanted(found)) return found;
		}
	}
	return {
		behind: async (aliases, context) => {
			const names = new Set(aliases.flatMap((each) => sharesOf(each).map(({ version: name }) => name)));
			names.delete("$LATEST");
			const all = await Promise.all([...names].map((name) => version(name, context)));
			return Object.fromEntries(all.flatMap((each) => each === void 0 ? [] : [[each.name, each]]));
		},
		of: (content, context) => newest(() => true, (each) => contentHash(each) === content, context),
		like: (latest, context) => newest((configuration) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(readSettings(configuration)) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(latest.settings), (each) => contentHash(each) === contentHash(latest), context),
		askedBy: (mark, context) => newest((configuration) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(readSettings(configuration)) === mark.asked, ({ image }) => digestIn(image) === digestIn(mark.image), context)
	};
}

// src/targets/aws/lambda/api.ts
const shownWithin = 4e3;
function functionNamed(client, alias, secrets) {
	let arn;
	let isNew = true;
	const hide = (env) => {
		secrets.add(Object.entries(env).flatMap(([name, value]) => _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_13__.n.includes(name) ? [] : [value]));
	};
	function read(found) {
		const version = readVersion(found);
		hide(version.settings.env);
		return version;
	}
	const versions = versionsOf(client, read);
	async function aliasesOf(mark, context) {
		const [aliases, urls] = await Promise.all([client.aliases(context), client.urls(context)]);
		const own = [alias, candidateAlias];
		const all = aliases.map(async (each) => {
			if (!own.includes(each.Name ?? "")) return [];
			const url = urls.find((one) => qualifierOf(one) === each.Name);
			const policy = each.Name === openedBy(mark, alias) ? await client.policy(each.Name, context) : void 0;
			return [[each.Name ?? "", readAlias(each, url, readStatements(policy))]];
		});
		const { [alias]: live, [candidateAlias]: candidate } = Object.fromEntries((await Promise.all(all)).flat());
		const others = mark?.created === true && (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__.t)(mark) ? othersIn({
			aliases,
			urls
		}, own) : [];
		return {
			...live === void 0 ? {} : { live },
			...candidate === void 0 ? {} : { candidate },
			...others.length === 0 ? {} : { others }
		};
	}
	async function latestOf(context) {
		const first = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(client.find(void 0, context));
		if (first !== void 0 || !isNew) return first;
		isNew = false;
		await context.clock.sleep(shownWithin, context.signal);
		return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(client.find(void 0, context));
	}
	async function findAlone(context) {
		const found = await latestOf(context);
		if (found === void 0) return void 0;
		arn = found.configuration.FunctionArn?.split(":").slice(0, 7).join(":");
		return {
			arn: arn ?? "",
			latest: read(found),
			tags: found.tags
		};
	}
	async function lookAround(alone, context) {
		const { latest, tags } = alone;
		const mark = readMark(tags);
		const led = await aliasesOf(mark, context);
		const seen = await versions.behind([led.live, led.candidate].flatMap((each) => each ?? []), context);
		const ours = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__.t)(mark) && mark.phase !== "restoring" ? await oursBeside(seen, latest, mark, context) : void 0;
		const all = ours === void 0 ? seen : {
			...seen,
			[ours.name]: ours
		};
		const twin = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_18__.t)(mark) && readRecipe(tags)?.content !== contentHash(latest) || mark?.phase === "restoring" ? void 0 : await twinOf(latest, all, context);
		return {
			...alone,
			...led,
			versions: all,
			...twin === void 0 ? {} : { twin }
		};
	}
	async function oursBeside(seen, latest, mark, context) {
		const isAsked = ({ settings, image }) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_12__.n)(settings) === mark.asked && digestIn(image) === digestIn(mark.image);
		if (busyWith({ latest }) !== void 0 || Object.values(seen).some(isAsked)) return void 0;
		return isAsked(latest) || mark.phase !== "held" ? versions.askedBy(mark, context) : void 0;
	}
	async function twinOf(latest, seen, context) {
		return (Object.values(seen).find((each) => contentHash(each) === contentHash(latest)) ?? await versions.like(latest, context))?.name;
	}
	return {
		client,
		alias,
		hide,
		arn: () => arn,
		findAlone,
		lookAround: (alone, context) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(lookAround(alone, context)),
		find: async (context) => {
			const alone = await findAlone(context);
			return alone === void 0 ? void 0 : (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(lookAround(alone, context));
		},
		versionWith: (content, context) => versions.of(content, context),
		bypasses: (context) => bypassesOf(client, context),
		openTo: (live, context) => openTo(client, {
			name: alias,
			alias: live
		}, context)
	};
}

// src/targets/aws/lambda/open.ts
const openService = (opening) => {
	const { account, connection, place } = opening;
	const client = createLambdaClient(connection, place.name);
	const host = (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.o)(account, connection.region);
	return {
		target: targetFor(opening, client),
		platform: platforms[place.architecture ?? "x86_64"],
		alternatives: place.architecture === void 0 ? Object.values(platforms) : [],
		runsFrom: (from) => from === host,
		close: () => client.close()
	};
};
const beforeUs = 36e5;
function targetFor({ place, account, tools, connection, ecr, since }, client) {
	const { region } = connection;
	const { name, liveAlias = "live" } = place;
	const id = {
		cloud: "aws",
		account,
		region,
		platform: "lambda",
		name
	};
	const reading = {
		http: tools.http,
		credentials: (context) => ecr.credentials(context)
	};
	const logs = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_5__.a)(connection);
	return createLambda({
		id,
		api: functionNamed(client, liveAlias, tools.secrets),
		architecture: place.architecture,
		lookInto: (image, context) => openEcrImage(image, reading, context),
		lastLines: async (group, context) => {
			const read = await logs.lastLines({
				group,
				since: since - beforeUs,
				limit: 60
			}, context);
			if (read.kind === "read") return read.lines;
			context.log.info(`No log lines: ${read.why}`);
		},
		consoleUrl: functionPage({
			region,
			name
		}),
		logsUrl: (group) => _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.n.logGroup({
			region,
			group
		})
	});
}



/***/ })

};
