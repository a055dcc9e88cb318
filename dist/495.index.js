export const id = 495;
export const ids = [495];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readClaims),
/* harmony export */   r: () => (/* binding */ subjectSpellings),
/* harmony export */   t: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);


// src/core/claims.ts
const claimsSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.v)());
function readClaims(token) {
	const parsed = claimsSchema.safeParse(parsePayload(token));
	if (!parsed.success) return {};
	const plain = Object.entries(parsed.data).filter(([, value]) => ["string", "number"].includes(typeof value));
	return Object.fromEntries(plain.map(([name, value]) => [name, String(value)]));
}
function parsePayload(token) {
	try {
		return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
	} catch {
		return;
	}
}
const relevant = [
	"iss",
	"aud",
	"sub",
	"repository",
	"repository_id",
	"repository_owner",
	"repository_owner_id",
	"ref",
	"environment",
	"event_name",
	"job_workflow_ref"
];
function describeClaims(claims) {
	const lines = relevant.flatMap((name) => claims[name] === void 0 ? [] : [`  ${name}: ${claims[name]}`]);
	return lines.length === 0 ? "" : `The token says:\n${lines.join("\n")}`;
}
function subjectSpellings(claims) {
	const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
	const [owner, name] = repository?.split("/") ?? [];
	const rest = sub === void 0 ? void 0 : /^repo:[^:]+:(.+)$/.exec(sub)?.[1];
	if (owner === void 0 || name === void 0 || rest === void 0 || id === void 0 || ownerId === void 0) return;
	return {
		classic: `repo:${owner}/${name}:${rest}`,
		immutable: `repo:${owner}@${ownerId}/${name}@${id}:${rest}`
	};
}



/***/ }),

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGoogle: () => (/* binding */ openGoogle)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5661);
/* harmony import */ var _heed_cancel_DzJPdV1a_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4996);
/* harmony import */ var _iso_DW_GR1Gl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9929);
/* harmony import */ var _claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4904);
/* harmony import */ var _candidate_tag_BOxOlc1f_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3561);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1742);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6009);
/* harmony import */ var _journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);











// src/gcp/fault.ts
const names = [
	"OK",
	"CANCELLED",
	"UNKNOWN",
	"INVALID_ARGUMENT",
	"DEADLINE_EXCEEDED",
	"NOT_FOUND",
	"ALREADY_EXISTS",
	"PERMISSION_DENIED",
	"RESOURCE_EXHAUSTED",
	"FAILED_PRECONDITION",
	"ABORTED",
	"OUT_OF_RANGE",
	"UNIMPLEMENTED",
	"INTERNAL",
	"UNAVAILABLE",
	"DATA_LOSS",
	"UNAUTHENTICATED"
];
const text$1 = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().optional().catch(void 0);
const number = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)().optional().catch(void 0);
const list = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.v)()).catch([]);
const statusSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
	code: number,
	message: text$1,
	status: text$1,
	details: list
});
const sdkSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
	code: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()]).optional().catch(void 0),
	httpStatusCode: number,
	status: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()]).optional().catch(void 0),
	message: text$1,
	reason: text$1,
	errorInfoMetadata: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).optional().catch(void 0),
	statusDetails: list,
	response: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		status: number,
		data: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.v)()
	}).optional().catch(void 0)
});
const detailSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
	reason: text$1,
	metadata: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).optional().catch(void 0),
	links: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({ url: text$1 })).optional().catch(void 0),
	violations: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
		subject: text$1,
		quotaMetric: text$1
	})).optional().catch(void 0),
	retryDelay: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({ seconds: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.r)() })]).optional().catch(void 0)
});
function faultOfReply(http, body) {
	const wrapped = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({ error: statusSchema }).safeParse(Array.isArray(body) ? body[0] : body);
	if (!wrapped.success) return void 0;
	const { message, status, details } = wrapped.data.error;
	const rpc = names.find((name) => name === status);
	return {
		message: message ?? `HTTP ${http}`,
		http,
		...rpc === void 0 ? {} : { rpc },
		...readDetails(details)
	};
}
function faultOfError(error) {
	const parsed = sdkSchema.safeParse(error);
	if (!parsed.success) return void 0;
	const sdk = parsed.data;
	const http = sdk.httpStatusCode ?? numeric(sdk.status) ?? sdk.response?.status;
	const reply = http === void 0 ? void 0 : faultOfReply(http, sdk.response?.data);
	if (reply !== void 0) return reply;
	const rpc = typeof sdk.code === "number" ? names[sdk.code] : void 0;
	if (http === void 0 && rpc === void 0) return void 0;
	const details = readDetails(sdk.statusDetails);
	const reason = sdk.reason ?? details.reason;
	return {
		...details,
		message: sdk.message ?? "no message",
		metadata: sdk.errorInfoMetadata ?? details.metadata,
		...reason === void 0 ? {} : { reason },
		...http === void 0 ? {} : { http },
		...rpc === void 0 ? {} : { rpc }
	};
}
const numeric = (value) => typeof value === "number" ? value : void 0;
function readDetails(details) {
	const read = details.flatMap((detail) => {
		const parsed = detailSchema.safeParse(detail);
		return parsed.success ? [parsed.data] : [];
	});
	const info = read.find((detail) => detail.reason !== void 0);
	const help = read.flatMap((detail) => detail.links ?? []).find((link) => link.url !== void 0)?.url;
	const delay = read.flatMap(({ retryDelay }) => retryDelay === void 0 ? [] : [secondsOf(retryDelay)])[0];
	return {
		metadata: info?.metadata ?? {},
		quotaFailure: read.some(({ violations }) => violations?.some(isQuota$1) === true),
		...info?.reason === void 0 ? {} : { reason: info.reason },
		...help === void 0 ? {} : { help },
		...delay === void 0 ? {} : { retryDelay: delay }
	};
}
const isQuota$1 = (violation) => violation.subject !== void 0 && violation.type === void 0;
const secondsOf = (delay) => typeof delay === "string" ? Number.parseFloat(delay) : delay.seconds;

// src/gcp/permissions.ts
const roles = [
	["iam.serviceaccounts.actas", "roles/iam.serviceAccountUser on the service account that the service runs as"],
	["iam.serviceaccounts.getaccesstoken", "roles/iam.workloadIdentityUser on the service account"],
	["iam.serviceaccounts.getopenidtoken", "roles/iam.workloadIdentityUser on the service account"],
	["run.services.setiampolicy", "roles/run.admin"],
	["run.routes.invoke", "roles/run.invoker"],
	["run.", "roles/run.developer"],
	["artifactregistry.repositories.create", "roles/artifactregistry.admin"],
	["artifactregistry.repositories.upload", "roles/artifactregistry.writer on the repository"],
	["artifactregistry.", "roles/artifactregistry.reader on the repository"],
	["secretmanager.versions.access", "roles/secretmanager.secretAccessor on the secret"],
	["secretmanager.", "roles/secretmanager.viewer on the secret"],
	["logging.", "roles/logging.viewer"]
];
function permissionIn(message) {
	return /[Pp]ermission ['"`]?([a-z]+\.[a-zA-Z]+\.[a-zA-Z]+)/.exec(message)?.[1];
}
function roleFor(permission) {
	return roles.find(([prefix]) => permission.toLowerCase().startsWith(prefix))?.[1];
}

// src/gcp/errors.ts
function googleError(operation, error) {
	const known = tandemErrorIn(error);
	if (known !== void 0) return known instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E ? (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.N)(operation, known) : known;
	const fault = faultOfError(error);
	if (fault !== void 0) return cloudErrorOf(operation, fault, { cause: error });
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: ${messageOf$1(error)}`, {
		trouble: "unanswered",
		operation,
		cause: error
	});
}
const isMistake = (error) => error instanceof Error && ["TypeError", "ReferenceError"].includes(error.name) && error.cause === void 0;
function googleReplyError(operation, response, now) {
	const retryAfter = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.t)(response.headers, now);
	return cloudErrorOf(operation, faultOfReply(response.status, parseJson(response.body)) ?? unreadable(response), retryAfter === void 0 ? {} : { retryAfter });
}
function cloudErrorOf(operation, fault, { cause, retryAfter }) {
	const trouble = troubleOfFault(fault);
	const hint = hintFor(trouble, fault);
	const wait = retryAfter ?? fault.retryDelay;
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: ${fault.message}${code(fault)}`, {
		trouble,
		operation,
		...cause === void 0 ? {} : { cause },
		...hint === void 0 ? {} : { hint },
		...fault.http === void 0 ? {} : { status: fault.http },
		...wait === void 0 ? {} : { retryAfter: wait }
	});
}
const byName$1 = {
	CANCELLED: "unanswered",
	UNKNOWN: "unanswered",
	INVALID_ARGUMENT: "invalid",
	DEADLINE_EXCEEDED: "unanswered",
	NOT_FOUND: "missing",
	ALREADY_EXISTS: "exists",
	PERMISSION_DENIED: "denied",
	FAILED_PRECONDITION: "invalid",
	ABORTED: "conflict",
	OUT_OF_RANGE: "invalid",
	UNIMPLEMENTED: "invalid",
	INTERNAL: "unanswered",
	UNAVAILABLE: "unanswered",
	DATA_LOSS: "unanswered",
	UNAUTHENTICATED: "denied"
};
function troubleOfFault(fault) {
	if (fault.reason === "RATE_LIMIT_EXCEEDED") return "throttled";
	if (isQuota(fault)) return "exhausted";
	if (fault.rpc === "RESOURCE_EXHAUSTED" || fault.http === 429) return "throttled";
	if (fault.http === 412) return "conflict";
	return (fault.rpc === void 0 ? void 0 : byName$1[fault.rpc]) ?? (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.n)(fault.http ?? 500);
}
function isQuota({ reason, metadata, quotaFailure, rpc, retryDelay }) {
	const unit = metadata["quota_unit"];
	if (unit !== void 0 && /^1\/(s|min|h|d)\b/.test(unit)) return false;
	if (reason === "QUOTA_EXCEEDED" || reason === "RESOURCE_QUOTA_EXCEEDED") return true;
	return quotaFailure && retryDelay === void 0 && (rpc === "RESOURCE_EXHAUSTED" || rpc === "FAILED_PRECONDITION");
}
function hintFor(trouble, { reason, metadata, help, message }) {
	if (reason === "SERVICE_DISABLED") return `Enable the API and wait a minute: ${help ?? enablingUrl(metadata)}`;
	if (trouble === "exhausted") return `Delete what is no longer needed, or ask for more${help === void 0 ? "." : `: ${help}`}`;
	if (trouble !== "denied") return help;
	const permission = metadata["permission"] ?? permissionIn(message);
	if (permission === void 0) return help;
	const role = roleFor(permission);
	return `Grant the identity that deploys ${permission}${role === void 0 ? "" : `, e.g. by ${role}`}.`;
}
function enablingUrl(metadata) {
	const given = metadata["activationUrl"];
	if (given !== void 0) return given;
	const project = (metadata["consumer"] ?? "").replace("projects/", "");
	return `https://console.cloud.google.com/apis/library/${metadata["service"] ?? ""}?project=${project}`;
}
function code({ http, rpc }) {
	const parts = [...http === void 0 ? [] : [`HTTP ${http}`], ...rpc === void 0 ? [] : [rpc]];
	return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
function unreadable({ status, headers }) {
	return {
		message: `an answer that is not Google's (${headers["content-type"] ?? "no type"})`,
		http: status,
		metadata: {},
		quotaFailure: false
	};
}
function tandemErrorIn(error) {
	for (let at = error, depth = 0; at !== void 0 && depth < 8; at = causeOf$1(at), depth++) if (at instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O) return at;
}
const causeOf$1 = (error) => typeof error === "object" && error !== null && "cause" in error ? error.cause : void 0;
const messageOf$1 = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
function parseJson(body) {
	try {
		return JSON.parse(body.toString());
	} catch {
		return;
	}
}

// src/gcp/rest.ts
async function callGoogle({ http, identity }, call, context) {
	const token = await identity.accessToken(context);
	const response = await http.request(requestOf$1(call, token), context);
	if (response.status >= 300) throw googleReplyError(call.operation, response, context.clock.now());
	return parse$2(call.operation, response);
}
function parse$2(operation, { body, status }) {
	try {
		return JSON.parse(body.toString() || "{}");
	} catch (cause) {
		const message = `${operation}: an answer that is not Google's (HTTP ${status}, no JSON)`;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(message, {
			trouble: "unanswered",
			operation,
			status,
			cause
		});
	}
}
function requestOf$1({ operation, method, url, body, timeout }, token) {
	const authorization = { authorization: `Bearer ${token}` };
	return {
		operation,
		method,
		url,
		...timeout === void 0 ? {} : { timeout },
		...body === void 0 ? { headers: authorization } : {
			headers: {
				...authorization,
				"content-type": "application/json"
			},
			body: JSON.stringify(body)
		}
	};
}

// src/gcp/operation.ts
const operationSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	name: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default(""),
	done: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.s)().nullish(),
	error: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
		code: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)().nullish(),
		message: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().nullish()
	}).nullish()
});
function readOperation(value) {
	const { name, done, error } = operationSchema.parse(value);
	const operation = {
		name,
		done: done === true
	};
	if (error === void 0 || error === null) return operation;
	return {
		...operation,
		error: {
			code: error.code ?? 2,
			message: error.message ?? "no message"
		}
	};
}
async function getOperation(rest, { service, base, name }, context) {
	const call = {
		operation: `${service}.operations.get`,
		method: "GET",
		url: `${base}/${name}`
	};
	return readOperation(await callGoogle(rest, call, context));
}

