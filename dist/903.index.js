export const id = 903;
export const ids = [903];
export const modules = {

/***/ 43821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Yc: () => (/* binding */ subjectSpellings),
/* harmony export */   Zs: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const claimsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** The claims of a JSON web token that are text or number; empty when it is none. The signature is not looked at. */
function readClaims(token) {
    const parsed = claimsSchema.safeParse(parsePayload(token));
    if (!parsed.success)
        return {};
    const plain = Object.entries(parsed.data).filter(([, value]) => ['string', 'number'].includes(typeof value));
    return Object.fromEntries(plain.map(([name, value]) => [name, String(value)]));
}
function parsePayload(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return undefined;
    }
}
/** The claims that trust conditions are written on, in the order in which a person looks for them. */
const relevant = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'environment',
    'event_name',
    'job_workflow_ref',
];
function describeClaims(claims) {
    const lines = relevant.flatMap((name) => (claims[name] === undefined ? [] : [`  ${name}: ${claims[name]}`]));
    return lines.length === 0 ? '' : `The token says:\n${lines.join('\n')}`;
}
/**
 * `sub` in both of GitHub's spellings: `repo:O/R:…`, and `repo:O@ID/R@ID:…` for repositories made or renamed since
 * 15 July 2026 (https://docs.github.com/actions/reference/security/oidc, November 2026).
 */
function subjectSpellings(claims) {
    const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
    const [owner, name] = repository?.split('/') ?? [];
    const rest = sub === undefined ? undefined : /^repo:[^:]+:(.+)$/.exec(sub)?.[1];
    if (owner === undefined || name === undefined || rest === undefined || id === undefined || ownerId === undefined) {
        return undefined;
    }
    return { classic: `repo:${owner}/${name}:${rest}`, immutable: `repo:${owner}@${ownerId}/${name}@${id}:${rest}` };
}


/***/ }),

/***/ 37384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** JSON with sorted keys and without `undefined`, so that equal values have equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** The first 16 hexadecimal digits of the SHA-256 of the value's canonical JSON. */
const hashOf = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);


/***/ }),

/***/ 43165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ heedCancel)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68216);

/** Waits for work that others may share: whoever is cancelled leaves it alone and just stops waiting. */
async function heedCancel(signal, work) {
    // Whoever is cancelled before leaves nobody who would notice that it failed.
    work.catch(() => undefined);
    (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfCancelled */ .dZ)(signal);
    const done = new AbortController();
    const cancelled = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
    });
    try {
        return await Promise.race([work, cancelled]);
    }
    finally {
        done.abort();
    }
}


/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   Kb: () => (/* binding */ arrived),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/** The answers of a target's `next`, but for `stuck`, which has words of its own. */
const arrived = { kind: 'arrived' };
const take = (step) => ({ kind: 'step', step });
const failed = (reason) => ({ kind: 'failed', reason });
const overtaken = (by) => ({ kind: 'overtaken', by });


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGoogle: () => (/* binding */ openGoogle)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/retry.js
var retry = __webpack_require__(68216);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(52790);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./build/gcp/fault.js

/** The names of google.rpc.Code, by number. */
const names = [
    'OK',
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
    'UNAUTHENTICATED',
];
const fault_text = schemas/* string */.YjP().optional().catch(undefined);
const number = schemas/* number */.aig().optional().catch(undefined);
const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]);
const statusSchema = schemas/* looseObject */._H3({ code: number, message: fault_text, status: fault_text, details: list });
const sdkSchema = schemas/* looseObject */._H3({
    code: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional().catch(undefined),
    httpStatusCode: number,
    status: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional().catch(undefined),
    message: fault_text,
    reason: fault_text,
    errorInfoMetadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch(undefined),
    statusDetails: list,
    response: schemas/* looseObject */._H3({ status: number, data: schemas/* unknown */.L5J() }).optional().catch(undefined),
});
const detailSchema = schemas/* looseObject */._H3({
    reason: fault_text,
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch(undefined),
    links: schemas/* array */.YOg(schemas/* looseObject */._H3({ url: fault_text }))
        .optional()
        .catch(undefined),
    violations: schemas/* array */.YOg(schemas/* looseObject */._H3({ subject: fault_text, quotaMetric: fault_text }))
        .optional()
        .catch(undefined),
    retryDelay: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ seconds: coerce/* number */.ai() })])
        .optional()
        .catch(undefined),
});
/** Reads `{ error: { code, message, status, details } }`, also when it is the one element of an array. */
function faultOfReply(http, body) {
    const wrapped = schemas/* looseObject */._H3({ error: statusSchema }).safeParse(Array.isArray(body) ? body[0] : body);
    if (!wrapped.success)
        return undefined;
    const { message, status, details } = wrapped.data.error;
    const rpc = names.find((name) => name === status);
    return { message: message ?? `HTTP ${http}`, http, ...(rpc === undefined ? {} : { rpc }), ...readDetails(details) };
}
/** Reads what the SDKs throw: GoogleError of gax, GaxiosError; also the bare google.rpc.Status of an operation. */
function faultOfError(error) {
    const parsed = sdkSchema.safeParse(error);
    if (!parsed.success)
        return undefined;
    const sdk = parsed.data;
    const http = sdk.httpStatusCode ?? numeric(sdk.status) ?? sdk.response?.status;
    const reply = http === undefined ? undefined : faultOfReply(http, sdk.response?.data);
    if (reply !== undefined)
        return reply;
    const rpc = typeof sdk.code === 'number' ? names[sdk.code] : undefined;
    if (http === undefined && rpc === undefined)
        return undefined;
    const details = readDetails(sdk.statusDetails);
    const reason = sdk.reason ?? details.reason;
    return {
        ...details,
        message: sdk.message ?? 'no message',
        metadata: sdk.errorInfoMetadata ?? details.metadata,
        ...(reason === undefined ? {} : { reason }),
        ...(http === undefined ? {} : { http }),
        ...(rpc === undefined ? {} : { rpc }),
    };
}
const numeric = (value) => (typeof value === 'number' ? value : undefined);
function readDetails(details) {
    const read = details.flatMap((detail) => {
        const parsed = detailSchema.safeParse(detail);
        return parsed.success ? [parsed.data] : [];
    });
    const info = read.find((detail) => detail.reason !== undefined);
    const help = read.flatMap((detail) => detail.links ?? []).find((link) => link.url !== undefined)?.url;
    const delay = read.flatMap(({ retryDelay }) => (retryDelay === undefined ? [] : [secondsOf(retryDelay)]))[0];
    return {
        metadata: info?.metadata ?? {},
        quotaFailure: read.some(({ violations }) => violations?.some(isQuota) === true),
        ...(info?.reason === undefined ? {} : { reason: info.reason }),
        ...(help === undefined ? {} : { help }),
        ...(delay === undefined ? {} : { retryDelay: delay }),
    };
}
/** QuotaFailure violations have a subject; those of BadRequest have a field, those of PreconditionFailure a type too. */
const isQuota = (violation) => violation.subject !== undefined && violation.type === undefined;
const secondsOf = (delay) => typeof delay === 'string' ? Number.parseFloat(delay) : delay.seconds;

