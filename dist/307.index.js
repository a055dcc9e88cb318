export const id = 307;
export const ids = [307];
export const modules = {

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ command),
/* harmony export */   c: () => (/* binding */ DescribeVpcConnector$),
/* harmony export */   i: () => (/* binding */ _mw0),
/* harmony export */   l: () => (/* binding */ ListVpcIngressConnections$),
/* harmony export */   n: () => (/* binding */ pages),
/* harmony export */   o: () => (/* binding */ AppRunnerClient),
/* harmony export */   r: () => (/* binding */ _ep0),
/* harmony export */   s: () => (/* binding */ DescribeCustomDomains$),
/* harmony export */   t: () => (/* binding */ createAppRunnerClient)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2123);
/* harmony import */ var _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4789);
/* harmony import */ var _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4300);
/* harmony import */ var _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4114);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4060);
/* harmony import */ var _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8671);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5661);









// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.s {
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
		return "aws.protocols#awsJson1_0";
	}
	getJsonRpcVersion() {
		return "1.0";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.0";
	}
};

// node_modules/@aws-sdk/client-apprunner/dist-es/auth/httpAuthSchemeProvider.js
const defaultAppRunnerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.ht)(context).operation,
		region: await (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.mt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "apprunner",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultAppRunnerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.mt)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-apprunner/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "apprunner"
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

// node_modules/@aws-sdk/client-apprunner/package.json
var version = "3.1142.0";