// src/gcp/artifact-registry.ts
const createWithin = 12e4;
function createArtifactRegistry(rest, endpoints) {
	const base = `${endpoints.artifactRegistry}/v1`;
	return { ensureRepository: async (place, { create }, context) => {
		const home = {
			registry: endpoints.registryHost(place.location),
			path: `${place.project}/${place.repository}`
		};
		const format = await findFormat(rest, base, place, context);
		if (format !== void 0) {
			requireDocker(place, format);
			return {
				...home,
				created: false
			};
		}
		if (!create) throw missing$1(place);
		return {
			...home,
			created: await makeRepository(rest, base, place, context)
		};
	} };
}
const repositorySchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ format: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("DOCKER") });
async function findFormat(rest, base, place, context) {
	const operation = "artifactregistry.repositories.get";
	const call = {
		operation,
		method: "GET",
		url: `${base}/${parentOf(place)}/repositories/${place.repository}`
	};
	try {
		return repositorySchema.parse(await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => callGoogle(rest, call, context))).format;
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "missing")) return void 0;
		throw error;
	}
}
function requireDocker(place, format) {
	if (format === "DOCKER") return;
	throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `the repository ${nameOf$1(place)} holds ${format}, not container images`, { hint: "Choose another image-repository." });
}
async function makeRepository(rest, base, place, context) {
	const operation = "artifactregistry.repositories.create";
	const url = `${base}/${parentOf(place)}/repositories?repositoryId=${encodeURIComponent(place.repository)}`;
	const body = {
		format: "DOCKER",
		description: "Made by Tandem"
	};
	context.log.info(`Creating the repository ${nameOf$1(place)}`);
	try {
		const call = {
			operation,
			method: "POST",
			url,
			body
		};
		await waitUntilDone(rest, base, readOperation(await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => callGoogle(rest, call, context))), context);
		return true;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "exists")) throw error;
		return false;
	}
}
async function waitUntilDone(rest, base, started, context) {
	const deadline = context.clock.now() + createWithin;
	let operation = started;
	while (!operation.done) {
		if (context.clock.now() > deadline) throw tooLong(operation);
		await context.clock.sleep(1e3, context.signal);
		const { name } = operation;
		operation = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)("artifactregistry.operations.get", _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => getOperation(rest, {
			service: "artifactregistry",
			base,
			name
		}, context));
	}
	if (operation.error !== void 0) throw failed(operation.error);
}
const tooLong = ({ name }) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("timeout", `the repository was not there after ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.w)(createWithin)} (${name})`);
function failed({ code, message }) {
	const operation = "artifactregistry.repositories.create";
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: ${message}`, {
		operation,
		trouble: code === 6 ? "exists" : "invalid"
	});
}
function missing$1(place) {
	const { project, location, repository } = place;
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `the Artifact Registry repository ${nameOf$1(place)} does not exist`, { hint: `Make it (gcloud artifacts repositories create ${repository} --repository-format=docker --location=${location} --project=${project}), or set create-repository: true.` });
}
const parentOf = ({ project, location }) => `projects/${project}/locations/${location}`;
const nameOf$1 = ({ project, location, repository }) => `${location}/${project}/${repository}`;
async function registryCredentials(identity, context) {
	return {
		username: "oauth2accesstoken",
		password: await identity.accessToken(context)
	};
}

// src/gcp/endpoints.ts
const publicUniverse = "googleapis.com";
function googleEndpoints({ domain, registryDomain, consoleHost } = {}) {
	const universe = domain ?? "googleapis.com";
	const api = (name) => `https://${name}.${universe}`;
	return {
		universe,
		sts: api("sts"),
		iam: api("iam"),
		iamCredentials: api("iamcredentials"),
		run: api("run"),
		artifactRegistry: api("artifactregistry"),
		secretManager: api("secretmanager"),
		logging: api("logging"),
		registryHost: (location) => `${location}-docker.${registryDomain ?? "pkg.dev"}`,
		console: consolePages(`https://${consoleHost ?? "console.cloud.google.com"}`)
	};
}
function consolePages(console) {
	return {
		service: ({ project, region, service }) => `${console}/run/detail/${region}/${service}/revisions?project=${encodeURIComponent(project)}`,
		logs: (project, filter) => `${console}/logs/query;query=${encodeURIComponent(filter)}?project=${encodeURIComponent(project)}`,
		enableApi: (project, service) => `${console}/apis/library/${service}?project=${encodeURIComponent(project)}`
	};
}

// src/gcp/federation.ts
async function createFederatedClient(options) {
	const { provider, serviceAccount, endpoints, transport, subjectToken } = options;
	const { IdentityPoolClient } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 7991)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	class FederatedClient extends IdentityPoolClient {
		useOneTransport() {
			Object.assign(this.stsCredential, { transporter: this.transporter });
		}
	}
	const client = new FederatedClient({
		type: "external_account",
		audience: `//iam.${endpoints.universe}/${provider}`,
		subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
		token_url: `${endpoints.sts}/v1/token`,
		universe_domain: endpoints.universe,
		subject_token_supplier: { getSubjectToken: subjectToken },
		eagerRefreshThresholdMillis: serviceAccount === void 0 ? 3e4 : 3e5,
		transporterOptions: { fetchImplementation: transport },
		useAuthRequestParameters: false,
		...serviceAccount === void 0 ? {} : impersonation(endpoints, serviceAccount)
	});
	withoutRetries(client);
	client.useOneTransport();
	return client;
}
function impersonation(endpoints, serviceAccount) {
	return {
		service_account_impersonation_url: tokenUrl(endpoints, serviceAccount, "generateAccessToken"),
		service_account_impersonation: { token_lifetime_seconds: 3600 }
	};
}
function tokenUrl(endpoints, serviceAccount, verb) {
	return `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:${verb}`;
}
function withoutRetries(client) {
	client.transporter.interceptors.request.add({ resolved: (config) => {
		delete config.retryConfig;
		config.retry = false;
		return Promise.resolve(config);
	} });
}
const ownContext = ({ clock, log }, closed = new AbortController().signal) => ({
	clock,
	log,
	signal: closed
});

// src/gcp/application-default.ts
const scope = "https://www.googleapis.com/auth/cloud-platform";
async function createDefaultClient(options) {
	const source = await findCredentials(options);
	return options.serviceAccount === void 0 ? source : impersonate(source, options.serviceAccount, options);
}
async function findCredentials({ endpoints, transport }) {
	const { GoogleAuth } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 7991)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	const auth = new GoogleAuth({
		scopes: [scope],
		projectId: "given-by-settings",
		clientOptions: {
			transporterOptions: { fetchImplementation: transport },
			universeDomain: endpoints.universe,
			useAuthRequestParameters: false
		}
	});
	try {
		const client = await auth.getClient();
		withoutRetries(client);
		return client;
	} catch (error) {
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", "there are no Google credentials in this job", {
			hint: "Set gcp-workload-identity-provider (and permissions: id-token: write), or provide application default credentials.",
			cause: error
		});
	}
}
const tokenSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	accessToken: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	expireTime: (0,_iso_DW_GR1Gl_js__WEBPACK_IMPORTED_MODULE_3__.t)({ offset: true })
});
async function impersonate(source, serviceAccount, options) {
	const { OAuth2Client } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 7991)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	const { endpoints, transport } = options;
	const client = new OAuth2Client({
		transporterOptions: { fetchImplementation: transport },
		universeDomain: endpoints.universe,
		useAuthRequestParameters: false
	});
	client.refreshHandler = async () => {
		const { token } = await source.getAccessToken();
		const response = await transport(tokenUrl(endpoints, serviceAccount, "generateAccessToken"), {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				scope: [scope],
				lifetime: "3600s"
			})
		});
		const { accessToken, expireTime } = tokenSchema.parse(await response.json());
		return {
			access_token: accessToken,
			expiry_date: Date.parse(expireTime)
		};
	};
	withoutRetries(client);
	return client;
}

// src/gcp/refusal.ts
function explainRefusal(refused, subject) {
	return refused.stage === "exchange" ? explainExchange(refused, subject) : explainImpersonation(refused, subject);
}
const says = (pattern) => ({ description }) => pattern.test(description);
const exchangeCases = [
	{
		matches: says(/attribute condition/i),
		hint: hintForCondition
	},
	{
		matches: says(/127 bytes/i),
		hint: () => hintForLongSubject
	},
	{
		matches: says(/mapped attribute|attribute mapping/i),
		hint: () => hintForMapping
	},
	{
		matches: says(/stale to sign-in|expired/i),
		hint: () => hintForStale
	},
	{
		matches: says(/issuer/i),
		hint: hintForIssuer
	},
	{
		matches: says(/audience in ID Token|does not match the expected audience/i),
		hint: hintForAudience
	},
	{
		matches: ({ error }) => error === "invalid_target",
		hint: hintForTarget
	}
];
function explainExchange(refused, subject) {
	const { provider = "the provider", claims = {} } = subject;
	const hint = exchangeCases.find(({ matches }) => matches(refused))?.hint(subject);
	const message = `Google refused the job's OIDC token for ${provider}: ${refused.error}: ${refused.description}`;
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", message, { hint: paragraphs(hint, (0,_claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__.t)(claims)) });
}
function hintForTarget({ provider = "" }) {
	const project = /^projects\/([^/]+)/.exec(provider)?.[1] ?? "";
	return `The provider does not exist, is disabled or deleted, or lies in another project.${/^\d+$/.test(project) ? "" : ` "${project}" is a project id; the provider's name takes the project's number.`} Its full name: gcloud iam workload-identity-pools providers list --location=global --workload-identity-pool=POOL --format="value(name)"`;
}
function hintForCondition({ provider = "", claims = {} }) {
	const { repository_id: id, repository_owner_id: owner } = claims;
	const subjects = (0,_claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__.r)(claims);
	const conditions = [...owner === void 0 || id === void 0 ? [] : [`assertion.repository_owner_id == '${owner}' && assertion.repository_id == '${id}'`], ...subjects === void 0 ? [] : [`assertion.sub in ['${subjects.classic}', '${subjects.immutable}']`]];
	if (conditions.length === 0) return `Look at the attribute condition of ${provider}.`;
	return "Its attribute condition does not let this job in. One that would:\n" + conditions.map((condition) => `  ${condition}`).join("\nor, for this subject alone, in both of GitHub’s spellings\n");
}
const hintForLongSubject = "Map google.subject to something shorter, e.g. google.subject=assertion.repository_id + \":\" + assertion.run_id, and keep conditions on other attributes. Asking again does not help.";
const hintForMapping = "Look at the attribute mapping of the provider: google.subject has to be a text, e.g. google.subject=assertion.sub.";
const hintForStale = "The token was older than five minutes, or the clock of the runner is wrong.";
function hintForIssuer({ claims = {} }) {
	const issuer = claims["iss"] ?? "the issuer of this GitHub";
	return `The provider's issuer has to be ${issuer} (GitHub Enterprise has its own): gcloud iam workload-identity-pools providers update-oidc … --issuer-uri="${issuer}"`;
}
function hintForAudience({ provider = "", claims = {} }) {
	return `The token is for "${claims["aud"] ?? ""}", which is not among the allowed audiences of ${provider}.`;
}
function explainImpersonation(refused, subject) {
	const { serviceAccount = "the service account", claims = {} } = subject;
	const message = `Google refused a token of ${serviceAccount}: ${refused.description} (HTTP ${refused.status} ${refused.error})`;
	if (refused.status === 404) return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", message, { hint: hintForUnknownAccount(serviceAccount) });
	const hint = paragraphs(hintForGrant(subject), (0,_claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__.t)(claims));
	if (refused.status !== 403) return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", message, { hint });
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(message, {
		trouble: "denied",
		operation: "iamcredentials.generateAccessToken",
		status: refused.status,
		hint
	});
}
const hintForUnknownAccount = (serviceAccount) => `There is no service account ${serviceAccount}: check the spelling and the project in its address (NAME@PROJECT.iam.gserviceaccount.com).`;
function hintForGrant({ provider, serviceAccount = "SERVICE_ACCOUNT", claims = {} }) {
	if (provider === void 0) return `Grant the identity that runs this job roles/iam.serviceAccountTokenCreator on ${serviceAccount}.`;
	const pool = provider.replace(/\/providers\/.*$/, "");
	const { repository_id: id, repository } = claims;
	const byName = `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository ?? "OWNER/REPOSITORY"}`;
	return `The account does not exist, or this job may not use it. Grant roles/iam.workloadIdentityUser on it (it takes up to five minutes):\n  gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="${`principalSet://iam.googleapis.com/${pool}/attribute.repository_id/${id ?? "REPOSITORY_ID"}`}"\nThat needs attribute.repository_id=assertion.repository_id in the provider's mapping; with attribute.repository=assertion.repository the member is
  ${byName}`;
}
const paragraphs = (...parts) => parts.filter((part) => part !== void 0 && part !== "").join("\n");

// src/gcp/token-refused.ts
function tokenStage({ hostname, pathname }) {
	if (hostname.startsWith("sts.")) return "exchange";
	return hostname.startsWith("iamcredentials.") && /:generate(Access|Id)Token$/.test(pathname) ? "impersonation" : void 0;
}
var TokenRefused = class extends Error {
	name = "TokenRefused";
	stage;
	status;
	error;
	description;
	constructor(stage, response) {
		const { error, description } = read$1(response);
		super(`${error}: ${description}`);
		this.stage = stage;
		this.status = response.status;
		this.error = error;
		this.description = description;
	}
};
const oauthSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	error: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	error_description: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("no description")
});
const rpcSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ error: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	status: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default(""),
	message: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("")
}) });
function read$1({ status, body }) {
	const json = parse$1(body);
	const oauth = oauthSchema.safeParse(json);
	if (oauth.success) return {
		error: oauth.data.error,
		description: oauth.data.error_description
	};
	const rpc = rpcSchema.safeParse(json);
	if (rpc.success) return {
		error: rpc.data.error.status,
		description: rpc.data.error.message
	};
	return {
		error: `HTTP ${status}`,
		description: "no description"
	};
}
function parse$1(body) {
	try {
		return JSON.parse(body.toString());
	} catch {
		return;
	}
}

// src/gcp/transport.ts
function createTransport(http, { clock, log }) {
	return async (input, init = {}) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const context = {
			clock,
			log,
			signal: init.signal ?? new AbortController().signal
		};
		const request = requestOf(url, init);
		const response = await http.request(request, context);
		if (response.status >= 400 && tokenStage(url) !== void 0) throw tokenError(url, request, response, clock.now());
		return responseOf(response);
	};
}
function requestOf(url, init) {
	const method = init.method ?? "GET";
	const headers = Object.fromEntries(new Headers(init.headers));
	const request = {
		method,
		url: url.href,
		operation: operationOf(method, url)
	};
	const { body } = init;
	if (body === void 0 || body === null) return {
		...request,
		headers
	};
	if (typeof body === "string" || Buffer.isBuffer(body)) return {
		...request,
		headers,
		body
	};
	if (body instanceof URLSearchParams) return {
		...request,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			...headers
		},
		body: body.toString()
	};
	throw new TypeError(`${request.operation}: a body of an unexpected kind`);
}
function operationOf(method, url) {
	const verb = /:(\w+)$/.exec(url.pathname)?.[1];
	const service = url.hostname.split(".")[0];
	return `${service}.${verb ?? (service === "sts" ? "token" : method.toLowerCase())}`;
}
function tokenError(url, request, response, now) {
	if (response.status >= 500 || response.status === 429) return googleReplyError(request.operation, response, now);
	return new TokenRefused(tokenStage(url) ?? "exchange", response);
}
function responseOf({ status, headers, body }) {
	return new Response(status === 204 || status === 205 || status === 304 ? null : new Uint8Array(body), {
		status,
		headers
	});
}

// src/gcp/identity.ts
const propagationPolicy = {
	on: ["denied"],
	firstWait: 2e3,
	maxWait: 8e3,
	within: 15e3
};
function createGoogleIdentity(options) {
	const session = openSession(options);
	const main = once(() => createClient(session, options.serviceAccount));
	const federated = once(() => createClient(session, void 0));
	const idTokens = /* @__PURE__ */ new Map();
	return {
		authClient: main,
		canMintIdTokens: options.serviceAccount !== void 0,
		accessToken: (context) => askForToken(session, main, context),
		idToken: async (audience, context) => {
			const kept = idTokens.get(audience);
			if (kept !== void 0 && kept.expires - context.clock.now() > 3e5) return kept.token;
			const token = await mintIdToken(session, federated, audience, context);
			idTokens.set(audience, {
				token,
				expires: Number((0,_claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__.n)(token)["exp"] ?? 0) * 1e3
			});
			return token;
		},
		describe: () => describe$1(options)
	};
}
function openSession(options) {
	let claims = {};
	let asked = false;
	const context = ownContext(options.context, options.closed);
	const subjectToken = async () => {
		const { oidc, provider = "", audience = `https://iam.${options.endpoints.universe}/${provider}` } = options;
		if (oidc === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", `no OIDC token to show to ${provider}: this is no GitHub job`);
		const token = await oidc.token(audience, context);
		claims = (0,_claims_Tux06Oe7_js__WEBPACK_IMPORTED_MODULE_4__.n)(token);
		return token;
	};
	const send = createTransport(options.http, context);
	const transport = (input, init) => {
		asked = true;
		return send(input, init);
	};
	return {
		options,
		transport,
		hasAsked: () => asked,
		subjectToken,
		claims: () => claims
	};
}
function createClient({ options, transport, subjectToken }, serviceAccount) {
	const { provider, endpoints, http, context } = options;
	if (provider === void 0) return createDefaultClient({
		serviceAccount,
		endpoints,
		transport,
		http,
		context
	});
	return createFederatedClient({
		provider,
		serviceAccount,
		endpoints,
		transport,
		subjectToken
	});
}
async function askForToken(session, client, context) {
	const operation = "sts.token";
	const attempt = () => (0,_heed_cancel_DzJPdV1a_js__WEBPACK_IMPORTED_MODULE_2__.t)(context.signal, tokenOf(session, client));
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, propagationPolicy, context, attempt));
}
async function tokenOf(session, client) {
	const made = await client();
	try {
		const { token } = await made.getAccessToken();
		if (typeof token === "string") return token;
	} catch (error) {
		throw explain(session, "sts.token", error);
	}
	throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", `Google gave no token to ${describe$1(session.options)}`);
}
const idTokenSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ token: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)() });
async function mintIdToken(session, federated, audience, context) {
	const { serviceAccount, endpoints } = session.options;
	if (serviceAccount === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("auth", `no identity token for ${audience}: ${describe$1(session.options)} is no service account`, { hint: "Set gcp-service-account." });
	const operation = "iamcredentials.generateIdToken";
	const bearer = await askForToken(session, federated, context);
	const attempt = async () => {
		try {
			const response = await session.transport(tokenUrl(endpoints, serviceAccount, "generateIdToken"), {
				method: "POST",
				headers: {
					authorization: `Bearer ${bearer}`,
					"content-type": "application/json"
				},
				body: JSON.stringify({
					audience,
					includeEmail: true
				}),
				signal: context.signal
			});
			return idTokenSchema.parse(await response.json()).token;
		} catch (error) {
			(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.signal);
			throw explain(session, operation, error);
		}
	};
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, propagationPolicy, context, attempt));
}
function explain(session, operation, error) {
	if (!session.hasAsked() && isMistake(error)) return error;
	const refused = refusedIn(error);
	if (refused === void 0) return googleError(operation, error);
	const { provider, serviceAccount } = session.options;
	return explainRefusal(refused, {
		provider,
		serviceAccount,
		claims: session.claims()
	});
}
function refusedIn(error) {
	if (error instanceof TokenRefused) return error;
	return typeof error === "object" && error !== null && "cause" in error ? refusedIn(error.cause) : void 0;
}
function describe$1({ provider, serviceAccount }) {
	if (provider === void 0) return serviceAccount ?? "application default credentials";
	return serviceAccount === void 0 ? `this job through ${provider}` : `${serviceAccount} through ${provider}`;
}
function once(make) {
	let made;
	return () => made ??= make();
}