;// CONCATENATED MODULE: ./build/gcp/permissions.js
/** Roles that hold a permission, most specific prefix first; https://cloud.google.com/run/docs/reference/iam/roles (November 2026). */
const roles = [
    ['iam.serviceaccounts.actas', 'roles/iam.serviceAccountUser on the service account that the service runs as'],
    ['iam.serviceaccounts.getaccesstoken', 'roles/iam.workloadIdentityUser on the service account'],
    ['iam.serviceaccounts.getopenidtoken', 'roles/iam.workloadIdentityUser on the service account'],
    ['run.services.setiampolicy', 'roles/run.admin'],
    ['run.routes.invoke', 'roles/run.invoker'],
    ['run.', 'roles/run.developer'],
    ['artifactregistry.repositories.create', 'roles/artifactregistry.admin'],
    ['artifactregistry.repositories.upload', 'roles/artifactregistry.writer on the repository'],
    ['artifactregistry.', 'roles/artifactregistry.reader on the repository'],
    ['secretmanager.versions.access', 'roles/secretmanager.secretAccessor on the secret'],
    ['secretmanager.', 'roles/secretmanager.viewer on the secret'],
    ['logging.', 'roles/logging.viewer'],
];
/** `Permission 'run.services.get' denied on resource …` → `run.services.get`. */
function permissionIn(message) {
    return /[Pp]ermission ['"`]?([a-z]+\.[a-zA-Z]+\.[a-zA-Z]+)/.exec(message)?.[1];
}
function roleFor(permission) {
    return roles.find(([prefix]) => permission.toLowerCase().startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./build/gcp/errors.js




/** Any error of a call to Google as a CloudError that names the operation. Matched by code and name, never by class. */
function googleError(operation, error) {
    const known = tandemErrorIn(error);
    if (known !== undefined)
        return known instanceof errors/* CloudError */.K2 ? (0,errors/* renamed */.fN)(operation, known) : known;
    const fault = faultOfError(error);
    if (fault !== undefined)
        return cloudErrorOf(operation, fault, { cause: error });
    return new errors/* CloudError */.K2(`${operation}: ${messageOf(error)}`, { trouble: 'unanswered', operation, cause: error });
}
/** The same for a reply that we asked for ourselves; `now` is ms since the epoch. */
function googleReplyError(operation, response, now) {
    const retryAfter = (0,trouble/* retryAfterOf */.s)(response.headers, now);
    const fault = faultOfReply(response.status, parseJson(response.body));
    return cloudErrorOf(operation, fault ?? unreadable(response), retryAfter === undefined ? {} : { retryAfter });
}
function cloudErrorOf(operation, fault, { cause, retryAfter }) {
    const trouble = troubleOfFault(fault);
    const hint = hintFor(trouble, fault);
    const wait = retryAfter ?? fault.retryDelay;
    return new errors/* CloudError */.K2(`${operation}: ${fault.message}${code(fault)}`, {
        trouble,
        operation,
        ...(cause === undefined ? {} : { cause }),
        ...(hint === undefined ? {} : { hint }),
        ...(fault.http === undefined ? {} : { status: fault.http }),
        ...(wait === undefined ? {} : { retryAfter: wait }),
    });
}
const byName = {
    CANCELLED: 'unanswered',
    UNKNOWN: 'unanswered',
    INVALID_ARGUMENT: 'invalid',
    DEADLINE_EXCEEDED: 'unanswered',
    NOT_FOUND: 'missing',
    ALREADY_EXISTS: 'exists',
    PERMISSION_DENIED: 'denied',
    FAILED_PRECONDITION: 'invalid',
    ABORTED: 'conflict',
    OUT_OF_RANGE: 'invalid',
    UNIMPLEMENTED: 'invalid',
    INTERNAL: 'unanswered',
    UNAVAILABLE: 'unanswered',
    DATA_LOSS: 'unanswered',
    UNAUTHENTICATED: 'denied',
};
function troubleOfFault(fault) {
    if (fault.reason === 'RATE_LIMIT_EXCEEDED')
        return 'throttled';
    if (errors_isQuota(fault))
        return 'exhausted';
    if (fault.rpc === 'RESOURCE_EXHAUSTED' || fault.http === 429)
        return 'throttled';
    if (fault.http === 412)
        return 'conflict';
    return (fault.rpc === undefined ? undefined : byName[fault.rpc]) ?? (0,trouble/* troubleOf */.L)(fault.http ?? 500);
}
/** A limit on how many there may be, not on how many calls in a while: those have a unit such as `1/min/{project}`. */
function errors_isQuota({ reason, metadata, quotaFailure, rpc, retryDelay }) {
    const unit = metadata['quota_unit'];
    if (unit !== undefined && /^1\/(s|min|h|d)\b/.test(unit))
        return false;
    if (reason === 'QUOTA_EXCEEDED' || reason === 'RESOURCE_QUOTA_EXCEEDED')
        return true;
    return quotaFailure && retryDelay === undefined && (rpc === 'RESOURCE_EXHAUSTED' || rpc === 'FAILED_PRECONDITION');
}
function hintFor(trouble, { reason, metadata, help, message }) {
    if (reason === 'SERVICE_DISABLED')
        return `Enable the API and wait a minute: ${help ?? enablingUrl(metadata)}`;
    if (trouble === 'exhausted')
        return `Delete what is no longer needed, or ask for more${help === undefined ? '.' : `: ${help}`}`;
    if (trouble !== 'denied')
        return help;
    const permission = metadata['permission'] ?? permissionIn(message);
    if (permission === undefined)
        return help;
    const role = roleFor(permission);
    return `Grant the identity that deploys ${permission}${role === undefined ? '' : `, e.g. by ${role}`}.`;
}
function enablingUrl(metadata) {
    const given = metadata['activationUrl'];
    if (given !== undefined)
        return given;
    const project = (metadata['consumer'] ?? '').replace('projects/', '');
    return `https://console.cloud.google.com/apis/library/${metadata['service'] ?? ''}?project=${project}`;
}
function code({ http, rpc }) {
    const parts = [...(http === undefined ? [] : [`HTTP ${http}`]), ...(rpc === undefined ? [] : [rpc])];
    return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
function unreadable({ status, headers }) {
    const kind = headers['content-type'] ?? 'no type';
    return { message: `an answer that is not Google's (${kind})`, http: status, metadata: {}, quotaFailure: false };
}
/** Our own error somewhere in the chain: the HTTP client's, the cancel's, a refused identity's. */
function tandemErrorIn(error) {
    for (let at = error, depth = 0; at !== undefined && depth < 8; at = causeOf(at), depth++) {
        if (at instanceof errors/* TandemError */.Uz)
            return at;
    }
    return undefined;
}
const causeOf = (error) => typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
const messageOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
function parseJson(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/gcp/rest.js


/** The reply's JSON, not yet looked at. Asks once; errors are CloudErrors that name the operation. */
async function callGoogle({ http, identity }, call, context) {
    const token = await identity.accessToken(context);
    const response = await http.request(requestOf(call, token), context);
    if (response.status >= 300)
        throw googleReplyError(call.operation, response, context.clock.now());
    return parse(call.operation, response);
}
function parse(operation, { body, status }) {
    try {
        return JSON.parse(body.toString() || '{}');
    }
    catch (cause) {
        const message = `${operation}: an answer that is not Google's (HTTP ${status}, no JSON)`;
        throw new errors/* CloudError */.K2(message, { trouble: 'unanswered', operation, status, cause });
    }
}
function requestOf({ operation, method, url, body, timeout }, token) {
    const authorization = { authorization: `Bearer ${token}` };
    return {
        operation,
        method,
        url,
        ...(timeout === undefined ? {} : { timeout }),
        ...(body === undefined
            ? { headers: authorization }
            : { headers: { ...authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    };
}

;// CONCATENATED MODULE: ./build/gcp/operation.js


const operationSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().default(''),
    done: schemas/* boolean */.zMY().nullish(),
    error: schemas/* object */.Ikc({ code: schemas/* number */.aig().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
});
/** From Google's JSON, or from what the SDK makes of it. */
function readOperation(value) {
    const { name, done, error } = operationSchema.parse(value);
    const operation = { name, done: done === true };
    if (error === undefined || error === null)
        return operation;
    return { ...operation, error: { code: error.code ?? 2, message: error.message ?? 'no message' } };
}
/** One look. `service` is the API's name in operations, `base` its versioned address. */
async function getOperation(rest, { service, base, name }, context) {
    const call = { operation: `${service}.operations.get`, method: 'GET', url: `${base}/${name}` };
    return readOperation(await callGoogle(rest, call, context));
}

;// CONCATENATED MODULE: ./build/gcp/artifact-registry.js





const createWithin = 120_000;
function createArtifactRegistry(rest, endpoints) {
    const base = `${endpoints.artifactRegistry}/v1`;
    return {
        ensureRepository: async (place, { create }, context) => {
            const home = { registry: endpoints.registryHost(place.location), path: `${place.project}/${place.repository}` };
            const format = await findFormat(rest, base, place, context);
            if (format !== undefined) {
                requireDocker(place, format);
                return { ...home, created: false };
            }
            if (!create)
                throw missing(place);
            return { ...home, created: await makeRepository(rest, base, place, context) };
        },
    };
}
const repositorySchema = schemas/* object */.Ikc({ format: schemas/* string */.YjP().default('DOCKER') });
async function findFormat(rest, base, place, context) {
    const operation = 'artifactregistry.repositories.get';
    const call = { operation, method: 'GET', url: `${base}/${parentOf(place)}/repositories/${place.repository}` };
    try {
        return repositorySchema.parse(await (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => callGoogle(rest, call, context)))
            .format;
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return undefined;
        throw error;
    }
}
function requireDocker(place, format) {
    if (format === 'DOCKER')
        return;
    throw new errors/* TandemError */.Uz('input', `the repository ${nameOf(place)} holds ${format}, not container images`, {
        hint: 'Choose another image-repository.',
    });
}
/** True when it was us who made it; asking again after an unknown outcome meets `exists`, which is as good. */
async function makeRepository(rest, base, place, context) {
    const operation = 'artifactregistry.repositories.create';
    const url = `${base}/${parentOf(place)}/repositories?repositoryId=${encodeURIComponent(place.repository)}`;
    const body = { format: 'DOCKER', description: 'Made by Tandem' };
    context.log.info(`Creating the repository ${nameOf(place)}`);
    try {
        const call = { operation, method: 'POST', url, body };
        const made = readOperation(await (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => callGoogle(rest, call, context)));
        await waitUntilDone(rest, base, made, context);
        return true;
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'exists'))
            throw error;
        return false;
    }
}
async function waitUntilDone(rest, base, started, context) {
    const deadline = context.clock.now() + createWithin;
    let operation = started;
    while (!operation.done) {
        if (context.clock.now() > deadline)
            throw tooLong(operation);
        await context.clock.sleep(1_000, context.signal);
        const { name } = operation;
        operation = await (0,retry/* retry */.L5)('artifactregistry.operations.get', retry/* readPolicy */.T4, context, () => getOperation(rest, { service: 'artifactregistry', base, name }, context));
    }
    if (operation.error !== undefined)
        throw failed(operation.error);
}
const tooLong = ({ name }) => new errors/* TandemError */.Uz('timeout', `the repository was not there after ${(0,retry/* seconds */.YA)(createWithin)} (${name})`);
function failed({ code, message }) {
    const operation = 'artifactregistry.repositories.create';
    return new errors/* CloudError */.K2(`${operation}: ${message}`, { operation, trouble: code === 6 ? 'exists' : 'invalid' });
}
function missing(place) {
    const { project, location, repository } = place;
    return new errors/* TandemError */.Uz('input', `the Artifact Registry repository ${nameOf(place)} does not exist`, {
        hint: `Make it (gcloud artifacts repositories create ${repository} --repository-format=docker --location=${location} --project=${project}), or set create-repository: true.`,
    });
}
const parentOf = ({ project, location }) => `projects/${project}/locations/${location}`;
const nameOf = ({ project, location, repository }) => `${location}/${project}/${repository}`;
/** For `LOCATION-docker.pkg.dev`; the token is minted when it is asked for, so ask right before it is used. */
async function registryCredentials(identity, context) {
    return { username: 'oauth2accesstoken', password: await identity.accessToken(context) };
}

;// CONCATENATED MODULE: ./build/gcp/endpoints.js
const publicUniverse = 'googleapis.com';
function googleEndpoints({ domain, registryDomain, consoleHost } = {}) {
    const universe = domain ?? publicUniverse;
    const api = (name) => `https://${name}.${universe}`;
    return {
        universe,
        sts: api('sts'),
        iam: api('iam'),
        iamCredentials: api('iamcredentials'),
        run: api('run'),
        artifactRegistry: api('artifactregistry'),
        secretManager: api('secretmanager'),
        logging: api('logging'),
        registryHost: (location) => `${location}-docker.${registryDomain ?? 'pkg.dev'}`,
        console: consolePages(`https://${consoleHost ?? 'console.cloud.google.com'}`),
    };
}
function consolePages(console) {
    return {
        service: ({ project, region, service }) => `${console}/run/detail/${region}/${service}/revisions?project=${encodeURIComponent(project)}`,
        logs: (project, filter) => `${console}/logs/query;query=${encodeURIComponent(filter)}?project=${encodeURIComponent(project)}`,
        enableApi: (project, service) => `${console}/apis/library/${service}?project=${encodeURIComponent(project)}`,
    };
}

// EXTERNAL MODULE: ./build/core/heed-cancel.js
var heed_cancel = __webpack_require__(43165);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/gcp/federation.js
/**
 * Exchanges the job's OIDC token for one of Google's whenever that is needed. A federated token lives as long as GitHub's,
 * 300 s, and the library would by itself ask for a new one in the last five minutes, so on every call: hence the threshold.
 */
async function createFederatedClient(options) {
    const { provider, serviceAccount, endpoints, transport, subjectToken } = options;
    const { IdentityPoolClient } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    class FederatedClient extends IdentityPoolClient {
        /** The library gives its token exchange a transport of its own (11.3); ours has to carry that too. */
        useOneTransport() {
            Object.assign(this.stsCredential, { transporter: this.transporter });
        }
    }
    const client = new FederatedClient({
        type: 'external_account',
        audience: `//iam.${endpoints.universe}/${provider}`,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        token_url: `${endpoints.sts}/v1/token`,
        universe_domain: endpoints.universe,
        subject_token_supplier: { getSubjectToken: subjectToken },
        eagerRefreshThresholdMillis: serviceAccount === undefined ? 30_000 : 300_000,
        transporterOptions: { fetchImplementation: transport },
        useAuthRequestParameters: false,
        ...(serviceAccount === undefined ? {} : impersonation(endpoints, serviceAccount)),
    });
    withoutRetries(client);
    client.useOneTransport();
    return client;
}
function impersonation(endpoints, serviceAccount) {
    return {
        service_account_impersonation_url: tokenUrl(endpoints, serviceAccount, 'generateAccessToken'),
        service_account_impersonation: { token_lifetime_seconds: 3600 },
    };
}
function tokenUrl(endpoints, serviceAccount, verb) {
    return `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:${verb}`;
}
/** Whether to ask again is ours to decide, on our clock; and no proxy agent need be made for a transport that has its own. */
function withoutRetries(client) {
    client.transporter.interceptors.request.add({
        resolved: (config) => {
            delete config.retryConfig;
            config.retry = false;
            return Promise.resolve(config);
        },
    });
}
const ownContext = ({ clock, log }, closed = new AbortController().signal) => ({
    clock,
    log,
    signal: closed,
});

;// CONCATENATED MODULE: ./build/gcp/application-default.js



const scope = 'https://www.googleapis.com/auth/cloud-platform';
/** Application default credentials: a credentials file named by the environment, gcloud's own, or the machine's account. */
async function createDefaultClient(options) {
    const source = await findCredentials(options);
    return options.serviceAccount === undefined ? source : impersonate(source, options.serviceAccount, options);
}
async function findCredentials({ endpoints, transport }) {
    const { GoogleAuth } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    const auth = new GoogleAuth({
        scopes: [scope],
        // Else the library looks for a project by asking gcloud and the metadata server.
        projectId: 'given-by-settings',
        clientOptions: {
            transporterOptions: { fetchImplementation: transport },
            universeDomain: endpoints.universe,
            useAuthRequestParameters: false,
        },
    });
    try {
        const client = await auth.getClient();
        withoutRetries(client);
        return client;
    }
    catch (error) {
        throw new errors/* TandemError */.Uz('auth', 'there are no Google credentials in this job', {
            hint: 'Set gcp-workload-identity-provider (and permissions: id-token: write), or provide application default credentials.',
            cause: error,
        });
    }
}
const tokenSchema = schemas/* object */.Ikc({ accessToken: schemas/* string */.YjP(), expireTime: iso/* datetime */.w$({ offset: true }) });
async function impersonate(source, serviceAccount, options) {
    const { OAuth2Client } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    const { endpoints, transport } = options;
    const client = new OAuth2Client({
        transporterOptions: { fetchImplementation: transport },
        universeDomain: endpoints.universe,
        useAuthRequestParameters: false,
    });
    client.refreshHandler = async () => {
        const { token } = await source.getAccessToken();
        const response = await transport(tokenUrl(endpoints, serviceAccount, 'generateAccessToken'), {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ scope: [scope], lifetime: '3600s' }),
        });
        const { accessToken, expireTime } = tokenSchema.parse(await response.json());
        return { access_token: accessToken, expiry_date: Date.parse(expireTime) };
    };
    withoutRetries(client);
    return client;
}

// EXTERNAL MODULE: ./build/core/claims.js
var core_claims = __webpack_require__(43821);
;// CONCATENATED MODULE: ./build/gcp/refusal.js


/**
 * Says which refusal it is and what would change it. All are definite (TandemError `auth`) but the denied impersonation,
 * a CloudError `denied`: a grant takes up to five minutes to be known everywhere.
 */
function explainRefusal(refused, subject) {
    return refused.stage === 'exchange' ? explainExchange(refused, subject) : explainImpersonation(refused, subject);
}
const says = (pattern) => ({ description }) => pattern.test(description);
const exchangeCases = [
    { matches: says(/attribute condition/i), hint: hintForCondition },
    { matches: says(/127 bytes/i), hint: () => hintForLongSubject },
    { matches: says(/mapped attribute|attribute mapping/i), hint: () => hintForMapping },
    { matches: says(/stale to sign-in|expired/i), hint: () => hintForStale },
    { matches: says(/issuer/i), hint: hintForIssuer },
    { matches: says(/audience in ID Token|does not match the expected audience/i), hint: hintForAudience },
    { matches: ({ error }) => error === 'invalid_target', hint: hintForTarget },
];
function explainExchange(refused, subject) {
    const { provider = 'the provider', claims = {} } = subject;
    const hint = exchangeCases.find(({ matches }) => matches(refused))?.hint(subject);
    const message = `Google refused the job's OIDC token for ${provider}: ${refused.error}: ${refused.description}`;
    return new errors/* TandemError */.Uz('auth', message, { hint: paragraphs(hint, (0,core_claims/* describeClaims */.Zs)(claims)) });
}
function hintForTarget({ provider = '' }) {
    const project = /^projects\/([^/]+)/.exec(provider)?.[1] ?? '';
    const named = /^\d+$/.test(project)
        ? ''
        : ` "${project}" is a project id; the provider's name takes the project's number.`;
    return (`The provider does not exist, is disabled or deleted, or lies in another project.${named} ` +
        'Its full name: gcloud iam workload-identity-pools providers list --location=global --workload-identity-pool=POOL --format="value(name)"');
}
function hintForCondition({ provider = '', claims = {} }) {
    const { repository_id: id, repository_owner_id: owner } = claims;
    const subjects = (0,core_claims/* subjectSpellings */.Yc)(claims);
    const conditions = [
        ...(owner === undefined || id === undefined
            ? []
            : [`assertion.repository_owner_id == '${owner}' && assertion.repository_id == '${id}'`]),
        ...(subjects === undefined ? [] : [`assertion.sub in ['${subjects.classic}', '${subjects.immutable}']`]),
    ];
    if (conditions.length === 0)
        return `Look at the attribute condition of ${provider}.`;
    return ('Its attribute condition does not let this job in. One that would:\n' +
        conditions
            .map((condition) => `  ${condition}`)
            .join('\nor, for this subject alone, in both of GitHub’s spellings\n'));
}
const hintForLongSubject = 'Map google.subject to something shorter, e.g. google.subject=assertion.repository_id + ":" + assertion.run_id, and keep conditions on other attributes. Asking again does not help.';
const hintForMapping = 'Look at the attribute mapping of the provider: google.subject has to be a text, e.g. google.subject=assertion.sub.';
const hintForStale = 'The token was older than five minutes, or the clock of the runner is wrong.';
function hintForIssuer({ claims = {} }) {
    const issuer = claims['iss'] ?? 'the issuer of this GitHub';
    return `The provider's issuer has to be ${issuer} (GitHub Enterprise has its own): gcloud iam workload-identity-pools providers update-oidc … --issuer-uri="${issuer}"`;
}
function hintForAudience({ provider = '', claims = {} }) {
    return `The token is for "${claims['aud'] ?? ''}", which is not among the allowed audiences of ${provider}.`;
}
function explainImpersonation(refused, subject) {
    const { serviceAccount = 'the service account', claims = {} } = subject;
    const message = `Google refused a token of ${serviceAccount}: ${refused.description} (HTTP ${refused.status} ${refused.error})`;
    if (refused.status === 404)
        return new errors/* TandemError */.Uz('auth', message, { hint: hintForUnknownAccount(serviceAccount) });
    const hint = paragraphs(hintForGrant(subject), (0,core_claims/* describeClaims */.Zs)(claims));
    if (refused.status !== 403)
        return new errors/* TandemError */.Uz('auth', message, { hint });
    return new errors/* CloudError */.K2(message, {
        trouble: 'denied',
        operation: 'iamcredentials.generateAccessToken',
        status: refused.status,
        hint,
    });
}
const hintForUnknownAccount = (serviceAccount) => `There is no service account ${serviceAccount}: check the spelling and the project in its address (NAME@PROJECT.iam.gserviceaccount.com).`;
function hintForGrant({ provider, serviceAccount = 'SERVICE_ACCOUNT', claims = {} }) {
    if (provider === undefined)
        return `Grant the identity that runs this job roles/iam.serviceAccountTokenCreator on ${serviceAccount}.`;
    const pool = provider.replace(/\/providers\/.*$/, '');
    const { repository_id: id, repository } = claims;
    const byName = `principalSet://iam.googleapis.com/${pool}/attribute.repository/${repository ?? 'OWNER/REPOSITORY'}`;
    const byId = `principalSet://iam.googleapis.com/${pool}/attribute.repository_id/${id ?? 'REPOSITORY_ID'}`;
    return (`The account does not exist, or this job may not use it. Grant roles/iam.workloadIdentityUser on it (it takes up to five minutes):\n` +
        `  gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="${byId}"\n` +
        "That needs attribute.repository_id=assertion.repository_id in the provider's mapping; with attribute.repository=assertion.repository the member is\n" +
        `  ${byName}`);
}
const paragraphs = (...parts) => parts.filter((part) => part !== undefined && part !== '').join('\n');

;// CONCATENATED MODULE: ./build/gcp/token-refused.js

/** Which step of getting a token this address is, if any. */
function tokenStage({ hostname, pathname }) {
    if (hostname.startsWith('sts.'))
        return 'exchange';
    return hostname.startsWith('iamcredentials.') && /:generate(Access|Id)Token$/.test(pathname)
        ? 'impersonation'
        : undefined;
}
/** A token was refused; what was said, in one shape for STS (OAuth) and IAM (google.rpc). */
class TokenRefused extends Error {
    name = 'TokenRefused';
    stage;
    status;
    /** `invalid_target`, `unauthorized_client` …; `PERMISSION_DENIED`, `NOT_FOUND` … */
    error;
    description;
    constructor(stage, response) {
        const { error, description } = read(response);
        super(`${error}: ${description}`);
        this.stage = stage;
        this.status = response.status;
        this.error = error;
        this.description = description;
    }
}
const oauthSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP(), error_description: schemas/* string */.YjP().default('no description') });
const rpcSchema = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ status: schemas/* string */.YjP().default(''), message: schemas/* string */.YjP().default('') }) });
function read({ status, body }) {
    const json = token_refused_parse(body);
    const oauth = oauthSchema.safeParse(json);
    if (oauth.success)
        return { error: oauth.data.error, description: oauth.data.error_description };
    const rpc = rpcSchema.safeParse(json);
    if (rpc.success)
        return { error: rpc.data.error.status, description: rpc.data.error.message };
    return { error: `HTTP ${status}`, description: 'no description' };
}
function token_refused_parse(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/gcp/transport.js


/**
 * What Google's libraries send goes through our HTTP client: one place for proxies, certificates, time-outs, and errors in
 * words. Left to themselves they would ignore HTTPS_PROXY in REST mode, since google-gax 6.17 hands gaxios an agent of its own.
 */
function createTransport(http, { clock, log }) {
    return async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const context = { clock, log, signal: init.signal ?? new AbortController().signal };
        const request = transport_requestOf(url, init);
        const response = await http.request(request, context);
        if (response.status >= 400 && tokenStage(url) !== undefined)
            throw tokenError(url, request, response, clock.now());
        return responseOf(response);
    };
}
function transport_requestOf(url, init) {
    const method = init.method ?? 'GET';
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = { method, url: url.href, operation: operationOf(method, url) };
    const { body } = init;
    if (body === undefined || body === null)
        return { ...request, headers };
    if (typeof body === 'string' || Buffer.isBuffer(body))
        return { ...request, headers, body };
    if (body instanceof URLSearchParams) {
        return {
            ...request,
            headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
            body: body.toString(),
        };
    }
    throw new TypeError(`${request.operation}: a body of an unexpected kind`);
}
/** `run.patch`, `sts.token`, `iamcredentials.generateAccessToken`: replaced by the caller's own name where it has one. */
function operationOf(method, url) {
    const verb = /:(\w+)$/.exec(url.pathname)?.[1];
    const service = url.hostname.split('.')[0];
    return `${service}.${verb ?? (service === 'sts' ? 'token' : method.toLowerCase())}`;
}
function tokenError(url, request, response, now) {
    if (response.status >= 500 || response.status === 429)
        return googleReplyError(request.operation, response, now);
    return new TokenRefused(tokenStage(url) ?? 'exchange', response);
}
function responseOf({ status, headers, body }) {
    const empty = status === 204 || status === 205 || status === 304;
    return new Response(empty ? null : new Uint8Array(body), { status, headers });
}