// node_modules/@aws-sdk/client-apprunner/dist-es/endpoint/bdd.js
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
		["https://apprunner-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://apprunner-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://apprunner.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://apprunner.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.G.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-apprunner/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.H)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.U.aws = _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.d;

// node_modules/@aws-sdk/client-apprunner/dist-es/models/AppRunnerServiceException.js
var AppRunnerServiceException = class AppRunnerServiceException extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.rt {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, AppRunnerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-apprunner/dist-es/models/errors.js
var InternalServiceErrorException = class InternalServiceErrorException extends AppRunnerServiceException {
	name = "InternalServiceErrorException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceErrorException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceErrorException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidRequestException = class InvalidRequestException extends AppRunnerServiceException {
	name = "InvalidRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidStateException = class InvalidStateException extends AppRunnerServiceException {
	name = "InvalidStateException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends AppRunnerServiceException {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends AppRunnerServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-apprunner/dist-es/schemas/schemas_0.js
const _AC = "AuthenticationConfiguration";
const _ADE = "AutoDeploymentsEnabled";
const _ARA = "AccessRoleArn";
const _ASC = "AutoScalingConfiguration";
const _ASCA = "AutoScalingConfigurationArn";
const _ASCN = "AutoScalingConfigurationName";
const _ASCR = "AutoScalingConfigurationRevision";
const _ASCS = "AutoScalingConfigurationSummary";
const _ASCSL = "AutoScalingConfigurationSummaryList";
const _BC = "BuildCommand";
const _CA = "ConnectionArn";
const _CASC = "CreateAutoScalingConfiguration";
const _CASCR = "CreateAutoScalingConfigurationRequest";
const _CASCRr = "CreateAutoScalingConfigurationResponse";
const _CAr = "CreatedAt";
const _CC = "CodeConfiguration";
const _CCV = "CodeConfigurationValues";
const _CD = "CustomDomain";
const _CDL = "CustomDomainList";
const _CDu = "CustomDomains";
const _CR = "CodeRepository";
const _CS = "ConfigurationSource";
const _CSR = "CreateServiceRequest";
const _CSRr = "CreateServiceResponse";
const _CSr = "CreateService";
const _CVR = "CertificateValidationRecord";
const _CVRL = "CertificateValidationRecordList";
const _CVRe = "CertificateValidationRecords";
const _Cp = "Cpu";
const _DA = "DeletedAt";
const _DASCRes = "DescribeAutoScalingConfigurationRequest";
const _DASCResc = "DescribeAutoScalingConfigurationResponse";
const _DASCe = "DescribeAutoScalingConfiguration";
const _DCD = "DescribeCustomDomains";
const _DCDR = "DescribeCustomDomainsRequest";
const _DCDRe = "DescribeCustomDomainsResponse";
const _DN = "DomainName";
const _DNST = "DNSTarget";
const _DS = "DeleteService";
const _DSR = "DeleteServiceRequest";
const _DSRe = "DeleteServiceResponse";
const _DSRes = "DescribeServiceRequest";
const _DSResc = "DescribeServiceResponse";
const _DSe = "DescribeService";
const _DVCRes = "DescribeVpcConnectorRequest";
const _DVCResc = "DescribeVpcConnectorResponse";
const _DVCe = "DescribeVpcConnector";
const _EA = "EndedAt";
const _EC = "EncryptionConfiguration";
const _ECg = "EgressConfiguration";
const _ET = "EgressType";
const _EWWWS = "EnableWWWSubdomain";
const _F = "Filter";
const _HAS = "HasAssociatedService";
const _HCC = "HealthCheckConfiguration";
const _HT = "HealthyThreshold";
const _I = "Interval";
const _IAT = "IpAddressType";
const _IC = "InstanceConfiguration";
const _ICm = "ImageConfiguration";
const _ICn = "IngressConfiguration";
const _ID = "IsDefault";
const _II = "ImageIdentifier";
const _IPA = "IsPubliclyAccessible";
const _IR = "ImageRepository";
const _IRA = "InstanceRoleArn";
const _IRE = "InvalidRequestException";
const _IRT = "ImageRepositoryType";
const _ISE = "InvalidStateException";
const _ISEE = "InternalServiceErrorException";
const _Id = "Id";
const _K = "Key";
const _KK = "KmsKey";
const _L = "Latest";
const _LASC = "ListAutoScalingConfigurations";
const _LASCR = "ListAutoScalingConfigurationsRequest";
const _LASCRi = "ListAutoScalingConfigurationsResponse";
const _LO = "LatestOnly";
const _LOR = "ListOperationsRequest";
const _LORi = "ListOperationsResponse";
const _LOi = "ListOperations";
const _LS = "ListServices";
const _LSR = "ListServicesRequest";
const _LSRi = "ListServicesResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LVIC = "ListVpcIngressConnections";
const _LVICF = "ListVpcIngressConnectionsFilter";
const _LVICR = "ListVpcIngressConnectionsRequest";
const _LVICRi = "ListVpcIngressConnectionsResponse";
const _M = "Message";
const _MC = "MaxConcurrency";
const _MR = "MaxResults";
const _MS = "MinSize";
const _MSa = "MaxSize";
const _Me = "Memory";
const _N = "Name";
const _NC = "NetworkConfiguration";
const _NT = "NextToken";
const _OC = "ObservabilityConfiguration";
const _OCA = "ObservabilityConfigurationArn";
const _OE = "ObservabilityEnabled";
const _OI = "OperationId";
const _OS = "OperationSummary";
const _OSL = "OperationSummaryList";
const _P = "Port";
const _PS = "PauseService";
const _PSR = "PauseServiceRequest";
const _PSRa = "PauseServiceResponse";
const _Pa = "Path";
const _Pr = "Protocol";
const _R = "Runtime";
const _RA = "ResourceArn";
const _RES = "RuntimeEnvironmentSecrets";
const _RESN = "RuntimeEnvironmentSecretsName";
const _RESV = "RuntimeEnvironmentSecretsValue";
const _REV = "RuntimeEnvironmentVariables";
const _REVK = "RuntimeEnvironmentVariablesKey";
const _REVV = "RuntimeEnvironmentVariablesValue";
const _RNFE = "ResourceNotFoundException";
const _RS = "ResumeService";
const _RSR = "ResumeServiceRequest";
const _RSRe = "ResumeServiceResponse";
const _RU = "RepositoryUrl";
const _S = "Status";
const _SA = "ServiceArn";
const _SAt = "StartedAt";
const _SC = "StartCommand";
const _SCV = "SourceCodeVersion";
const _SCo = "SourceConfiguration";
const _SD = "SourceDirectory";
const _SG = "SecurityGroups";
const _SI = "ServiceId";
const _SN = "ServiceName";
const _SOC = "ServiceObservabilityConfiguration";
const _SQEE = "ServiceQuotaExceededException";
const _SS = "ServiceSummary";
const _SSL = "ServiceSummaryList";
const _SU = "ServiceUrl";
const _Se = "Service";
const _Su = "Subnets";
const _T = "Type";
const _TA = "TargetArn";
const _TK = "TagKeys";
const _TL = "TagList";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _Ta = "Tags";
const _Tag = "Tag";
const _Ti = "Timeout";
const _UA = "UpdatedAt";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US = "UpdateService";
const _USR = "UpdateServiceRequest";
const _USRp = "UpdateServiceResponse";
const _UT = "UnhealthyThreshold";
const _V = "Value";
const _VC = "VpcConnector";
const _VCA = "VpcConnectorArn";
const _VCN = "VpcConnectorName";
const _VCR = "VpcConnectorRevision";
const _VDNST = "VpcDNSTargets";
const _VDNSTL = "VpcDNSTargetList";
const _VDNSTp = "VpcDNSTarget";
const _VEI = "VpcEndpointId";
const _VI = "VpcId";
const _VICA = "VpcIngressConnectionArn";
const _VICS = "VpcIngressConnectionSummary";
const _VICSL = "VpcIngressConnectionSummaryList";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.apprunner";
const _se = "server";
const n0 = "com.amazonaws.apprunner";
const _s_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_6__.t(_s);
var AppRunnerServiceException$ = [
	-3,
	_s,
	"AppRunnerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(AppRunnerServiceException$, AppRunnerServiceException);
const n0_registry = new _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_6__.t(n0);
var InternalServiceErrorException$ = [
	-3,
	n0,
	_ISEE,
	{
		[_aQE]: [`InternalServiceError`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceErrorException$, InternalServiceErrorException);
var InvalidRequestException$ = [
	-3,
	n0,
	_IRE,
	{
		[_aQE]: [`InvalidRequest`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidStateException$ = [
	-3,
	n0,
	_ISE,
	{
		[_aQE]: [`InvalidState`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidStateException$, InvalidStateException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_aQE]: [`ResourceNotfound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_aQE]: [`ServiceQuotaExceeded`, 402],
		[_e]: _c,
		[_hE]: 402
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
const errorTypeRegistries = [_s_registry, n0_registry];
var BuildCommand = [
	0,
	n0,
	_BC,
	8,
	0
];
var RuntimeEnvironmentSecretsName = [
	0,
	n0,
	_RESN,
	8,
	0
];
var RuntimeEnvironmentSecretsValue = [
	0,
	n0,
	_RESV,
	8,
	0
];
var RuntimeEnvironmentVariablesKey = [
	0,
	n0,
	_REVK,
	8,
	0
];
var RuntimeEnvironmentVariablesValue = [
	0,
	n0,
	_REVV,
	8,
	0
];
var StartCommand = [
	0,
	n0,
	_SC,
	8,
	0
];
var AuthenticationConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[_CA, _ARA],
	[0, 0]
];
var AutoScalingConfiguration$ = [
	3,
	n0,
	_ASC,
	0,
	[
		_ASCA,
		_ASCN,
		_ASCR,
		_L,
		_S,
		_MC,
		_MS,
		_MSa,
		_CAr,
		_DA,
		_HAS,
		_ID
	],
	[
		0,
		0,
		1,
		2,
		0,
		1,
		1,
		1,
		4,
		4,
		2,
		2
	]
];
var AutoScalingConfigurationSummary$ = [
	3,
	n0,
	_ASCS,
	0,
	[
		_ASCA,
		_ASCN,
		_ASCR,
		_S,
		_CAr,
		_HAS,
		_ID
	],
	[
		0,
		0,
		1,
		0,
		4,
		2,
		2
	]
];
var CertificateValidationRecord$ = [
	3,
	n0,
	_CVR,
	0,
	[
		_N,
		_T,
		_V,
		_S
	],
	[
		0,
		0,
		0,
		0
	]
];
var CodeConfiguration$ = [
	3,
	n0,
	_CC,
	0,
	[_CS, _CCV],
	[0, [() => CodeConfigurationValues$, 0]],
	1
];
var CodeConfigurationValues$ = [
	3,
	n0,
	_CCV,
	0,
	[
		_R,
		_BC,
		_SC,
		_P,
		_REV,
		_RES
	],
	[
		0,
		[() => BuildCommand, 0],
		[() => StartCommand, 0],
		0,
		[() => RuntimeEnvironmentVariables, 0],
		[() => RuntimeEnvironmentSecrets, 0]
	],
	1
];
var CodeRepository$ = [
	3,
	n0,
	_CR,
	0,
	[
		_RU,
		_SCV,
		_CC,
		_SD
	],
	[
		0,
		() => SourceCodeVersion$,
		[() => CodeConfiguration$, 0],
		0
	],
	2
];
var CreateAutoScalingConfigurationRequest$ = [
	3,
	n0,
	_CASCR,
	0,
	[
		_ASCN,
		_MC,
		_MS,
		_MSa,
		_Ta
	],
	[
		0,
		1,
		1,
		1,
		() => TagList
	],
	1
];
var CreateAutoScalingConfigurationResponse$ = [
	3,
	n0,
	_CASCRr,
	0,
	[_ASC],
	[() => AutoScalingConfiguration$],
	1
];
var CreateServiceRequest$ = [
	3,
	n0,
	_CSR,
	0,
	[
		_SN,
		_SCo,
		_IC,
		_Ta,
		_EC,
		_HCC,
		_ASCA,
		_NC,
		_OC
	],
	[
		0,
		[() => SourceConfiguration$, 0],
		() => InstanceConfiguration$,
		() => TagList,
		() => EncryptionConfiguration$,
		() => HealthCheckConfiguration$,
		0,
		() => NetworkConfiguration$,
		() => ServiceObservabilityConfiguration$
	],
	2
];
var CreateServiceResponse$ = [
	3,
	n0,
	_CSRr,
	0,
	[_Se, _OI],
	[[() => Service$, 0], 0],
	2
];
var CustomDomain$ = [
	3,
	n0,
	_CD,
	0,
	[
		_DN,
		_EWWWS,
		_S,
		_CVRe
	],
	[
		0,
		2,
		0,
		() => CertificateValidationRecordList
	],
	3
];
var DeleteServiceRequest$ = [
	3,
	n0,
	_DSR,
	0,
	[_SA],
	[0],
	1
];
var DeleteServiceResponse$ = [
	3,
	n0,
	_DSRe,
	0,
	[_Se, _OI],
	[[() => Service$, 0], 0],
	2
];
var DescribeAutoScalingConfigurationRequest$ = [
	3,
	n0,
	_DASCRes,
	0,
	[_ASCA],
	[0],
	1
];
var DescribeAutoScalingConfigurationResponse$ = [
	3,
	n0,
	_DASCResc,
	0,
	[_ASC],
	[() => AutoScalingConfiguration$],
	1
];
var DescribeCustomDomainsRequest$ = [
	3,
	n0,
	_DCDR,
	0,
	[
		_SA,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var DescribeCustomDomainsResponse$ = [
	3,
	n0,
	_DCDRe,
	0,
	[
		_DNST,
		_SA,
		_CDu,
		_VDNST,
		_NT
	],
	[
		0,
		0,
		() => CustomDomainList,
		() => VpcDNSTargetList,
		0
	],
	4
];
var DescribeServiceRequest$ = [
	3,
	n0,
	_DSRes,
	0,
	[_SA],
	[0],
	1
];
var DescribeServiceResponse$ = [
	3,
	n0,
	_DSResc,
	0,
	[_Se],
	[[() => Service$, 0]],
	1
];
var DescribeVpcConnectorRequest$ = [
	3,
	n0,
	_DVCRes,
	0,
	[_VCA],
	[0],
	1
];
var DescribeVpcConnectorResponse$ = [
	3,
	n0,
	_DVCResc,
	0,
	[_VC],
	[() => VpcConnector$],
	1
];
var EgressConfiguration$ = [
	3,
	n0,
	_ECg,
	0,
	[_ET, _VCA],
	[0, 0]
];
var EncryptionConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[_KK],
	[0],
	1
];
var HealthCheckConfiguration$ = [
	3,
	n0,
	_HCC,
	0,
	[
		_Pr,
		_Pa,
		_I,
		_Ti,
		_HT,
		_UT
	],
	[
		0,
		0,
		1,
		1,
		1,
		1
	]
];
var ImageConfiguration$ = [
	3,
	n0,
	_ICm,
	0,
	[
		_REV,
		_SC,
		_P,
		_RES
	],
	[
		[() => RuntimeEnvironmentVariables, 0],
		[() => StartCommand, 0],
		0,
		[() => RuntimeEnvironmentSecrets, 0]
	]
];
var ImageRepository$ = [
	3,
	n0,
	_IR,
	0,
	[
		_II,
		_IRT,
		_ICm
	],
	[
		0,
		0,
		[() => ImageConfiguration$, 0]
	],
	2
];
var IngressConfiguration$ = [
	3,
	n0,
	_ICn,
	0,
	[_IPA],
	[2]
];
var InstanceConfiguration$ = [
	3,
	n0,
	_IC,
	0,
	[
		_Cp,
		_Me,
		_IRA
	],
	[
		0,
		0,
		0
	]
];
var ListAutoScalingConfigurationsRequest$ = [
	3,
	n0,
	_LASCR,
	0,
	[
		_ASCN,
		_LO,
		_MR,
		_NT
	],
	[
		0,
		2,
		1,
		0
	]
];
var ListAutoScalingConfigurationsResponse$ = [
	3,
	n0,
	_LASCRi,
	0,
	[_ASCSL, _NT],
	[() => AutoScalingConfigurationSummaryList, 0],
	1
];
var ListOperationsRequest$ = [
	3,
	n0,
	_LOR,
	0,
	[
		_SA,
		_NT,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListOperationsResponse$ = [
	3,
	n0,
	_LORi,
	0,
	[_OSL, _NT],
	[() => OperationSummaryList, 0]
];
var ListServicesRequest$ = [
	3,
	n0,
	_LSR,
	0,
	[_NT, _MR],
	[0, 1]
];
var ListServicesResponse$ = [
	3,
	n0,
	_LSRi,
	0,
	[_SSL, _NT],
	[() => ServiceSummaryList, 0],
	1
];
var ListTagsForResourceRequest$ = [
	3,
	n0,
	_LTFRR,
	0,
	[_RA],
	[0],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0,
	_LTFRRi,
	0,
	[_Ta],
	[() => TagList]
];
var ListVpcIngressConnectionsFilter$ = [
	3,
	n0,
	_LVICF,
	0,
	[_SA, _VEI],
	[0, 0]
];
var ListVpcIngressConnectionsRequest$ = [
	3,
	n0,
	_LVICR,
	0,
	[
		_F,
		_MR,
		_NT
	],
	[
		() => ListVpcIngressConnectionsFilter$,
		1,
		0
	]
];
var ListVpcIngressConnectionsResponse$ = [
	3,
	n0,
	_LVICRi,
	0,
	[_VICSL, _NT],
	[() => VpcIngressConnectionSummaryList, 0],
	1
];
var NetworkConfiguration$ = [
	3,
	n0,
	_NC,
	0,
	[
		_ECg,
		_ICn,
		_IAT
	],
	[
		() => EgressConfiguration$,
		() => IngressConfiguration$,
		0
	]
];
var OperationSummary$ = [
	3,
	n0,
	_OS,
	0,
	[
		_Id,
		_T,
		_S,
		_TA,
		_SAt,
		_EA,
		_UA
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		4
	]
];
var PauseServiceRequest$ = [
	3,
	n0,
	_PSR,
	0,
	[_SA],
	[0],
	1
];
var PauseServiceResponse$ = [
	3,
	n0,
	_PSRa,
	0,
	[_Se, _OI],
	[[() => Service$, 0], 0],
	1
];
var ResumeServiceRequest$ = [
	3,
	n0,
	_RSR,
	0,
	[_SA],
	[0],
	1
];
var ResumeServiceResponse$ = [
	3,
	n0,
	_RSRe,
	0,
	[_Se, _OI],
	[[() => Service$, 0], 0],
	1
];
var Service$ = [
	3,
	n0,
	_Se,
	0,
	[
		_SN,
		_SI,
		_SA,
		_CAr,
		_UA,
		_S,
		_SCo,
		_IC,
		_ASCS,
		_NC,
		_SU,
		_DA,
		_EC,
		_HCC,
		_OC
	],
	[
		0,
		0,
		0,
		4,
		4,
		0,
		[() => SourceConfiguration$, 0],
		() => InstanceConfiguration$,
		() => AutoScalingConfigurationSummary$,
		() => NetworkConfiguration$,
		0,
		4,
		() => EncryptionConfiguration$,
		() => HealthCheckConfiguration$,
		() => ServiceObservabilityConfiguration$
	],
	10
];
var ServiceObservabilityConfiguration$ = [
	3,
	n0,
	_SOC,
	0,
	[_OE, _OCA],
	[2, 0],
	1
];
var ServiceSummary$ = [
	3,
	n0,
	_SS,
	0,
	[
		_SN,
		_SI,
		_SA,
		_SU,
		_CAr,
		_UA,
		_S
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		0
	]
];
var SourceCodeVersion$ = [
	3,
	n0,
	_SCV,
	0,
	[_T, _V],
	[0, 0],
	2
];
var SourceConfiguration$ = [
	3,
	n0,
	_SCo,
	0,
	[
		_CR,
		_IR,
		_ADE,
		_AC
	],
	[
		[() => CodeRepository$, 0],
		[() => ImageRepository$, 0],
		2,
		() => AuthenticationConfiguration$
	]
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _V],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_RA, _Ta],
	[0, () => TagList],
	2
];
var TagResourceResponse$ = [
	3,
	n0,
	_TRRa,
	0,
	[],
	[]
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_RA, _TK],
	[0, 64],
	2
];
var UntagResourceResponse$ = [
	3,
	n0,
	_URRn,
	0,
	[],
	[]
];
var UpdateServiceRequest$ = [
	3,
	n0,
	_USR,
	0,
	[
		_SA,
		_SCo,
		_IC,
		_ASCA,
		_HCC,
		_NC,
		_OC
	],
	[
		0,
		[() => SourceConfiguration$, 0],
		() => InstanceConfiguration$,
		0,
		() => HealthCheckConfiguration$,
		() => NetworkConfiguration$,
		() => ServiceObservabilityConfiguration$
	],
	1
];
var UpdateServiceResponse$ = [
	3,
	n0,
	_USRp,
	0,
	[_Se, _OI],
	[[() => Service$, 0], 0],
	2
];
var VpcConnector$ = [
	3,
	n0,
	_VC,
	0,
	[
		_VCN,
		_VCA,
		_VCR,
		_Su,
		_SG,
		_S,
		_CAr,
		_DA
	],
	[
		0,
		0,
		1,
		64,
		64,
		0,
		4,
		4
	]
];
var VpcDNSTarget$ = [
	3,
	n0,
	_VDNSTp,
	0,
	[
		_VICA,
		_VI,
		_DN
	],
	[
		0,
		0,
		0
	]
];
var VpcIngressConnectionSummary$ = [
	3,
	n0,
	_VICS,
	0,
	[_VICA, _SA],
	[0, 0]
];
var AutoScalingConfigurationSummaryList = [
	1,
	n0,
	_ASCSL,
	0,
	() => AutoScalingConfigurationSummary$
];
var CertificateValidationRecordList = [
	1,
	n0,
	_CVRL,
	0,
	() => CertificateValidationRecord$
];
var CustomDomainList = [
	1,
	n0,
	_CDL,
	0,
	() => CustomDomain$
];
var OperationSummaryList = [
	1,
	n0,
	_OSL,
	0,
	() => OperationSummary$
];
var ServiceSummaryList = [
	1,
	n0,
	_SSL,
	0,
	() => ServiceSummary$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var VpcDNSTargetList = [
	1,
	n0,
	_VDNSTL,
	0,
	() => VpcDNSTarget$
];
var VpcIngressConnectionSummaryList = [
	1,
	n0,
	_VICSL,
	0,
	() => VpcIngressConnectionSummary$
];
var RuntimeEnvironmentSecrets = [
	2,
	n0,
	_RES,
	0,
	[() => RuntimeEnvironmentSecretsName, 0],
	[() => RuntimeEnvironmentSecretsValue, 0]
];
var RuntimeEnvironmentVariables = [
	2,
	n0,
	_REV,
	0,
	[() => RuntimeEnvironmentVariablesKey, 0],
	[() => RuntimeEnvironmentVariablesValue, 0]
];
var CreateAutoScalingConfiguration$ = [
	9,
	n0,
	_CASC,
	0,
	() => CreateAutoScalingConfigurationRequest$,
	() => CreateAutoScalingConfigurationResponse$
];
var CreateService$ = [
	9,
	n0,
	_CSr,
	0,
	() => CreateServiceRequest$,
	() => CreateServiceResponse$
];
var DeleteService$ = [
	9,
	n0,
	_DS,
	0,
	() => DeleteServiceRequest$,
	() => DeleteServiceResponse$
];
var DescribeAutoScalingConfiguration$ = [
	9,
	n0,
	_DASCe,
	0,
	() => DescribeAutoScalingConfigurationRequest$,
	() => DescribeAutoScalingConfigurationResponse$
];
var DescribeCustomDomains$ = [
	9,
	n0,
	_DCD,
	0,
	() => DescribeCustomDomainsRequest$,
	() => DescribeCustomDomainsResponse$
];
var DescribeService$ = [
	9,
	n0,
	_DSe,
	0,
	() => DescribeServiceRequest$,
	() => DescribeServiceResponse$
];
var DescribeVpcConnector$ = [
	9,
	n0,
	_DVCe,
	0,
	() => DescribeVpcConnectorRequest$,
	() => DescribeVpcConnectorResponse$
];
var ListAutoScalingConfigurations$ = [
	9,
	n0,
	_LASC,
	0,
	() => ListAutoScalingConfigurationsRequest$,
	() => ListAutoScalingConfigurationsResponse$
];
var ListOperations$ = [
	9,
	n0,
	_LOi,
	0,
	() => ListOperationsRequest$,
	() => ListOperationsResponse$
];
var ListServices$ = [
	9,
	n0,
	_LS,
	0,
	() => ListServicesRequest$,
	() => ListServicesResponse$
];
var ListTagsForResource$ = [
	9,
	n0,
	_LTFR,
	0,
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var ListVpcIngressConnections$ = [
	9,
	n0,
	_LVIC,
	0,
	() => ListVpcIngressConnectionsRequest$,
	() => ListVpcIngressConnectionsResponse$
];
var PauseService$ = [
	9,
	n0,
	_PS,
	0,
	() => PauseServiceRequest$,
	() => PauseServiceResponse$
];
var ResumeService$ = [
	9,
	n0,
	_RS,
	0,
	() => ResumeServiceRequest$,
	() => ResumeServiceResponse$
];
var TagResource$ = [
	9,
	n0,
	_TR,
	0,
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	0,
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
var UpdateService$ = [
	9,
	n0,
	_US,
	0,
	() => UpdateServiceRequest$,
	() => UpdateServiceResponse$
];

// node_modules/@aws-sdk/client-apprunner/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2020-05-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__._t,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.gt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAppRunnerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.Q(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.apprunner",
			errorTypeRegistries,
			xmlNamespace: "http://apprunner.amazonaws.com/doc/2020-05-15/",
			version: "2020-05-15",
			serviceTarget: "AppRunner"
		},
		serviceId: config?.serviceId ?? "AppRunner",
		sha256: config?.sha256 ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_6__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_qQ3KSZLx_js__WEBPACK_IMPORTED_MODULE_6__.n
	};
};

// node_modules/@aws-sdk/client-apprunner/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.tt)(process.version);
	const defaultsMode = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.q)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.nt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.vt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.dt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _dist_es_Be2FgaP4_js__WEBPACK_IMPORTED_MODULE_2__.n,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.g, config),
		region: config?.region ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.X, {
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.Y,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.y
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_B7CNnvWd_js__WEBPACK_IMPORTED_MODULE_4__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.ut, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.lt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_DWHp9R9y_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.f, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-apprunner/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-apprunner/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.$)(runtimeConfig), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.u)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.et)(extensionConfiguration), (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-apprunner/dist-es/AppRunnerClient.js
var AppRunnerClient = class extends _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.ct {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.J)(_config_3);
		const _config_5 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.O)(_config_4);
		const _config_6 = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.V)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultAppRunnerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-apprunner/dist-es/commandBuilder.js
const command = (0,_Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.Z)(commonParams, "AppRunner", "AppRunnerClient", _Sha256Node_ClV9X445_js__WEBPACK_IMPORTED_MODULE_1__.B);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/CreateAutoScalingConfigurationCommand.js
var CreateAutoScalingConfigurationCommand = class extends command(_ep0, _mw0, "CreateAutoScalingConfiguration", CreateAutoScalingConfiguration$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = class extends command(_ep0, _mw0, "CreateService", CreateService$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/DeleteServiceCommand.js
var DeleteServiceCommand = class extends command(_ep0, _mw0, "DeleteService", DeleteService$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/DescribeAutoScalingConfigurationCommand.js
var DescribeAutoScalingConfigurationCommand = class extends command(_ep0, _mw0, "DescribeAutoScalingConfiguration", DescribeAutoScalingConfiguration$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/DescribeServiceCommand.js
var DescribeServiceCommand = class extends command(_ep0, _mw0, "DescribeService", DescribeService$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ListAutoScalingConfigurationsCommand.js
var ListAutoScalingConfigurationsCommand = class extends command(_ep0, _mw0, "ListAutoScalingConfigurations", ListAutoScalingConfigurations$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ListOperationsCommand.js
var ListOperationsCommand = class extends command(_ep0, _mw0, "ListOperations", ListOperations$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = class extends command(_ep0, _mw0, "ListServices", ListServices$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/PauseServiceCommand.js
var PauseServiceCommand = class extends command(_ep0, _mw0, "PauseService", PauseService$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ResumeServiceCommand.js
var ResumeServiceCommand = class extends command(_ep0, _mw0, "ResumeService", ResumeService$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command(_ep0, _mw0, "UpdateService", UpdateService$) {};

// src/aws/app-runner-pages.ts
async function pages(ask) {
	const all = [];
	let token;
	do {
		const { items, next } = await ask(token === void 0 ? {} : { NextToken: token });
		all.push(...items);
		token = next;
	} while (token !== void 0);
	return all;
}

// src/aws/app-runner-client.ts
const pageSize = 20;
function createAppRunnerClient({ clientConfig }) {
	const sdk = new AppRunnerClient(clientConfig);
	return {
		servicesNamed: async (name, context) => {
			return (await pages(async (NextToken) => {
				const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.ListServices", context, (options) => sdk.send(new ListServicesCommand({
					MaxResults: pageSize,
					...NextToken
				}), options));
				return {
					items: page.ServiceSummaryList ?? [],
					next: page.NextToken
				};
			})).filter(({ ServiceName }) => ServiceName === name);
		},
		describe: async (ServiceArn, context) => {
			const { Service } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.DescribeService", context, (options) => sdk.send(new DescribeServiceCommand({ ServiceArn }), options));
			if (Service === void 0) throw empty("apprunner.DescribeService");
			return Service;
		},
		operations: async (ServiceArn, context) => {
			const { OperationSummaryList } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.ListOperations", context, (options) => sdk.send(new ListOperationsCommand({
				ServiceArn,
				MaxResults: pageSize
			}), options));
			return OperationSummaryList ?? [];
		},
		tags: async (ResourceArn, context) => {
			const { Tags } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.ListTagsForResource", context, (options) => sdk.send(new ListTagsForResourceCommand({ ResourceArn }), options));
			return Object.fromEntries((Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
		},
		create: async (request, context) => accepted(await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.CreateService", context, (options) => sdk.send(new CreateServiceCommand(request), options))),
		update: async (request, context) => accepted(await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.UpdateService", context, (options) => sdk.send(new UpdateServiceCommand(request), options))),
		pause: async (ServiceArn, context) => accepted(await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.PauseService", context, (options) => sdk.send(new PauseServiceCommand({ ServiceArn }), options))),
		resume: async (ServiceArn, context) => accepted(await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.ResumeService", context, (options) => sdk.send(new ResumeServiceCommand({ ServiceArn }), options))),
		delete: async (ServiceArn, context) => accepted(await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.DeleteService", context, (options) => sdk.send(new DeleteServiceCommand({ ServiceArn }), options))),
		tag: async (ResourceArn, tags, context) => {
			const Tags = Object.entries(tags).map(([Key, Value]) => ({
				Key,
				Value
			}));
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.TagResource", context, (options) => sdk.send(new TagResourceCommand({
				ResourceArn,
				Tags
			}), options));
		},
		untag: async (ResourceArn, keys, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.UntagResource", context, (options) => sdk.send(new UntagResourceCommand({
				ResourceArn,
				TagKeys: [...keys]
			}), options));
		},
		...scalingCalls(sdk),
		close: () => sdk.destroy()
	};
}
function scalingCalls(sdk) {
	return {
		scalings: async (context) => {
			return (await pages(async (NextToken) => {
				const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.ListAutoScalingConfigurations", context, (options) => sdk.send(new ListAutoScalingConfigurationsCommand({
					LatestOnly: false,
					...NextToken
				}), options));
				return {
					items: page.AutoScalingConfigurationSummaryList ?? [],
					next: page.NextToken
				};
			})).flatMap(({ AutoScalingConfigurationArn: arn, AutoScalingConfigurationName: name = "", Status }) => arn === void 0 || Status === "INACTIVE" ? [] : [{
				arn,
				name
			}]);
		},
		scaling: async (AutoScalingConfigurationArn, context) => {
			const { AutoScalingConfiguration: found } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.DescribeAutoScalingConfiguration", context, (options) => sdk.send(new DescribeAutoScalingConfigurationCommand({ AutoScalingConfigurationArn }), options));
			return {
				concurrency: found?.MaxConcurrency ?? 100,
				min: found?.MinSize ?? 1,
				max: found?.MaxSize ?? 25
			};
		},
		createScaling: async (name, { concurrency, min, max }, context) => {
			const request = {
				AutoScalingConfigurationName: name,
				MaxConcurrency: concurrency,
				MinSize: min,
				MaxSize: max
			};
			const { AutoScalingConfiguration: made } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("apprunner.CreateAutoScalingConfiguration", context, (options) => sdk.send(new CreateAutoScalingConfigurationCommand(request), options));
			return made?.AutoScalingConfigurationArn ?? "";
		}
	};
}
const accepted = (answer) => ({
	...answer.Service?.ServiceArn === void 0 ? {} : { arn: answer.Service.ServiceArn },
	...answer.OperationId === void 0 ? {} : { operation: answer.OperationId }
});
const empty = (operation) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_7__.E(`${operation}: answered without a service`, {
	trouble: "unanswered",
	operation
});



/***/ })

};