// src/gcp/logging.ts
function createLogging(rest, endpoints) {
	const urlOf = (subject) => endpoints.console.logs(subject.project, filterOf(subject).join("\n"));
	return {
		lastLines: async (subject, context) => {
			const url = urlOf(subject);
			try {
				return {
					kind: "read",
					lines: await readLines(rest, endpoints, subject, context),
					url
				};
			} catch (error) {
				(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.signal);
				return {
					kind: "unread",
					why: whyUnread(subject, error),
					url
				};
			}
		},
		url: urlOf
	};
}
const entrySchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.d)({
	timestamp: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default(""),
	severity: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("DEFAULT"),
	textPayload: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().optional(),
	jsonPayload: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.v)()).optional()
});
const replySchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	entries: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)(entrySchema).default([]),
	nextPageToken: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().default("")
});
const maxPages = 5;
async function readLines(rest, endpoints, subject, context) {
	const body = {
		resourceNames: [`projects/${subject.project}`],
		filter: filterOf(subject).join(" AND "),
		orderBy: "timestamp desc",
		pageSize: subject.limit
	};
	const call = {
		operation: "logging.entries.list",
		method: "POST",
		url: `${endpoints.logging}/v2/entries:list`,
		body
	};
	const entries = [];
	for (let page = 1, pageToken = ""; page <= maxPages && entries.length < subject.limit; page++) {
		const paged = {
			...call,
			body: pageToken === "" ? body : {
				...body,
				pageToken
			},
			timeout: 1e4
		};
		const reply = replySchema.parse(await callGoogle(rest, paged, context));
		entries.push(...reply.entries);
		pageToken = reply.nextPageToken;
		if (pageToken === "") break;
	}
	return entries.slice(0, subject.limit).flatMap(linesOf).toReversed();
}
function filterOf({ service, revision, region, since }) {
	return [
		"resource.type=\"cloud_run_revision\"",
		`resource.labels.service_name="${service}"`,
		`resource.labels.location="${region}"`,
		...revision === void 0 ? [] : [`resource.labels.revision_name="${revision}"`],
		`timestamp>="${new Date(since).toISOString()}"`
	];
}
function linesOf({ timestamp, severity, textPayload, jsonPayload }) {
	const text = textPayload ?? messageOf(jsonPayload);
	return text === void 0 ? [] : [{
		at: timestamp,
		severity,
		text
	}];
}
function messageOf(payload) {
	if (payload === void 0) return void 0;
	const message = payload["message"];
	return typeof message === "string" ? message : JSON.stringify(payload);
}
function whyUnread({ project }, error) {
	if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied")) return `the logs may not be read: grant roles/logging.viewer on ${project} to see them here`;
	return `the logs could not be read: ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.j)(error)[0]}`;
}

// src/gcp/run-client.ts
const answerWithin = 3e4;
const headStart = 50;
const noRetry = {
	retry: null,
	timeout: 6e5
};
function createRunClient({ identity, http, endpoints }) {
	let loading;
	const load = () => loading ??= loadSdk(identity, endpoints);
	const rest = {
		http,
		identity
	};
	const base = `${endpoints.run}/v2`;
	async function ask(name, context, work) {
		const operation = `run.${name}`;
		const token = identity.accessToken(context);
		if (loading === void 0) await Promise.race([token, context.clock.sleep(headStart, context.signal)]);
		const [sdk] = await Promise.all([load(), token]);
		(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.signal);
		try {
			return await (0,_candidate_tag_BOxOlc1f_js__WEBPACK_IMPORTED_MODULE_5__.r)(boundsOf(operation, context), (signal) => work(sdk, {
				...noRetry,
				signal
			}));
		} catch (error) {
			(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.signal);
			throw googleError(operation, error);
		}
	}
	return {
		getService: (name, context) => ask("services.get", context, async ({ services }, call) => (await services.getService({ name }, call))[0]),
		createService: (request, context) => ask("services.create", context, async ({ services }, call) => readOperation((await services.createService(request, call))[0].latestResponse)),
		patchService: ({ updateMask, ...request }, context) => ask("services.patch", context, async ({ services }, call) => {
			const [operation] = await services.updateService({
				...request,
				updateMask: { paths: [...updateMask] }
			}, call);
			return readOperation(operation.latestResponse);
		}),
		deleteService: (request, context) => ask("services.delete", context, async ({ services }, call) => readOperation((await services.deleteService(request, call))[0].latestResponse)),
		getRevision: (name, context) => ask("revisions.get", context, async ({ revisions }, call) => (await revisions.getRevision({ name }, call))[0]),
		listRevisions: ({ service, limit }, context) => listPages(limit, (page) => ask("revisions.list", context, async ({ revisions }, call) => {
			const request = {
				parent: service,
				pageSize: Math.min(limit, 100),
				pageToken: page
			};
			const [found, next] = await revisions.listRevisions(request, {
				...call,
				autoPaginate: false
			});
			return {
				found,
				next: next?.pageToken ?? ""
			};
		})),
		getOperation: (name, context) => getOperation(rest, {
			service: "run",
			base,
			name
		}, context),
		waitOperation: async ({ name, wait }, context) => {
			const body = { timeout: `${Math.round(wait / 1e3)}s` };
			const call = {
				operation: "run.operations.wait",
				method: "POST",
				url: `${base}/${name}:wait`,
				body
			};
			return readOperation(await callGoogle(rest, {
				...call,
				timeout: wait + answerWithin
			}, context));
		},
		getIamPolicy: (resource, context) => ask("services.getIamPolicy", context, async ({ services }, call) => {
			const request = {
				resource,
				options: { requestedPolicyVersion: 3 }
			};
			return (await services.getIamPolicy(request, call))[0];
		}),
		setIamPolicy: ({ service, policy }, context) => ask("services.setIamPolicy", context, async ({ services }, call) => {
			return (await services.setIamPolicy({
				resource: service,
				policy
			}, call))[0];
		}),
		testIamPermissions: ({ service, permissions }, context) => ask("services.testIamPermissions", context, async ({ services }, call) => {
			const request = {
				resource: service,
				permissions: [...permissions]
			};
			return (await services.testIamPermissions(request, call))[0].permissions ?? [];
		}),
		close: () => closeSdk(loading)
	};
}
async function listPages(limit, ask) {
	const all = [];
	let token = "";
	do {
		const { found, next } = await ask(token);
		all.push(...found);
		token = next;
	} while (token !== "" && all.length < limit);
	return all.slice(0, limit);
}
function boundsOf(operation, { clock, signal }) {
	const timeout = () => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`${operation}: no answer within ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.w)(answerWithin)}`, {
		trouble: "unanswered",
		operation
	});
	return {
		clock,
		signal,
		ms: answerWithin,
		timeout
	};
}
async function loadSdk(identity, endpoints) {
	if (!("__dirname" in globalThis)) Object.assign(globalThis, { __dirname: import.meta.dirname });
	const authClient = await identity.authClient();
	const { ServicesClient } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(21), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 1040)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	const { RevisionsClient } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(21), __webpack_require__.e(77)]).then(__webpack_require__.bind(__webpack_require__, 9077)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1));
	const options = {
		fallback: true,
		authClient,
		universeDomain: endpoints.universe
	};
	const sdk = {
		services: new ServicesClient(options),
		revisions: new RevisionsClient(options)
	};
	await Promise.all([sdk.services.initialize(), sdk.revisions.initialize()]);
	return sdk;
}
async function closeSdk(loading) {
	const sdk = await loading;
	await Promise.all([sdk?.services.close(), sdk?.revisions.close()]);
}

// src/gcp/secret-manager.ts
function createSecretManager(rest, endpoints) {
	return { pinVersion: async (place, context) => {
		if (/^\d+$/.test(place.version)) return {
			kind: "pinned",
			version: place.version
		};
		try {
			return {
				kind: "pinned",
				version: await lookUp(rest, endpoints, place, context)
			};
		} catch (error) {
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied")) return leftAlone(place, error.message);
			throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "missing") ? missing(place) : error;
		}
	} };
}
const versionSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	name: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	state: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)()]).default("ENABLED")
});
async function lookUp(rest, endpoints, place, context) {
	const operation = "secretmanager.versions.get";
	const call = {
		operation,
		method: "GET",
		url: `${endpoints.secretManager}/v1/${nameOf(place)}/versions/${place.version}`
	};
	const { name, state } = versionSchema.parse(await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => callGoogle(rest, call, context)));
	const version = name.slice(name.lastIndexOf("/") + 1);
	if (state === "DISABLED" || state === "DESTROYED") throw unusable(place, version, state);
	return version;
}
function leftAlone({ secret, version }, reason) {
	return {
		kind: "left",
		version,
		why: `the secret ${secret} is left at ${version}, an undo will not bring its present value back: ${reason}`
	};
}
const missing = ({ project, secret, version }) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `the secret ${secret} in the project ${project} has no version ${version}, or does not exist`, { hint: `gcloud secrets versions list ${secret} --project=${project} shows what there is.` });
const unusable = ({ secret }, version, state) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `version ${version} of the secret ${secret} is ${state}: a container could not start with it`, { hint: "Enable it, or add a new version." });
const nameOf = ({ project, secret }) => secret.includes("/") ? secret : `projects/${project}/secrets/${secret}`;

// src/targets/gcp/cloud-run/container.ts
const mainContainer = (template) => template.containers?.find(({ ports }) => (ports ?? []).length > 0) ?? template.containers?.[0] ?? {};
const isVariable = ({ target }) => !target.startsWith("/");
function digestOf(template) {
	const image = mainContainer(template).image ?? "";
	const at = image.indexOf("@");
	return at === -1 ? void 0 : image.slice(at + 1);
}

// src/targets/gcp/cloud-run/discreet.ts
function discreet(service, secrets) {
	const noted = (templated) => {
		const variables = variablesOf(templated);
		secrets.add(variables.map(({ value }) => value ?? void 0));
		secrets.addNames(variables.flatMap(({ name, valueSource }) => name && valueSource ? [name] : []));
		return templated;
	};
	return {
		...service,
		get: async (context) => noted(await service.get(context)),
		revision: async (name, context) => noted(await service.revision(name, context)),
		create: (body, options, context) => service.create(noted(body), options, context),
		patch: (body, mask, options, context) => service.patch(noted(body), mask, options, context)
	};
}
const own = /* @__PURE__ */ new Set([
	"CLOUD_PROVIDER",
	"RELEASE_ID",
	"RELEASE_VERSION"
]);
const variablesOf = ({ containers, template }) => [...containers ?? [], ...template?.containers ?? []].flatMap(({ env }) => env ?? []).filter(({ name }) => !own.has(name ?? ""));