;// CONCATENATED MODULE: ./build/gcp/identity.js











/** A grant takes a while to be known everywhere, so one denial is not the end. */
const propagationPolicy = { on: ['denied'], firstWait: 2_000, maxWait: 8_000, within: 15_000 };
function createGoogleIdentity(options) {
    const session = openSession(options);
    const main = once(() => createClient(session, options.serviceAccount));
    const federated = once(() => createClient(session, undefined));
    const idTokens = new Map();
    return {
        authClient: main,
        canMintIdTokens: options.serviceAccount !== undefined,
        accessToken: (context) => askForToken(session, main, context),
        idToken: async (audience, context) => {
            const kept = idTokens.get(audience);
            if (kept !== undefined && kept.expires - context.clock.now() > 300_000)
                return kept.token;
            const token = await mintIdToken(session, federated, audience, context);
            idTokens.set(audience, { token, expires: Number((0,core_claims/* readClaims */.Ip)(token)['exp'] ?? 0) * 1000 });
            return token;
        },
        describe: () => describe(options),
    };
}
function openSession(options) {
    let claims = {};
    const context = ownContext(options.context, options.closed);
    const subjectToken = async () => {
        const { oidc, provider = '', audience = `https://iam.${options.endpoints.universe}/${provider}` } = options;
        if (oidc === undefined)
            throw new errors/* TandemError */.Uz('auth', `no OIDC token to show to ${provider}: this is no GitHub job`);
        const token = await oidc.token(audience, context);
        claims = (0,core_claims/* readClaims */.Ip)(token);
        return token;
    };
    return { options, transport: createTransport(options.http, context), subjectToken, claims: () => claims };
}
function createClient({ options, transport, subjectToken }, serviceAccount) {
    const { provider, endpoints, http, context } = options;
    if (provider === undefined)
        return createDefaultClient({ serviceAccount, endpoints, transport, http, context });
    return createFederatedClient({ provider, serviceAccount, endpoints, transport, subjectToken });
}
async function askForToken(session, client, context) {
    const operation = 'sts.token';
    const attempt = () => (0,heed_cancel/* heedCancel */.l)(context.signal, tokenOf(session, client));
    return (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => (0,retry/* retry */.L5)(operation, propagationPolicy, context, attempt));
}
async function tokenOf(session, client) {
    try {
        const { token } = await (await client()).getAccessToken();
        if (typeof token === 'string')
            return token;
    }
    catch (error) {
        throw explain(session, 'sts.token', error);
    }
    throw new errors/* TandemError */.Uz('auth', `Google gave no token to ${describe(session.options)}`);
}
const idTokenSchema = schemas/* object */.Ikc({ token: schemas/* string */.YjP() });
/** By the federated principal: the role that lets it become the account (workloadIdentityUser) holds this right too. */
async function mintIdToken(session, federated, audience, context) {
    const { serviceAccount, endpoints } = session.options;
    if (serviceAccount === undefined) {
        throw new errors/* TandemError */.Uz('auth', `no identity token for ${audience}: ${describe(session.options)} is no service account`, {
            hint: 'Set gcp-service-account.',
        });
    }
    const operation = 'iamcredentials.generateIdToken';
    const bearer = await askForToken(session, federated, context);
    const attempt = async () => {
        try {
            const response = await session.transport(tokenUrl(endpoints, serviceAccount, 'generateIdToken'), {
                method: 'POST',
                headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
                body: JSON.stringify({ audience, includeEmail: true }),
                signal: context.signal,
            });
            return idTokenSchema.parse(await response.json()).token;
        }
        catch (error) {
            (0,retry/* throwIfCancelled */.dZ)(context.signal);
            throw explain(session, operation, error);
        }
    };
    return (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => (0,retry/* retry */.L5)(operation, propagationPolicy, context, attempt));
}
function explain(session, operation, error) {
    const refused = refusedIn(error);
    if (refused === undefined)
        return googleError(operation, error);
    const { provider, serviceAccount } = session.options;
    return explainRefusal(refused, { provider, serviceAccount, claims: session.claims() });
}
function refusedIn(error) {
    if (error instanceof TokenRefused)
        return error;
    return typeof error === 'object' && error !== null && 'cause' in error ? refusedIn(error.cause) : undefined;
}
function describe({ provider, serviceAccount }) {
    if (provider === undefined)
        return serviceAccount ?? 'application default credentials';
    return serviceAccount === undefined ? `this job through ${provider}` : `${serviceAccount} through ${provider}`;
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./build/gcp/logging.js




function createLogging(rest, endpoints) {
    return {
        lastLines: async (subject, context) => {
            const url = endpoints.console.logs(subject.project, filterOf(subject).join('\n'));
            try {
                return { kind: 'read', lines: await readLines(rest, endpoints, subject, context), url };
            }
            catch (error) {
                (0,retry/* throwIfCancelled */.dZ)(context.signal);
                return { kind: 'unread', why: whyUnread(subject, error), url };
            }
        },
    };
}
const entrySchema = schemas/* looseObject */._H3({
    timestamp: schemas/* string */.YjP().default(''),
    severity: schemas/* string */.YjP().default('DEFAULT'),
    textPayload: schemas/* string */.YjP().optional(),
    jsonPayload: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
const replySchema = schemas/* object */.Ikc({ entries: schemas/* array */.YOg(entrySchema).default([]), nextPageToken: schemas/* string */.YjP().default('') });
/** Enough to get past pages that say only that the search goes on. */
const maxPages = 5;
async function readLines(rest, endpoints, subject, context) {
    const body = {
        resourceNames: [`projects/${subject.project}`],
        filter: filterOf(subject).join(' AND '),
        orderBy: 'timestamp desc',
        pageSize: subject.limit,
    };
    const call = {
        operation: 'logging.entries.list',
        method: 'POST',
        url: `${endpoints.logging}/v2/entries:list`,
        body,
    };
    const entries = [];
    // An empty page with a token means that there may be more: https://cloud.google.com/logging/docs/reference/v2/rest/v2/entries/list (November 2026).
    for (let page = 1, pageToken = ''; page <= maxPages && entries.length < subject.limit; page++) {
        const paged = { ...call, body: pageToken === '' ? body : { ...body, pageToken }, timeout: 10_000 };
        const reply = replySchema.parse(await callGoogle(rest, paged, context));
        entries.push(...reply.entries);
        pageToken = reply.nextPageToken;
        if (pageToken === '')
            break;
    }
    return entries.slice(0, subject.limit).flatMap(linesOf).toReversed();
}
function filterOf({ service, revision, region, since }) {
    return [
        'resource.type="cloud_run_revision"',
        `resource.labels.service_name="${service}"`,
        `resource.labels.location="${region}"`,
        ...(revision === undefined ? [] : [`resource.labels.revision_name="${revision}"`]),
        `timestamp>="${new Date(since).toISOString()}"`,
    ];
}
/** Audit entries (protoPayload) and bare request entries have no text of the container's. */
function linesOf({ timestamp, severity, textPayload, jsonPayload }) {
    const text = textPayload ?? logging_messageOf(jsonPayload);
    return text === undefined ? [] : [{ at: timestamp, severity, text }];
}
function logging_messageOf(payload) {
    if (payload === undefined)
        return undefined;
    const message = payload['message'];
    return typeof message === 'string' ? message : JSON.stringify(payload);
}
function whyUnread({ project }, error) {
    if ((0,errors/* isCloudError */.EN)(error, 'denied')) {
        return `the logs may not be read: grant roles/logging.viewer on ${project} to see them here`;
    }
    return `the logs could not be read: ${(0,errors/* causeChain */.DD)(error)[0]}`;
}

// EXTERNAL MODULE: ./build/core/clock.js
var clock = __webpack_require__(84300);
;// CONCATENATED MODULE: ./build/gcp/run-client.js






/** Time for one answer, ms. The SDK's own bound lies beyond it, since it knows no clock but the wall's. */
const answerWithin = 30_000;
/** Loading the SDK keeps the processor for 150 ms: until then the first token's request should be on its way, ms. */
const headStart = 50;
const noRetry = { retry: null, timeout: 600_000 };
function createRunClient({ identity, http, endpoints }) {
    let loading;
    const load = () => (loading ??= loadSdk(identity, endpoints));
    const rest = { http, identity };
    const base = `${endpoints.run}/v2`;
    async function ask(name, context, work) {
        const operation = `run.${name}`;
        const token = identity.accessToken(context);
        if (loading === undefined)
            await Promise.race([token, context.clock.sleep(headStart, context.signal)]);
        const [sdk] = await Promise.all([load(), token]);
        (0,retry/* throwIfCancelled */.dZ)(context.signal);
        try {
            return await (0,clock/* withTimeout */.wj)(boundsOf(operation, context), (signal) => work(sdk, { ...noRetry, signal }));
        }
        catch (error) {
            (0,retry/* throwIfCancelled */.dZ)(context.signal);
            throw googleError(operation, error);
        }
    }
    return {
        getService: (name, context) => ask('services.get', context, async ({ services }, call) => (await services.getService({ name }, call))[0]),
        createService: (request, context) => ask('services.create', context, async ({ services }, call) => readOperation((await services.createService(request, call))[0].latestResponse)),
        patchService: ({ updateMask, ...request }, context) => ask('services.patch', context, async ({ services }, call) => {
            const [operation] = await services.updateService({ ...request, updateMask: { paths: [...updateMask] } }, call);
            return readOperation(operation.latestResponse);
        }),
        deleteService: (request, context) => ask('services.delete', context, async ({ services }, call) => readOperation((await services.deleteService(request, call))[0].latestResponse)),
        getRevision: (name, context) => ask('revisions.get', context, async ({ revisions }, call) => (await revisions.getRevision({ name }, call))[0]),
        listRevisions: ({ service, limit }, context) => listPages(limit, (page) => ask('revisions.list', context, async ({ revisions }, call) => {
            const request = { parent: service, pageSize: Math.min(limit, 100), pageToken: page };
            const [found, next] = await revisions.listRevisions(request, { ...call, autoPaginate: false });
            return { found, next: next?.pageToken ?? '' };
        })),
        getOperation: (name, context) => getOperation(rest, { service: 'run', base, name }, context),
        waitOperation: async ({ name, wait }, context) => {
            const body = { timeout: `${Math.round(wait / 1000)}s` };
            const call = { operation: 'run.operations.wait', method: 'POST', url: `${base}/${name}:wait`, body };
            return readOperation(await callGoogle(rest, { ...call, timeout: wait + answerWithin }, context));
        },
        getIamPolicy: (resource, context) => ask('services.getIamPolicy', context, async ({ services }, call) => {
            const request = { resource, options: { requestedPolicyVersion: 3 } };
            return (await services.getIamPolicy(request, call))[0];
        }),
        setIamPolicy: ({ service, policy }, context) => ask('services.setIamPolicy', context, async ({ services }, call) => {
            return (await services.setIamPolicy({ resource: service, policy }, call))[0];
        }),
        testIamPermissions: ({ service, permissions }, context) => ask('services.testIamPermissions', context, async ({ services }, call) => {
            const request = { resource: service, permissions: [...permissions] };
            return (await services.testIamPermissions(request, call))[0].permissions ?? [];
        }),
        close: () => closeSdk(loading),
    };
}
async function listPages(limit, ask) {
    const all = [];
    let token = '';
    do {
        const { found, next } = await ask(token);
        all.push(...found);
        token = next;
    } while (token !== '' && all.length < limit);
    return all.slice(0, limit);
}
function boundsOf(operation, { clock, signal }) {
    const timeout = () => new errors/* CloudError */.K2(`${operation}: no answer within ${(0,retry/* seconds */.YA)(answerWithin)}`, { trouble: 'unanswered', operation });
    return { clock, signal, ms: answerWithin, timeout };
}
async function loadSdk(identity, endpoints) {
    // google-gax reads __dirname while it loads; in a bundle of ES modules there is none.
    if (!('__dirname' in globalThis))
        Object.assign(globalThis, { __dirname: import.meta.dirname });
    const authClient = await identity.authClient();
    // Two of its clients, not the package's index, which loads all eight and 1.2 MB of generated code that REST does not use.
    const { ServicesClient } = await Promise.all(/* import() */[__webpack_require__.e(492), __webpack_require__.e(836), __webpack_require__.e(974)]).then(__webpack_require__.t.bind(__webpack_require__, 67974, 19));
    const { RevisionsClient } = await Promise.all(/* import() */[__webpack_require__.e(492), __webpack_require__.e(836), __webpack_require__.e(194)]).then(__webpack_require__.t.bind(__webpack_require__, 67194, 19));
    const options = { fallback: true, authClient, universeDomain: endpoints.universe };
    return { services: new ServicesClient(options), revisions: new RevisionsClient(options) };
}
async function closeSdk(loading) {
    const sdk = await loading;
    await Promise.all([sdk?.services.close(), sdk?.revisions.close()]);
}

;// CONCATENATED MODULE: ./build/gcp/secret-manager.js




function createSecretManager(rest, endpoints) {
    return {
        pinVersion: async (place, context) => {
            if (/^\d+$/.test(place.version))
                return { kind: 'pinned', version: place.version };
            try {
                return { kind: 'pinned', version: await lookUp(rest, endpoints, place, context) };
            }
            catch (error) {
                if ((0,errors/* isCloudError */.EN)(error, 'denied'))
                    return leftAlone(place, error.message);
                throw (0,errors/* isCloudError */.EN)(error, 'missing') ? secret_manager_missing(place) : error;
            }
        },
    };
}
const versionSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), state: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).default('ENABLED') });
async function lookUp(rest, endpoints, place, context) {
    const operation = 'secretmanager.versions.get';
    const url = `${endpoints.secretManager}/v1/${secret_manager_nameOf(place)}/versions/${place.version}`;
    const call = { operation, method: 'GET', url };
    const { name, state } = versionSchema.parse(await (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => callGoogle(rest, call, context)));
    const version = name.slice(name.lastIndexOf('/') + 1);
    if (state === 'DISABLED' || state === 'DESTROYED')
        throw unusable(place, version, state);
    return version;
}
function leftAlone({ secret, version }, reason) {
    const why = `the secret ${secret} is left at ${version}, an undo will not bring its present value back: ${reason}`;
    return { kind: 'left', version, why };
}
const secret_manager_missing = ({ project, secret, version }) => new errors/* TandemError */.Uz('input', `the secret ${secret} in the project ${project} has no version ${version}, or does not exist`, {
    hint: `gcloud secrets versions list ${secret} --project=${project} shows what there is.`,
});
const unusable = ({ secret }, version, state) => new errors/* TandemError */.Uz('input', `version ${version} of the secret ${secret} is ${state}: a container could not start with it`, {
    hint: 'Enable it, or add a new version.',
});
const secret_manager_nameOf = ({ project, secret }) => secret.includes('/') ? secret : `projects/${project}/secrets/${secret}`;

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/container.js
/** The container that serves requests: the one with a port, or the first; the others are sidecars. */
const mainContainer = (template) => template.containers?.find(({ ports }) => (ports ?? []).length > 0) ?? template.containers?.[0] ?? {};
/** A secret is an environment variable, or, where its target is a path, a file. */
const isVariable = ({ target }) => !target.startsWith('/');
/** The digest that the main container of a template or revision runs, where it is given by digest. */
function digestOf(template) {
    const image = mainContainer(template).image ?? '';
    const at = image.indexOf('@');
    return at === -1 ? undefined : image.slice(at + 1);
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/discreet.js
/**
 * The same service; whatever environment is read of it or sent to it is not shown from then on: the values of plain variables,
 * and, as Secret Manager's are never read, what a text assigns to a variable that is a secret.
 */
function discreet(service, secrets) {
    const noted = (templated) => {
        const variables = variablesOf(templated);
        secrets.add(variables.map(({ value }) => value ?? undefined));
        secrets.addNames(variables.flatMap(({ name, valueSource }) => (name && valueSource ? [name] : [])));
        return templated;
    };
    return {
        ...service,
        get: async (context) => noted(await service.get(context)),
        revision: async (name, context) => noted(await service.revision(name, context)),
        create: (body, options, context) => service.create(noted(body), options, context),
        patch: (body, mask, options, context) => service.patch(noted(body), mask, options, context),
    };
}
/** Tandem's own variables are in every log line and every answer, and meant to be. */
const own = new Set(['CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION']);
const variablesOf = ({ containers, template }) => [...(containers ?? []), ...(template?.containers ?? [])]
    .flatMap(({ env }) => env ?? [])
    .filter(({ name }) => !own.has(name ?? ''));

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/service.js

const invoker = 'roles/run.invoker';
const anybody = ['allUsers', 'allAuthenticatedUsers'];
/** Enough to hold a release's own revision and whatever was deployed on top of it. */
const recentRevisions = 20;
function serviceOf(client, { account, region, name: serviceId }) {
    const parent = `projects/${account}/locations/${region}`;
    const name = `${parent}/services/${serviceId}`;
    return {
        get: (context) => client.getService(name, context),
        create: (service, options, context) => client.createService({ parent, serviceId, service, ...options }, context),
        patch: (service, updateMask, options, context) => client.patchService({ service: { ...service, name }, updateMask, ...options }, context),
        delete: (etag, context) => client.deleteService({ name, etag }, context),
        revision: (revision, context) => client.getRevision(`${name}/revisions/${revision}`, context),
        revisions: (context) => client.listRevisions({ service: name, limit: recentRevisions }, context),
        wait: (operation, context) => client.waitOperation({ name: operation, wait: 30_000 }, context),
        openTo: async (context) => openMembers(await client.getIamPolicy(name, context)),
        setOpenTo: async (members, context) => {
            const policy = await (0,retry/* retry */.L5)('run.services.getIamPolicy', retry/* readPolicy */.T4, context, () => client.getIamPolicy(name, context));
            await client.setIamPolicy({ service: name, policy: withOpenMembers(policy, members) }, context);
        },
        missingPermissions: async (permissions, context) => {
            const held = await client.testIamPermissions({ service: name, permissions }, context);
            return permissions.filter((permission) => !held.includes(permission));
        },
    };
}
const openMembers = ({ bindings }) => (bindings ?? [])
    .filter(({ role, condition }) => role === invoker && condition == null)
    .flatMap(({ members }) => members ?? [])
    .filter((member) => anybody.includes(member));
/** The policy's etag goes along, so a change by somebody else in between is refused. */
function withOpenMembers(policy, members) {
    const bindings = (policy.bindings ?? []).filter(({ role, condition }) => role !== invoker || condition != null);
    const others = (policy.bindings ?? [])
        .filter(({ role, condition }) => role === invoker && condition == null)
        .flatMap((binding) => binding.members ?? [])
        .filter((member) => !anybody.includes(member));
    const all = [...others, ...members];
    return { ...policy, bindings: all.length === 0 ? bindings : [...bindings, { role: invoker, members: all }] };
}

// EXTERNAL MODULE: ./build/core/journal.js
var journal = __webpack_require__(44701);
;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/explain.js
/** Causes that Cloud Run reports as something else, recognised by what the container said. */
const causes = [
    {
        said: /exec format error/i,
        cause: 'the image is for another architecture: its program cannot be executed on linux/amd64',
        hint: 'Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`.',
    },
    {
        said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
        cause: 'the container’s command was not found in the image',
        hint: 'Check ENTRYPOINT and CMD of the image.',
    },
    {
        said: /Container called exit\(\d+\)/,
        cause: 'the container ended by itself instead of listening',
        hint: 'Its last lines say why. It must stay up and listen on 0.0.0.0 at the port in $PORT.',
    },
];
const hints = [
    {
        reason: /failed to start and listen on the port/i,
        hint: 'The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines.',
    },
    { reason: /secret/i, hint: 'Grant the runtime service account roles/secretmanager.secretAccessor on the secret.' },
    { reason: /image.*not found|manifest/i, hint: 'Check that the image is still in its registry.' },
];
/** The cause first: what the container said weighs more than Cloud Run's general text about ports. */
function explainFailure({ reason, logLines, logsUrl }) {
    const known = causes.find(({ said }) => logLines.some((line) => said.test(line))) ?? wrongPort(reason, logLines);
    const hint = known?.hint ?? hints.find((each) => each.reason.test(reason))?.hint;
    return {
        reason: known === undefined ? brief(reason) : `${known.cause} (Cloud Run says: ${brief(reason)})`,
        logLines,
        links: [{ title: 'Logs', url: logsUrl }],
        ...(hint === undefined ? {} : { hint }),
    };
}
/** Programs like to say where they listen. */
function wrongPort(reason, logLines) {
    const asked = /PORT=(\d+)/.exec(reason)?.[1];
    const said = logLines.flatMap((line) => /\blistening (?:on|at)\b.*?\b(\d{2,5})\b(?!\.)/i.exec(line)?.[1] ?? []).at(-1);
    if (asked === undefined || said === undefined || said === asked)
        return undefined;
    return {
        cause: `the container listens on port ${said}, and Cloud Run asks on ${asked}`,
        hint: `Set \`port: ${said}\`, or have it listen on the port in $PORT.`,
    };
}
/** Without what Cloud Run adds to every failure: guesses that fit all of them, and addresses that are linked anyway. */
const brief = (reason) => (reason.split(/\s*Logs URL:/u)[0] ?? reason)
    .replace(/ This can happen when the container port is misconfigured.*$/su, '')
    .trim();
/** Cloud Logging shows an entry up to half a minute after it was written, and not in the order of writing, ms. */
const latest = 30_000;
const pause = 2_000;
/** Cloud Run's own words about a container that did not start: true, and not the cause. */
const ownWords = /^(Default )?STARTUP .*probe failed|^Container called exit\(/;
/** The lines of a container that has failed a moment ago: waits for its first words, and until no more come. */
async function awaitLines(read, context) {
    const start = context.clock.now();
    for (let known = [];;) {
        const lines = await read(context);
        const said = lines?.some((line) => !ownWords.test(line)) === true && lines.length === known.length;
        if (lines === undefined || said || context.clock.now() - start > latest)
            return lines ?? known;
        known = lines;
        await context.clock.sleep(pause, context.signal);
    }
}

// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(37384);
;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/fields.js

const fieldMask = ['ingress', 'invokerIamDisabled', 'scaling.minInstanceCount', 'labels'];
const writeFields = ({ ingress, invokerIamDisabled, minInstances, labels }) => ({
    ingress: ingress,
    invokerIamDisabled,
    scaling: { minInstanceCount: minInstances },
    labels,
});
/** Only what differs is sent: what is merely repeated could be refused, by an organisation's policy or for want of a permission. */
function changedFields(now, wanted) {
    const { ingress, invokerIamDisabled, scaling, labels } = writeFields(wanted);
    const all = [
        { same: now.ingress === wanted.ingress, service: { ingress }, path: fieldMask[0] },
        { same: now.invokerIamDisabled === wanted.invokerIamDisabled, service: { invokerIamDisabled }, path: fieldMask[1] },
        { same: now.minInstances === wanted.minInstances, service: { scaling }, path: fieldMask[2] },
        { same: (0,hash/* hashOf */.q)(now.labels) === (0,hash/* hashOf */.q)(wanted.labels), service: { labels }, path: fieldMask[3] },
    ];
    const changed = all.filter(({ same }) => !same);
    return {
        service: changed.reduce((sum, { service }) => ({ ...sum, ...service }), {}),
        mask: changed.map(({ path }) => path),
    };
}
/** The step from `from` to `to`, made on what is there now: what somebody else has changed meanwhile stays. */
function laidOver(now, { from, to }) {
    const gone = Object.keys(from.labels).filter((name) => !(name in to.labels));
    const set = Object.entries(to.labels).filter(([name, value]) => from.labels[name] !== value);
    const kept = Object.entries(now.labels).filter(([name]) => !gone.includes(name));
    return {
        ingress: from.ingress === to.ingress ? now.ingress : to.ingress,
        invokerIamDisabled: from.invokerIamDisabled === to.invokerIamDisabled ? now.invokerIamDisabled : to.invokerIamDisabled,
        minInstances: from.minInstances === to.minInstances ? now.minInstances : to.minInstances,
        labels: Object.fromEntries([...kept, ...set]),
    };
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/mark.js

/**
 * Our note on a service, in two annotations: `tandem-mark` for as long as the release is the last one, `tandem-before`
 * only while it is under way: all that a process with nothing else needs to put the service back. No environment value
 * is in it: the old template is read from the old revision.
 */
const markAnnotation = 'tandem-mark';
const beforeAnnotation = 'tandem-before';
/** On the template, so on the revision: which release made it. */
const releaseLabel = 'tandem-release';
const markSchema = schemas/* object */.Ikc({
    release: schemas/* string */.YjP(),
    order: schemas/* number */.aig(),
    version: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    settingsHash: schemas/* string */.YjP(),
    phase: schemas/* enum */.k5n(['held', 'committed', 'restoring', 'done']),
    created: schemas/* boolean */.zMY(),
    places: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional(),
    /** Of the image that was asked for; a revision may show the digest of the platform's own child instead. */
    digest: schemas/* string */.YjP().exactOptional(),
    /** Key of the step that wrote the mark, by which it is found again. */
    step: schemas/* string */.YjP(),
    /** Hash of the template as the cloud reported it when the release was finished: what `unchanged` is held against. */
    live: schemas/* string */.YjP().exactOptional(),
});
const routeSchema = schemas/* object */.Ikc({
    to: schemas/* union */.KCZ([schemas/* object */.Ikc({ latest: schemas/* literal */.euz(true) }), schemas/* object */.Ikc({ revision: schemas/* string */.YjP() })]),
    percent: schemas/* number */.aig(),
    tag: schemas/* string */.YjP().exactOptional(),
});
const fieldsSchema = schemas/* object */.Ikc({
    ingress: schemas/* string */.YjP(),
    invokerIamDisabled: schemas/* boolean */.zMY(),
    minInstances: schemas/* number */.aig(),
    labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
const recipeSchema = schemas/* object */.Ikc({
    routes: schemas/* array */.YOg(routeSchema),
    live: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), share: schemas/* number */.aig(), digest: schemas/* string */.YjP().exactOptional() })),
    /** What LATEST meant. */
    latestReady: schemas/* string */.YjP().exactOptional(),
    /** The revision that was made of the template; with what of a template a revision does not show, or shows in other words. */
    templateRevision: schemas/* string */.YjP().exactOptional(),
    images: schemas/* array */.YOg(schemas/* string */.YjP()),
    healthCheckDisabled: schemas/* boolean */.zMY(),
    fields: fieldsSchema,
    /** The annotation of the release before, as it was. */
    mark: schemas/* string */.YjP().exactOptional(),
    /** Members that anybody may be, in the invoker role, which a private release takes away. */
    openTo: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const writeMark = (mark) => JSON.stringify(mark);
const writeRecipe = (recipe) => JSON.stringify(recipe);
/** `undefined` when there is none, or somebody has written something else there. */
const readMark = (annotation) => mark_parse(markSchema, annotation);
const readRecipe = (annotation) => mark_parse(recipeSchema, annotation);
function mark_parse(schema, annotation) {
    if (annotation === undefined)
        return undefined;
    try {
        return schema.safeParse(JSON.parse(annotation)).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/next.js
var core_next = __webpack_require__(69989);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/secret-files.js


/**
 * Secrets as files: one volume a folder, since a mount hides the folder that it is mounted on; a volume holds versions of
 * one secret, so settings with two secrets in a folder have been refused before. Given secrets replace the secret volumes that there are, or are laid over them on request.
 */
function withSecretFiles(template, { secrets, envStrategy }) {
    if (secrets === undefined)
        return template;
    const folders = Map.groupBy(secrets.filter((secret) => !isVariable(secret)), ({ target }) => external_node_path_.posix.dirname(target));
    const volumes = [...folders].map(([folder, files]) => volumeFor(folder, files));
    const main = mainContainer(template);
    const secretVolumes = (template.volumes ?? []).filter(({ secret }) => secret != null).map(({ name }) => name);
    const gone = (main.volumeMounts ?? [])
        .filter(({ name, mountPath }) => secretVolumes.includes(name) && (envStrategy === 'replace' || folders.has(mountPath ?? '')))
        .map(({ name }) => name);
    const mounted = usedElsewhere(template, main);
    const changed = {
        ...main,
        volumeMounts: [
            ...(main.volumeMounts ?? []).filter(({ name }) => !gone.includes(name)),
            ...[...folders.keys()].map((folder) => ({ name: volumeName(folder), mountPath: folder })),
        ],
    };
    return {
        ...template,
        containers: (template.containers ?? []).map((each) => (each === main ? changed : each)),
        volumes: [...(template.volumes ?? []).filter(({ name }) => !gone.includes(name) || mounted.has(name)), ...volumes],
    };
}
const volumeFor = (folder, files) => ({
    name: volumeName(folder),
    secret: {
        secret: files[0]?.secret ?? '',
        items: files.map(({ target, version }) => ({ path: external_node_path_.posix.basename(target), version })),
    },
});
const volumeName = (folder) => `tandem${folder
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/-$/, '')
    .toLowerCase()}`.slice(0, 63);
/** Volumes that sidecars mount too are not ours to remove. */
const usedElsewhere = (template, main) => new Set((template.containers ?? [])
    .filter((each) => each !== main)
    .flatMap(({ volumeMounts }) => (volumeMounts ?? []).map(({ name }) => name)));

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/template.js




/** What a container finds of the release that it belongs to. `PORT` is Cloud Run's own, and refused when sent. */
const releaseVariables = ['RELEASE_ID', 'RELEASE_VERSION'];
const ownVariables = [...releaseVariables, 'CLOUD_PROVIDER'];
/** The template that makes this unit's revision: what there is, with what is given laid over it. */
function templateFor(unit, before) {
    const { settings, release } = unit;
    // A revision's name cannot be used twice: one that is sent back with another template is refused with a 409.
    const { revision: _, ...kept } = before ?? {};
    const containers = withMainContainer(before?.containers ?? [], (main) => containerFor(unit, main));
    const template = {
        ...kept,
        containers,
        labels: { ...before?.labels, ...settings.labels, [releaseLabel]: release.id },
    };
    if (settings.maxInstances !== undefined)
        template.scaling = { ...before?.scaling, maxInstanceCount: settings.maxInstances };
    // The minimum belongs to the service: a tagged candidate with a minimum of its own is started, and billed, for nothing.
    if (settings.minInstances !== undefined)
        template.scaling = { ...template.scaling, minInstanceCount: 0 };
    if (settings.concurrency !== undefined)
        template.maxInstanceRequestConcurrency = settings.concurrency;
    if (settings.timeout !== undefined)
        template.timeout = { seconds: settings.timeout };
    if (settings.runtimeIdentity !== undefined)
        template.serviceAccount = settings.runtimeIdentity;
    if (settings.vpc !== undefined)
        template.vpcAccess = vpcFor(settings.vpc);
    return withSecretFiles(template, settings);
}
/** Sidecars stay as they are: the main container is the one with a port, or the only one. */
function withMainContainer(containers, change) {
    const main = mainContainer({ containers: [...containers] });
    return containers.length === 0 ? [change(main)] : containers.map((each) => (each === main ? change(main) : each));
}
function containerFor({ image, settings, release }, before) {
    const container = {
        ...before,
        image: `${image.repository}@${image.digest}`,
        env: environmentFor(settings, { id: release.id, version: release.version }, before.env ?? []),
    };
    if (settings.port !== undefined)
        Object.assign(container, withPort(settings.port, before));
    if (settings.cpu !== undefined || settings.memory !== undefined)
        container.resources = resourcesFor(settings, before);
    if (settings.startupProbe !== undefined)
        container.startupProbe = probeFor(settings.startupProbe);
    if (settings.livenessProbe !== undefined)
        container.livenessProbe = probeFor(settings.livenessProbe);
    return container;
}
/**
 * Cloud Run writes the port into the probe that it adds by itself, and a probe that is sent back keeps it: probes of the
 * serving port follow it, as gcloud (528, config_changes.py) lets the startup probe do.
 */
function withPort(port, before) {
    const old = before.ports?.[0]?.containerPort ?? 8080;
    const moved = (probe) => ({
        ...probe,
        ...(probe?.tcpSocket?.port === old ? { tcpSocket: { ...probe.tcpSocket, port } } : {}),
        ...(probe?.httpGet?.port === old ? { httpGet: { ...probe.httpGet, port } } : {}),
        ...(probe?.grpc?.port === old ? { grpc: { ...probe.grpc, port } } : {}),
    });
    return {
        ports: [{ ...before.ports?.[0], containerPort: port }],
        ...(before.startupProbe ? { startupProbe: moved(before.startupProbe) } : {}),
        ...(before.livenessProbe ? { livenessProbe: moved(before.livenessProbe) } : {}),
    };
}
/** `cpuIdle` is Cloud Run's default only while no `resources` are sent; with them it has to be said. */
function resourcesFor({ cpu, memory }, before) {
    const limits = { ...before.resources?.limits };
    if (cpu !== undefined)
        limits['cpu'] = cpu < 1 ? `${Math.round(cpu * 1000)}m` : String(cpu);
    if (memory !== undefined)
        limits['memory'] = `${memory}Mi`;
    return { ...(before.resources ?? { cpuIdle: true }), limits };
}
/** Environment and secret variables: each map that is given replaces its kind, or is laid over it on request. */
function environmentFor(settings, release, before) {
    const variables = Object.entries(settings.env ?? {}).map(([name, value]) => ({ name, value }));
    const secrets = (settings.secrets ?? []).filter(isVariable).map(secretVariable);
    const replaced = (variable) => {
        if (settings.envStrategy === 'merge')
            return false;
        return variable.valueSource ? settings.secrets !== undefined : settings.env !== undefined;
    };
    const kept = before.filter((variable) => !replaced(variable) && !ownVariables.includes(variable.name ?? ''));
    const own = [
        { name: 'CLOUD_PROVIDER', value: 'gcp' },
        { name: 'RELEASE_ID', value: release.id },
        { name: 'RELEASE_VERSION', value: release.version },
    ];
    return [...new Map([...kept, ...variables, ...secrets, ...own].map((each) => [each.name, each])).values()];
}
const secretVariable = ({ target, secret, version }) => ({
    name: target,
    valueSource: { secretKeyRef: { secret, version } },
});
function probeFor({ kind, path, port, initialDelay, period, timeout, failureThreshold }) {
    return {
        ...(initialDelay === undefined ? {} : { initialDelaySeconds: initialDelay }),
        ...(period === undefined ? {} : { periodSeconds: period }),
        ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
        ...(failureThreshold === undefined ? {} : { failureThreshold }),
        ...(kind === 'http'
            ? { httpGet: { path: path ?? '/', ...(port === undefined ? {} : { port }) } }
            : { tcpSocket: port === undefined ? {} : { port } }),
    };
}
function vpcFor(vpc) {
    const egress = vpc.egress === 'all-traffic' ? 'ALL_TRAFFIC' : 'PRIVATE_RANGES_ONLY';
    if (vpc.kind === 'connector')
        return { connector: vpc.connector, egress };
    const { network, subnetwork, tags } = vpc;
    const networkInterface = {
        ...(network === undefined ? {} : { network }),
        ...(subnetwork === undefined ? {} : { subnetwork }),
        ...(tags === undefined ? {} : { tags: [...tags] }),
    };
    return { networkInterfaces: [networkInterface], egress };
}
/** A template without what says which release made it: two releases of the same thing have the same. */
function withoutRelease(template) {
    const { revision: _, labels, ...rest } = template;
    const own = releaseVariables;
    return {
        ...rest,
        labels: Object.fromEntries(Object.entries(labels ?? {}).filter(([name]) => name !== releaseLabel && !isNonce(name))),
        containers: (template.containers ?? []).map((container) => ({
            ...container,
            env: (container.env ?? []).filter(({ name }) => !own.includes(name ?? '')),
        })),
    };
}
const liveHash = (template) => (0,hash/* hashOf */.q)(withoutRelease(template));
/** Labels that gcloud adds to force a new revision. */
const isNonce = (label) => label === 'client.knative.dev/nonce' || label === 'run-nonce';

// EXTERNAL MODULE: ./build/gcp/candidate-tag.js
var candidate_tag = __webpack_require__(51745);
;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/traffic.js

const shortName = (name) => name.slice(name.lastIndexOf('/') + 1);
/** A service's rule as the API gives it. No rule at all means: everything to the latest ready revision. */
function readRoutes(traffic) {
    const routes = (traffic ?? []).map((target) => ({
        to: target.revision ? { revision: shortName(target.revision) } : { latest: true },
        percent: target.percent ?? 0,
        ...(target.tag ? { tag: target.tag } : {}),
    }));
    return routes.length === 0 ? [{ to: { latest: true }, percent: 100 }] : routes;
}
const writeRoutes = (routes) => routes.map(({ to, percent, tag }) => ({
    type: to.latest
        ? 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
        : 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION',
    ...(to.latest ? {} : { revision: to.revision }),
    percent,
    ...(tag === undefined ? {} : { tag }),
}));
/** What users get, resolved to names; a status that only says "latest" means the latest ready revision. */
function readLive(statuses, latestReady) {
    const shares = new Map();
    for (const { revision, percent } of statuses ?? []) {
        const name = revision ? shortName(revision) : latestReady;
        if (name !== undefined && (percent ?? 0) > 0)
            shares.set(name, (shares.get(name) ?? 0) + (percent ?? 0));
    }
    return [...shares].map(([revision, share]) => ({ revision, share }));
}
/** Is traffic where the rule wants it? A service that has never had a ready revision has nothing to send. */
function isRouted(routes, statuses, latestReady) {
    if (latestReady === undefined)
        return true;
    const named = ({ to, ...rest }) => ({
        ...rest,
        to: { revision: to.latest ? latestReady : to.revision },
    });
    return sameRoutes(routes.map(named), (statuses ?? []).length === 0 ? [] : readRoutes(statuses).map(named));
}
/** Does the service follow its latest revision, so that the next deployment gets traffic by itself? */
const floats = (routes) => routes.some(({ to, percent }) => to.latest && percent > 0);
/** The foreign tags of a rule, at 0 %: whatever happens to the traffic, they stay where they are. */
const foreignTags = (routes) => routes.filter(({ tag }) => tag !== undefined && tag !== candidate_tag/* candidateTag */.G).map((route) => ({ ...route, percent: 0 }));
/** A foreign tag that floats would show the candidate to whoever uses it: until the release is finished it stays where it pointed. */
const heldTags = ({ routes, latestReady }) => foreignTags(routes).map((route) => route.to.latest && latestReady !== undefined ? { ...route, to: { revision: latestReady } } : route);
/** The shares that users have now, pinned by name, with the foreign tags. */
const pinned = (before) => [
    ...before.live.map(({ revision, share }) => ({ to: { revision }, percent: share })),
    ...heldTags(before),
];
const candidate = (ours) => ({ to: { revision: ours }, percent: 0, tag: candidate_tag/* candidateTag */.G });
/**
 * Pinned, and our candidate reachable at 0 %. By name, once it is ready: a tag on LATEST shows the old revision until then,
 * and for a moment longer at some front ends, where a probe would take the old one for the new.
 */
const tagged = (before, ours) => [...pinned(before), candidate(ours)];
/** Everything to our revision by name; the candidate tag stays until the release is finished. */
const promoted = (before, ours) => [
    { to: { revision: ours }, percent: 100 },
    ...heldTags(before),
    candidate(ours),
];
/** Everything to ours under the kind of rule that there was: floating where it floated, by name where it was pinned. */
const settled = (ours, before) => [
    { to: floats(before) ? { latest: true } : { revision: ours }, percent: 100 },
    ...foreignTags(before),
];
/** Everything to ours by name, whatever rule there was. */
const traffic_byName = (ours, before) => [
    { to: { revision: ours }, percent: 100 },
    ...foreignTags(before),
];
/** A rule that none of our steps can have written up to the phase that the mark tells: somebody else's. */
function isForeign(routes, { before, ours, phase }) {
    const own = [pinned(before), before.routes];
    if (ours !== undefined)
        own.push(tagged(before, ours));
    if (ours !== undefined && (phase === 'committed' || phase === 'done')) {
        own.push(promoted(before, ours), settled(ours, before.routes), traffic_byName(ours, before.routes));
    }
    return !own.some((rule) => sameRoutes(rule, routes));
}
/** Without our tag; the share that somebody gave to the revision under it stays. */
const withoutCandidate = (routes) => routes.flatMap((route) => {
    if (route.tag !== candidate_tag/* candidateTag */.G)
        return [route];
    return route.percent === 0 ? [] : [{ to: route.to, percent: route.percent }];
});
/** Equal as rules: the order of lines does not matter, nor does a line of 0 % without tag. */
const sameRoutes = (a, b) => canonical(a) === canonical(b);
const canonical = (routes) => routes
    .filter(({ percent, tag }) => percent > 0 || tag !== undefined)
    .map(({ to, percent, tag }) => `${to.latest ? 'LATEST' : to.revision} ${percent} ${tag ?? ''}`)
    .sort()
    .join('\n');

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/view.js




const view_shortName = (name) => name.slice(name.lastIndexOf('/') + 1);
const conditionFailed = (condition) => condition?.state === 'CONDITION_FAILED';
function viewService(service) {
    const { latestReadyRevision, latestCreatedRevision, terminalCondition } = service;
    const routes = readRoutes(service.traffic);
    const latestReady = latestReadyRevision ? view_shortName(latestReadyRevision) : undefined;
    return {
        etag: service.etag ?? '',
        generation: String(service.generation ?? '0'),
        reconciling: service.reconciling === true || lagsBehind(service) || service.deleteTime != null,
        template: service.template ?? {},
        routes,
        routed: isRouted(routes, service.trafficStatuses, latestReady),
        annotations: service.annotations ?? {},
        fields: {
            ingress: String(service.ingress ?? 'INGRESS_TRAFFIC_ALL'),
            invokerIamDisabled: service.invokerIamDisabled === true,
            minInstances: service.scaling?.minInstanceCount ?? 0,
            labels: service.labels ?? {},
        },
        lastModifier: service.lastModifier ?? '',
        ...(latestReady === undefined ? {} : { latestReady }),
        ...(latestCreatedRevision ? { latestCreated: view_shortName(latestCreatedRevision) } : {}),
        ...(conditionFailed(terminalCondition) ? { trouble: terminalCondition?.message ?? 'no reason given' } : {}),
    };
}
/**
 * Until the generations agree, what a service says of its state is of the past; but after a change that failed they never
 * do: `observedGeneration` stays at the last one that served
 * (https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services, `reconciling`, November 2026).
 */
const lagsBehind = ({ generation, observedGeneration, terminalCondition }) => String(generation ?? '0') !== String(observedGeneration ?? '0') && !conditionFailed(terminalCondition);
/**
 * The revision that a release itself made: the oldest that bears its label. A later one that bears it too was made by
 * somebody else who changed the service on top of ours (gcloud keeps the template's labels).
 */
function ourRevision(revisions, mark) {
    const [ours] = revisions
        .filter(({ labels }) => labels?.[releaseLabel] === mark.release)
        .sort((a, b) => createdAt(a) - createdAt(b));
    if (ours?.name == null)
        return undefined;
    const ready = ours.conditions?.find(({ type }) => type === 'Ready');
    const digest = mark.digest ?? digestOf(ours);
    return {
        revision: view_shortName(ours.name),
        ready: ready?.state === 'CONDITION_SUCCEEDED',
        ...(conditionFailed(ready) && ready?.message ? { reason: ready.message } : {}),
        ...(digest === undefined ? {} : { digest }),
    };
}
const createdAt = ({ createTime }) => Number(createTime?.seconds ?? 0) * 1000 + (createTime?.nanos ?? 0) / 1e6;
/** Everything that a read of the cloud says, in the engine's terms. */
function observed({ service, revisions, openTo }) {
    const policy = openTo === undefined ? {} : { openTo };
    if (service === undefined) {
        return {
            exists: false,
            fingerprint: 'absent',
            live: [],
            endpoints: {},
            detail: { ...policy },
        };
    }
    const view = viewService(service);
    const mark = readMark(view.annotations[markAnnotation]);
    const ours = mark === undefined ? undefined : ourRevision(revisions, mark);
    const candidate = service.trafficStatuses?.find(({ tag }) => tag === candidate_tag/* candidateTag */.G)?.uri;
    return {
        exists: true,
        fingerprint: view.etag,
        live: liveOf(service, view),
        endpoints: { ...(service.uri ? { public: service.uri } : {}), ...(candidate ? { candidate } : {}) },
        detail: { service: view, ...policy },
        ...(view.reconciling ? { busy: `Cloud Run is reconciling generation ${view.generation}` } : {}),
        ...(mark === undefined ? {} : { mark }),
        ...(ours === undefined ? {} : { ours }),
    };
}
const liveOf = (service, view) => readLive(service.trafficStatuses, view.latestReady);
/** The detail of an observation that this target made itself. */
const detailOf = (seen) => seen.detail;

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/steps.js





const planDetail = (plan) => plan?.detail;
/** Steps that take our mark away, and their own key with it. */
const erasing = ['reroute', 'yield', 'delete'];
/** The key names release, step and attempt: written into the service, it says later whether the step happened. */
const keyOf = ({ way, name }) => `${way.release}-${way.goal}-${name}-${way.attempt}`;
const step = (draft, detail) => ({
    key: keyOf(draft),
    name: draft.name,
    goal: draft.way.goal,
    title: draft.title,
    detail,
});
function annotationsWith(draft, view, { mark, recipe, live }) {
    const { [beforeAnnotation]: _, ...kept } = view?.annotations ?? {};
    const marked = { ...mark, step: keyOf(draft), ...(live === undefined ? {} : { live }) };
    return {
        ...kept,
        [markAnnotation]: writeMark(marked),
        ...(recipe === undefined ? {} : { [beforeAnnotation]: writeRecipe(recipe) }),
    };
}
/** The etag makes the request a guarded one: it is refused when anybody has changed the service since it was seen. */
function patch(draft, changes, mask) {
    const etag = detailOf(draft.seen).service?.etag ?? '';
    return step(draft, { call: 'patch', service: { ...changes, etag }, mask });
}
function stage(way, seen, { view, recipe, detail }) {
    const draft = { way, seen, name: 'stage', title: 'Staging the new revision at 0 %, users pinned to what they have' };
    const annotations = annotationsWith(draft, view, { mark: { ...detail.mark, phase: 'held' }, recipe });
    const traffic = writeRoutes(pinned(recipe));
    return patch(draft, { template: detail.template, traffic, annotations }, ['template', 'traffic', 'annotations']);
}
/** The revision is ready: from here on it can be asked, and nothing but it answers under the tag. */
function tag(way, seen, { view, recipe, mark, ours }) {
    const draft = { way, seen, name: 'tag', title: `Making ${ours} reachable under its tag, at 0 %` };
    const annotations = annotationsWith(draft, view, { mark, recipe });
    return patch(draft, { traffic: writeRoutes(tagged(recipe, ours)), annotations }, ['traffic', 'annotations']);
}
/** A service that has never served cannot hold: the new template goes in under the rule that there is. */
function replace(way, seen, { view, recipe, detail }) {
    const draft = { way, seen, name: 'replace', title: 'Replacing a revision that has never served' };
    const annotations = annotationsWith(draft, view, { mark: { ...detail.mark, phase: 'held' }, recipe });
    const changes = { template: detail.template, annotations, ...writeFields(detail.fields) };
    return patch(draft, changes, ['template', 'annotations', ...fieldMask]);
}
function create(way, seen, detail) {
    const draft = { way, seen, name: 'create', title: 'Creating the service' };
    const annotations = annotationsWith(draft, undefined, { mark: { ...detail.mark, phase: 'held' } });
    return step(draft, {
        call: 'create',
        service: { template: detail.template, annotations, ...writeFields(detail.fields) },
    });
}
function promote(way, seen, { view, recipe, mark, ours, fields }) {
    const draft = { way, seen, name: 'promote', title: `Sending all traffic to ${ours}` };
    const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'committed', ...placesOf(way) }, recipe });
    const changed = changedFields(view.fields, fields);
    const changes = { traffic: writeRoutes(promoted(recipe, ours)), annotations, ...changed.service };
    return patch(draft, changes, ['traffic', 'annotations', ...changed.mask]);
}
/** The mark alone: it was decided, and for which places. */
function commit(way, seen, { view, mark }) {
    const draft = { way, seen, name: 'commit', title: 'Noting the decision on the service' };
    const phase = mark.phase === 'held' ? 'committed' : mark.phase;
    return patch(draft, { annotations: remarked(draft, view, { ...mark, phase, ...placesOf(way) }) }, ['annotations']);
}
const placesOf = ({ places }) => (places === undefined ? {} : { places });
/** Another mark, and everything else as it is. */
const remarked = (draft, view, mark) => ({
    ...view.annotations,
    [markAnnotation]: writeMark({ ...mark, step: keyOf(draft) }),
});
function finish(way, seen, { view, recipe, mark, ours }) {
    const draft = { way, seen, name: 'finish', title: 'Restoring the routing rule and removing the candidate tag' };
    const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'done' }, live: liveHash(view.template) });
    // LATEST is given back only while it means ours: otherwise somebody's later revision would be shipped by us.
    const routes = view.latestReady === ours && view.latestCreated === ours
        ? settled(ours, recipe.routes)
        : traffic_byName(ours, recipe.routes);
    return patch(draft, { traffic: writeRoutes(routes), annotations }, ['traffic', 'annotations']);
}
/** A created service and an in-place one follow their rule already; only the mark is closed. */
function closeMark(way, seen, { view, mark }) {
    const draft = { way, seen, name: 'finish', title: 'Closing the mark' };
    const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'done' }, live: liveHash(view.template) });
    return patch(draft, { annotations }, ['annotations']);
}
function restrict(way, seen, members) {
    const draft = { way, seen, name: 'restrict', title: 'Taking the invoker role from everybody' };
    return step(draft, { call: 'set-open-to', members });
}
function reopen(way, seen, members) {
    const draft = { way, seen, name: 'reopen', title: 'Giving the invoker role back to those who had it' };
    return step(draft, { call: 'set-open-to', members });
}
/** First of all, users get what they had; the rest has time. */
function retract(way, seen, { view, recipe, mark, fields }) {
    const draft = { way, seen, name: 'retract', title: 'Sending users back to the revisions that they had' };
    const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'restoring' }, recipe });
    const changed = changedFields(view.fields, fields);
    const changes = { traffic: writeRoutes(pinned(recipe)), annotations, ...changed.service };
    return patch(draft, changes, ['traffic', 'annotations', ...changed.mask]);
}
/**
 * The old template goes back under the pin: otherwise the bad one would stay the service's own, and LATEST, or the next
 * unrelated change, would ship it.
 */
