export const id = 100;
export const ids = [100];
export const modules = {

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsJson1_1Protocol)
/* harmony export */ });
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4060);


// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_0__.s {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};



/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAmazon: () => (/* binding */ openAmazon),
/* harmony export */   openWith: () => (/* binding */ openWith)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4583);
/* harmony import */ var _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2123);
/* harmony import */ var _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8671);
/* harmony import */ var _getDefaultSocketTimeout_BIu06Js4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5191);
/* harmony import */ var _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4789);
/* harmony import */ var _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4300);
/* harmony import */ var _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4114);
/* harmony import */ var _AwsJson1_1Protocol_DbdEcVtB_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4279);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5661);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4060);
/* harmony import */ var _heed_cancel_DzJPdV1a_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4996);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7906);
/* harmony import */ var _app_runner_closed_m5Iymjs9_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(155);
/* harmony import */ var _app_runner_regions_MzSnt0U_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9965);
/* harmony import */ var _prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8891);
/* harmony import */ var _platform_words_hUgU5HER_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8427);


















// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js
const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ht)(context).operation,
		region: await (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.mt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ecr",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultECRHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.mt)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecr"
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

// node_modules/@aws-sdk/client-ecr/package.json
var version = "3.1169.0";

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "stringEquals";
const f = "booleanEquals";
const g = "getAttr";
const h = { [m]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [m]: d }, "name"]
};
const j = { [m]: d };
const k = {};
const l = [{ [m]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [i, "aws-eusc"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws"]],
		[f, [{ [m]: "UseFIPS" }, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]],
		[f, [{ [m]: "UseDualStack" }, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k],
		["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	23,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	20,
	6,
	4,
	20,
	7,
	5,
	20,
	8,
	6,
	20,
	9,
	7,
	20,
	10,
	8,
	20,
	11,
	9,
	20,
	12,
	10,
	20,
	13,
	11,
	16,
	14,
	13,
	15,
	100000004,
	14,
	100000011,
	100000012,
	12,
	18,
	17,
	13,
	100000009,
	100000010,
	13,
	19,
	100000006,
	14,
	100000008,
	100000009,
	11,
	22,
	21,
	13,
	100000005,
	100000004,
	13,
	100000007,
	100000006,
	11,
	100000001,
	24,
	13,
	100000002,
	100000003
]);
const bdd = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.G.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.U.aws = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.d;

// node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = class ECRServiceException extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.rt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECRServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var InvalidParameterException = class InvalidParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var RepositoryNotFoundException = class RepositoryNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
	name = "RepositoryNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
	}
};
var ServerException = class ServerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ServerException";
	name = "ServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServerException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var UnableToGetUpstreamImageException = class UnableToGetUpstreamImageException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
	name = "UnableToGetUpstreamImageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamImageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
	}
};
var ValidationException = class ValidationException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var EmptyUploadException = class EmptyUploadException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#EmptyUploadException";
	name = "EmptyUploadException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EmptyUploadException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EmptyUploadException.prototype);
	}
};
var InvalidLayerException = class InvalidLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerException";
	name = "InvalidLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerException.prototype);
	}
};
var KmsException = class KmsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#KmsException";
	name = "KmsException";
	$fault = "client";
	kmsError;
	constructor(opts) {
		super({
			name: "KmsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsException.prototype);
		this.kmsError = opts.kmsError;
	}
};
var LayerAlreadyExistsException = class LayerAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
	name = "LayerAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
	}
};
var LayerPartTooSmallException = class LayerPartTooSmallException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
	name = "LayerPartTooSmallException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerPartTooSmallException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
	}
};
var UploadNotFoundException = class UploadNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
	name = "UploadNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UploadNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UploadNotFoundException.prototype);
	}
};
var PullThroughCacheRuleAlreadyExistsException = class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
	name = "PullThroughCacheRuleAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
	}
};
var SecretNotFoundException = class SecretNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
	name = "SecretNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SecretNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SecretNotFoundException.prototype);
	}
};
var UnableToAccessSecretException = class UnableToAccessSecretException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
	name = "UnableToAccessSecretException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToAccessSecretException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
	}
};
var UnableToDecryptSecretValueException = class UnableToDecryptSecretValueException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
	name = "UnableToDecryptSecretValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToDecryptSecretValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
	}
};
var UnsupportedUpstreamRegistryException = class UnsupportedUpstreamRegistryException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
	name = "UnsupportedUpstreamRegistryException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedUpstreamRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
	}
};
var InvalidTagParameterException = class InvalidTagParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
	name = "InvalidTagParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
	}
};
var RepositoryAlreadyExistsException = class RepositoryAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
	name = "RepositoryAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
	}
};
var TooManyTagsException = class TooManyTagsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
	}
};
var TemplateAlreadyExistsException = class TemplateAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
	name = "TemplateAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
	}
};
var LifecyclePolicyNotFoundException = class LifecyclePolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
	name = "LifecyclePolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
	}
};
var PullThroughCacheRuleNotFoundException = class PullThroughCacheRuleNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
	name = "PullThroughCacheRuleNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
	}
};
var RegistryPolicyNotFoundException = class RegistryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
	name = "RegistryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegistryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
	}
};
var RepositoryNotEmptyException = class RepositoryNotEmptyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
	name = "RepositoryNotEmptyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
	}
};
var TemplateNotFoundException = class TemplateNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
	name = "TemplateNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
	}
};
var RepositoryPolicyNotFoundException = class RepositoryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
	name = "RepositoryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
	}
};
var SigningConfigurationNotFoundException = class SigningConfigurationNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
	name = "SigningConfigurationNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SigningConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
	}
};
var ExclusionNotFoundException = class ExclusionNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
	name = "ExclusionNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
	}
};
var ImageNotFoundException = class ImageNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
	name = "ImageNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageNotFoundException.prototype);
	}
};
var ScanNotFoundException = class ScanNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
	name = "ScanNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ScanNotFoundException.prototype);
	}
};
var ReplicationBackfillNotFoundException = class ReplicationBackfillNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
	name = "ReplicationBackfillNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
	}
};
var LayerInaccessibleException = class LayerInaccessibleException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
	name = "LayerInaccessibleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerInaccessibleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
	}
};
var LayersNotFoundException = class LayersNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
	name = "LayersNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayersNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayersNotFoundException.prototype);
	}
};
var UnableToGetUpstreamLayerException = class UnableToGetUpstreamLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
	name = "UnableToGetUpstreamLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
	}
};
var LifecyclePolicyPreviewNotFoundException = class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
	name = "LifecyclePolicyPreviewNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
	}
};
var UnableToListUpstreamImageReferrersException = class UnableToListUpstreamImageReferrersException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
	name = "UnableToListUpstreamImageReferrersException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToListUpstreamImageReferrersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
	}
};
var ImageAlreadyExistsException = class ImageAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
	name = "ImageAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
	}
};
var ImageDigestDoesNotMatchException = class ImageDigestDoesNotMatchException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
	name = "ImageDigestDoesNotMatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageDigestDoesNotMatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
	}
};
var ImageTagAlreadyExistsException = class ImageTagAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
	name = "ImageTagAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageTagAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
	}
};
var ReferencedImagesNotFoundException = class ReferencedImagesNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
	name = "ReferencedImagesNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReferencedImagesNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
	}
};
var BlockedByOrganizationPolicyException = class BlockedByOrganizationPolicyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
	name = "BlockedByOrganizationPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BlockedByOrganizationPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
	}
};
var ExclusionAlreadyExistsException = class ExclusionAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
	name = "ExclusionAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
	}
};
var ImageArchivedException = class ImageArchivedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageArchivedException";
	name = "ImageArchivedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageArchivedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageArchivedException.prototype);
	}
};
var UnsupportedImageTypeException = class UnsupportedImageTypeException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
	name = "UnsupportedImageTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedImageTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
	}
};
var LifecyclePolicyPreviewInProgressException = class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
	name = "LifecyclePolicyPreviewInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
	}
};
var ReplicationBackfillInProgressException = class ReplicationBackfillInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
	name = "ReplicationBackfillInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
	}
};
var ReplicationBackfillInvalidStatusException = class ReplicationBackfillInvalidStatusException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
	name = "ReplicationBackfillInvalidStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInvalidStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
	}
};
var ImageStorageClassUpdateNotSupportedException = class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
	name = "ImageStorageClassUpdateNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageStorageClassUpdateNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
	}
};
var InvalidLayerPartException = class InvalidLayerPartException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
	name = "InvalidLayerPartException";
	$fault = "client";
	registryId;
	repositoryName;
	uploadId;
	lastValidByteReceived;
	constructor(opts) {
		super({
			name: "InvalidLayerPartException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
		this.registryId = opts.registryId;
		this.repositoryName = opts.repositoryName;
		this.uploadId = opts.uploadId;
		this.lastValidByteReceived = opts.lastValidByteReceived;
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
const _AD = "AuthorizationData";
const _ADL = "AuthorizationDataList";
const _BBOPE = "BlockedByOrganizationPolicyException";
const _CR = "CreateRepository";
const _CRR = "CreateRepositoryRequest";
const _CRRr = "CreateRepositoryResponse";
const _DRRescr = "DescribeRepositoriesRequest";
const _DRRescri = "DescribeRepositoriesResponse";
const _DRes = "DescribeRepositories";
const _EAEE = "ExclusionAlreadyExistsException";
const _EC = "EncryptionConfiguration";
const _ENFE = "ExclusionNotFoundException";
const _EUE = "EmptyUploadException";
const _GAT = "GetAuthorizationToken";
const _GATR = "GetAuthorizationTokenRequest";
const _GATRe = "GetAuthorizationTokenResponse";
const _IAE = "ImageArchivedException";
const _IAEE = "ImageAlreadyExistsException";
const _IDDNME = "ImageDigestDoesNotMatchException";
const _ILE = "InvalidLayerException";
const _ILPE = "InvalidLayerPartException";
const _INFE = "ImageNotFoundException";
const _IPE = "InvalidParameterException";
const _ISC = "ImageScanningConfiguration";
const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
const _ITAEE = "ImageTagAlreadyExistsException";
const _ITMEF = "ImageTagMutabilityExclusionFilter";
const _ITMEFm = "ImageTagMutabilityExclusionFilters";
const _ITPE = "InvalidTagParameterException";
const _K = "Key";
const _KE = "KmsException";
const _LAEE = "LayerAlreadyExistsException";
const _LEE = "LimitExceededException";
const _LIE = "LayerInaccessibleException";
const _LNFE = "LayersNotFoundException";
const _LPNFE = "LifecyclePolicyNotFoundException";
const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
const _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
const _LPTSE = "LayerPartTooSmallException";
const _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
const _PTCRNFE = "PullThroughCacheRuleNotFoundException";
const _RAEE = "RepositoryAlreadyExistsException";
const _RBIPE = "ReplicationBackfillInProgressException";
const _RBISE = "ReplicationBackfillInvalidStatusException";
const _RBNFE = "ReplicationBackfillNotFoundException";
const _RINFE = "ReferencedImagesNotFoundException";
const _RL = "RepositoryList";
const _RNEE = "RepositoryNotEmptyException";
const _RNFE = "RepositoryNotFoundException";
const _RPNFE = "RegistryPolicyNotFoundException";
const _RPNFEe = "RepositoryPolicyNotFoundException";
const _Rep = "Repository";
const _SCNFE = "SigningConfigurationNotFoundException";
const _SE = "ServerException";
const _SNFE = "ScanNotFoundException";
const _SNFEe = "SecretNotFoundException";
const _T = "Tag";
const _TAEE = "TemplateAlreadyExistsException";
const _TL = "TagList";
const _TMTE = "TooManyTagsException";
const _TNFE = "TemplateNotFoundException";
const _UITE = "UnsupportedImageTypeException";
const _UNFE = "UploadNotFoundException";
const _UTASE = "UnableToAccessSecretException";
const _UTDSVE = "UnableToDecryptSecretValueException";
const _UTGUIE = "UnableToGetUpstreamImageException";
const _UTGULE = "UnableToGetUpstreamLayerException";
const _UTLUIRE = "UnableToListUpstreamImageReferrersException";
const _UURE = "UnsupportedUpstreamRegistryException";
const _V = "Value";
const _VE = "ValidationException";
const _aD = "authorizationData";
const _aT = "authorizationToken";
const _c = "client";
const _cAr = "createdAt";
const _e = "error";
const _eA = "expiresAt";
const _eC = "encryptionConfiguration";
const _eT = "encryptionType";
const _fT = "filterType";
const _fi = "filter";
const _hE = "httpError";
const _iSC = "imageScanningConfiguration";
const _iTM = "imageTagMutability";
const _iTMEF = "imageTagMutabilityExclusionFilters";
const _kE = "kmsError";
const _kK = "kmsKey";
const _lVBR = "lastValidByteReceived";
const _m = "message";
const _mR = "maxResults";
const _nT = "nextToken";
const _pE = "proxyEndpoint";
const _rAe = "repositoryArn";
const _rI = "registryId";
const _rIe = "registryIds";
const _rN = "repositoryName";
const _rNe = "repositoryNames";
const _rUe = "repositoryUri";
const _re = "repository";
const _rep = "repositories";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
const _sOP = "scanOnPush";
const _se = "server";
const _t = "tags";
const _uI = "uploadId";
const n0 = "com.amazonaws.ecr";
const _s_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.t(_s);
var ECRServiceException$ = [
	-3,
	_s,
	"ECRServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ECRServiceException$, ECRServiceException);
const n0_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.t(n0);
var BlockedByOrganizationPolicyException$ = [
	-3,
	n0,
	_BBOPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
var EmptyUploadException$ = [
	-3,
	n0,
	_EUE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
var ExclusionAlreadyExistsException$ = [
	-3,
	n0,
	_EAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
var ExclusionNotFoundException$ = [
	-3,
	n0,
	_ENFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
var ImageAlreadyExistsException$ = [
	-3,
	n0,
	_IAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageArchivedException$ = [
	-3,
	n0,
	_IAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
var ImageDigestDoesNotMatchException$ = [
	-3,
	n0,
	_IDDNME,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
var ImageNotFoundException$ = [
	-3,
	n0,
	_INFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
	-3,
	n0,
	_ISCUNSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var ImageTagAlreadyExistsException$ = [
	-3,
	n0,
	_ITAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
var InvalidLayerException$ = [
	-3,
	n0,
	_ILE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
var InvalidLayerPartException$ = [
	-3,
	n0,
	_ILPE,
	{ [_e]: _c },
	[
		_rI,
		_rN,
		_uI,
		_lVBR,
		_m
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidTagParameterException$ = [
	-3,
	n0,
	_ITPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
var KmsException$ = [
	-3,
	n0,
	_KE,
	{ [_e]: _c },
	[_m, _kE],
	[0, 0]
];
n0_registry.registerError(KmsException$, KmsException);
var LayerAlreadyExistsException$ = [
	-3,
	n0,
	_LAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
var LayerInaccessibleException$ = [
	-3,
	n0,
	_LIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
var LayerPartTooSmallException$ = [
	-3,
	n0,
	_LPTSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
var LayersNotFoundException$ = [
	-3,
	n0,
	_LNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
	-3,
	n0,
	_LPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
	-3,
	n0,
	_LPPIPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var LifecyclePolicyPreviewNotFoundException$ = [
	-3,
	n0,
	_LPPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var PullThroughCacheRuleAlreadyExistsException$ = [
	-3,
	n0,
	_PTCRAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
var PullThroughCacheRuleNotFoundException$ = [
	-3,
	n0,
	_PTCRNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
var ReferencedImagesNotFoundException$ = [
	-3,
	n0,
	_RINFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RegistryPolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
var ReplicationBackfillInProgressException$ = [
	-3,
	n0,
	_RBIPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
var ReplicationBackfillInvalidStatusException$ = [
	-3,
	n0,
	_RBISE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
var ReplicationBackfillNotFoundException$ = [
	-3,
	n0,
	_RBNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
var RepositoryAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
var RepositoryNotEmptyException$ = [
	-3,
	n0,
	_RNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
var RepositoryNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var RepositoryPolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFEe,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
var ScanNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
var SecretNotFoundException$ = [
	-3,
	n0,
	_SNFEe,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
var ServerException$ = [
	-3,
	n0,
	_SE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServerException$, ServerException);
var SigningConfigurationNotFoundException$ = [
	-3,
	n0,
	_SCNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$ = [
	-3,
	n0,
	_TAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
var TemplateNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnableToAccessSecretException$ = [
	-3,
	n0,
	_UTASE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
var UnableToDecryptSecretValueException$ = [
	-3,
	n0,
	_UTDSVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
var UnableToGetUpstreamImageException$ = [
	-3,
	n0,
	_UTGUIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
var UnableToGetUpstreamLayerException$ = [
	-3,
	n0,
	_UTGULE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
var UnableToListUpstreamImageReferrersException$ = [
	-3,
	n0,
	_UTLUIRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
var UnsupportedImageTypeException$ = [
	-3,
	n0,
	_UITE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
var UnsupportedUpstreamRegistryException$ = [
	-3,
	n0,
	_UURE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
var UploadNotFoundException$ = [
	-3,
	n0,
	_UNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AuthorizationData$ = [
	3,
	n0,
	_AD,
	0,
	[
		_aT,
		_eA,
		_pE
	],
	[
		0,
		4,
		0
	]
];
var CreateRepositoryRequest$ = [
	3,
	n0,
	_CRR,
	0,
	[
		_rN,
		_rI,
		_t,
		_iTM,
		_iTMEF,
		_iSC,
		_eC
	],
	[
		0,
		0,
		() => TagList,
		0,
		() => ImageTagMutabilityExclusionFilters,
		() => ImageScanningConfiguration$,
		() => EncryptionConfiguration$
	],
	1
];
var CreateRepositoryResponse$ = [
	3,
	n0,
	_CRRr,
	0,
	[_re],
	[() => Repository$]
];
var DescribeRepositoriesRequest$ = [
	3,
	n0,
	_DRRescr,
	0,
	[
		_rI,
		_rNe,
		_nT,
		_mR
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeRepositoriesResponse$ = [
	3,
	n0,
	_DRRescri,
	0,
	[_rep, _nT],
	[() => RepositoryList, 0]
];
var EncryptionConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[_eT, _kK],
	[0, 0],
	1
];
var GetAuthorizationTokenRequest$ = [
	3,
	n0,
	_GATR,
	0,
	[_rIe],
	[64]
];
var GetAuthorizationTokenResponse$ = [
	3,
	n0,
	_GATRe,
	0,
	[_aD],
	[() => AuthorizationDataList]
];
var ImageScanningConfiguration$ = [
	3,
	n0,
	_ISC,
	0,
	[_sOP],
	[2]
];
var ImageTagMutabilityExclusionFilter$ = [
	3,
	n0,
	_ITMEF,
	0,
	[_fT, _fi],
	[0, 0],
	2
];
var Repository$ = [
	3,
	n0,
	_Rep,
	0,
	[
		_rAe,
		_rI,
		_rN,
		_rUe,
		_cAr,
		_iTM,
		_iTMEF,
		_iSC,
		_eC
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		() => ImageTagMutabilityExclusionFilters,
		() => ImageScanningConfiguration$,
		() => EncryptionConfiguration$
	]
];
var Tag$ = [
	3,
	n0,
	_T,
	0,
	[_K, _V],
	[0, 0],
	2
];
var AuthorizationDataList = [
	1,
	n0,
	_ADL,
	0,
	() => AuthorizationData$
];
var ImageTagMutabilityExclusionFilters = [
	1,
	n0,
	_ITMEFm,
	0,
	() => ImageTagMutabilityExclusionFilter$
];
var RepositoryList = [
	1,
	n0,
	_RL,
	0,
	() => Repository$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var CreateRepository$ = [
	9,
	n0,
	_CR,
	0,
	() => CreateRepositoryRequest$,
	() => CreateRepositoryResponse$
];
var DescribeRepositories$ = [
	9,
	n0,
	_DRes,
	0,
	() => DescribeRepositoriesRequest$,
	() => DescribeRepositoriesResponse$
];
var GetAuthorizationToken$ = [
	9,
	n0,
	_GAT,
	0,
	() => GetAuthorizationTokenRequest$,
	() => GetAuthorizationTokenResponse$
];

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-09-21",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__._t,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.gt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Q(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol_DbdEcVtB_js__WEBPACK_IMPORTED_MODULE_7__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecr",
			errorTypeRegistries,
			xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
			version: "2015-09-21",
			serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
		},
		serviceId: config?.serviceId ?? "ECR",
		sha256: config?.sha256 ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.t,
		urlParser: config?.urlParser ?? _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_3__.n
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.tt)(process.version);
	const defaultsMode = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.nt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.vt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.dt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_4__.n,
		defaultSocketTimeout: (0,_getDefaultSocketTimeout_BIu06Js4_js__WEBPACK_IMPORTED_MODULE_16__.t)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.g, config),
		region: config?.region ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.X, {
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_6__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ut, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.lt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.l)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.$)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.u)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.et)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
var ECRClient = class extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ct {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.J)(_config_3);
		const _config_5 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.O)(_config_4);
		const _config_6 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.V)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
const command = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.Z)(commonParams, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_2__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = class extends command(_ep0, _mw0, "CreateRepository", CreateRepository$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends command(_ep0, _mw0, "DescribeRepositories", DescribeRepositories$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = class extends command(_ep0, _mw0, "GetAuthorizationToken", GetAuthorizationToken$) {};

// src/aws/kept.ts
function keptFor(time, ask) {
	let kept;
	const askAnew = async (context) => {
		const mine = {
			value: ask(context),
			until: context.clock.now() + time
		};
		kept = mine;
		try {
			return await mine.value;
		} catch (error) {
			if (kept === mine) kept = void 0;
			throw error;
		}
	};
	return async (context) => {
		while (kept !== void 0 && kept.until > context.clock.now()) {
			const shared = kept;
			try {
				return await (0,_heed_cancel_DzJPdV1a_js__WEBPACK_IMPORTED_MODULE_10__.t)(context.signal, shared.value);
			} catch (error) {
				(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.T)(context.signal);
				if (!(error instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.O && error.code === "cancelled")) throw error;
				if (kept === shared) kept = void 0;
			}
		}
		return askAnew(context);
	};
}

// src/aws/ecr.ts
function createEcr(connection) {
	const registry = {
		client: new ECRClient(connection.clientConfig),
		region: connection.region
	};
	return {
		ensureRepository: async (name, { create }, context) => {
			if (await isThere(registry, name, context)) return;
			if (!create) throw missing(registry, name);
			await makeRepository(registry, name, context);
			await waitUntilSeen(registry, name, context);
		},
		credentials: keptFor(passwordServes, (context) => mintPassword(registry, context))
	};
}
async function isThere({ client }, name, context) {
	const command = new DescribeRepositoriesCommand({ repositoryNames: [name] });
	try {
		await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_9__.n)("ecr.DescribeRepositories", context, (options) => client.send(command, options));
		return true;
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.M)(error, "missing")) return false;
		throw error;
	}
}
async function makeRepository({ client, region }, name, context) {
	context.log.info(`Creating the repository ${name} in ${region}`);
	const command = new CreateRepositoryCommand({ repositoryName: name });
	try {
		await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_9__.n)("ecr.CreateRepository", context, (options) => client.send(command, options));
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.M)(error, "exists")) throw error;
	}
}
const seenPolicy = {
	on: ["missing"],
	firstWait: 250,
	maxWait: 2e3,
	within: 6e4
};
async function waitUntilSeen(registry, name, context) {
	const operation = "ecr.DescribeRepositories";
	await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.C)(operation, seenPolicy, context, async () => {
		if (await isThere(registry, name, context)) return;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.E(`the repository ${name} was made, but ECR does not show it`, {
			operation,
			trouble: "missing"
		});
	});
}
const missing = ({ region }, name) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.O("input", `the ECR repository ${name} does not exist in ${region}`, { hint: `Make it (aws ecr create-repository --repository-name ${name} --region ${region}), or set create-repository: true.` });
const passwordServes = 6e5;
async function mintPassword({ client }, context) {
	const operation = "ecr.GetAuthorizationToken";
	const command = new GetAuthorizationTokenCommand({});
	const { authorizationData } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_9__.n)(operation, context, (options) => client.send(command, options));
	const pair = Buffer.from(authorizationData?.[0]?.authorizationToken ?? "", "base64").toString("utf8");
	const colon = pair.indexOf(":");
	if (colon < 1) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.E(`${operation}: answered without a password`, {
		operation,
		trouble: "invalid"
	});
	return {
		username: pair.slice(0, colon),
		password: pair.slice(colon + 1)
	};
}

// src/aws/ecr-guest.ts
function createEcrGuest(connect, home) {
	const known = /* @__PURE__ */ new Map();
	const within = (region) => {
		const ecr = known.get(region) ?? createEcr(connect(region));
		known.set(region, ecr);
		return ecr;
	};
	return async (host, context) => {
		const region = regionOfRegistry(host);
		if (region === void 0 || (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_11__.r)(region).name !== (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_11__.r)(home).name) return void 0;
		return within(region).credentials(context);
	};
}
const regionOfRegistry = (host) => /^\d{12}\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(host)?.[1];

// src/targets/aws/amazon-region.ts
function openRegion(opening, openService) {
	const { place, account, connection, ecr } = opening;
	const service = openService(opening);
	const host = (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_11__.o)(account, connection.region);
	const repository = `${place.repository}/${place.name}`;
	return {
		host,
		ecr,
		target: {
			target: service.target,
			platform: service.platform,
			alternatives: service.alternatives ?? [],
			runsFrom: (from) => service.runsFrom(from),
			settings: place.service,
			imageRepository: `${host}/${repository}`,
			createsImageRepository: place.createRepository,
			prepareImageRepository: (context) => ecr.ensureRepository(repository, { create: place.createRepository }, context)
		},
		service
	};
}

// src/targets/aws/choose.ts
const choose = (searched, connections, context) => (0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_14__.i)(connections.map((connection) => chooseIn(searched, connection, context)));
async function chooseIn(searched, connection, context) {
	const { region } = connection;
	try {
		return {
			region,
			...await onAppRunnerOrEcs(searched, connection, context)
		};
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.M)(error) || !/^(apprunner|ecs)\./.test(error.operation)) throw error;
		const message = `aws-platform: auto cannot choose for ${region}: ${error.message}`;
		throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.P)(error, {
			message,
			hint: [error.hint, "Or name the platform, so that nothing is looked for: aws-platform: app-runner, ecs-express, ecs or lambda."].filter((text) => text !== void 0).join("\n")
		});
	}
}
async function onAppRunnerOrEcs(searched, connection, context) {
	const found = await onAppRunner(searched, connection, context);
	return typeof found === "object" ? found : onEcs(searched, {
		connection,
		without: found
	}, context);
}
async function onAppRunner({ name }, connection, context) {
	if (!_app_runner_regions_MzSnt0U_js__WEBPACK_IMPORTED_MODULE_13__.t.includes(connection.region)) return "no region";
	const { createAppRunnerClient } = await Promise.all(/* import() */[__webpack_require__.e(307), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 6003));
	const client = createAppRunnerClient(connection);
	try {
		return (await client.servicesNamed(name, context)).some(({ Status }) => Status !== "DELETED") ? {
			platform: "app-runner",
			why: `App Runner has the service ${name}`
		} : "not there";
	} catch (error) {
		if ((0,_app_runner_closed_m5Iymjs9_js__WEBPACK_IMPORTED_MODULE_12__.t)(error)) return "closed";
		throw error;
	} finally {
		client.close();
	}
}
async function onEcs({ name, cluster = "default" }, { connection, without }, context) {
	const { createEcsClient } = await Promise.all(/* import() */[__webpack_require__.e(353), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 4906));
	const client = createEcsClient(connection);
	try {
		const found = await client.findService({
			cluster,
			service: name
		}, context);
		if (found === "no cluster" && cluster !== "default") throw noCluster(cluster, connection);
		const service = found === "no cluster" ? void 0 : found;
		const where = `the ECS cluster ${cluster.split("/").at(-1)}`;
		if (service === void 0 || service.status !== "ACTIVE") return {
			platform: "ecs-express",
			why: nowhere(name, where, {
				region: connection.region,
				without,
				status: service?.status
			})
		};
		return service.resourceManagementType === "ECS" ? {
			platform: "ecs-express",
			why: `${where} has the service ${name}, which Express Mode manages`
		} : {
			platform: "ecs",
			why: `${where} has the service ${name}`
		};
	} finally {
		client.close();
	}
}
function noCluster(cluster, { region }) {
	const name = cluster.split("/").at(-1) ?? cluster;
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.D([`aws-cluster: there is no ECS cluster ${name} in ${region}`], { hint: `Spell it as it is there (aws ecs list-clusters --region ${region}), or make it first: aws ecs create-cluster --region ${region} --cluster-name ${name}` });
}
function nowhere(name, where, { region, without, status }) {
	const ended = status === void 0 ? "" : ` (the one that was there is ${status})`;
	if (without === "not there") return `neither App Runner nor ${where} has a service ${name}${ended}`;
	return `${where} has no service ${name}${ended}, and App Runner is ${without === "closed" ? "closed to this account" : `not in ${region}`}`;
}
const choiceLine = ({ region, platform, why }) => `aws/${region}: ${(0,_platform_words_hUgU5HER_js__WEBPACK_IMPORTED_MODULE_15__.r)(platform).name}, because ${why}`;

// src/targets/aws/auto.ts
async function decide(spot, connections, context) {
	if (spot.platform !== "auto" || spot.chosen !== void 0) return {
		spot,
		notes: [],
		warnings: []
	};
	const choices = await choose(spot, connections, context);
	requireFit(spot, choices);
	return {
		spot: {
			...spot,
			offers: Object.fromEntries(choices.map(({ platform }) => [platform, offerTo(platform, spot)])),
			chosen: Object.fromEntries(choices.map(({ region, platform }) => [region, platform]))
		},
		notes: choices.map(choiceLine),
		warnings: [...new Set(choices.flatMap(({ platform }) => offerTo(platform, spot).warnings))]
	};
}
function offerTo(platform, { offers }) {
	const offer = offers[platform];
	if (offer === void 0) throw new Error(`nothing is offered to ${platform}`);
	return offer;
}
function requireFit(spot, choices) {
	const unfit = choices.filter(({ platform }) => offerTo(platform, spot).problems.length > 0);
	if (unfit.length === 0) return;
	const problems = new Set(unfit.flatMap(({ platform }) => offerTo(platform, spot).problems));
	const hint = `aws-platform: auto has come to ${unfit.map(choiceLine).join("; ")}. Mend the settings for it, or name another in aws-platform.`;
	throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.D([...problems], { hint });
}
function placeIn(spot, region) {
	if (spot.platform !== "auto") return spot;
	const { offers, chosen = {}, ...base } = spot;
	const platform = chosen[region];
	if (platform === void 0) throw new Error(`no platform is chosen for ${region}`);
	return {
		...base,
		platform,
		service: offerTo(platform, { offers }).service
	};
}

// src/targets/aws/amazon.ts
async function openAmazon(spot, tools) {
	const opening = begin(spot, tools);
	try {
		return await decideAndFinish(spot, opening);
	} catch (error) {
		end(opening);
		throw error;
	}
}
const end = ({ closing }) => closing.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.O("cancelled", "the connection to AWS is closed"));
async function decideAndFinish(spot, opening) {
	const account = await accountFor(spot, opening);
	const decided = await decide(spot, opening.connections, opening.tools.context);
	const sites = opening.connections.map(async (connection) => {
		const place = placeIn(decided.spot, connection.region);
		return {
			connection,
			place,
			openService: await load(place.platform)
		};
	});
	return finish({
		account,
		opening,
		decided,
		sites: await Promise.all(sites)
	});
}
async function accountFor(spot, { identity, tools }) {
	const known = knownAccount(spot);
	const hide = (account) => tools.secrets.add(spot.maskAccountId ? [account] : []);
	hide(known);
	const account = known === void 0 || spot.platform === "auto" && spot.chosen === void 0 ? (await identity.caller(tools.context)).account : known;
	hide(account);
	return account;
}
function openWith({ account, openService }, place, tools) {
	const opening = begin(place, tools);
	if (place.maskAccountId) tools.secrets.add([account]);
	const sites = opening.connections.map((connection) => ({
		connection,
		place,
		openService
	}));
	return finish({
		account,
		opening,
		decided: {
			spot: place,
			notes: [],
			warnings: []
		},
		sites
	});
}
const knownAccount = ({ role, account }) => role === void 0 ? account : (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_11__.t)(role);
const loaders = {
	"app-runner": () => Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(523), __webpack_require__.e(307), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 3616)),
	"ecs-express": () => Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(523), __webpack_require__.e(353), __webpack_require__.e(589), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 4550)),
	ecs: () => Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(523), __webpack_require__.e(353), __webpack_require__.e(589), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 3725)),
	lambda: () => Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(16), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 4276))
};
const load = async (platform) => (await loaders[platform]()).openService;
function begin(spot, tools) {
	const { http, context, secrets } = tools;
	for (const { env = {}, secrets: references = [] } of servicesOf(spot)) {
		secrets.add(Object.values(env));
		secrets.addNames(references.map(({ target }) => target));
	}
	secrets.spare([
		spot.name,
		spot.cluster,
		...spot.regions
	]);
	const closing = new AbortController();
	const identity = identityFor(spot, tools, closing.signal);
	const connect = (region) => (0,_identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_1__.n)({
		identity,
		http,
		region,
		context
	});
	return {
		tools,
		identity,
		connect,
		connections: spot.regions.map(connect),
		closing
	};
}
const servicesOf = (spot) => spot.platform === "auto" ? Object.values(spot.offers).map(({ service }) => service) : [spot.service];
function identityFor({ role, audience, sessionName, regions: [region = ""] }, { http, oidc, context, secrets }, closed) {
	return (0,_identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		role,
		audience,
		sessionName,
		region,
		oidc,
		http,
		context,
		secrets,
		closed
	});
}
function finish({ account, opening: { tools, identity, connect, closing }, decided, sites }) {
	const { spot, notes, warnings } = decided;
	const since = tools.context.clock.now();
	const regions = sites.map(({ connection, place, openService }) => openRegion({
		place,
		account,
		tools,
		connection,
		ecr: createEcr(connection),
		since
	}, openService));
	const registries = new Map(regions.map(({ host, ecr }) => [host, ecr]));
	return {
		cloud: "aws",
		identity: identity.describe(),
		notes,
		warnings,
		spot: {
			...spot,
			account
		},
		targets: regions.map(({ target }) => target),
		connect: async (context) => requireAccount(account, await identity.caller(context)),
		credentials: async (host, context) => registries.get(host)?.credentials(context),
		guestCredentials: createEcrGuest(connect, spot.regions[0] ?? ""),
		close: () => {
			end({ closing });
			for (const { service } of regions) service.close();
			return Promise.resolve();
		}
	};
}
function requireAccount(account, caller) {
	if (caller.account === account) return;
	throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_8__.O("auth", `the AWS identity is ${caller.arn}, which is not of account ${account}`, { hint: "The credentials in the environment have changed since the run began." });
}



/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isClosedToAccount)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);


// src/aws/app-runner-closed.ts
function isClosedToAccount(error) {
	if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "denied", "invalid")) return false;
	return isUnsubscribed(error) || /\b(?:open|available) to new customers\b/i.test(error.message);
}
const isUnsubscribed = ({ cause }) => cause instanceof Error && /^(?:SubscriptionRequired|OptInRequired)/.test(cause.name);



/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ getDefaultSocketTimeout)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};



/***/ })

};