// src/targets/gcp/cloud-run/service.ts
const invoker = "roles/run.invoker";
const anybody = ["allUsers", "allAuthenticatedUsers"];
const recentRevisions = 20;
function serviceOf(client, { account, region, name: serviceId }) {
	const parent = `projects/${account}/locations/${region}`;
	const name = `${parent}/services/${serviceId}`;
	return {
		get: (context) => client.getService(name, context),
		create: (service, options, context) => client.createService({
			parent,
			serviceId,
			service,
			...options
		}, context),
		patch: (service, updateMask, options, context) => client.patchService({
			service: {
				...service,
				name
			},
			updateMask,
			...options
		}, context),
		delete: (etag, context) => client.deleteService({
			name,
			etag
		}, context),
		revision: (revision, context) => client.getRevision(`${name}/revisions/${revision}`, context),
		revisions: (context) => client.listRevisions({
			service: name,
			limit: recentRevisions
		}, context),
		wait: (operation, context) => client.waitOperation({
			name: operation,
			wait: 3e4
		}, context),
		openTo: async (context) => openMembers(await client.getIamPolicy(name, context)),
		setOpenTo: async (members, context) => {
			const policy = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)("run.services.getIamPolicy", _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => client.getIamPolicy(name, context));
			await client.setIamPolicy({
				service: name,
				policy: withOpenMembers(policy, members)
			}, context);
		},
		missingPermissions: async (permissions, context) => {
			const held = await client.testIamPermissions({
				service: name,
				permissions
			}, context);
			return permissions.filter((permission) => !held.includes(permission));
		}
	};
}
const openMembers = ({ bindings }) => (bindings ?? []).filter(({ role, condition }) => role === invoker && condition == null).flatMap(({ members }) => members ?? []).filter((member) => anybody.includes(member));
function withOpenMembers(policy, members) {
	const bindings = (policy.bindings ?? []).filter(({ role, condition }) => role !== invoker || condition != null);
	const all = [...(policy.bindings ?? []).filter(({ role, condition }) => role === invoker && condition == null).flatMap((binding) => binding.members ?? []).filter((member) => !anybody.includes(member)), ...members];
	return {
		...policy,
		bindings: all.length === 0 ? bindings : [...bindings, {
			role: invoker,
			members: all
		}]
	};
}

// src/targets/gcp/cloud-run/explain.ts
const causes = [{
	said: /exec format error/i,
	cause: "the image is for another architecture: its program cannot be executed on linux/amd64",
	hint: "Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`."
}, {
	said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
	cause: "the container’s command was not found in the image",
	hint: "Check ENTRYPOINT and CMD of the image."
}];
const neverStarted = /secret|image.*not found|manifest/i;
const hints = [
	{
		reason: /failed to start and listen on the port/i,
		hint: "The container must listen on 0.0.0.0 at the port in $PORT: check `port` and the log lines. If it only takes long to start, give it time: `startup-probe: tcp` with `startup-probe-failure-threshold`."
	},
	{
		reason: /secret/i,
		hint: "Grant the runtime service account roles/secretmanager.secretAccessor on the secret."
	},
	{
		reason: /image.*not found|manifest/i,
		hint: "Check that the image is still in its registry."
	}
];
function explainFailure({ reason, logLines, logsUrl }) {
	const known = causeOf(logLines, reason);
	const hint = known?.hint ?? hints.find((each) => each.reason.test(reason))?.hint;
	return {
		reason: known === void 0 ? brief(reason) : `${known.cause}${known.isEnd ? afterEnd(reason) : inWords(reason)}`,
		logLines,
		links: [{
			title: "Logs",
			url: logsUrl
		}],
		...hint === void 0 ? {} : { hint }
	};
}
const causeOf = (logLines, reason) => causes.find(({ said }) => logLines.some((line) => said.test(line))) ?? exitIn(logLines) ?? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.d)(logLines, {
	name: "Cloud Run",
	port: portIn(reason)
});
const inWords = (reason) => ` (Cloud Run says: ${brief(reason)})`;
const afterEnd = (reason) => portIn(reason) === void 0 ? inWords(reason) : "";
function exitIn(logLines) {
	const code = logLines.flatMap((line) => /^Container called exit\((\d+)\)/.exec(line)?.[1] ?? []).at(-1);
	const own = logLines.filter((line) => !ownWords.test(line));
	return code === void 0 ? void 0 : {
		cause: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.f)(code, own),
		hint: _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.p,
		isEnd: true
	};
}
function portIn(reason) {
	const port = /PORT=(\d+)/.exec(reason)?.[1];
	return port === void 0 ? void 0 : Number(port);
}
const brief = (reason) => (reason.split(/\s*Logs URL:/u)[0] ?? reason).replace(/ This can happen when the container port is misconfigured.*$/su, "").trim();
const latest = 3e4;
const pause = 2e3;
const ownWords = /^(Default )?STARTUP .*probe failed|^Container called exit\(/;
async function awaitLines(read, reason, context) {
	const start = context.clock.now();
	for (let known = [];;) {
		const lines = await read(context);
		if (lines === void 0 || neverStarted.test(reason)) return lines ?? known;
		if (isTold(lines, reason) && lines.length === known.length) return lines;
		if (context.clock.now() - start > latest) return lines;
		known = lines;
		await context.clock.sleep(pause, context.signal);
	}
}
const isTold = (lines, reason) => lines.some((line) => !ownWords.test(line)) && causeOf(lines, reason) !== void 0;

// src/targets/gcp/cloud-run/fields.ts
const fieldMask = [
	"ingress",
	"invokerIamDisabled",
	"scaling.minInstanceCount",
	"labels"
];
const writeFields = ({ ingress, invokerIamDisabled, minInstances, labels }) => ({
	ingress,
	invokerIamDisabled,
	scaling: { minInstanceCount: minInstances },
	labels
});
function changedFields(now, wanted) {
	const { ingress, invokerIamDisabled, scaling, labels } = writeFields(wanted);
	const changed = [
		{
			same: now.ingress === wanted.ingress,
			service: { ingress },
			path: fieldMask[0]
		},
		{
			same: now.invokerIamDisabled === wanted.invokerIamDisabled,
			service: { invokerIamDisabled },
			path: fieldMask[1]
		},
		{
			same: now.minInstances === wanted.minInstances,
			service: { scaling },
			path: fieldMask[2]
		},
		{
			same: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(now.labels) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(wanted.labels),
			service: { labels },
			path: fieldMask[3]
		}
	].filter(({ same }) => !same);
	return {
		service: changed.reduce((sum, { service }) => ({
			...sum,
			...service
		}), {}),
		mask: changed.map(({ path }) => path)
	};
}
function laidOver(now, { from, to }) {
	const gone = Object.keys(from.labels).filter((name) => !(name in to.labels));
	const set = Object.entries(to.labels).filter(([name, value]) => from.labels[name] !== value);
	const kept = Object.entries(now.labels).filter(([name]) => !gone.includes(name));
	return {
		ingress: from.ingress === to.ingress ? now.ingress : to.ingress,
		invokerIamDisabled: from.invokerIamDisabled === to.invokerIamDisabled ? now.invokerIamDisabled : to.invokerIamDisabled,
		minInstances: from.minInstances === to.minInstances ? now.minInstances : to.minInstances,
		labels: Object.fromEntries([...kept, ...set])
	};
}
function takenBack(now, { from, to }) {
	const isOurs = (name) => now.labels[name] === to.labels[name];
	const labels = [.../* @__PURE__ */ new Set([...Object.keys(now.labels), ...Object.keys(from.labels)])].map((name) => [name, (isOurs(name) ? from : now).labels[name]]);
	return {
		ingress: now.ingress === to.ingress ? from.ingress : now.ingress,
		invokerIamDisabled: now.invokerIamDisabled === to.invokerIamDisabled ? from.invokerIamDisabled : now.invokerIamDisabled,
		minInstances: now.minInstances === to.minInstances ? from.minInstances : now.minInstances,
		labels: Object.fromEntries(labels.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]))
	};
}

// src/targets/gcp/cloud-run/mark.ts
const markAnnotation = "tandem-mark";
const beforeAnnotation = "tandem-before";
const releaseLabel = "tandem-release";
const markSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	release: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	order: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(),
	version: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	run: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	settingsHash: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	phase: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.a)([
		"held",
		"committed",
		"restoring",
		"done"
	]),
	created: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.s)(),
	places: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()).readonly().exactOptional(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional(),
	step: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	live: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional()
});
const routeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	to: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__._)([(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ latest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.u)(true) }), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({ revision: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)() })]),
	percent: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(),
	tag: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional()
});
const fieldsSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	ingress: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
	invokerIamDisabled: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.s)(),
	minInstances: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(),
	labels: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)())
});
const recipeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
	routes: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)(routeSchema),
	live: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.p)({
		revision: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)(),
		share: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.f)(),
		digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional()
	})),
	latestReady: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional(),
	templateRevision: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional(),
	images: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)()),
	healthCheckDisabled: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.s)(),
	fields: fieldsSchema,
	wanted: fieldsSchema.exactOptional(),
	mark: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)().exactOptional(),
	openTo: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.g)())
});
const writeMark = (mark) => JSON.stringify(mark);
const writeRecipe = (recipe) => JSON.stringify(recipe);
const readMark = (annotation) => parse(markSchema, annotation);
const readRecipe = (annotation) => parse(recipeSchema, annotation);
function parse(schema, annotation) {
	if (annotation === void 0) return void 0;
	try {
		return schema.safeParse(JSON.parse(annotation)).data;
	} catch {
		return;
	}
}

// src/targets/gcp/cloud-run/fingerprint.ts
function fingerprintOf(view, live) {
	const { uid, generation, annotations, fields, routes, latestReady = "", latestCreated = "" } = view;
	const lines = [...routes, ...live].map(_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t).sort();
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		uid,
		generation,
		annotations,
		fields,
		latestReady,
		latestCreated,
		lines
	});
}

// src/targets/gcp/cloud-run/traffic.ts
const shortName = (name) => name.slice(name.lastIndexOf("/") + 1);
function readRoutes(traffic) {
	const routes = (traffic ?? []).map((target) => ({
		to: target.revision ? { revision: shortName(target.revision) } : { latest: true },
		percent: target.percent ?? 0,
		...target.tag ? { tag: target.tag } : {}
	}));
	return routes.length === 0 ? [{
		to: { latest: true },
		percent: 100
	}] : routes;
}
const writeRoutes = (routes) => routes.map(({ to, percent, tag }) => ({
	type: to.latest ? "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" : "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION",
	...to.latest ? {} : { revision: to.revision },
	percent,
	...tag === void 0 ? {} : { tag }
}));
function readLive(statuses, latestReady) {
	const shares = /* @__PURE__ */ new Map();
	for (const { revision, percent } of statuses ?? []) {
		const name = revision ? shortName(revision) : latestReady;
		if (name !== void 0 && (percent ?? 0) > 0) shares.set(name, (shares.get(name) ?? 0) + (percent ?? 0));
	}
	return [...shares].map(([revision, share]) => ({
		revision,
		share
	}));
}
function isRouted(routes, statuses, latestReady) {
	if (latestReady === void 0) return true;
	const named = ({ to, ...rest }) => ({
		...rest,
		to: { revision: to.latest ? latestReady : to.revision }
	});
	return sameRoutes(routes.map(named), (statuses ?? []).length === 0 ? [] : readRoutes(statuses).map(named));
}
const floats = (routes) => routes.some(({ to, percent }) => to.latest && percent > 0);
const foreignTags = (routes) => routes.filter(({ tag }) => tag !== void 0 && tag !== "tandem").map((route) => ({
	...route,
	percent: 0
}));
const heldTags = ({ routes, latestReady }) => foreignTags(routes).map((route) => route.to.latest && latestReady !== void 0 ? {
	...route,
	to: { revision: latestReady }
} : route);
const pinned = (before) => [...before.live.map(({ revision, share }) => ({
	to: { revision },
	percent: share
})), ...heldTags(before)];
const candidate = (ours) => ({
	to: { revision: ours },
	percent: 0,
	tag: _candidate_tag_BOxOlc1f_js__WEBPACK_IMPORTED_MODULE_5__.t
});
const tagged = (before, ours) => [...pinned(before), candidate(ours)];
const promoted = (before, ours) => [
	{
		to: { revision: ours },
		percent: 100
	},
	...heldTags(before),
	candidate(ours)
];
const settled = (ours, before) => [{
	to: floats(before) ? { latest: true } : { revision: ours },
	percent: 100
}, ...foreignTags(before)];
const byName = (ours, before) => [{
	to: { revision: ours },
	percent: 100
}, ...foreignTags(before)];
function isForeign(routes, { before, ours, phase }) {
	const own = [pinned(before), before.routes];
	if (ours !== void 0) own.push(tagged(before, ours));
	if (ours !== void 0 && (phase === "committed" || phase === "done")) own.push(promoted(before, ours), settled(ours, before.routes), byName(ours, before.routes));
	return !own.some((rule) => sameRoutes(rule, routes));
}
const withoutCandidate = (routes) => routes.flatMap((route) => {
	if (route.tag !== "tandem") return [route];
	return route.percent === 0 ? [] : [{
		to: route.to,
		percent: route.percent
	}];
});
const sameRoutes = (a, b) => canonical(a) === canonical(b);
const canonical = (routes) => routes.filter(({ percent, tag }) => percent > 0 || tag !== void 0).map(({ to, percent, tag }) => `${to.latest ? "LATEST" : to.revision} ${percent} ${tag ?? ""}`).sort().join("\n");

// src/targets/gcp/cloud-run/view.ts
const changedBy = ({ lastModifier }) => `${lastModifier === "" ? "somebody else" : lastModifier} changed the service`;
const conditionFailed = (condition) => condition?.state === "CONDITION_FAILED";
function viewService(service) {
	const { latestReadyRevision, latestCreatedRevision, terminalCondition } = service;
	const routes = readRoutes(service.traffic);
	const latestReady = latestReadyRevision ? shortName(latestReadyRevision) : void 0;
	return {
		uid: service.uid ?? "",
		etag: service.etag ?? "",
		generation: String(service.generation ?? "0"),
		reconciling: service.reconciling === true || lagsBehind(service) || service.deleteTime != null,
		template: service.template ?? {},
		routes,
		routed: isRouted(routes, service.trafficStatuses, latestReady),
		annotations: service.annotations ?? {},
		fields: {
			ingress: String(service.ingress ?? "INGRESS_TRAFFIC_ALL"),
			invokerIamDisabled: service.invokerIamDisabled === true,
			minInstances: service.scaling?.minInstanceCount ?? 0,
			labels: service.labels ?? {}
		},
		lastModifier: service.lastModifier ?? "",
		...latestReady === void 0 ? {} : { latestReady },
		...latestCreatedRevision ? { latestCreated: shortName(latestCreatedRevision) } : {},
		...conditionFailed(terminalCondition) ? { trouble: terminalCondition?.message ?? "no reason given" } : {}
	};
}
const lagsBehind = ({ generation, observedGeneration, terminalCondition }) => String(generation ?? "0") !== String(observedGeneration ?? "0") && !conditionFailed(terminalCondition);
function ourRevision(revisions, mark, { latestReady }) {
	const [ours] = revisions.filter(({ labels }) => labels?.[releaseLabel] === mark.release).sort((a, b) => createdAt(a) - createdAt(b));
	if (ours?.name == null) return void 0;
	const ready = ours.conditions?.find(({ type }) => type === "Ready");
	const hasFailed = conditionFailed(ready);
	const digest = mark.digest ?? digestOf(ours);
	const revision = shortName(ours.name);
	return {
		revision,
		ready: ready?.state === "CONDITION_SUCCEEDED" || !hasFailed && revision === latestReady,
		...hasFailed && ready?.message ? { reason: ready.message } : {},
		...digest === void 0 ? {} : { digest }
	};
}
const createdAt = ({ createTime }) => Number(createTime?.seconds ?? 0) * 1e3 + (createTime?.nanos ?? 0) / 1e6;
function observed({ service, revisions, openTo }) {
	const policy = openTo === void 0 ? {} : { openTo };
	if (service === void 0) return {
		exists: false,
		fingerprint: "absent",
		live: [],
		endpoints: {},
		detail: { ...policy }
	};
	const view = viewService(service);
	const mark = readMark(view.annotations[markAnnotation]);
	const ours = mark === void 0 ? void 0 : ourRevision(revisions, mark, view);
	const live = liveOf(service, view);
	const candidate = service.trafficStatuses?.find(({ tag }) => tag === _candidate_tag_BOxOlc1f_js__WEBPACK_IMPORTED_MODULE_5__.t)?.uri;
	return {
		exists: true,
		fingerprint: fingerprintOf(view, live),
		live,
		endpoints: {
			...service.uri ? { public: service.uri } : {},
			...candidate ? { candidate } : {}
		},
		detail: {
			service: view,
			...policy
		},
		...view.reconciling ? { busy: `Cloud Run is reconciling generation ${view.generation}` } : {},
		...mark === void 0 ? {} : { mark },
		...ours === void 0 ? {} : { ours }
	};
}
const liveOf = (service, view) => readLive(service.trafficStatuses, view.latestReady);
const detailOf = (seen) => seen.detail;