function restore(way, seen, { view, recipe, mark, theirs, fields, template }) {
    const draft = { way, seen, name: 'restore', title: 'Putting the old template back, users still pinned' };
    const { revision: _, ...nameless } = template;
    const annotations = annotationsWith(draft, view, { mark: { ...mark, phase: 'restoring' }, recipe });
    const traffic = writeRoutes(theirs ?? (recipe.live.length === 0 ? recipe.routes : pinned(recipe)));
    const changed = changedFields(view.fields, fields);
    const changes = { template: nameless, traffic, annotations, ...changed.service };
    return patch(draft, changes, ['template', 'traffic', 'annotations', ...changed.mask]);
}
/** The routing rule and the mark of before: nothing of this release is left on the service. */
function reroute(way, seen, { view, recipe, theirs }) {
    const draft = { way, seen, name: 'reroute', title: 'Restoring the routing rule' };
    return patch(draft, { traffic: writeRoutes(theirs ?? recipe.routes), annotations: annotationsBefore(view, recipe) }, [
        'traffic',
        'annotations',
    ]);
}
/** Somebody has deployed on top of our candidate: theirs stays, unserved as they left it, and our marks go. */
function yieldTo(way, seen, { view, recipe }) {
    const draft = { way, seen, name: 'yield', title: 'Leaving the service to a later deployment; users stay pinned' };
    const traffic = writeRoutes(pinned(recipe));
    return patch(draft, { traffic, annotations: annotationsBefore(view, recipe) }, ['traffic', 'annotations']);
}
function annotationsBefore(view, recipe) {
    const { [beforeAnnotation]: _, [markAnnotation]: __, ...kept } = view.annotations;
    return { ...kept, ...(recipe.mark === undefined ? {} : { [markAnnotation]: recipe.mark }) };
}
/** A created service has nothing to go back to; until it is deleted it must not say that it was committed. */
function forsake(way, seen, { view, mark }) {
    const draft = { way, seen, name: 'retract', title: 'Noting on the service that the decision was reversed' };
    return patch(draft, { annotations: remarked(draft, view, { ...mark, phase: 'restoring' }) }, ['annotations']);
}
function remove(way, seen) {
    const draft = { way, seen, name: 'delete', title: 'Deleting the service that this release created' };
    return step(draft, { call: 'delete', etag: detailOf(seen).service?.etag ?? '' });
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/next.js







/** The next single request towards a goal, from one look at the service. Pure. */
function nextStep(way, seen) {
    const view = detailOf(seen).service;
    switch (way.goal) {
        case 'held':
            return towardsHeld(way, seen, view);
        case 'live':
            return towardsLive(way, seen, view);
        case 'committed':
            return towardsCommitted(way, seen, view);
        case 'finished':
            return towardsFinished(way, seen, view);
        case 'restored':
            return towardsRestored(way, seen, view);
        case 'back':
            return towardsBack(way, seen, view);
    }
}
const recipeOf = ({ recipe }) => recipe;
const templateOf = ({ sensitive }) => sensitive?.template;
function towardsHeld(way, seen, view) {
    if (view === undefined)
        return (0,core_next/* overtaken */.K1)('somebody deleted the service');
    const recipe = recipeOf(way.snapshot);
    if (seen.mark?.release !== way.release) {
        const detail = planDetail(way.plan);
        if (detail === undefined)
            return (0,core_next/* overtaken */.K1)(`${next_describe(seen.mark)} holds the service`);
        if (seen.fingerprint !== way.plan?.fingerprint)
            return (0,core_next/* overtaken */.K1)(changedBy(view));
        return (0,core_next/* take */.s)(stage(way, seen, { view, recipe, detail }));
    }
    const obstacle = candidateObstacle(seen, view);
    const { mark, ours } = seen;
    if (obstacle !== undefined || ours === undefined)
        return obstacle ?? (0,core_next/* failed */.gz)(noRevision);
    if (sameRoutes(view.routes, tagged(recipe, ours.revision)))
        return core_next/* arrived */.Kb;
    if (!sameRoutes(view.routes, pinned(recipe)))
        return (0,core_next/* overtaken */.K1)(`${changedBy(view)} (its traffic)`);
    return (0,core_next/* take */.s)(tag(way, seen, { view, recipe, mark, ours: ours.revision }));
}
const noRevision = 'Cloud Run made no revision of this release';
/** What keeps our revision from being the candidate; `undefined` when it is one. */
function candidateObstacle(seen, view) {
    if (seen.ours === undefined)
        return (0,core_next/* failed */.gz)(view.trouble ?? noRevision);
    if (view.latestCreated !== seen.ours.revision)
        return (0,core_next/* overtaken */.K1)(`${changedBy(view)} (revision ${view.latestCreated})`);
    if (!seen.ours.ready)
        return (0,core_next/* failed */.gz)(seen.ours.reason ?? view.trouble ?? `revision ${seen.ours.revision} is not ready`);
    return undefined;
}
function towardsLive(way, seen, view) {
    if (!way.snapshot.existed)
        return towardsCreated(way, seen, view);
    if (recipeOf(way.snapshot).live.length === 0)
        return towardsReplaced(way, seen, view);
    const promoting = seen.mark?.release === way.release && (seen.mark.phase === 'committed' || seen.mark.phase === 'done');
    if (!promoting) {
        const held = towardsHeld({ ...way, goal: 'held' }, seen, view);
        if (held.kind !== 'arrived')
            return held;
    }
    return towardsPromoted(way, seen, view);
}
function towardsCreated(way, seen, view) {
    const detail = planDetail(way.plan);
    if (view === undefined) {
        return detail === undefined ? (0,core_next/* overtaken */.K1)('somebody deleted the service') : (0,core_next/* take */.s)(create(way, seen, detail));
    }
    if (seen.mark?.release !== way.release)
        return (0,core_next/* overtaken */.K1)('somebody else created the service');
    return candidateObstacle(seen, view) ?? serves(seen);
}
function towardsReplaced(way, seen, view) {
    const detail = planDetail(way.plan);
    if (view === undefined)
        return (0,core_next/* overtaken */.K1)('somebody deleted the service');
    if (seen.mark?.release !== way.release) {
        if (detail === undefined)
            return (0,core_next/* overtaken */.K1)(`${next_describe(seen.mark)} holds the service`);
        if (seen.fingerprint !== way.plan?.fingerprint)
            return (0,core_next/* overtaken */.K1)(changedBy(view));
        return (0,core_next/* take */.s)(replace(way, seen, { view, recipe: recipeOf(way.snapshot), detail }));
    }
    return candidateObstacle(seen, view) ?? serves(seen);
}
function towardsPromoted(way, seen, view) {
    const { mark, ours } = seen;
    if (view === undefined || mark?.release !== way.release)
        return (0,core_next/* overtaken */.K1)(view ? changedBy(view) : 'somebody deleted the service');
    if (ours === undefined)
        return (0,core_next/* failed */.gz)('the revision of this release is gone');
    const recipe = recipeOf(way.snapshot);
    const committed = { view, recipe, mark, ours: ours.revision };
    if (mark.phase !== 'committed' && mark.phase !== 'done') {
        return (0,core_next/* take */.s)(promote(way, seen, { ...committed, fields: fieldsForward(way, view) }));
    }
    if (mark.phase === 'committed' && !sameRoutes(view.routes, promoted(recipe, ours.revision))) {
        return (0,core_next/* overtaken */.K1)(`${changedBy(view)} (its traffic)`);
    }
    const open = detailOf(seen).openTo ?? [];
    if (recipe.openTo.some((member) => open.includes(member))) {
        return (0,core_next/* take */.s)(restrict(way, seen, open.filter((member) => !recipe.openTo.includes(member))));
    }
    return serves(seen);
}
function fieldsForward(way, view) {
    const planned = planDetail(way.plan)?.fields;
    return planned === undefined
        ? view.fields
        : laidOver(view.fields, { from: recipeOf(way.snapshot).fields, to: planned });
}
/** Until the promotion the fields are not ours; a release in place changes them at once. */
function fieldsBack(way, mark, view) {
    const recipe = recipeOf(way.snapshot);
    if (mark.phase !== 'committed' && recipe.live.length > 0)
        return view.fields;
    const planned = planDetail(way.plan)?.fields;
    return planned === undefined ? recipe.fields : laidOver(view.fields, { from: planned, to: recipe.fields });
}
/** Ours has everything, by the cloud's word on what it really routes. */
function serves(seen) {
    const all = seen.live.length === 1 && seen.live[0]?.revision === seen.ours?.revision && seen.live[0]?.share === 100;
    const now = seen.live.map(({ revision, share }) => `${revision} ${share} %`).join(', ');
    return all ? core_next/* arrived */.Kb : (0,core_next/* failed */.gz)(`users do not get ${seen.ours?.revision} but ${now || 'nothing'}`);
}
/** After the decision, what is ours is led on or has been taken away by somebody: what would begin now, nobody would probe. */
const notBegunAnew = (seen, view) => (0,core_next/* overtaken */.K1)(view === undefined ? 'somebody deleted the service' : `${next_describe(seen.mark)} holds the service`);
/** What was promoted says so already; what went in place says it now. */
function towardsCommitted(way, seen, view) {
    const { mark } = seen;
    if (view === undefined || mark?.release !== way.release)
        return notBegunAnew(seen, view);
    const live = towardsLive(way, seen, view);
    if (live.kind !== 'arrived')
        return live;
    const isTold = way.places === undefined || way.places.join() === mark.places?.join();
    return mark.phase !== 'held' && isTold ? core_next/* arrived */.Kb : (0,core_next/* take */.s)(commit(way, seen, { view, mark }));
}
function towardsFinished(way, seen, view) {
    const { mark, ours } = seen;
    if (view === undefined || mark?.release !== way.release)
        return notBegunAnew(seen, view);
    if (mark.phase === 'done')
        return core_next/* arrived */.Kb;
    const live = towardsLive(way, seen, view);
    if (live.kind !== 'arrived')
        return live;
    if (ours === undefined)
        return (0,core_next/* failed */.gz)(noRevision);
    const recipe = recipeOf(way.snapshot);
    const inPlace = !way.snapshot.existed || recipe.live.length === 0;
    return (0,core_next/* take */.s)(inPlace
        ? closeMark(way, seen, { view, mark })
        : finish(way, seen, { view, recipe, mark, ours: ours.revision }));
}
/** Everything of the way back but the request with which the mark goes. */
function towardsRestored(way, seen, view) {
    const next = towardsBack(way, seen, view);
    return next.kind === 'step' && erasing.includes(next.step.name) ? core_next/* arrived */.Kb : next;
}
function towardsBack(way, seen, view) {
    if (!way.snapshot.existed)
        return towardsDeleted(way, seen, view);
    if (view === undefined)
        return (0,core_next/* overtaken */.K1)('somebody deleted the service');
    const recipe = recipeOf(way.snapshot);
    const mark = seen.mark?.release === way.release ? seen.mark : undefined;
    const labelled = view.template.labels?.[releaseLabel] === way.release;
    if (mark === undefined)
        return labelled ? (0,core_next/* overtaken */.K1)(`${changedBy(view)}, on top of our candidate`) : core_next/* arrived */.Kb;
    const rule = { before: recipe, ours: seen.ours?.revision, phase: mark.phase };
    const theirs = isForeign(view.routes, rule) ? { theirs: withoutCandidate(view.routes) } : {};
    const back = { view, recipe, mark, fields: fieldsBack(way, mark, view), ...theirs };
    if (recipe.openTo.some((member) => !(detailOf(seen).openTo ?? recipe.openTo).includes(member))) {
        return (0,core_next/* take */.s)(reopen(way, seen, [...new Set([...(detailOf(seen).openTo ?? []), ...recipe.openTo])]));
    }
    const oursIsLive = seen.live.some(({ revision }) => revision === seen.ours?.revision);
    if (oursIsLive && recipe.live.length > 0 && back.theirs === undefined)
        return (0,core_next/* take */.s)(retract(way, seen, back));
    if (!labelled && oursIsLive && recipe.live.length === 0) {
        return stuck(`users get ${seen.ours?.revision}, as no other revision has ever served`, way);
    }
    if (!labelled)
        return next_reroute(way, seen, back);
    if (seen.ours !== undefined && view.latestCreated !== seen.ours.revision)
        return leaveToOthers(way, seen, back);
    const template = templateOf(way.snapshot);
    if (template !== undefined)
        return (0,core_next/* take */.s)(restore(way, seen, { ...back, template }));
    return stuck(`the template of before is not known: revision ${recipe.templateRevision ?? '(none)'} is gone`, way);
}
/** The template is not ours any more: put back by us, or changed by somebody. Either way the old rule applies again. */
function next_reroute(way, seen, back) {
    const { view, recipe, theirs } = back;
    const follows = floats(theirs ?? recipe.routes) && recipe.live.length > 0;
    // LATEST is safe when it means the newest revision, or what it meant before: all but a candidate that became ready.
    const safe = view.latestReady === view.latestCreated || view.latestReady === recipe.latestReady;
    if (!follows || safe)
        return (0,core_next/* take */.s)(reroute(way, seen, back));
    return stuck(`revision ${view.latestCreated} is not ready: ${view.trouble ?? 'no reason given'}`, way);
}
/** Somebody changed the service after our staging: with an image of their own, the old rule ships theirs, as they meant. */
function leaveToOthers(way, seen, back) {
    const { view, recipe } = back;
    const onTopOfOurs = digestOf(view.template) === seen.ours?.digest;
    const wouldShipOurs = floats(recipe.routes) && view.latestReady === seen.ours?.revision;
    return onTopOfOurs || wouldShipOurs ? (0,core_next/* take */.s)(yieldTo(way, seen, back)) : next_reroute(way, seen, back);
}
/** Only what this release created, and never committed, is deleted. */
function towardsDeleted(way, seen, view) {
    if (view === undefined)
        return core_next/* arrived */.Kb;
    const { mark, ours } = seen;
    if (mark?.release !== way.release || !mark.created || mark.phase === 'done')
        return (0,core_next/* overtaken */.K1)(changedBy(view));
    if (ours !== undefined && view.latestCreated !== ours.revision)
        return (0,core_next/* overtaken */.K1)(changedBy(view));
    if (way.goal === 'restored' && mark.phase === 'committed')
        return (0,core_next/* take */.s)(forsake(way, seen, { view, mark }));
    return (0,core_next/* take */.s)(remove(way, seen));
}
const stuck = (reason, way) => ({
    kind: 'stuck',
    reason: `${reason}; users stay with ${way.snapshot.live.map(({ revision }) => revision).join(', ') || 'what they have'}`,
});
const changedBy = (view) => view.lastModifier === '' ? 'somebody else changed the service' : `${view.lastModifier} changed the service`;
const next_describe = (mark) => mark === undefined ? 'no release of ours' : `release ${mark.release}`;

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/changes.js



/** What will be different, field by field. Of environment values only the names are told. */
function changesBetween(view, { template, fields, close }) {
    const before = facts(view?.template, view?.fields);
    const after = facts(template, fields);
    const changes = [];
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (before[field] !== after[field])
            changes.push(change(field, before[field], after[field]));
    }
    const environment = environmentChange(mainContainer(view?.template ?? {}), mainContainer(withoutRelease(template)));
    if (environment !== '')
        changes.push({ field: 'env', after: environment });
    if (close.length > 0)
        changes.push({ field: 'invoker role', before: close.join(', '), after: 'taken away' });
    return changes;
}
const change = (field, before, after) => ({
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
/** Everything that can be shown of a service, as text by name. */
function facts(template, fields) {
    const main = mainContainer(template ?? {});
    const all = {
        image: main.image,
        port: main.ports?.[0]?.containerPort,
        cpu: cpuText(main.resources?.limits?.['cpu']),
        memory: memoryText(main.resources?.limits?.['memory']),
        concurrency: template?.maxInstanceRequestConcurrency,
        'timeout (s)': template?.timeout?.seconds,
        'max-instances': template?.scaling?.maxInstanceCount,
        'min-instances': fields?.minInstances,
        'runtime identity': template?.serviceAccount,
        'startup-probe': probeText(main.startupProbe),
        'liveness-probe': probeText(main.livenessProbe),
        vpc: template?.vpcAccess,
        volumes: template?.volumes
            ?.map(({ name, secret }) => (secret == null ? name : `${name} (secret ${secret.secret})`))
            .join(', '),
        labels: labelText(fields?.labels),
        ingress: fields?.ingress,
        'open without identity': fields?.invokerIamDisabled,
    };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, changes_text(value)]));
}
/** `1000m` and `1` are the same, so are `2Gi` and `2048Mi`. */
const cpuText = (cpu) => cpu?.endsWith('m') ? String(Number(cpu.slice(0, -1)) / 1000) : cpu;
const memoryText = (memory) => memory?.endsWith('Gi') ? `${Number(memory.slice(0, -2)) * 1024}Mi` : memory;
/** Without the values that Cloud Run fills in by itself, which are the same as none. */
function probeText(probe) {
    const filledIn = { timeoutSeconds: 1, periodSeconds: 10, failureThreshold: 3 };
    const said = Object.entries(probe ?? {}).filter(([name, value]) => value && filledIn[name] !== value);
    return said.length === 0 ? undefined : Object.fromEntries(said.map(([name, value]) => [name, probeAction(value)]));
}
const probeAction = (value) => typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, part]) => part && part !== 'http'))
    : value;