// src/targets/gcp/cloud-run/request.ts
const planDetail = (plan) => plan?.detail;
const recipeOf = ({ recipe }) => recipe;
const step = (draft, detail) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.a)(draft, detail);
function annotationsWith(draft, view, { mark, recipe, live }) {
	const { [beforeAnnotation]: _, ...kept } = view?.annotations ?? {};
	const marked = {
		...mark,
		step: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.i)(draft),
		...live === void 0 ? {} : { live }
	};
	return {
		...kept,
		[markAnnotation]: writeMark(marked),
		...recipe === void 0 ? {} : { [beforeAnnotation]: writeRecipe(recipe) }
	};
}
function patch(draft, changes, mask) {
	const etag = detailOf(draft.seen).service?.etag ?? "";
	return step(draft, {
		call: "patch",
		service: {
			...changes,
			etag
		},
		mask
	});
}
const remarked = (draft, view, mark) => ({
	...view.annotations,
	[markAnnotation]: writeMark({
		...mark,
		step: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.i)(draft)
	})
});

// src/targets/gcp/cloud-run/back-steps.ts
const erasing = [
	"reroute",
	"yield",
	"delete"
];
function reopen(way, seen, members) {
	return step({
		way,
		seen,
		name: "reopen",
		title: "Giving the invoker role back to those who had it"
	}, {
		call: "set-open-to",
		members
	});
}
function retract(way, seen, { view, recipe, mark, fields }) {
	const draft = {
		way,
		seen,
		name: "retract",
		title: "Sending users back to the revisions that they had"
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...mark,
			phase: "restoring"
		},
		recipe
	});
	const changed = changedFields(view.fields, fields);
	const changes = {
		traffic: writeRoutes(pinned(recipe)),
		annotations,
		...changed.service
	};
	return patch(draft, changes, [
		"traffic",
		"annotations",
		...changed.mask
	]);
}
function restore(way, seen, { view, recipe, mark, theirs, fields, template }) {
	const draft = {
		way,
		seen,
		name: "restore",
		title: "Putting the old template back, users still pinned"
	};
	const { revision: _, ...nameless } = template;
	const annotations = annotationsWith(draft, view, {
		mark: {
			...mark,
			phase: "restoring"
		},
		recipe
	});
	const traffic = writeRoutes(theirs ?? (recipe.live.length === 0 ? recipe.routes : pinned(recipe)));
	const changed = changedFields(view.fields, fields);
	const changes = {
		template: nameless,
		traffic,
		annotations,
		...changed.service
	};
	return patch(draft, changes, [
		"template",
		"traffic",
		"annotations",
		...changed.mask
	]);
}
function reroute$1(way, seen, back) {
	return unmarked({
		way,
		seen,
		name: "reroute",
		title: "Restoring the routing rule"
	}, back, back.theirs ?? back.recipe.routes);
}
function yieldTo(way, seen, back) {
	return unmarked({
		way,
		seen,
		name: "yield",
		title: "Leaving the service to a later deployment"
	}, back, back.theirs ?? pinned(back.recipe));
}
function unmarked(draft, { view, recipe, fields }, routes) {
	const changed = changedFields(view.fields, fields);
	const changes = {
		traffic: writeRoutes(routes),
		annotations: annotationsBefore(view, recipe),
		...changed.service
	};
	return patch(draft, changes, [
		"traffic",
		"annotations",
		...changed.mask
	]);
}
function annotationsBefore(view, recipe) {
	const { [beforeAnnotation]: _, [markAnnotation]: __, ...kept } = view.annotations;
	return {
		...kept,
		...recipe.mark === void 0 ? {} : { [markAnnotation]: recipe.mark }
	};
}
function forsake(way, seen, { view, mark }) {
	const draft = {
		way,
		seen,
		name: "retract",
		title: "Noting on the service that the decision was reversed"
	};
	return patch(draft, { annotations: remarked(draft, view, {
		...mark,
		phase: "restoring"
	}) }, ["annotations"]);
}
function remove(way, seen) {
	return step({
		way,
		seen,
		name: "delete",
		title: "Deleting the service that this release created"
	}, {
		call: "delete",
		etag: detailOf(seen).service?.etag ?? ""
	});
}

// src/targets/gcp/cloud-run/back.ts
function towardsRestored(way, seen, view) {
	const next = towardsBack(way, seen, view);
	return isErasing(next) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o : next;
}
function towardsBack(way, seen, view) {
	if (!way.snapshot.existed) return towardsDeleted(way, seen, view);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service");
	const recipe = recipeOf(way.snapshot);
	const mark = seen.mark?.release === way.release ? seen.mark : void 0;
	if (mark === void 0) return isLabelled(way, view) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${changedBy(view)}, on top of our candidate`) : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	const rule = {
		before: recipe,
		ours: seen.ours?.revision,
		phase: mark.phase
	};
	const theirs = isForeign(view.routes, rule) ? { theirs: withoutCandidate(view.routes) } : {};
	const back = {
		view,
		recipe,
		mark,
		fields: fieldsBack(way, mark, view),
		...theirs
	};
	const { openTo } = detailOf(seen);
	if (openTo !== void 0 && isClosed(openTo, recipe)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(reopen(way, seen, withThose(openTo, recipe)));
	const next = trafficBack(way, seen, back);
	return openTo === void 0 && recipe.openTo.length > 0 && mayBeClosed(recipe, mark) && isErasing(next) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(reopen(way, seen, recipe.openTo)) : next;
}
const isLabelled = (way, { template }) => template.labels?.[releaseLabel] === way.release;
const isErasing = (next) => next.kind === "step" && erasing.includes(next.step.name);
const mayBeClosed = ({ live }, { phase }) => phase !== "held" || live.length === 0;
const isClosed = (openTo, before) => before.openTo.some((member) => !openTo.includes(member));
const withThose = (openTo, before) => [.../* @__PURE__ */ new Set([...openTo, ...before.openTo])];
function trafficBack(way, seen, back) {
	const { view, recipe } = back;
	const labelled = isLabelled(way, view);
	const oursIsLive = seen.live.some(({ revision }) => revision === seen.ours?.revision);
	if (oursIsLive && recipe.live.length > 0 && back.theirs === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(retract(way, seen, back));
	if (!labelled && oursIsLive && recipe.live.length === 0) return stuck(`users get ${seen.ours?.revision}, as no other revision has ever served`, way);
	if (!labelled) return reroute(way, seen, back);
	if (seen.ours !== void 0 && view.latestCreated !== seen.ours.revision) return leaveToOthers(way, seen, back);
	const template = templateOf(way.snapshot);
	if (template !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(restore(way, seen, {
		...back,
		template
	}));
	return stuck(`the template of before is not known: revision ${recipe.templateRevision ?? "(none)"} is gone`, way);
}
function reroute(way, seen, back) {
	const { view, recipe, theirs } = back;
	const follows = floats(theirs ?? recipe.routes) && recipe.live.length > 0;
	const safe = view.latestReady === view.latestCreated && view.latestReady !== seen.ours?.revision || view.latestReady === recipe.latestReady;
	if (!follows || safe) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(reroute$1(way, seen, back));
	return stuck(`revision ${view.latestCreated} is not ready: ${view.trouble ?? "no reason given"}`, way);
}
function leaveToOthers(way, seen, back) {
	const { view, recipe, theirs } = back;
	const onTopOfOurs = digestOf(view.template) === seen.ours?.digest;
	const wouldShipOurs = floats(theirs ?? recipe.routes) && view.latestReady === seen.ours?.revision;
	if (!onTopOfOurs && !wouldShipOurs) return reroute(way, seen, back);
	const { theirs: _, ...pinning } = back;
	const canPin = recipe.live.length > 0;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(yieldTo(way, seen, wouldShipOurs && canPin ? pinning : back));
}
function towardsDeleted(way, seen, view) {
	if (view === void 0) return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	const { mark, ours } = seen;
	if (mark?.release !== way.release || !mark.created || mark.phase === "done") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view));
	if (ours !== void 0 && view.latestCreated !== ours.revision) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view));
	if (way.goal === "restored" && mark.phase === "committed") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(forsake(way, seen, {
		view,
		mark
	}));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(remove(way, seen));
}
function fieldsBack(way, mark, view) {
	const recipe = recipeOf(way.snapshot);
	if (mark.phase === "restoring" || mark.phase !== "committed" && recipe.live.length > 0) return view.fields;
	const to = planDetail(way.plan)?.fields ?? recipe.wanted;
	return to === void 0 ? recipe.fields : takenBack(view.fields, {
		from: recipe.fields,
		to
	});
}
const templateOf = ({ sensitive }) => sensitive?.template;
const stuck = (reason, way) => ({
	kind: "stuck",
	reason: `${reason}; users stay with ${way.snapshot.live.map(({ revision }) => revision).join(", ") || "what they have"}`
});

// src/targets/gcp/cloud-run/secret-files.ts
function withSecretFiles(template, { secrets, envStrategy }) {
	if (secrets === void 0) return template;
	const folders = Map.groupBy(secrets.filter((secret) => !isVariable(secret)), ({ target }) => node_path__WEBPACK_IMPORTED_MODULE_8__.posix.dirname(target));
	const volumes = [...folders].map(([folder, files]) => volumeFor(folder, files));
	const main = mainContainer(template);
	const secretVolumes = (template.volumes ?? []).filter(({ secret }) => secret != null).map(({ name }) => name);
	const gone = (main.volumeMounts ?? []).filter(({ name, mountPath }) => secretVolumes.includes(name) && (envStrategy === "replace" || folders.has(mountPath ?? ""))).map(({ name }) => name);
	const mounted = usedElsewhere(template, main);
	const changed = {
		...main,
		volumeMounts: [...(main.volumeMounts ?? []).filter(({ name }) => !gone.includes(name)), ...[...folders.keys()].map((folder) => ({
			name: volumeName(folder),
			mountPath: folder
		}))]
	};
	return {
		...template,
		containers: (template.containers ?? []).map((each) => each === main ? changed : each),
		volumes: [...(template.volumes ?? []).filter(({ name }) => !gone.includes(name) || mounted.has(name)), ...volumes]
	};
}
const volumeFor = (folder, files) => ({
	name: volumeName(folder),
	secret: {
		secret: files[0]?.secret ?? "",
		items: files.map(({ target, version }) => ({
			path: node_path__WEBPACK_IMPORTED_MODULE_8__.posix.basename(target),
			version
		}))
	}
});
const volumeName = (folder) => `tandem${folder.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "").toLowerCase()}`.slice(0, 63);
const usedElsewhere = (template, main) => new Set((template.containers ?? []).filter((each) => each !== main).flatMap(({ volumeMounts }) => (volumeMounts ?? []).map(({ name }) => name)));

// src/targets/gcp/cloud-run/template.ts
const releaseVariables = ["RELEASE_ID", "RELEASE_VERSION"];
const ownVariables = [...releaseVariables, "CLOUD_PROVIDER"];
function templateFor(unit, before) {
	const { settings, release } = unit;
	const { revision: _, ...kept } = before ?? {};
	const containers = withMainContainer(before?.containers ?? [], (main) => containerFor(unit, main));
	const template = {
		...kept,
		containers,
		labels: {
			...before?.labels,
			...settings.labels,
			[releaseLabel]: release.id
		}
	};
	if (settings.maxInstances !== void 0) template.scaling = {
		...before?.scaling,
		maxInstanceCount: settings.maxInstances
	};
	if (settings.minInstances !== void 0) template.scaling = {
		...template.scaling,
		minInstanceCount: 0
	};
	if (settings.concurrency !== void 0) template.maxInstanceRequestConcurrency = settings.concurrency;
	if (settings.timeout !== void 0) template.timeout = { seconds: settings.timeout };
	if (settings.runtimeIdentity !== void 0) template.serviceAccount = settings.runtimeIdentity;
	if (settings.vpc !== void 0) template.vpcAccess = vpcFor(settings.vpc);
	return withSecretFiles(template, settings);
}
function withMainContainer(containers, change) {
	const main = mainContainer({ containers: [...containers] });
	return containers.length === 0 ? [change(main)] : containers.map((each) => each === main ? change(main) : each);
}
function containerFor({ image, settings, release }, before) {
	const container = {
		...before,
		image: `${image.repository}@${image.digest}`,
		env: environmentFor(settings, {
			id: release.id,
			version: release.version
		}, before.env ?? [])
	};
	if (settings.port !== void 0) Object.assign(container, withPort(settings.port, before));
	if (settings.cpu !== void 0 || settings.memory !== void 0) container.resources = resourcesFor(settings, before);
	if (settings.startupProbe !== void 0) container.startupProbe = probeFor(settings.startupProbe);
	if (settings.livenessProbe !== void 0) container.livenessProbe = probeFor(settings.livenessProbe);
	return container;
}
function withPort(port, before) {
	const old = before.ports?.[0]?.containerPort ?? 8080;
	const moved = (probe) => ({
		...probe,
		...probe?.tcpSocket?.port === old ? { tcpSocket: {
			...probe.tcpSocket,
			port
		} } : {},
		...probe?.httpGet?.port === old ? { httpGet: {
			...probe.httpGet,
			port
		} } : {},
		...probe?.grpc?.port === old ? { grpc: {
			...probe.grpc,
			port
		} } : {}
	});
	return {
		ports: [{
			...before.ports?.[0],
			containerPort: port
		}],
		...before.startupProbe ? { startupProbe: moved(before.startupProbe) } : {},
		...before.livenessProbe ? { livenessProbe: moved(before.livenessProbe) } : {}
	};
}
function resourcesFor({ cpu, memory }, before) {
	const limits = { ...before.resources?.limits };
	if (cpu !== void 0) limits["cpu"] = cpu < 1 ? `${Math.round(cpu * 1e3)}m` : String(cpu);
	if (memory !== void 0) limits["memory"] = `${memory}Mi`;
	return {
		...before.resources ?? { cpuIdle: true },
		limits
	};
}
function environmentFor(settings, release, before) {
	const variables = Object.entries(settings.env ?? {}).map(([name, value]) => ({
		name,
		value
	}));
	const secrets = (settings.secrets ?? []).filter(isVariable).map(secretVariable);
	const replaced = (variable) => {
		if (settings.envStrategy === "merge") return false;
		return variable.valueSource ? settings.secrets !== void 0 : settings.env !== void 0;
	};
	const kept = before.filter((variable) => !replaced(variable) && !ownVariables.includes(variable.name ?? ""));
	const own = [
		{
			name: "CLOUD_PROVIDER",
			value: "gcp"
		},
		{
			name: "RELEASE_ID",
			value: release.id
		},
		{
			name: "RELEASE_VERSION",
			value: release.version
		}
	];
	return [...new Map([
		...kept,
		...variables,
		...secrets,
		...own
	].map((each) => [each.name, each])).values()];
}
const secretVariable = ({ target, secret, version }) => ({
	name: target,
	valueSource: { secretKeyRef: {
		secret,
		version
	} }
});
function probeFor({ kind, path, port, initialDelay, period, timeout, failureThreshold }) {
	return {
		...initialDelay === void 0 ? {} : { initialDelaySeconds: initialDelay },
		...period === void 0 ? {} : { periodSeconds: period },
		...timeout === void 0 ? {} : { timeoutSeconds: timeout },
		...failureThreshold === void 0 ? {} : { failureThreshold },
		...kind === "http" ? { httpGet: {
			path: path ?? "/",
			...port === void 0 ? {} : { port }
		} } : { tcpSocket: port === void 0 ? {} : { port } }
	};
}
function vpcFor(vpc) {
	const egress = vpc.egress === "all-traffic" ? "ALL_TRAFFIC" : "PRIVATE_RANGES_ONLY";
	if (vpc.kind === "connector") return {
		connector: vpc.connector,
		egress
	};
	const { network, subnetwork, tags } = vpc;
	return {
		networkInterfaces: [{
			...network === void 0 ? {} : { network },
			...subnetwork === void 0 ? {} : { subnetwork },
			...tags === void 0 ? {} : { tags: [...tags] }
		}],
		egress
	};
}
function withoutRelease(template) {
	const { revision: _, labels, ...rest } = template;
	const own = releaseVariables;
	return {
		...rest,
		labels: Object.fromEntries(Object.entries(labels ?? {}).filter(([name]) => name !== "tandem-release" && !isNonce(name))),
		containers: (template.containers ?? []).map((container) => ({
			...container,
			env: (container.env ?? []).filter(({ name }) => !own.includes(name ?? ""))
		}))
	};
}
const liveHash = (template) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(withoutRelease(template));
const isNonce = (label) => label === "client.knative.dev/nonce" || label === "run-nonce";

// src/targets/gcp/cloud-run/steps.ts
function stage(way, seen, { view, recipe, detail }) {
	const draft = {
		way,
		seen,
		name: "stage",
		title: "Staging the new revision at 0 %, users pinned to what they have"
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...detail.mark,
			phase: "held"
		},
		recipe
	});
	const traffic = writeRoutes(pinned(recipe));
	return patch(draft, {
		template: detail.template,
		traffic,
		annotations
	}, [
		"template",
		"traffic",
		"annotations"
	]);
}
function tag(way, seen, { view, recipe, mark, ours }) {
	const draft = {
		way,
		seen,
		name: "tag",
		title: `Making ${ours} reachable under its tag, at 0 %`
	};
	const annotations = annotationsWith(draft, view, {
		mark,
		recipe
	});
	return patch(draft, {
		traffic: writeRoutes(tagged(recipe, ours)),
		annotations
	}, ["traffic", "annotations"]);
}
function replace(way, seen, { view, recipe, detail }) {
	const draft = {
		way,
		seen,
		name: "replace",
		title: "Replacing a revision that has never served"
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...detail.mark,
			phase: "held"
		},
		recipe
	});
	const changes = {
		template: detail.template,
		annotations,
		...writeFields(detail.fields)
	};
	return patch(draft, changes, [
		"template",
		"annotations",
		...fieldMask
	]);
}
function create(way, seen, detail) {
	const draft = {
		way,
		seen,
		name: "create",
		title: "Creating the service"
	};
	const annotations = annotationsWith(draft, void 0, { mark: {
		...detail.mark,
		phase: "held"
	} });
	return step(draft, {
		call: "create",
		service: {
			template: detail.template,
			annotations,
			...writeFields(detail.fields)
		}
	});
}
function promote(way, seen, { view, recipe, mark, ours, fields }) {
	const draft = {
		way,
		seen,
		name: "promote",
		title: `Sending all traffic to ${ours}`
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...mark,
			phase: "committed",
			...placesOf(way)
		},
		recipe
	});
	const changed = changedFields(view.fields, fields);
	const changes = {
		traffic: writeRoutes(promoted(recipe, ours)),
		annotations,
		...changed.service
	};
	return patch(draft, changes, [
		"traffic",
		"annotations",
		...changed.mask
	]);
}
function commit(way, seen, { view, mark }) {
	const draft = {
		way,
		seen,
		name: "commit",
		title: "Noting the decision on the service"
	};
	const phase = mark.phase === "held" ? "committed" : mark.phase;
	return patch(draft, { annotations: remarked(draft, view, {
		...mark,
		phase,
		...placesOf(way)
	}) }, ["annotations"]);
}
const placesOf = ({ places }) => places === void 0 ? {} : { places };
function finish(way, seen, { view, recipe, mark, ours }) {
	const draft = {
		way,
		seen,
		name: "finish",
		title: "Restoring the routing rule and removing the candidate tag"
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...mark,
			phase: "done"
		},
		live: liveHash(view.template)
	});
	const routes = view.latestReady === ours && view.latestCreated === ours ? settled(ours, recipe.routes) : byName(ours, recipe.routes);
	return patch(draft, {
		traffic: writeRoutes(routes),
		annotations
	}, ["traffic", "annotations"]);
}
function closeMark(way, seen, { view, mark }) {
	const draft = {
		way,
		seen,
		name: "finish",
		title: "Closing the mark"
	};
	const annotations = annotationsWith(draft, view, {
		mark: {
			...mark,
			phase: "done"
		},
		live: liveHash(view.template)
	});
	return patch(draft, { annotations }, ["annotations"]);
}
function restrict(way, seen, members) {
	return step({
		way,
		seen,
		name: "restrict",
		title: "Taking the invoker role from everybody"
	}, {
		call: "set-open-to",
		members
	});
}

// src/targets/gcp/cloud-run/next.ts
function nextStep(way, seen) {
	const view = detailOf(seen).service;
	switch (way.goal) {
		case "held": return towardsHeld(way, seen, view);
		case "live": return towardsLive(way, seen, view);
		case "committed": return towardsCommitted(way, seen, view);
		case "finished": return towardsFinished(way, seen, view);
		case "restored": return towardsRestored(way, seen, view);
		case "back": return towardsBack(way, seen, view);
	}
}
function towardsHeld(way, seen, view) {
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service");
	const recipe = recipeOf(way.snapshot);
	if (seen.mark?.release !== way.release) {
		const detail = planDetail(way.plan);
		if (detail === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${describe(seen.mark)} holds the service`);
		if (seen.fingerprint !== way.plan?.fingerprint) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view));
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(stage(way, seen, {
			view,
			recipe,
			detail
		}));
	}
	const obstacle = candidateObstacle(seen, view);
	const { mark, ours } = seen;
	if (obstacle !== void 0 || ours === void 0) return obstacle ?? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(noRevision);
	if (sameRoutes(view.routes, tagged(recipe, ours.revision))) return canBeAsked(view);
	if (!sameRoutes(view.routes, pinned(recipe))) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${changedBy(view)} (its traffic)`);
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(tag(way, seen, {
		view,
		recipe,
		mark,
		ours: ours.revision
	}));
}
const canBeAsked = ({ routed, trouble }) => routed || trouble === void 0 ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(trouble);
const noRevision = "Cloud Run made no revision of this release";
function candidateObstacle(seen, view) {
	if (seen.ours === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(view.trouble ?? noRevision);
	if (view.latestCreated !== seen.ours.revision) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${changedBy(view)} (revision ${view.latestCreated})`);
	if (!seen.ours.ready) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(seen.ours.reason ?? view.trouble ?? `revision ${seen.ours.revision} is not ready`);
}
function towardsLive(way, seen, view) {
	if (!way.snapshot.existed) return towardsCreated(way, seen, view);
	if (recipeOf(way.snapshot).live.length === 0) return towardsReplaced(way, seen, view);
	if (!(seen.mark?.release === way.release && (seen.mark.phase === "committed" || seen.mark.phase === "done"))) {
		const held = towardsHeld({
			...way,
			goal: "held"
		}, seen, view);
		if (held.kind !== "arrived") return held;
	}
	return towardsPromoted(way, seen, view);
}
function towardsCreated(way, seen, view) {
	const detail = planDetail(way.plan);
	if (view === void 0) return detail === void 0 ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(create(way, seen, detail));
	if (seen.mark?.release !== way.release) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody else created the service");
	return candidateObstacle(seen, view) ?? serves(seen);
}
function towardsReplaced(way, seen, view) {
	const detail = planDetail(way.plan);
	const recipe = recipeOf(way.snapshot);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service");
	if (seen.mark?.release !== way.release) {
		if (detail === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${describe(seen.mark)} holds the service`);
		if (seen.fingerprint !== way.plan?.fingerprint) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view));
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(replace(way, seen, {
			view,
			recipe,
			detail
		}));
	}
	return candidateObstacle(seen, view) ?? closed(way, seen, recipe);
}
function towardsPromoted(way, seen, view) {
	const { mark, ours } = seen;
	if (view === void 0 || mark?.release !== way.release) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(view ? changedBy(view) : "somebody deleted the service");
	if (ours === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("the revision of this release is gone");
	const recipe = recipeOf(way.snapshot);
	const committed = {
		view,
		recipe,
		mark,
		ours: ours.revision
	};
	if (mark.phase !== "committed" && mark.phase !== "done") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(promote(way, seen, {
		...committed,
		fields: fieldsForward(way, view)
	}));
	if (mark.phase === "committed" && !sameRoutes(view.routes, promoted(recipe, ours.revision))) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${changedBy(view)} (its traffic)`);
	return closed(way, seen, recipe);
}
function closed(way, seen, recipe) {
	const toClose = mayBeOpen(detailOf(seen).openTo, recipe);
	return toClose === void 0 ? serves(seen) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(restrict(way, seen, toClose));
}
function mayBeOpen(openTo, { openTo: closed }) {
	if (closed.length === 0 || openTo?.every((member) => !closed.includes(member))) return void 0;
	return openTo?.filter((member) => !closed.includes(member)) ?? [];
}
function fieldsForward(way, view) {
	const { fields: from, wanted } = recipeOf(way.snapshot);
	const to = planDetail(way.plan)?.fields ?? wanted;
	return to === void 0 ? view.fields : laidOver(view.fields, {
		from,
		to
	});
}
function serves(seen) {
	const all = seen.live.length === 1 && seen.live[0]?.revision === seen.ours?.revision && seen.live[0]?.share === 100;
	const now = seen.live.map(({ revision, share }) => `${revision} ${share} %`).join(", ");
	return all ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(`users do not get ${seen.ours?.revision} but ${now || "nothing"}`);
}
const notBegunAnew = (seen, view) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(view === void 0 ? "somebody deleted the service" : `${describe(seen.mark)} holds the service`);
function towardsCommitted(way, seen, view) {
	const { mark } = seen;
	if (view === void 0 || mark?.release !== way.release) return notBegunAnew(seen, view);
	const live = towardsLive(way, seen, view);
	if (live.kind !== "arrived") return live;
	return mark.phase !== "held" && (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.c)(way, mark) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(commit(way, seen, {
		view,
		mark
	}));
}
function towardsFinished(way, seen, view) {
	const { mark, ours } = seen;
	if (view === void 0 || mark?.release !== way.release) return notBegunAnew(seen, view);
	if (mark.phase === "done") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	const live = towardsLive(way, seen, view);
	if (live.kind !== "arrived") return live;
	if (ours === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(noRevision);
	const recipe = recipeOf(way.snapshot);
	const inPlace = !way.snapshot.existed || recipe.live.length === 0;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(inPlace ? closeMark(way, seen, {
		view,
		mark
	}) : finish(way, seen, {
		view,
		recipe,
		mark,
		ours: ours.revision
	}));
}
const describe = (mark) => mark === void 0 ? "no release of ours" : `release ${mark.release}`;

// src/targets/gcp/cloud-run/ingress.ts
const ingressNames = {
	all: "INGRESS_TRAFFIC_ALL",
	internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
	"internal-and-load-balancer": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
};
const ingressInput = (name) => Object.entries(ingressNames).find(([, each]) => each === name)?.[0] ?? name;

// src/targets/gcp/cloud-run/changes.ts
function changesBetween(view, { template, fields, close }) {
	const before = facts(view?.template, view?.fields);
	const after = facts(template, fields);
	const changes = [];
	for (const field of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) if (before[field] !== after[field]) changes.push(change(field, before[field], after[field]));
	const environment = environmentChange(mainContainer(view?.template ?? {}), mainContainer(withoutRelease(template)));
	if (environment !== "") changes.push({
		field: "env",
		after: environment
	});
	if (close.length > 0) changes.push({
		field: "invoker role",
		before: close.join(", "),
		after: "taken away"
	});
	return changes;
}
const change = (field, before, after) => ({
	field,
	...before === void 0 ? {} : { before },
	...after === void 0 ? {} : { after }
});
function facts(template, fields) {
	const main = mainContainer(template ?? {});
	const all = {
		image: main.image,
		port: main.ports?.[0]?.containerPort,
		cpu: cpuText(main.resources?.limits?.["cpu"]),
		memory: memoryText(main.resources?.limits?.["memory"]),
		concurrency: template?.maxInstanceRequestConcurrency,
		"timeout (s)": template?.timeout?.seconds,
		"max-instances": template?.scaling?.maxInstanceCount,
		"min-instances": fields?.minInstances,
		"runtime identity": template?.serviceAccount,
		"startup-probe": probeText(main.startupProbe),
		"liveness-probe": probeText(main.livenessProbe),
		vpc: template?.vpcAccess,
		volumes: template?.volumes?.map(({ name, secret }) => secret == null ? name : `${name} (secret ${secret.secret})`).join(", "),
		labels: labelText(fields?.labels),
		ingress: fields && ingressInput(fields.ingress),
		access: fields && (fields.invokerIamDisabled ? "public" : "private")
	};
	return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, text(value)]));
}
const cpuText = (cpu) => cpu?.endsWith("m") ? String(Number(cpu.slice(0, -1)) / 1e3) : cpu;
const memoryText = (memory) => memory?.endsWith("Gi") ? `${Number(memory.slice(0, -2)) * 1024}Mi` : memory;
function probeText(probe) {
	const filledIn = {
		timeoutSeconds: 1,
		periodSeconds: 10,
		failureThreshold: 3
	};
	const said = Object.entries(probe ?? {}).filter(([name, value]) => value && filledIn[name] !== value);
	return said.length === 0 ? void 0 : Object.fromEntries(said.map(([name, value]) => [name, probeAction(value)]));
}
const probeAction = (value) => typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).filter(([, part]) => part && part !== "http")) : value;
const labelText = (labels) => Object.entries(labels ?? {}).map(([name, value]) => `${name}=${value}`).sort().join(", ");
function text(value) {
	if (value === void 0 || value === null || value === "" || value === 0 || value === "0" || value === false) return void 0;
	return typeof value === "string" ? value : (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(value);
}
function environmentChange(before, after) {
	const old = variables(before);
	const now = variables(after);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((name) => !isOurs(name) && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(old.get(name)) !== (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(now.get(name))).map((name) => `${sign(old.has(name), now.has(name))}${name}`).join(", ");
}
const sign = (was, is) => was && is ? "~" : is ? "+" : "-";
const isOurs = (name) => [
	"CLOUD_PROVIDER",
	"RELEASE_ID",
	"RELEASE_VERSION"
].includes(name);
const variables = ({ env }) => new Map((env ?? []).map((each) => [each.name ?? "", contentOf(each)]));
function contentOf({ value, valueSource }) {
	const secret = valueSource?.secretKeyRef;
	return secret == null ? value ?? "" : {
		secret: secret.secret,
		version: secret.version
	};
}
function droppedNames(before, after) {
	const now = variables(after);
	return [...variables(before).keys()].filter((name) => !now.has(name) && !isOurs(name));
}

// src/targets/gcp/cloud-run/pinned-secrets.ts
async function pinSecrets(secrets, reads, context) {
	const warnings = [];
	return {
		secrets: await Promise.all(secrets.map(async (secret) => {
			const found = await reads.pin(secret, context);
			if (found === void 0) warnings.push(`secret ${secret.secret} stays at "latest", as its versions may not be read: an undo will not bring its old value back`);
			return found ?? secret;
		})),
		warnings
	};
}

// src/targets/gcp/cloud-run/problems.ts
async function problemsOf(detail, settings, seen, reads, context) {
	const { service: view, openTo } = detailOf(seen);
	const problems = [];
	if (settings.access !== void 0 && view !== void 0 && openTo === void 0) problems.push(`"access: ${settings.access}" needs to know who may call the service: grant run.services.getIamPolicy`);
	const needed = ["run.services.update", ...detail.fields.invokerIamDisabled !== (view?.fields.invokerIamDisabled ?? false) || detail.close.length > 0 ? ["run.services.setIamPolicy"] : []];
	const missing = view === void 0 ? [] : await reads.missingPermissions(needed, context);
	if (missing.length > 0) problems.push(`the identity lacks ${missing.join(" and ")} on the service`);
	if (problems.length > 0) return problems;
	try {
		await reads.validate(detail.template, detail.fields, seen, context);
		return [];
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "invalid", "denied", "missing", "exhausted")) throw error;
		return [error.hint === void 0 ? error.message : `${error.message} (${error.hint})`];
	}
}