const labelText = (labels) => Object.entries(labels ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(', ');
/** An empty value and none are the same to the API. */
function changes_text(value) {
    if (value === undefined || value === null || value === '' || value === 0 || value === '0' || value === false)
        return undefined;
    return typeof value === 'string' ? value : (0,hash/* canonicalJson */.d)(value);
}
/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function environmentChange(before, after) {
    const old = variables(before);
    const now = variables(after);
    return [...new Set([...old.keys(), ...now.keys()])]
        .filter((name) => !isOurs(name) && (0,hash/* canonicalJson */.d)(old.get(name)) !== (0,hash/* canonicalJson */.d)(now.get(name)))
        .map((name) => `${sign(old.has(name), now.has(name))}${name}`)
        .join(', ');
}
const sign = (was, is) => (was && is ? '~' : is ? '+' : '-');
const isOurs = (name) => ['CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION'].includes(name);
/** By name, what a variable is: the API's answers have more members than what was sent. */
const variables = ({ env }) => new Map((env ?? []).map((each) => [each.name ?? '', contentOf(each)]));
function contentOf({ value, valueSource }) {
    const secret = valueSource?.secretKeyRef;
    return secret == null ? (value ?? '') : { secret: secret.secret, version: secret.version };
}
function droppedNames(before, after) {
    const now = variables(after);
    return [...variables(before).keys()].filter((name) => !now.has(name) && !isOurs(name));
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/plan.js








/** What Cloud Run would be asked for, and what stands in the way. Changes nothing. */
async function planService(unit, seen, reads, context) {
    const { service: view, openTo } = detailOf(seen);
    const pinnedSecrets = await pinSecrets(unit.settings.secrets ?? [], reads, context);
    const settings = {
        ...unit.settings,
        ...(unit.settings.secrets === undefined ? {} : { secrets: pinnedSecrets.secrets }),
    };
    const template = templateFor({ ...unit, settings }, view?.template);
    const fields = fieldsFor(settings, view, openTo);
    const close = settings.access === 'private' ? (openTo ?? []) : [];
    const settingsHash = (0,hash/* hashOf */.q)({ digest: unit.image.digest, settings });
    const mark = markFor(unit, settingsHash, view === undefined);
    const detail = { template, fields, mark, close };
    const changes = changesBetween(view, { template, fields, close });
    const action = view === undefined ? 'create' : isUnchanged(seen, { settingsHash, view, fields, close }) ? 'unchanged' : 'update';
    const problems = action === 'unchanged' ? [] : await problemsOf(detail, settings, seen, reads, context);
    const traits = traitsFor(seen, view);
    return {
        action,
        traits,
        problems,
        warnings: [
            ...pinnedSecrets.warnings,
            ...(action === 'update' ? adoptionWarnings(seen, view, settings, template) : []),
        ],
        changes: action === 'unchanged' ? [] : changes,
        steps: action === 'unchanged' ? ['Probe what serves'] : stepsFor(traits, view, close),
        settingsHash,
        fingerprint: seen.fingerprint,
        detail,
    };
}
const markFor = ({ release, image }, settingsHash, created) => ({
    release: release.id,
    order: release.order,
    version: release.version,
    run: release.run,
    settingsHash,
    created,
    ...(release.places === undefined ? {} : { places: release.places }),
    digest: image.digest,
});
async function pinSecrets(secrets, reads, context) {
    const warnings = [];
    const pinned = await Promise.all(secrets.map(async (secret) => {
        const found = await reads.pin(secret, context);
        if (found === undefined) {
            warnings.push(`secret ${secret.secret} stays at "latest", as its versions may not be read: an undo will not bring its old value back`);
        }
        return found ?? secret;
    }));
    return { secrets: pinned, warnings };
}
/** A new service is private unless it is said to be public; one that exists stays as it is. */
function fieldsFor(settings, view, openTo) {
    const before = view?.fields;
    const ingress = settings.ingress === undefined ? (before?.ingress ?? 'INGRESS_TRAFFIC_ALL') : ingressNames[settings.ingress];
    return {
        ingress,
        invokerIamDisabled: invokerIamDisabled(settings, before?.invokerIamDisabled ?? false, openTo),
        minInstances: settings.minInstances ?? before?.minInstances ?? 0,
        labels: { ...before?.labels, ...settings.labels },
    };
}
const ingressNames = {
    all: 'INGRESS_TRAFFIC_ALL',
    internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
    'internal-and-load-balancer': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
};
/** A service that is open to everybody by its policy is public already. */
function invokerIamDisabled({ access }, before, openTo) {
    if (access === undefined)
        return before;
    if (access === 'private')
        return false;
    return before || !(openTo ?? []).includes('allUsers');
}
/** Live fields are compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged({ ours, live }, { settingsHash, view, fields, close }) {
    const mark = readMark(view.annotations[markAnnotation]);
    if (mark?.phase !== 'done' || mark.settingsHash !== settingsHash || view.trouble !== undefined)
        return false;
    if (mark.live !== liveHash(view.template) || (0,hash/* hashOf */.q)(fields) !== (0,hash/* hashOf */.q)(view.fields) || close.length > 0)
        return false;
    // After an undo it is not the release's own revision that serves, but one made anew of the same template.
    return live.length === 1 && (live[0]?.revision === ours?.revision || live[0]?.revision === view.latestCreated);
}
function traitsFor(seen, view) {
    const canHold = view !== undefined && seen.live.length > 0;
    return {
        hold: canHold ? 'candidate' : 'none',
        shift: 'any',
        undo: canHold ? 'route' : 'redeploy',
        undoNeeds: 'cloud',
        proof: 'http',
    };
}
async function problemsOf(detail, settings, seen, reads, context) {
    const { service: view, openTo } = detailOf(seen);
    const problems = [];
    if (settings.access !== undefined && view !== undefined && openTo === undefined) {
        problems.push(`"access: ${settings.access}" needs to know who may call the service: grant run.services.getIamPolicy`);
    }
    const opens = detail.fields.invokerIamDisabled !== (view?.fields.invokerIamDisabled ?? false) || detail.close.length > 0;
    const needed = ['run.services.update', ...(opens ? ['run.services.setIamPolicy'] : [])];
    const missing = view === undefined ? [] : await reads.missingPermissions(needed, context);
    if (missing.length > 0)
        problems.push(`the identity lacks ${missing.join(' and ')} on the service`);
    if (problems.length > 0)
        return problems;
    try {
        await reads.validate(detail.template, detail.fields, seen, context);
        return [];
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'invalid', 'denied', 'missing', 'exhausted'))
            throw error;
        return [error.hint === undefined ? error.message : `${error.message} (${error.hint})`];
    }
}
/** The first touch of a service that was not ours says what it will drop. */
function adoptionWarnings(seen, view, settings, template) {
    const warnings = [];
    const dropped = view === undefined ? [] : droppedNames(mainContainer(view.template), mainContainer(template));
    if (dropped.length > 0)
        warnings.push(`these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`);
    if (seen.mark === undefined)
        warnings.push('this service was not released by Tandem before; what is not given stays as it is');
    if (view !== undefined && !floats(view.routes)) {
        warnings.push('its traffic is assigned to named revisions; the new revision will get all of it, by name, so a later deployment by other tools gets none');
    }
    if (seen.live.length > 1)
        warnings.push(`its traffic is split over ${seen.live.length} revisions; the split ends with this release`);
    if (settings.minInstances !== undefined && (view?.template.scaling?.minInstanceCount ?? 0) > 0) {
        warnings.push('the minimum of instances moves from the revision to the service');
    }
    return warnings;
}
function stepsFor(traits, view, close) {
    if (view === undefined)
        return ['Create the service', 'Probe the public address', 'Close the mark; if it fails, delete the service again'];
    if (traits.hold === 'none')
        return ['Replace the revision, which has never served', 'Probe the public address', 'Close the mark'];
    return [
        'Stage the new revision at 0 %, users pinned to what they have',
        'Make it reachable under a tag of its own',
        'Probe the candidate',
        'Decide',
        'Send all traffic to the new revision',
        ...(close.length > 0 ? [`Take the invoker role from ${close.join(', ')}`] : []),
        'Probe the public address',
        floats(view.routes)
            ? 'Let traffic follow the latest revision again, as it did'
            : 'Keep traffic on the new revision by name',
    ];
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/reach.js

/** A private service is asked with an identity token where there can be one; its audience is the service's own URL. */
function reachOf(which, seen, identityToken) {
    const { service: view, openTo } = detailOf(seen);
    const url = seen.endpoints[which];
    const audience = seen.endpoints.public;
    const ready = 'Cloud Run’s own startup check of the revision';
    if (url === undefined || audience === undefined)
        return { instead: `${ready}, as the service has no ${which} URL` };
    if (view !== undefined && view.fields.ingress !== 'INGRESS_TRAFFIC_ALL') {
        return { instead: `${ready}, as its ingress keeps requests from outside away` };
    }
    if (view?.fields.invokerIamDisabled || openTo?.includes('allUsers'))
        return { url };
    if (identityToken === undefined) {
        return { instead: `${ready}, as the service is private and only a service account can have an identity token` };
    }
    return { url, token: (context) => identityToken(audience, context) };
}

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run/snapshot.js



/** What is needed to put the service back; the template holds environment values, so it is the sensitive part. */
function takeSnapshot(plan, seen) {
    const { service: view } = detailOf(seen);
    if (view === undefined)
        return { existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} };
    const mark = view.annotations[markAnnotation];
    const recipe = {
        routes: view.routes.map(({ to, percent, tag }) => ({ to, percent, ...(tag === undefined ? {} : { tag }) })),
        live: [...seen.live],
        fields: view.fields,
        openTo: [...(planDetail(plan)?.close ?? [])],
        images: (view.template.containers ?? []).map(({ image }) => image ?? ''),
        healthCheckDisabled: view.template.healthCheckDisabled === true,
        ...(view.latestReady === undefined ? {} : { latestReady: view.latestReady }),
        ...(view.latestCreated === undefined ? {} : { templateRevision: view.latestCreated }),
        ...(mark === undefined ? {} : { mark }),
    };
    return {
        existed: true,
        fingerprint: seen.fingerprint,
        live: seen.live,
        recipe,
        sensitive: { template: view.template },
    };
}
/** The recipe that an interrupted release left on the service itself. */
const recipeLeftBehind = (seen) => readRecipe(detailOf(seen).service?.annotations[beforeAnnotation]);
/** A revision is its template, made real: this reads the template back, with the images as they were asked for. */
function templateOfRevision(revision, { images, healthCheckDisabled }) {
    const { scaling, vpcAccess, timeout, serviceAccount, volumes, executionEnvironment, serviceMesh } = revision;
    const { maxInstanceRequestConcurrency, sessionAffinity, nodeSelector, gpuZonalRedundancyDisabled } = revision;
    const { encryptionKey, encryptionKeyRevocationAction, encryptionKeyShutdownDuration } = revision;
    return {
        labels: withoutReserved(revision.labels),
        annotations: withoutReserved(revision.annotations),
        containers: (revision.containers ?? []).map((each, index) => ({
            ...each,
            image: images[index] ?? each.image ?? '',
        })),
        ...(healthCheckDisabled ? { healthCheckDisabled } : {}),
        ...given({ scaling, vpcAccess, timeout, serviceAccount, volumes, executionEnvironment, serviceMesh }),
        ...given({ maxInstanceRequestConcurrency, sessionAffinity, nodeSelector, gpuZonalRedundancyDisabled }),
        ...given({ encryptionKey, encryptionKeyRevocationAction, encryptionKeyShutdownDuration }),
    };
}
const reserved = /(^|\.)(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//;
const withoutReserved = (map) => Object.fromEntries(Object.entries(map ?? {}).filter(([name]) => !reserved.test(name)));
const given = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

;// CONCATENATED MODULE: ./build/targets/gcp/cloud-run.js












const isOf = (key, release) => release !== undefined && key.startsWith(`${release}-`);
/** gRPC codes by which an operation says that it was superseded rather than that it failed: CANCELLED, ABORTED. */
const superseded = [1, 10];
function createCloudRun(options) {
    const { id, service } = options;
    const { name, region, account } = id;
    async function look(context) {
        const found = await absentIfMissing(cloud_run_read('run.services.get', context, () => service.get(context)));
        if (found === undefined)
            return observed({ service: undefined, revisions: [], openTo: undefined });
        const mark = readMark(found.annotations?.[markAnnotation]);
        const [revisions, openTo] = await Promise.all([
            mark === undefined ? [] : absentIfMissing(cloud_run_read('run.revisions.list', context, () => service.revisions(context))),
            unknownIfDenied(cloud_run_read('run.services.getIamPolicy', context, () => service.openTo(context))),
        ]);
        // Deleted between the two reads.
        if (revisions === undefined)
            return observed({ service: undefined, revisions: [], openTo: undefined });
        return observed({ service: found, revisions, openTo });
    }
    const reads = {
        pin: options.pin,
        validate: async (template, fields, seen, context) => {
            const now = detailOf(seen).service?.fields;
            const changed = now === undefined ? undefined : changedFields(now, fields);
            await cloud_run_read('run.services.validate', context, () => changed === undefined
                ? service.create({ template, ...writeFields(fields) }, { validateOnly: true }, context)
                : service.patch({ template, ...changed.service }, ['template', ...changed.mask], { validateOnly: true }, context));
        },
        missingPermissions: (permissions, context) => cloud_run_read('run.services.testIamPermissions', context, () => service.missingPermissions(permissions, context)),
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
            return { step: step.key, ...(accepted === undefined ? {} : { operation: accepted.name }) };
        },
        async recall(step, context) {
            const found = await absentIfMissing(service.get(context));
            if (found === undefined || found.deleteTime != null)
                return step.name === 'delete' ? { step: step.key } : 'absent';
            const mark = readMark(found.annotations?.[markAnnotation]);
            // An erasing step has happened as soon as the mark is not ours.
            const happened = erasing.includes(step.name) ? !isOf(step.key, mark?.release) : mark?.step === step.key;
            return happened ? { step: step.key } : 'absent';
        },
        async settle(ticket, context) {
            const error = ticket.operation === undefined ? undefined : await operationEnd(ticket.operation, context);
            const seen = await seenAfter(ticket, context);
            if (error === undefined || superseded.includes(error.code) || isBackAnyway(ticket, seen))
                return { state: 'done', seen };
            return { state: 'failed', seen, reason: error.message };
        },
        reach: (which, seen) => reachOf(which, seen, options.identityToken),
        async explain({ seen, reason }, context) {
            const revision = seen.ours?.revision ?? detailOf(seen).service?.latestCreated;
            const read = (inner) => options.lastLines(revision, inner);
            const failedNow = seen.ours !== undefined && !seen.ours.ready;
            const logLines = failedNow ? await awaitLines(read, context) : ((await read(context)) ?? []);
            return explainFailure({ reason, logLines, logsUrl: options.logsUrl });
        },
        console: () => ({
            url: options.consoleUrl,
            describe: `gcloud run services describe ${name} --region=${region} --project=${account}`,
        }),
    };
    /** The error with which the operation ended, if it did. An operation that is gone has ended: the service tells how. */
    async function operationEnd(operation, context) {
        const start = context.clock.now();
        for (;;) {
            const state = await absentIfMissing(cloud_run_read('run.operations.wait', context, () => service.wait(operation, context)));
            if (state === undefined)
                return undefined;
            if (state.done)
                return state.error;
            await context.clock.sleep(pauseAfter(context.clock.now() - start), context.signal);
        }
    }
    /** Reads may be of the past for a moment: waits until the service has come to rest, and shows the step. */
    async function seenAfter(ticket, context) {
        const start = context.clock.now();
        for (;;) {
            const seen = await look(context);
            const patience = context.clock.now() - start < staleReads;
            if (seen.busy === undefined && !(patience && awaits(ticket, seen)))
                return seen;
            await context.clock.sleep(1_000, context.signal);
        }
    }
}
/**
 * Between two waits for an operation, ms, by how long it has taken: the cloud may come back from a wait at once, and a change of
 * routes is a matter of a second, a new revision one of a minute.
 */