// src/targets/gcp/cloud-run/warnings.ts
function adoptionWarnings(seen, view, settings, template) {
	const warnings = [];
	const dropped = view === void 0 ? [] : droppedNames(mainContainer(view.template), mainContainer(template));
	if (dropped.length > 0) warnings.push(`these variables of the service are not given and will be gone: ${dropped.join(", ")} (env-strategy: merge keeps them)`);
	if (seen.mark === void 0) warnings.push("this service was not released by Tandem before; what is not given stays as it is");
	if (view !== void 0 && !floats(view.routes)) warnings.push("its traffic is assigned to named revisions; the new revision will get all of it, by name, so a later deployment by other tools gets none");
	if (seen.live.length > 1) warnings.push(`its traffic is split over ${seen.live.length} revisions; the split ends with this release`);
	if (settings.minInstances !== void 0 && (view?.template.scaling?.minInstanceCount ?? 0) > 0) warnings.push("the minimum of instances moves from the revision to the service");
	return warnings;
}

// src/targets/gcp/cloud-run/plan.ts
async function planService(unit, seen, reads, context) {
	const { service: view, openTo } = detailOf(seen);
	const pinnedSecrets = await pinSecrets(unit.settings.secrets ?? [], reads, context);
	const settings = {
		...unit.settings,
		...unit.settings.secrets === void 0 ? {} : { secrets: pinnedSecrets.secrets }
	};
	const template = templateFor({
		...unit,
		settings
	}, view?.template);
	const fields = fieldsFor(settings, view, openTo);
	const close = settings.access === "private" ? openTo ?? [] : [];
	const settingsHash = (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		digest: unit.image.digest,
		settings
	});
	const detail = {
		template,
		fields,
		mark: markFor(unit, settingsHash, view === void 0),
		close
	};
	const changes = changesBetween(view, {
		template,
		fields,
		close
	});
	const action = view === void 0 ? "create" : isUnchanged(seen, {
		settingsHash,
		view,
		fields,
		close
	}) ? "unchanged" : "update";
	const problems = action === "unchanged" ? [] : await problemsOf(detail, settings, seen, reads, context);
	const traits = traitsFor(seen, view);
	return {
		action,
		traits,
		problems,
		warnings: [...pinnedSecrets.warnings, ...action === "update" ? adoptionWarnings(seen, view, settings, template) : []],
		changes: action === "unchanged" ? [] : changes,
		steps: action === "unchanged" ? ["Probe what serves"] : stepsFor(traits, view, close),
		settingsHash,
		fingerprint: seen.fingerprint,
		detail
	};
}
const markFor = ({ release, image }, settingsHash, created) => ({
	release: release.id,
	order: release.order,
	version: release.version,
	run: release.run,
	settingsHash,
	created,
	...release.places === void 0 ? {} : { places: release.places },
	digest: image.digest
});
function fieldsFor(settings, view, openTo) {
	const before = view?.fields;
	return {
		ingress: settings.ingress === void 0 ? before?.ingress ?? "INGRESS_TRAFFIC_ALL" : ingressNames[settings.ingress],
		invokerIamDisabled: invokerIamDisabled(settings, before?.invokerIamDisabled ?? false, openTo),
		minInstances: settings.minInstances ?? before?.minInstances ?? 0,
		labels: {
			...before?.labels,
			...settings.labels
		}
	};
}
function invokerIamDisabled({ access }, before, openTo) {
	if (access === void 0) return before;
	if (access === "private") return false;
	return before || !(openTo ?? []).includes("allUsers");
}
function isUnchanged({ ours, live }, { settingsHash, view, fields, close }) {
	const mark = readMark(view.annotations[markAnnotation]);
	if (mark?.phase !== "done" || mark.settingsHash !== settingsHash || view.trouble !== void 0) return false;
	if (mark.live !== liveHash(view.template) || (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(fields) !== (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(view.fields) || close.length > 0) return false;
	return live.length === 1 && (live[0]?.revision === ours?.revision || live[0]?.revision === view.latestCreated);
}
function traitsFor(seen, view) {
	const canHold = view !== void 0 && seen.live.length > 0;
	return {
		hold: canHold ? "candidate" : "none",
		shift: "any",
		undo: canHold ? "route" : "redeploy",
		undoNeeds: "cloud",
		proof: "http"
	};
}
function stepsFor(traits, view, close) {
	const closing = close.length > 0 ? [`Take the invoker role from ${close.join(", ")}`] : [];
	if (view === void 0) return [
		"Create the service",
		"Probe the public address",
		"Close the mark; if it fails, delete the service again"
	];
	if (traits.hold === "none") return [
		"Replace the revision, which has never served",
		...closing,
		"Probe the public address",
		"Close the mark"
	];
	return [
		"Stage the new revision at 0 %, users pinned to what they have",
		"Make it reachable under a tag of its own",
		"Probe the candidate",
		"Decide",
		"Send all traffic to the new revision",
		...closing,
		"Probe the public address",
		floats(view.routes) ? "Let traffic follow the latest revision again, as it did" : "Keep traffic on the new revision by name"
	];
}

// src/targets/gcp/cloud-run/reach.ts
function reachOf(which, seen, identityToken) {
	const { service: view, openTo } = detailOf(seen);
	const url = seen.endpoints[which];
	const audience = seen.endpoints.public;
	const ready = "Cloud Run’s own startup check of the revision";
	if (url === void 0 || audience === void 0) return { instead: `${ready}, as the service has no ${which} URL` };
	if (view !== void 0 && view.fields.ingress !== "INGRESS_TRAFFIC_ALL") return { instead: `${ready}, as its ingress keeps requests from outside away` };
	if (view?.fields.invokerIamDisabled || openTo?.includes("allUsers")) return { url };
	if (identityToken === void 0) return { instead: `${ready}, as the service is private and only a service account can have an identity token` };
	return {
		url,
		token: (context) => identityToken(audience, context)
	};
}

// src/targets/gcp/cloud-run/recall.ts
const shownWithin = 2e3;
async function recallStep(step, service, context) {
	const isShown = (found) => happened(step, found) || untold.includes(step.name);
	return happened(step, await (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.t)((inner) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(service.get(inner)), {
		isShown,
		within: shownWithin,
		pause: () => 500
	}, context)) ? { step: step.key } : "absent";
}
const untold = ["restrict", "reopen"];
function happened({ name, key }, found) {
	if (found === void 0 || found.deleteTime != null) return name === "delete";
	const mark = readMark(found.annotations?.[markAnnotation]);
	return erasing.includes(name) ? !(0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.r)(key, mark?.release) : mark?.step === key;
}

// src/targets/gcp/cloud-run/settle.ts
const superseded = [1, 10];
async function settleStep(ticket, cloud, context) {
	const error = ticket.operation === void 0 ? void 0 : await operationEnd(ticket.operation, cloud, context);
	const seen = await seenAfter(ticket, {
		...cloud,
		hasFailed: error !== void 0
	}, context);
	if (error === void 0 || superseded.includes(error.code) || isBackAnyway(ticket, seen)) return {
		state: "done",
		seen
	};
	return {
		state: "failed",
		seen,
		reason: error.message
	};
}
async function operationEnd(operation, { service }, context) {
	const start = context.clock.now();
	for (;;) {
		const wait = () => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)("run.operations.wait", _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => service.wait(operation, context));
		const state = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(wait());
		if (state === void 0) return void 0;
		if (state.done) return state.error;
		await context.clock.sleep(pauseAfter(context.clock.now() - start), context.signal);
	}
}
const pauseAfter = (elapsed) => Math.min(1e3, Math.max(200, elapsed / 8));
const staleReads = 1e4;
async function seenAfter(ticket, { look, hasFailed }, context) {
	const start = context.clock.now();
	for (;;) {
		const begun = context.clock.now();
		const seen = await look(context);
		const patience = begun - start < staleReads;
		const isLate = isHidden(ticket, seen) || !hasFailed && isUndecided(ticket, seen);
		if (seen.busy === void 0 && !(patience && isLate)) return seen;
		await context.clock.sleep(1e3, context.signal);
	}
}
function isHidden({ step }, seen) {
	if (!keyed.test(step)) return false;
	return readMark(detailOf(seen).service?.annotations[markAnnotation])?.step !== step;
}
const keyed = /-(stage|tag|replace|create|promote|commit|finish|retract|restore)-\d+$/;
function isUndecided({ step }, seen) {
	const { ours } = seen;
	if (/-restore-\d+$/.test(step)) return ours !== void 0 && latestCreated(seen) === ours.revision;
	return /-(stage|replace|create)-\d+$/.test(step) && (ours === void 0 || !ours.ready && ours.reason === void 0);
}
const latestCreated = (seen) => detailOf(seen).service?.latestCreated;
const isBackAnyway = ({ step }, seen) => /-(back|restored)-[a-z]+-\d+$/.test(step) && detailOf(seen).service?.routed === true;

// src/targets/gcp/cloud-run/snapshot.ts
function takeSnapshot(plan, seen) {
	const { service: view } = detailOf(seen);
	if (view === void 0) return {
		existed: false,
		fingerprint: seen.fingerprint,
		live: [],
		recipe: {}
	};
	const mark = view.annotations[markAnnotation];
	const wanted = planDetail(plan)?.fields;
	const recipe = {
		routes: view.routes.map(({ to, percent, tag }) => ({
			to,
			percent,
			...tag === void 0 ? {} : { tag }
		})),
		live: [...seen.live],
		fields: view.fields,
		...wanted === void 0 ? {} : { wanted },
		openTo: [...planDetail(plan)?.close ?? []],
		images: (view.template.containers ?? []).map(({ image }) => image ?? ""),
		healthCheckDisabled: view.template.healthCheckDisabled === true,
		...view.latestReady === void 0 ? {} : { latestReady: view.latestReady },
		...view.latestCreated === void 0 ? {} : { templateRevision: view.latestCreated },
		...mark === void 0 ? {} : { mark }
	};
	return {
		existed: true,
		fingerprint: seen.fingerprint,
		live: seen.live,
		recipe,
		sensitive: { template: view.template }
	};
}
const recipeLeftBehind = (seen) => readRecipe(detailOf(seen).service?.annotations[beforeAnnotation]);
async function rebuild(seen, service, context) {
	const { mark } = seen;
	if (!(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_9__.t)(mark)) return void 0;
	if (mark.created) return {
		existed: false,
		fingerprint: seen.fingerprint,
		live: [],
		recipe: {}
	};
	const recipe = recipeLeftBehind(seen);
	if (recipe === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.E(`release ${mark.release} left no note of what was there before it`, {
		trouble: "invalid",
		operation: "rebuild"
	});
	const { templateRevision } = recipe;
	const revision = templateRevision === void 0 ? void 0 : await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)("run.revisions.get", _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, () => service.revision(templateRevision, context)));
	const sensitive = revision === void 0 ? {} : { sensitive: { template: templateOfRevision(revision, recipe) } };
	return {
		existed: true,
		fingerprint: seen.fingerprint,
		live: recipe.live,
		recipe,
		...sensitive
	};
}
function templateOfRevision(revision, { images, healthCheckDisabled }) {
	const { scaling, vpcAccess, timeout, serviceAccount, volumes, executionEnvironment, serviceMesh } = revision;
	const { maxInstanceRequestConcurrency, sessionAffinity, nodeSelector, gpuZonalRedundancyDisabled } = revision;
	const { encryptionKey, encryptionKeyRevocationAction, encryptionKeyShutdownDuration } = revision;
	return {
		labels: withoutReserved(revision.labels),
		annotations: withoutReserved(revision.annotations),
		containers: (revision.containers ?? []).map((each, index) => ({
			...each,
			image: images[index] ?? each.image ?? ""
		})),
		...healthCheckDisabled ? { healthCheckDisabled } : {},
		...given({
			scaling,
			vpcAccess,
			timeout,
			serviceAccount,
			volumes,
			executionEnvironment,
			serviceMesh
		}),
		...given({
			maxInstanceRequestConcurrency,
			sessionAffinity,
			nodeSelector,
			gpuZonalRedundancyDisabled
		}),
		...given({
			encryptionKey,
			encryptionKeyRevocationAction,
			encryptionKeyShutdownDuration
		})
	};
}
const reserved = /(^|\.)(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//;
const withoutReserved = (map) => Object.fromEntries(Object.entries(map ?? {}).filter(([name]) => !reserved.test(name)));
const given = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== void 0));