const pauseAfter = (elapsed) => Math.min(1_000, Math.max(200, elapsed / 8));
/** For how long a read may be of before the write that it follows, ms; a guess on the safe side, only ever waited out in vain. */
const staleReads = 10_000;
/** The step's key is not, or not yet, in what a read shows. Steps that leave no key are seen at once or never. */
function awaits(ticket, seen) {
    if (!keyed.test(ticket.step))
        return false;
    return readMark(detailOf(seen).service?.annotations[markAnnotation])?.step !== ticket.step;
}
const keyed = /-(stage|tag|replace|create|promote|commit|finish|retract|restore)-\d+$/;
/**
 * On the way back the old template may fail again, as it did before, and the operation with it: what counts is that traffic
 * is where it was asked to be. `next` judges the rest.
 */
const isBackAnyway = ({ step }, seen) => /-(back|restored)-[a-z]+-\d+$/.test(step) && detailOf(seen).service?.routed === true;
const cloud_run_read = (operation, context, work) => (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, work);
async function absentIfMissing(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return undefined;
        throw error;
    }
}
async function unknownIfDenied(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'denied'))
            return undefined;
        throw error;
    }
}
async function send(request, service, context) {
    switch (request.call) {
        case 'create':
            return service.create(request.service, { validateOnly: false }, context);
        case 'patch':
            return service.patch(request.service, request.mask, { validateOnly: false }, context);
        case 'delete':
            return absentIfMissing(service.delete(request.etag, context));
        case 'set-open-to':
            await service.setOpenTo(request.members, context);
            return undefined;
    }
}
/** The way back from the service's own annotations, with the old template read from the old revision. */
async function rebuild(seen, service, context) {
    const { mark } = seen;
    if (!(0,journal/* isUnfinished */.u)(mark))
        return undefined;
    if (mark.created)
        return { existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} };
    const recipe = recipeLeftBehind(seen);
    if (recipe === undefined) {
        throw new errors/* CloudError */.K2(`release ${mark.release} left no note of what was there before it`, {
            trouble: 'invalid',
            operation: 'rebuild',
        });
    }
    const { templateRevision } = recipe;
    const revision = templateRevision === undefined
        ? undefined
        : await absentIfMissing(cloud_run_read('run.revisions.get', context, () => service.revision(templateRevision, context)));
    const sensitive = revision === undefined ? {} : { sensitive: { template: templateOfRevision(revision, recipe) } };
    return { existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive };
}

;// CONCATENATED MODULE: ./build/targets/gcp/google.js











function openGoogle(place, tools) {
    const { http, oidc, context } = tools;
    tools.secrets.add(Object.values(place.service.env ?? {}));
    tools.secrets.addNames((place.service.secrets ?? []).filter(isVariable).map(({ target }) => target));
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
        closed: closing.signal,
    });
    const client = createRunClient({ identity, http, endpoints });
    const shared = { place, tools, endpoints, identity, client, since: context.clock.now() };
    const registries = new Set(place.regions.map((region) => endpoints.registryHost(region)));
    return {
        cloud: 'gcp',
        identity: identity.describe(),
        targets: place.regions.map((region) => openCloudRun(shared, region)),
        connect: async (inner) => {
            await identity.accessToken(inner);
        },
        credentials: async (host, inner) => registries.has(host) || host.endsWith('-docker.pkg.dev') ? registryCredentials(identity, inner) : undefined,
        close: async () => {
            closing.abort(new errors/* TandemError */.Uz('cancelled', 'the connection to Google Cloud is closed'));
            await client.close();
        },
    };
}
function openCloudRun(shared, region) {
    const { place, tools, endpoints, identity } = shared;
    const { project, name } = place;
    const host = endpoints.registryHost(region);
    const rest = { http: tools.http, identity };
    const registry = createArtifactRegistry(rest, endpoints);
    const home = { project, location: region, repository: place.repository };
    return {
        target: cloudRunTarget(shared, { cloud: 'gcp', account: project, region, platform: 'cloud-run', name }),
        settings: place.service,
        platform: 'linux/amd64',
        runsFrom: (from) => from.endsWith('-docker.pkg.dev'),
        imageRepository: `${host}/${project}/${place.repository}/${name}`,
        createsImageRepository: place.createRepository,
        prepareImageRepository: async (context) => {
            await registry.ensureRepository(home, { create: place.createRepository }, context);
        },
    };
}
/** A process that takes over comes after the lines of the revision that it asks for, ms. */
const beforeUs = 3_600_000;
function cloudRunTarget({ tools, endpoints, identity, client, since }, id) {
    const { account: project, region, name: service } = id;
    const rest = { http: tools.http, identity };
    const secrets = createSecretManager(rest, endpoints);
    const logging = createLogging(rest, endpoints);
    return createCloudRun({
        id,
        service: discreet(serviceOf(client, id), tools.secrets),
        pin: async (secret, context) => {
            const pinned = await secrets.pinVersion({ project, secret: secret.secret, version: secret.version }, context);
            return pinned.kind === 'pinned' ? { ...secret, version: pinned.version } : undefined;
        },
        lastLines: async (revision, context) => {
            const place = { project, region, service, limit: 20 };
            const subject = revision === undefined ? { ...place, since } : { ...place, revision, since: since - beforeUs };
            const read = await logging.lastLines(subject, context);
            if (read.kind === 'read')
                return read.lines.map(({ text }) => text);
            context.log.info(`No log lines: ${read.why}`);
            return undefined;
        },
        ...(identity.canMintIdTokens ? { identityToken: (audience, context) => identity.idToken(audience, context) } : {}),
        consoleUrl: endpoints.console.service({ project, region, service }),
        logsUrl: endpoints.console.logs(project, `resource.type="cloud_run_revision"\nresource.labels.service_name="${service}"`),
    });
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