// src/targets/gcp/cloud-run.ts
function createCloudRun(options) {
	const { id, service } = options;
	const { name, region, account } = id;
	async function look(context) {
		const found = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(read("run.services.get", context, () => service.get(context)));
		if (found === void 0) return observed({
			service: void 0,
			revisions: [],
			openTo: void 0
		});
		const mark = readMark(found.annotations?.[markAnnotation]);
		const [revisions, openTo] = await Promise.all([mark === void 0 ? [] : (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(revisionsOf(found, context)), unknownIfDenied(read("run.services.getIamPolicy", context, () => service.openTo(context)))]);
		if (revisions === void 0) return observed({
			service: void 0,
			revisions: [],
			openTo: void 0
		});
		return observed({
			service: found,
			revisions,
			openTo
		});
	}
	async function revisionsOf({ latestCreatedRevision }, context) {
		const listed = [...await read("run.revisions.list", context, () => service.revisions(context))];
		const latest = shortName(latestCreatedRevision ?? "");
		if (latest === "" || listed.some((each) => shortName(each.name ?? "") === latest)) return listed;
		const asked = read("run.revisions.get", context, () => service.revision(latest, context));
		const named = await unknownIfDenied((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(asked));
		return named === void 0 ? listed : [...listed, named];
	}
	const reads = {
		pin: options.pin,
		validate: async (template, fields, seen, context) => {
			const now = detailOf(seen).service?.fields;
			const changed = now === void 0 ? void 0 : changedFields(now, fields);
			await read("run.services.validate", context, () => changed === void 0 ? service.create({
				template,
				...writeFields(fields)
			}, { validateOnly: true }, context) : service.patch({
				template,
				...changed.service
			}, ["template", ...changed.mask], { validateOnly: true }, context));
		},
		missingPermissions: (permissions, context) => read("run.services.testIamPermissions", context, () => service.missingPermissions(permissions, context))
	};
	return {
		id,
		observe: look,
		plan: (unit, seen, context) => planService(unit, seen, reads, context),
		snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
		rebuild: (seen, context) => rebuild(seen, service, context),
		next: nextStep,
		async begin(step, _guard, context) {
			const accepted = await send(step.detail, service, context);
			return {
				step: step.key,
				...accepted === void 0 ? {} : { operation: accepted.name }
			};
		},
		recall: (step, context) => recallStep(step, service, context),
		settle: (ticket, context) => settleStep(ticket, {
			service,
			look
		}, context),
		reach: (which, seen) => reachOf(which, seen, options.identityToken),
		async explain({ seen, reason }, context) {
			const revision = seen.ours?.revision ?? detailOf(seen).service?.latestCreated;
			const read = (inner) => options.lastLines(revision, inner);
			const logLines = seen.ours !== void 0 && !seen.ours.ready ? await awaitLines(read, reason, context) : await read(context) ?? [];
			return explainFailure({
				reason,
				logLines,
				logsUrl: options.logsUrl(revision)
			});
		},
		console: () => ({
			url: options.consoleUrl,
			describe: `gcloud run services describe ${name} --region=${region} --project=${account}`
		})
	};
}
const read = (operation, context, work) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.S, context, work);
async function unknownIfDenied(work) {
	try {
		return await work;
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied")) return void 0;
		throw error;
	}
}
async function send(request, service, context) {
	switch (request.call) {
		case "create": return service.create(request.service, { validateOnly: false }, context);
		case "patch": return service.patch(request.service, request.mask, { validateOnly: false }, context);
		case "delete": return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.k)(service.delete(request.etag, context));
		case "set-open-to":
			await service.setOpenTo(request.members, context);
			return;
	}
}

// src/targets/gcp/google.ts
function openGoogle(place, tools) {
	const { http, oidc, context } = tools;
	tools.secrets.add(Object.values(place.service.env ?? {}));
	tools.secrets.addNames((place.service.secrets ?? []).filter(isVariable).map(({ target }) => target));
	tools.secrets.spare([
		place.name,
		place.project,
		place.repository,
		place.identity.serviceAccount,
		...place.regions
	]);
	const endpoints = googleEndpoints({ domain: place.universe });
	const { provider, serviceAccount } = place.identity;
	const closing = new AbortController();
	const identity = createGoogleIdentity({
		provider,
		serviceAccount,
		oidc,
		http,
		endpoints,
		context,
		closed: closing.signal
	});
	const client = createRunClient({
		identity,
		http,
		endpoints
	});
	const shared = {
		place,
		tools,
		endpoints,
		identity,
		client,
		since: context.clock.now()
	};
	const registries = new Set(place.regions.map((region) => endpoints.registryHost(region)));
	return {
		cloud: "gcp",
		identity: identity.describe(),
		targets: place.regions.map((region) => openCloudRun(shared, region)),
		connect: async (inner) => {
			await identity.accessToken(inner);
		},
		credentials: async (host, inner) => registries.has(host) || host.endsWith("-docker.pkg.dev") ? registryCredentials(identity, inner) : void 0,
		close: async () => {
			closing.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("cancelled", "the connection to Google Cloud is closed"));
			await client.close();
		}
	};
}
function openCloudRun(shared, region) {
	const { place, tools, endpoints, identity } = shared;
	const { project, name } = place;
	const host = endpoints.registryHost(region);
	const rest = {
		http: tools.http,
		identity
	};
	const registry = createArtifactRegistry(rest, endpoints);
	const home = {
		project,
		location: region,
		repository: place.repository
	};
	return {
		target: cloudRunTarget(shared, {
			cloud: "gcp",
			account: project,
			region,
			platform: "cloud-run",
			name
		}),
		settings: place.service,
		platform: "linux/amd64",
		runsFrom: (from) => from.endsWith("-docker.pkg.dev"),
		imageRepository: `${host}/${project}/${place.repository}/${name}`,
		createsImageRepository: place.createRepository,
		prepareImageRepository: async (context) => {
			await registry.ensureRepository(home, { create: place.createRepository }, context);
		}
	};
}
const beforeUs = 36e5;
function cloudRunTarget({ tools, endpoints, identity, client, since }, id) {
	const { account: project, region, name: service } = id;
	const rest = {
		http: tools.http,
		identity
	};
	const secrets = createSecretManager(rest, endpoints);
	const logging = createLogging(rest, endpoints);
	const subjectOf = (revision) => {
		const place = {
			project,
			region,
			service,
			limit: 20
		};
		return revision === void 0 ? {
			...place,
			since
		} : {
			...place,
			revision,
			since: since - beforeUs
		};
	};
	return createCloudRun({
		id,
		service: discreet(serviceOf(client, id), tools.secrets),
		pin: async (secret, context) => {
			const pinned = await secrets.pinVersion({
				project,
				secret: secret.secret,
				version: secret.version
			}, context);
			return pinned.kind === "pinned" ? {
				...secret,
				version: pinned.version
			} : void 0;
		},
		lastLines: async (revision, context) => {
			const read = await logging.lastLines(subjectOf(revision), context);
			if (read.kind === "read") return read.lines.map(({ text }) => text);
			context.log.info(`No log lines: ${read.why}`);
		},
		...identity.canMintIdTokens ? { identityToken: (audience, context) => identity.idToken(audience, context) } : {},
		consoleUrl: endpoints.console.service({
			project,
			region,
			service
		}),
		logsUrl: (revision) => logging.url(subjectOf(revision))
	});
}



/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hashOf),
/* harmony export */   r: () => (/* binding */ number),
/* harmony export */   t: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);



// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.y)(_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.i, params);
}

// src/core/hash.ts
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => {
		if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1));
	});
}
const hashOf = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(canonicalJson(value)).digest("hex").slice(0, 16);



/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ heedCancel)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);


// src/core/heed-cancel.ts
async function heedCancel(signal, work) {
	work.catch(() => void 0);
	(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.T)(signal);
	const done = new AbortController();
	const cancelled = new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), {
			once: true,
			signal: done.signal
		});
	});
	try {
		return await Promise.race([work, cancelled]);
	} finally {
		done.abort();
	}
}



/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ datetime)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);


// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.b)(_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.r, params);
}



/***/ }),

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stepOf),
/* harmony export */   c: () => (/* binding */ isTold),
/* harmony export */   d: () => (/* binding */ wrongListening),
/* harmony export */   f: () => (/* binding */ endedByItself),
/* harmony export */   i: () => (/* binding */ keyOf),
/* harmony export */   l: () => (/* binding */ overtaken),
/* harmony export */   m: () => (/* binding */ lastError),
/* harmony export */   n: () => (/* binding */ attemptOf),
/* harmony export */   o: () => (/* binding */ arrived),
/* harmony export */   p: () => (/* binding */ hintAfterEnd),
/* harmony export */   r: () => (/* binding */ isOf),
/* harmony export */   s: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ lookUntil),
/* harmony export */   u: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3785);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



// src/core/last-error.ts
const errors = [
	/(?:^|[\s."'(])[A-Z][\w$]*(?:Error|Exception)\b(?: \[\w+\])?: *\S/,
	/\b[\w$.]*(?:Error|Exception): *\S/,
	/\([A-Z][\w:]*Error\)\s*$/,
	/^\s*(?:panic|fatal(?: error)?|error|critical|unhandled exception)\s*[:.]\s*\S/i,
	/\b(?:ERROR|FATAL|CRITICAL)\b\W+\S/,
	/\bpanicked at\b/,
	/^[\w/.-]*sh: .*: (?:not found|Permission denied)$/
];
const password = /(?<=\/\/)[^\s/@]*:[^\s/@]*(?=@)/gu;
const legible$1 = 1e3;
const longest = 160;
function lastError(lines) {
	const line = lines.map((each) => each.slice(0, legible$1)).findLast((each) => !/^\s+at /.test(each) && errors.some((error) => error.test(each)));
	return line === void 0 ? void 0 : (0,_printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_0__.r)(line.replace(password, "***"), longest);
}
function endedByItself(code, lines) {
	const error = lastError(lines);
	const ended = `the container ended by itself${code === void 0 ? "" : ` with exit code ${code}`}`;
	return error === void 0 ? `${ended} instead of listening` : `${ended}: ${error}`;
}
const hintAfterEnd = "Its log says why; often it is a variable that is missing (`env`, `secrets`). It must stay up and listen at the port in $PORT.";

// src/core/listening.ts
function wrongListening(lines, asker) {
	const places = listeningIn(lines);
	const last = places.at(-1);
	const { name, port: asked, isBeside = false, portHint } = asker;
	if (last === void 0 || asked === void 0) return void 0;
	const isReached = (place) => isBeside ? place.address !== "[::1]" : !isLoopback(place);
	if (places.some((place) => place.port === asked && isReached(place))) return void 0;
	if (!isReached(last)) return isBeside ? onIpv6(last, name) : onLoopback(last, name, asked);
	return {
		cause: `the container listens on port ${last.port}, and ${name} asks on ${asked}`,
		hint: portHint ?? `Set \`port: ${last.port}\`, or have it listen on the port in $PORT.`
	};
}
const onLoopback = ({ address = "", port }, name, asked) => ({
	cause: `the container listens on ${address}, where nothing outside it can reach it${port === asked ? "" : `, and on port ${port}, while ${name} asks on ${asked}`}`,
	hint: "Have it listen on 0.0.0.0 at the port in $PORT; many servers take `--host 0.0.0.0`."
});
const onIpv6 = ({ address = "" }, name) => ({
	cause: `the container listens on ${address} alone, and ${name} asks at 127.0.0.1`,
	hint: "Have it listen on 127.0.0.1 or 0.0.0.0; many servers take `--host 0.0.0.0`."
});
const isLoopback = ({ address = "" }) => /^127\.|^\[::1\]$/.test(address);
function listeningIn(lines) {
	const isEverywhere = lines.some((line) => /running on all addresses/i.test(line));
	return lines.flatMap((line) => placeIn(line) ?? []).map((place) => isEverywhere ? { port: place.port } : place);
}
const announcements = [
	/\blistening (?:on|at)\b(.*)/i,
	/\brunning(?: (?:on|at)\b|:)(.*)/i,
	/\bserving(?: \w+)? (?:on|at)\b(.*)/i,
	/\bstarted(?: server)? on\b(.*)/i,
	/\bserver at\b(.*)/i,
	/^\W*(?:local|network)\s*:\s*(https?:.*)/i,
	/^\s*(?:(?:local|network|external) )?URL:\s*(https?:\/\/(?:localhost|\[|\d).*)/i
];
const asides = /\b(?:debug\w*|inspector|metrics?|prometheus|pprof|admin|management)\b/i;
const legible = 1e3;
function placeIn(whole) {
	const line = whole.slice(0, legible);
	if (asides.test(line)) return void 0;
	return announcements.map((each) => each.exec(line)?.[1]).flatMap((rest = "") => readPlace(rest) ?? [])[0];
}
const literal = String.raw`\[[\da-f:.]*\]|\d{1,3}(?:\.\d{1,3}){3}`;
const inAddress = new RegExp(String.raw`(?<![\w.\])-])(?:(?:https?|tcp)://)?(?:(?<address>${literal})|\*|localhost|(?<=https?://)[\w.-]+|:{0,2}):(?<port>\d{2,5})\b(?![.:])`, "i");
const inWords = /\bport(?:\(s\)|s)?\W{0,3}(?<port>\d{2,5})\b(?!\.)/i;
const bare = /^\W{0,3}(?<port>\d{2,5})\b(?![.:])/;
function readPlace(text) {
	const found = inAddress.exec(text)?.groups;
	const port = found?.["port"] ?? inWords.exec(text)?.groups?.["port"] ?? bare.exec(text)?.groups?.["port"];
	if (port === void 0) return void 0;
	const address = found === void 0 ? new RegExp(literal, "i").exec(text)?.[0] : found["address"];
	return {
		port: Number(port),
		...address === void 0 ? {} : { address }
	};
}

// src/core/next.ts
const arrived = { kind: "arrived" };
const take = (step) => ({
	kind: "step",
	step
});
const failed = (reason) => ({
	kind: "failed",
	reason
});
const overtaken = (by) => ({
	kind: "overtaken",
	by
});
const isTold = ({ places }, mark) => places === void 0 || (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.t)(places) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.t)(mark.places);

// src/core/step.ts
const keyOf = ({ way, name }) => `${way.release}-${way.goal}-${name}-${way.attempt}`;
const stepOf = (draft, detail) => ({
	key: keyOf(draft),
	name: draft.name,
	goal: draft.way.goal,
	title: draft.title,
	detail
});
const attemptOf = (key) => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
const isOf = (key, release) => release !== void 0 && key.startsWith(`${release}-`);

// src/core/look-until.ts
async function lookUntil(look, { isShown, within, pause = () => 1e3 }, context) {
	const start = context.clock.now();
	for (let looks = 1;; looks++) {
		const begun = context.clock.now();
		const seen = await look(context);
		if (isShown(seen) || begun - start > within) return seen;
		await context.clock.sleep(pause(looks), context.signal);
	}
}



/***/ })

};
