export const id = 982;
export const ids = [982];
export const modules = {

/***/ 13280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ callAws),
/* harmony export */   k: () => (/* binding */ readAws)
/* harmony export */ });
/* harmony import */ var _core_heed_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43165);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68216);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19970);
/* harmony import */ var _clock_skew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57315);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3334);





/**
 * One request through an SDK client: heeds the signal, throws CloudError that names the operation, such as
 * `apprunner.UpdateService`. What was refused for its date or its ended session alone, so that nothing was done, is sent once more:
 * by then the client knows AWS's time, and the identity has a new session.
 */
async function callAws(operation, context, send) {
    const attempt = async () => (0,_core_heed_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .heedCancel */ .l)(context.signal, send({ abortSignal: context.signal }));
    try {
        return await attempt().catch((error) => {
            const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(error);
            if (fault === undefined || !((0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .isClockFault */ .Vj)(fault) || (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .isEndedSession */ .p4)(fault)))
                throw error;
            context.log.info(`${operation}: ${whyAgain(fault)}`);
            return attempt();
        });
    }
    catch (error) {
        (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(context.signal);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsError */ .e)(operation, error);
    }
}
function whyAgain(fault) {
    const skew = (0,_clock_skew_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSkew */ .m)(fault.message);
    return skew === undefined
        ? `${fault.message}; asking once more`
        : `the clock of this machine is ${skew}; asking once more by AWS's time`;
}
/** The same for what changes nothing: asked again while the trouble is of a kind that heals. */
const readAws = (operation, context, send) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(operation, _core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4, context, () => callAws(operation, context, send));


/***/ }),

/***/ 57315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ describeSkew)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68216);

/**
 * `Signature expired: SIGNED is now earlier than … (NOW - 5 min.)`, `Signature not yet current: SIGNED is still later than …
 * (NOW + 5 min.)` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html, November 2026)
 * → `10 min 0 s slow`.
 */
function describeSkew(message) {
    const [, signed, now] = /(\d{8}T\d{6}Z) is (?:now earlier|still later) than .*\((\d{8}T\d{6}Z) [-+]/.exec(message) ?? [];
    if (signed === undefined || now === undefined)
        return undefined;
    const skew = timeOf(signed) - timeOf(now);
    return `${(0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(Math.abs(skew))} ${skew < 0 ? 'slow' : 'fast'}`;
}
/** `20261125T181500Z` → ms since the epoch. */
const timeOf = (stamp) => Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));


/***/ }),

/***/ 19970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ awsError)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(52790);
// EXTERNAL MODULE: ./build/aws/clock-skew.js
var clock_skew = __webpack_require__(57315);
// EXTERNAL MODULE: ./build/aws/fault.js
var aws_fault = __webpack_require__(3334);
;// CONCATENATED MODULE: ./build/aws/permissions.js
// documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (November 2026)
const sentence = /(?:User: )?(\S+) is not authorized to perform: ([\w-]+:\w+)(?: on resource: (\S+))?(?: ((?:because|with an explicit deny).*))?/;
function denialIn(message) {
    const [, principal, action, resource, reason] = sentence.exec(message) ?? [];
    if (principal === undefined || action === undefined)
        return undefined;
    return { principal, action, ...(resource && { resource }), ...(reason && { reason }) };
}
/** What would let the principal do it. */
function hintForDenial({ principal, action, resource, reason = '' }) {
    const where = resource === undefined || resource === '*' ? '' : ` on ${resource}`;
    const who = holderOf(principal);
    const [, deny] = /explicit deny in an? (.+?)(?: policy)?$/.exec(reason) ?? [];
    if (deny !== undefined)
        return `Take the deny of ${action}${where} out of the ${deny} policy: no allow outweighs it.`;
    const other = /no ([\w -]+?) policy allows/.exec(reason)?.[1];
    const policy = other === undefined || other === 'identity-based' ? `policy of ${who}` : `${other} policy as well`;
    return `Add ${action}${where} to the ${policy}${action === 'iam:PassRole' ? passing : ''}; docs/permissions.md lists all.`;
}
/**
 * Services that roles are passed to. Of App Runner AWS is not of one mind: its service authorization reference names the first
 * (list_apprunner.html), its policy AWSAppRunnerFullAccess the second, the roles' trust the others (November 2026).
 */
const passing = ', with iam:PassedToService bullet.amazonaws.com, apprunner.amazonaws.com, build.apprunner.amazonaws.com (access role) and tasks.apprunner.amazonaws.com (instance role), or lambda.amazonaws.com for a function, where the policy has that condition';
/** `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION` → `role NAME`; anything else as it is. */
function holderOf(principal) {
    const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1];
    return role === undefined ? principal : `role ${role}`;
}

;// CONCATENATED MODULE: ./build/aws/errors.js





/** Any error of a call to AWS as a CloudError that names the operation. Matched by code, never by class. */
function awsError(operation, error) {
    const known = tandemErrorIn(error);
    if (known !== undefined)
        return asCalled(operation, known);
    const fault = (0,aws_fault/* faultOf */.Kl)(error);
    if (fault !== undefined)
        return cloudErrorOf(operation, fault, error);
    return new errors/* CloudError */.K2(`${operation}: ${messageOf(error)}`, { trouble: 'unanswered', operation, cause: error });
}
function cloudErrorOf(operation, fault, cause) {
    const trouble = troubleOfFault(fault);
    const hint = hintFor(trouble, fault);
    return new errors/* CloudError */.K2(`${operation}: ${fault.message}${told(fault)}`, {
        trouble,
        operation,
        cause,
        ...(hint === undefined ? {} : { hint }),
        ...(fault.status === undefined ? {} : { status: fault.status }),
        ...(fault.retryAfter === undefined ? {} : { retryAfter: fault.retryAfter }),
    });
}
/** The first that fits; names are those of the services' models and of https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html. */
const byCode = [
    [
        /Throttl|^TooManyRequests$|^TooManyUpdates$|^RequestLimitExceeded$|^SlowDown$|^PriorRequestNotComplete$/,
        'throttled',
    ],
    [
        /^Internal(Failure|Error|ServerError|ServiceError|Service)?$|^Service(Unavailable)?$|^Server$|^RequestTimeout$/,
        'unanswered',
    ],
    [
        /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|ExpiredToken|AuthFailure)/,
        'denied',
    ],
    [
        /^(InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|Request(Expired|TimeTooSkewed|InTheFuture))$/,
        'denied',
    ],
    [
        /^(NotAuthorized|OptInRequired|SubscriptionRequired|RegionDisabled|IDPRejectedClaim|InvalidIdentityToken)$/,
        'denied',
    ],
    [/NotFound$|DoesNotExist$|^NoSuch/, 'missing'],
    [/AlreadyExists$|^ResourceExists$/, 'exists'],
    [/^InvalidState$|Conflict$|InUse$|^ConcurrentModification$|^OperationAborted$/, 'conflict'],
    [/QuotaExceeded$|LimitExceeded$/, 'exhausted'],
];
function troubleOfFault({ code, status = 500 }) {
    const named = byCode.find(([pattern]) => pattern.test(code))?.[1];
    if (named === 'throttled' || status < 500)
        return named ?? (0,trouble/* troubleOf */.L)(status);
    return 'unanswered';
}
function hintFor(trouble, fault) {
    if (trouble === 'exhausted')
        return 'Delete what is no longer needed, or ask for more in the console of Service Quotas.';
    if (trouble !== 'denied')
        return undefined;
    const denial = denialIn(fault.message);
    if (denial !== undefined)
        return hintForDenial(denial);
    const skew = (0,clock_skew/* describeSkew */.m)(fault.message);
    if (skew !== undefined)
        return `The clock of the machine that runs this job is ${skew}: set it, e.g. by NTP.`;
    if ((0,aws_fault/* isEndedSession */.p4)(fault))
        return hintForEnded;
    return byDeniedCode[fault.code];
}
const hintForEnded = 'The session of the credentials in the environment is over. Set aws-role-to-assume, which is renewed as long as the job runs, or take credentials that last longer.';
const unknownKey = 'AWS does not know these credentials here: the key was deleted, it is of another partition (aws, aws-cn, aws-us-gov), or the region has to be enabled in the account first.';
const byDeniedCode = {
    UnrecognizedClient: unknownKey,
    InvalidClientTokenId: unknownKey,
    AuthFailure: unknownKey,
    OptInRequired: 'The region or the service has to be enabled in the account first.',
    SubscriptionRequired: 'The account is not signed up for this service.',
    RegionDisabled: 'Enable the region in the account, and STS in it (IAM, Account settings), or use another region.',
};
function told({ code, status }) {
    const parts = [...(status === undefined ? [] : [`HTTP ${status}`]), ...(code === '' ? [] : [code])];
    return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
/** Our own error somewhere in the chain: the HTTP client's, the cancel's, a refused identity's. */
function tandemErrorIn(error) {
    for (let at = error, depth = 0; at !== undefined && depth < 8; at = causeOf(at), depth++) {
        if (at instanceof errors/* TandemError */.Uz)
            return at;
    }
    return undefined;
}
/** The operation as the caller calls it; a refused identity stays what it is, whatever it was needed for. */
const asCalled = (operation, error) => error instanceof errors/* CloudError */.K2 && error.code !== 'auth' ? (0,errors/* renamed */.fN)(operation, error) : error;
const causeOf = (error) => typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
const messageOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);


/***/ }),

/***/ 3334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Vj: () => (/* binding */ isClockFault),
/* harmony export */   p4: () => (/* binding */ isEndedSession)
/* harmony export */ });
/* unused harmony export codeOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _http_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52790);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
const headers = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().catch(undefined);
/** `$fault` is what the SDK sets on what AWS has said; without it the answer could not be read. */
const sdkSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    $fault: text,
    $metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        httpStatusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().catch(undefined),
        clockSkewCorrected: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().catch(undefined),
    }),
});
const responseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ $response: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ headers }) });
/** `undefined` for what is no answer of AWS: an error of the network, or of ours. */
function faultOf(error) {
    const parsed = sdkSchema.safeParse(error);
    if (!parsed.success || parsed.data.$metadata.httpStatusCode === undefined)
        return undefined;
    const { name, message, $fault, $metadata } = parsed.data;
    const answered = headersOf(error);
    const retryAfter = (0,_http_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .s)(answered, dateOf(answered));
    return {
        ...($fault === undefined ? unreadable(answered) : { code: codeOf(name), message }),
        ...($metadata.httpStatusCode === undefined ? {} : { status: $metadata.httpStatusCode }),
        clockCorrected: $metadata.clockSkewCorrected ?? false,
        ...(retryAfter === undefined ? {} : { retryAfter }),
    };
}
function headersOf(error) {
    // The SDK hides the answer, so that a copy of the error's members does not have it.
    const parsed = responseSchema.safeParse({
        $response: typeof error === 'object' && error !== null && '$response' in error ? error.$response : undefined,
    });
    return (parsed.success ? parsed.data.$response.headers : undefined) ?? {};
}
/** A `Retry-After` that is a date is compared with the answer's own. */
const dateOf = (answered) => Date.parse(answered['date'] ?? '') || 0;
const unreadable = (answered) => ({
    code: '',
    message: `an answer that is not AWS's (${answered['content-type'] ?? 'no type'})`,
});
/** `com.amazon.coral.service#AccessDeniedException` → `AccessDenied` */
const codeOf = (name) => name.replace(/^.*[#:]/, '').replace(/Exception$/, '');
const clockCodes = ['RequestExpired', 'RequestTimeTooSkewed', 'RequestInTheFuture'];
const signatureCodes = ['InvalidSignature', 'SignatureDoesNotMatch'];
/** Refused for its date alone; the client has learned AWS's time by the answer. */
const isClockFault = ({ code, clockCorrected }) => clockCodes.includes(code) || (clockCorrected && signatureCodes.includes(code));
/** The session that the request was signed with is over. */
const isEndedSession = ({ code }) => code === 'ExpiredToken';


/***/ }),

/***/ 44367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createLogs)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70303);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68216);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13280);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46876);





function createLogs(connection) {
    const client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__/* .CloudWatchLogsClient */ .TFr(connection.clientConfig);
    const { region } = connection;
    return {
        lastLines: async (subject, context) => {
            const url = _endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .consolePages */ .u1.logGroup({ region, group: subject.group });
            try {
                return { kind: 'read', lines: await readLines(client, subject, context), url };
            }
            catch (error) {
                (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfCancelled */ .dZ)(context.signal);
                // A group comes into being with its first line.
                if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloudError */ .EN)(error, 'missing'))
                    return { kind: 'read', lines: [], url };
                return { kind: 'unread', why: whyUnread(subject, error), url };
            }
        },
    };
}
/** Enough to get past empty pages, which say only that the search goes on. */
const maxPages = 5;
/** One page costs the same whether it is full or not; where the order is not heeded the last lines are still in it. */
const pageSize = 1_000;
/** From the newest on can be asked only since then: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html (November 2026). */
const earliest = Date.UTC(2024, 0, 1);
/** Five requests a second are allowed to a whole account; nobody waits long for an explanation. */
const logPolicy = { on: ['throttled', 'unanswered'], firstWait: 500, maxWait: 2_000, within: 6_000 };
async function readLines(client, subject, context) {
    const { group, streamPrefix, since, limit } = subject;
    const events = [];
    for (let page = 1, nextToken; page <= maxPages && events.length < limit; page++) {
        const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_4__/* .FilterLogEventsCommand */ .nsW({
            logGroupName: group,
            ...(streamPrefix === undefined ? {} : { logStreamNamePrefix: streamPrefix }),
            startTime: Math.max(Math.floor(since), earliest),
            startFromHead: false,
            limit: Math.max(limit, pageSize),
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        const reply = await (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)('logs.FilterLogEvents', logPolicy, context, () => (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callAws */ .I)('logs.FilterLogEvents', context, (options) => client.send(command, options)));
        events.push(...(reply.events ?? []));
        nextToken = reply.nextToken;
        if (nextToken === undefined)
            break;
    }
    return oldestFirst(events).slice(-limit).map(lineOf);
}
/** They come newest first, those of one time too. */
const oldestFirst = (events) => events.toReversed().toSorted((a, b) => timeOf(a) - timeOf(b));
const timeOf = ({ timestamp = 0 }) => timestamp;
const lineOf = ({ timestamp = 0, logStreamName = '', message = '' }) => ({
    at: new Date(timestamp).toISOString(),
    stream: logStreamName,
    text: message.trimEnd(),
});
function whyUnread({ group }, error) {
    if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCloudError */ .EN)(error, 'denied')) {
        return `the logs may not be read: allow logs:FilterLogEvents on the log group ${group} to see them here`;
    }
    return `the logs could not be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error)[0]}`;
}


/***/ }),

/***/ 47850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unsqueeze),
/* harmony export */   r: () => (/* binding */ squeeze)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Any text as short text of the letters that a tag may have. */
const squeeze = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(Buffer.from(text), { level: 9 }).toString('base64');
/** `undefined` when it is nothing that was squeezed. */
function unsqueeze(squeezed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(squeezed, 'base64')).toString('utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 16982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAmazon: () => (/* binding */ openAmazon),
  openKnownAmazon: () => (/* binding */ openKnownAmazon)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-apprunner/dist-cjs/index.js
var dist_cjs = __webpack_require__(12284);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(13280);
;// CONCATENATED MODULE: ./build/aws/app-runner-client.js



/** A page's most, for operations and services alike (API reference of ListOperations and ListServices, November 2026). */
const pageSize = 20;
function createAppRunnerClient({ clientConfig }) {
    const sdk = new dist_cjs/* AppRunnerClient */.fpv(clientConfig);
    return {
        servicesNamed: async (name, context) => {
            const all = await pages(async (NextToken) => {
                const page = await (0,call/* readAws */.k)('apprunner.ListServices', context, (options) => sdk.send(new dist_cjs/* ListServicesCommand */.qde({ MaxResults: pageSize, ...NextToken }), options));
                return { items: page.ServiceSummaryList ?? [], next: page.NextToken };
            });
            return all.filter(({ ServiceName }) => ServiceName === name);
        },
        describe: async (ServiceArn, context) => {
            const { Service } = await (0,call/* readAws */.k)('apprunner.DescribeService', context, (options) => sdk.send(new dist_cjs/* DescribeServiceCommand */.auI({ ServiceArn }), options));
            if (Service === undefined)
                throw empty('apprunner.DescribeService');
            return Service;
        },
        operations: async (ServiceArn, context) => {
            const { OperationSummaryList } = await (0,call/* readAws */.k)('apprunner.ListOperations', context, (options) => sdk.send(new dist_cjs/* ListOperationsCommand */.K6t({ ServiceArn, MaxResults: pageSize }), options));
            return OperationSummaryList ?? [];
        },
        tags: async (ResourceArn, context) => {
            const { Tags } = await (0,call/* readAws */.k)('apprunner.ListTagsForResource', context, (options) => sdk.send(new dist_cjs/* ListTagsForResourceCommand */.a_e({ ResourceArn }), options));
            return Object.fromEntries((Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
        },
        create: async (request, context) => accepted(await (0,call/* callAws */.I)('apprunner.CreateService', context, (options) => sdk.send(new dist_cjs/* CreateServiceCommand */.JkR(request), options))),
        update: async (request, context) => accepted(await (0,call/* callAws */.I)('apprunner.UpdateService', context, (options) => sdk.send(new dist_cjs/* UpdateServiceCommand */.kZr(request), options))),
        pause: async (ServiceArn, context) => accepted(await (0,call/* callAws */.I)('apprunner.PauseService', context, (options) => sdk.send(new dist_cjs/* PauseServiceCommand */.pGz({ ServiceArn }), options))),
        resume: async (ServiceArn, context) => accepted(await (0,call/* callAws */.I)('apprunner.ResumeService', context, (options) => sdk.send(new dist_cjs/* ResumeServiceCommand */.QGR({ ServiceArn }), options))),
        delete: async (ServiceArn, context) => accepted(await (0,call/* callAws */.I)('apprunner.DeleteService', context, (options) => sdk.send(new dist_cjs/* DeleteServiceCommand */.o6q({ ServiceArn }), options))),
        tag: async (ResourceArn, tags, context) => {
            const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
            await (0,call/* callAws */.I)('apprunner.TagResource', context, (options) => sdk.send(new dist_cjs/* TagResourceCommand */.eqU({ ResourceArn, Tags }), options));
        },
        untag: async (ResourceArn, keys, context) => {
            await (0,call/* callAws */.I)('apprunner.UntagResource', context, (options) => sdk.send(new dist_cjs/* UntagResourceCommand */.RP$({ ResourceArn, TagKeys: [...keys] }), options));
        },
        ...scalingCalls(sdk),
        close: () => sdk.destroy(),
    };
}
function scalingCalls(sdk) {
    return {
        scalings: async (context) => {
            const all = await pages(async (NextToken) => {
                const page = await (0,call/* readAws */.k)('apprunner.ListAutoScalingConfigurations', context, (options) => 
                // Only the newest of each name unless it is told otherwise.
                sdk.send(new dist_cjs/* ListAutoScalingConfigurationsCommand */.zBq({ LatestOnly: false, ...NextToken }), options));
                return { items: page.AutoScalingConfigurationSummaryList ?? [], next: page.NextToken };
            });
            return all.flatMap(({ AutoScalingConfigurationArn: arn, AutoScalingConfigurationName: name = '', Status }) => arn === undefined || Status === 'INACTIVE' ? [] : [{ arn, name }]);
        },
        scaling: async (AutoScalingConfigurationArn, context) => {
            const { AutoScalingConfiguration: found } = await (0,call/* readAws */.k)('apprunner.DescribeAutoScalingConfiguration', context, (options) => sdk.send(new dist_cjs/* DescribeAutoScalingConfigurationCommand */.Bbu({ AutoScalingConfigurationArn }), options));
            return { concurrency: found?.MaxConcurrency ?? 100, min: found?.MinSize ?? 1, max: found?.MaxSize ?? 25 };
        },
        createScaling: async (name, { concurrency, min, max }, context) => {
            const request = { AutoScalingConfigurationName: name, MaxConcurrency: concurrency, MinSize: min, MaxSize: max };
            const { AutoScalingConfiguration: made } = await (0,call/* callAws */.I)('apprunner.CreateAutoScalingConfiguration', context, (options) => sdk.send(new dist_cjs/* CreateAutoScalingConfigurationCommand */.o5J(request), options));
            return made?.AutoScalingConfigurationArn ?? '';
        },
    };
}
const accepted = (answer) => ({
    ...(answer.Service?.ServiceArn === undefined ? {} : { arn: answer.Service.ServiceArn }),
    ...(answer.OperationId === undefined ? {} : { operation: answer.OperationId }),
});
const empty = (operation) => new errors/* CloudError */.K2(`${operation}: answered without a service`, { trouble: 'unanswered', operation });
async function pages(ask) {
    const all = [];
    let token;
    do {
        const { items, next } = await ask(token === undefined ? {} : { NextToken: token });
        all.push(...items);
        token = next;
    } while (token !== undefined);
    return all;
}

// EXTERNAL MODULE: ./build/aws/endpoints.js
var endpoints = __webpack_require__(46876);
;// CONCATENATED MODULE: ./build/aws/transport.js
/**
 * What the SDK sends goes through our HTTP client: one place for proxies, certificates, time-outs, and errors in words. Left to
 * itself it would ignore HTTPS_PROXY (node-http-handler 4.14).
 */
function createTransport(http, base, { expired } = {}) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (asked, { abortSignal } = {}) => {
            const signal = abortSignal instanceof AbortSignal ? AbortSignal.any([abortSignal, base.signal]) : base.signal;
            const { status, headers, body } = await http.request(requestOf(asked), { ...base, signal });
            const told = `${headers['x-amzn-errortype'] ?? ''} ${body.toString()}`;
            if (status >= 400 && endedSession.test(told))
                expired?.(accessKeyOf(asked));
            return { response: { statusCode: status, headers: { ...headers }, body: new Uint8Array(body) } };
        },
        updateHttpClientConfig: () => undefined,
        httpHandlerConfigs: () => ({}),
    };
}
/** The code as the JSON, the Query and the REST protocols spell it; the last in a header. */
const endedSession = /"__type"\s*:\s*"[^"]*ExpiredToken|<Code>ExpiredToken|^[^"<]*\bExpiredToken/;
/** `AWS4-HMAC-SHA256 Credential=ASIA…/20261125/us-east-1/apprunner/aws4_request, …` */
const accessKeyOf = ({ headers }) => /Credential=(\w+)\//.exec(headers['authorization'] ?? '')?.[1] ?? '';
function requestOf(asked) {
    const request = { method: asked.method, url: urlOf(asked), operation: operationOf(asked), headers: asked.headers };
    const body = asked.body;
    if (body === undefined || body === null)
        return request;
    if (typeof body === 'string')
        return { ...request, body };
    // Not `Buffer.from(body)`: it asks for `valueOf`, which the SDK's own kind of bytes answers with a warning on the console.
    if (body instanceof Uint8Array)
        return { ...request, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) };
    throw new TypeError(`${request.operation}: a body of an unexpected kind`);
}
function urlOf({ protocol, hostname, port, path, query = {} }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    for (const [name, value] of Object.entries(query)) {
        for (const each of [value ?? ''].flat())
            url.searchParams.append(name, each);
    }
    return url.href;
}
/** `apprunner.UpdateService`, `sts.AssumeRoleWithWebIdentity`: replaced by the caller's own name where it has one. */
function operationOf({ method, hostname, headers, body }) {
    const service = hostname.replace(/^api\./, '').split('.')[0];
    const target = headers['x-amz-target']?.split('.').at(-1);
    const action = typeof body === 'string' ? /(?:^|&)Action=(\w+)/.exec(body)?.[1] : undefined;
    return `${service}.${target ?? action ?? method.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./build/aws/connection.js


/** Whether to ask again is ours to decide, on our clock. */
const awsSettings = {
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    ignoreConfiguredEndpointUrls: true,
    userAgentAppId: 'tandem',
};
function connectAws({ identity, http, region, context }) {
    const expired = (accessKeyId) => identity.forget(accessKeyId);
    return {
        region,
        partition: (0,endpoints/* partitionOf */.iQ)(region),
        clientConfig: {
            ...awsSettings,
            region,
            requestHandler: createTransport(http, context, { expired }),
            // The SDK keeps credentials by the system's clock unless it is told that somebody else does.
            credentials: Object.assign(() => identity.credentials(context), { memoized: true }),
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var client_ecr_dist_cjs = __webpack_require__(28249);
// EXTERNAL MODULE: ./build/core/retry.js
var retry = __webpack_require__(68216);
// EXTERNAL MODULE: ./build/core/heed-cancel.js
var heed_cancel = __webpack_require__(43165);
;// CONCATENATED MODULE: ./build/aws/kept.js



/**
 * What is asked for serves for so long, ms: one asks, all others wait for the same. What failed is not kept; when it failed because
 * the one who asked was cancelled, another asks.
 */
function keptFor(time, ask) {
    let kept;
    const askAnew = async (context) => {
        const mine = { value: ask(context), until: context.clock.now() + time };
        kept = mine;
        try {
            return await mine.value;
        }
        catch (error) {
            if (kept === mine)
                kept = undefined;
            throw error;
        }
    };
    return async (context) => {
        while (kept !== undefined && kept.until > context.clock.now()) {
            const shared = kept;
            try {
                return await (0,heed_cancel/* heedCancel */.l)(context.signal, shared.value);
            }
            catch (error) {
                (0,retry/* throwIfCancelled */.dZ)(context.signal);
                if (!(error instanceof errors/* TandemError */.Uz && error.code === 'cancelled'))
                    throw error;
                if (kept === shared)
                    kept = undefined;
            }
        }
        return askAnew(context);
    };
}

;// CONCATENATED MODULE: ./build/aws/ecr.js





function createEcr(connection) {
    const client = new client_ecr_dist_cjs/* ECRClient */.S70(connection.clientConfig);
    const registry = { client, region: connection.region };
    return {
        ensureRepository: async (name, { create }, context) => {
            if (await isThere(registry, name, context))
                return;
            if (!create)
                throw missing(registry, name);
            await makeRepository(registry, name, context);
            await waitUntilSeen(registry, name, context);
        },
        credentials: keptFor(passwordServes, (context) => mintPassword(registry, context)),
    };
}
async function isThere({ client }, name, context) {
    const command = new client_ecr_dist_cjs/* DescribeRepositoriesCommand */.pE_({ repositoryNames: [name] });
    try {
        await (0,call/* readAws */.k)('ecr.DescribeRepositories', context, (options) => client.send(command, options));
        return true;
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return false;
        throw error;
    }
}
/** Asking again after an unknown outcome meets `exists`, which is as good. */
async function makeRepository({ client, region }, name, context) {
    context.log.info(`Creating the repository ${name} in ${region}`);
    const command = new client_ecr_dist_cjs/* CreateRepositoryCommand */.WTe({ repositoryName: name });
    try {
        await (0,call/* readAws */.k)('ecr.CreateRepository', context, (options) => client.send(command, options));
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'exists'))
            throw error;
    }
}
/** A push may not find what was made a moment ago. */
const seenPolicy = { on: ['missing'], firstWait: 250, maxWait: 2_000, within: 60_000 };
async function waitUntilSeen(registry, name, context) {
    const operation = 'ecr.DescribeRepositories';
    await (0,retry/* retry */.L5)(operation, seenPolicy, context, async () => {
        if (await isThere(registry, name, context))
            return;
        throw new errors/* CloudError */.K2(`the repository ${name} was made, but ECR does not show it`, { operation, trouble: 'missing' });
    });
}
const missing = ({ region }, name) => new errors/* TandemError */.Uz('input', `the ECR repository ${name} does not exist in ${region}`, {
    hint: `Make it (aws ecr create-repository --repository-name ${name} --region ${region}), or set create-repository: true.`,
});
/**
 * Good for twelve hours: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html (November 2026). Whether longer than
 * the session that asked for it is not said, so it is not kept for long. ms
 */
const passwordServes = 600_000;
async function mintPassword({ client }, context) {
    const operation = 'ecr.GetAuthorizationToken';
    const command = new client_ecr_dist_cjs/* GetAuthorizationTokenCommand */.Eu6({});
    const { authorizationData } = await (0,call/* readAws */.k)(operation, context, (options) => client.send(command, options));
    const pair = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1)
        throw new errors/* CloudError */.K2(`${operation}: answered without a password`, { operation, trouble: 'invalid' });
    return { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

// EXTERNAL MODULE: ./build/core/secrets.js
var secrets = __webpack_require__(28527);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/aws/caller.js



const callerSchema = schemas/* object */.Ikc({ Account: schemas/* string */.YjP(), Arn: schemas/* string */.YjP() });
/** Needs no permission, and no policy can take it away. */
async function askCaller(options) {
    const { STSClient, GetCallerIdentityCommand } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = new STSClient(connectAws(options).clientConfig);
    const answer = await (0,call/* readAws */.k)('sts.GetCallerIdentity', options.context, (send) => client.send(new GetCallerIdentityCommand({}), send));
    const { Account: account, Arn: arn } = callerSchema.parse(answer);
    return { account, arn };
}

// EXTERNAL MODULE: ./build/aws/errors.js + 1 modules
var aws_errors = __webpack_require__(19970);
// EXTERNAL MODULE: ./build/aws/fault.js
var aws_fault = __webpack_require__(3334);
;// CONCATENATED MODULE: ./build/aws/default-chain.js






/** The SDK's own chain: environment, configuration files and what they name, the container's or the machine's role. */
function createDefaultChain(options) {
    let provider;
    let ended;
    const find = async () => {
        const ask = await (provider ??= openChain(options));
        const found = await explained(ask());
        if (found.accessKeyId !== ended)
            return found;
        ended = undefined;
        return explained(ask({ forceRefresh: true }));
    };
    return {
        credentials: async ({ signal }) => {
            const found = await (0,heed_cancel/* heedCancel */.l)(signal, find());
            options.secrets.add([found.accessKeyId, found.secretAccessKey, found.sessionToken]);
            return found;
        },
        forget: (accessKeyId) => {
            ended = accessKeyId;
        },
    };
}
async function openChain({ region, http, context }) {
    const { defaultProvider } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    const { log } = context;
    const debug = (line) => log.debug(String(line));
    return defaultProvider({
        clientConfig: { ...awsSettings, region, requestHandler: createTransport(http, context) },
        logger: { debug, info: debug, warn: (line) => log.warning(String(line)), error: debug },
    });
}
async function explained(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (error instanceof errors/* TandemError */.Uz || (0,aws_fault/* faultOf */.Kl)(error) !== undefined)
            throw (0,aws_errors/* awsError */.e)('sts.credentials', error);
        throw new errors/* TandemError */.Uz('auth', 'there are no AWS credentials in this job', { hint: whatToSet, cause: error });
    }
}
const whatToSet = 'Set aws-role-to-assume (and permissions: id-token: write), or let aws-actions/configure-aws-credentials run before in the same job.';

// EXTERNAL MODULE: ./build/core/claims.js
var core_claims = __webpack_require__(43821);
;// CONCATENATED MODULE: ./build/aws/likely-cause.js

/** What most often is the reason why a trust policy does not match such a token; https://docs.github.com/actions/reference/security/oidc (November 2026). */
function likelyCause(claims) {
    const { sub = '', aud = 'sts.amazonaws.com', event_name: event } = claims;
    if (aud !== 'sts.amazonaws.com')
        return `The likely cause is the audience: a condition on "sts.amazonaws.com" does not match "${aud}".`;
    if (sub !== '' && sub === (0,core_claims/* subjectSpellings */.Yc)(claims)?.immutable) {
        return 'The likely cause is the subject: GitHub spells it with ids for this repository, and a condition without them does not match.';
    }
    const environment = /:environment:([^:]+)/.exec(sub)?.[1];
    if (environment !== undefined) {
        return `The likely cause is the subject: the job has the environment "${environment}", so it names that and no branch.`;
    }
    if (event?.startsWith('pull_request'))
        return 'The likely cause is the subject: that of a pull request names no branch.';
    return undefined;
}

;// CONCATENATED MODULE: ./build/aws/trust.js


/** What the name of a provider, and of its condition keys, is: the issuer without `https://`. */
const nameOfIssuer = (claims) => (claims['iss'] ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
/** ARN of the OIDC provider that the role's account has to have. */
const providerArn = (role, claims) => `arn:${(0,endpoints/* partitionOfArn */.Fh)(role) ?? 'aws'}:iam::${(0,endpoints/* accountOfArn */.KC)(role) ?? 'ACCOUNT'}:oidc-provider/${nameOfIssuer(claims)}`;
/** The `Condition` of a trust policy that lets this very subject in, in both of GitHub's spellings; JSON. */
function trustCondition(claims) {
    const { sub, aud } = claims;
    const spelled = (0,core_claims/* subjectSpellings */.Yc)(claims);
    if (sub === undefined)
        return undefined;
    const subjects = spelled === undefined ? [sub] : [spelled.classic, spelled.immutable];
    const key = nameOfIssuer(claims);
    const condition = {
        StringEquals: { [`${key}:aud`]: aud ?? 'sts.amazonaws.com' },
        StringLike: { [`${key}:sub`]: subjects },
    };
    return `"Condition": ${JSON.stringify(condition, undefined, 2)}`;
}
/** The same for whatever the repository releases from: `repo:OWNER/NAME:*`, in both spellings. */
function wholeRepository(claims) {
    const spelled = (0,core_claims/* subjectSpellings */.Yc)(claims);
    if (spelled === undefined)
        return undefined;
    const [classic, immutable] = [spelled.classic, spelled.immutable].map((each) => each.replace(/^(repo:[^:]+):.*$/, '"$1:*"'));
    return `${classic} and ${immutable}`;
}

;// CONCATENATED MODULE: ./build/aws/refusal.js







/**
 * Says why a role was not given, and what would change it. Definite refusals are TandemError `auth`. Those that heal are
 * CloudError `throttled` (nothing was done: ask again with a fresh token), and a plain denial is CloudError `denied`, since a
 * change of the trust policy takes a while to be known everywhere.
 */
function explainRefusal(operation, error, subject) {
    const fault = (0,aws_fault/* faultOf */.Kl)(error);
    const found = fault === undefined ? undefined : cases.find(({ matches }) => matches(fault));
    if (fault === undefined || found === undefined)
        return (0,aws_errors/* awsError */.e)(operation, error);
    const told = [fault.message, `(HTTP ${fault.status} ${fault.code})`].join(' ');
    const message = `AWS refused ${subject.role} to the job's OIDC token: ${told}`;
    const hint = paragraphs(found.hint(subject), (0,core_claims/* describeClaims */.Zs)(subject.claims));
    if (found.trouble === undefined)
        return new errors/* TandemError */.Uz('auth', message, { hint, cause: error });
    const status = fault.status === undefined ? {} : { status: fault.status };
    return new errors/* CloudError */.K2(message, { trouble: found.trouble, operation, code: 'auth', hint, cause: error, ...status });
}
/** One code stands for several refusals, which AWS tells apart in the text alone. */
const says = (code, pattern = /(?:)/) => (fault) => fault.code === code && pattern.test(fault.message);
// Codes: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (November 2026). Texts: as users of
// configure-aws-credentials report them.
const cases = [
    { matches: says('AccessDenied'), trouble: 'denied', hint: hintForTrust },
    { matches: says('InvalidIdentityToken', /No OpenIDConnect provider/i), hint: hintForProvider },
    { matches: says('InvalidIdentityToken', /audience/i), hint: hintForAudience },
    { matches: says('InvalidIdentityToken', /verification key/i), trouble: 'throttled', hint: hintForKeys },
    { matches: says('InvalidIdentityToken'), hint: hintForProvider },
    { matches: says('IDPCommunicationError'), trouble: 'throttled', hint: hintForKeys },
    { matches: says('ExpiredToken'), trouble: 'throttled', hint: () => hintForLate },
    { matches: says('IDPRejectedClaim'), hint: () => 'The issuer says that the token is not valid, or not any more.' },
    { matches: says('PackedPolicyTooLarge'), hint: () => 'The session tags in the token are too large for AWS.' },
    { matches: says('ValidationError'), hint: ({ role }) => `Check the spelling of ${role}.` },
    { matches: says('RegionDisabled'), hint: hintForRegion },
];
function hintForTrust({ role, claims }) {
    const condition = trustCondition(claims);
    const whole = wholeRepository(claims);
    return paragraphs(`Either there is no role ${role} (AWS does not tell: check account and name), or its trust policy does not let this job in.`, likelyCause(claims), `The statement needs "Action": "sts:AssumeRoleWithWebIdentity", "Principal": { "Federated": "${providerArn(role, claims)}" }` +
        (condition === undefined
            ? '.'
            : `, and a condition that matches, such as this for the job's subject in both of GitHub's spellings:\n${condition}`), whole && `For all of the repository's branches, tags and environments, the subjects are ${whole}.`);
}
function hintForProvider({ role, claims }) {
    const issuer = claims['iss'] ?? 'https://token.actions.githubusercontent.com';
    return (`The likely cause is the OIDC provider: account ${(0,endpoints/* accountOfArn */.KC)(role)} needs one for ${issuer}, and the role has to be of that account:\n` +
        `  aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${claims['aud'] ?? 'sts.amazonaws.com'}`);
}
function hintForAudience({ role, claims }) {
    const audience = claims['aud'] ?? 'sts.amazonaws.com';
    return (`The likely cause is the audience: the token is for "${audience}", which is not among the client ids of the provider. Set aws-audience to one of them, or add it:\n` +
        `  aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(role, claims)} --client-id ${audience}`);
}
function hintForKeys({ claims }) {
    const issuer = claims['iss'] ?? 'the issuer';
    return `AWS could not read the keys of ${issuer} just now. That is often over after some minutes: run the job again. An issuer of one's own has to be reachable from AWS.`;
}
const hintForLate = 'The token came to AWS more than five minutes after GitHub had made it.';
function hintForRegion({ region }) {
    return `Enable STS in ${region} (IAM, Account settings), or put another region first.`;
}
const paragraphs = (...parts) => parts.filter((part) => part !== undefined && part !== '').join('\n');

;// CONCATENATED MODULE: ./build/aws/web-identity.js








/** A role or a trust policy that was just made takes a while to be known everywhere: three attempts, then it is a denial. */
const propagationPolicy = { on: ['denied'], firstWait: 5_000, maxWait: 5_000, within: 14_000 };
/** AWS asks GitHub for its keys each time; when that fails, asking often makes it worse. */
const stsPolicy = { on: ['throttled', 'unanswered'], firstWait: 1_000, maxWait: 20_000, within: 120_000 };
const operation = 'sts.AssumeRoleWithWebIdentity';
/** Becomes the role by the job's OIDC token, a fresh one each time that it is asked. */
async function assumeRole(options, context) {
    const { STSClient } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const requestHandler = createTransport(options.http, context);
    const client = new STSClient({ ...awsSettings, region: options.region, requestHandler });
    const attempt = () => askOnce(client, options, context);
    return (0,retry/* retry */.L5)(operation, stsPolicy, context, () => (0,retry/* retry */.L5)(operation, propagationPolicy, context, attempt));
}
const answerSchema = schemas/* object */.Ikc({
    Credentials: schemas/* object */.Ikc({
        AccessKeyId: schemas/* string */.YjP(),
        SecretAccessKey: schemas/* string */.YjP(),
        SessionToken: schemas/* string */.YjP(),
        Expiration: schemas/* date */.p6U(),
    }),
});
async function askOnce(client, options, context) {
    const { AssumeRoleWithWebIdentityCommand } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const { role, audience = 'sts.amazonaws.com', region } = options;
    const token = await freshToken(options, audience, context);
    const since = context.clock.now();
    // Without DurationSeconds, which is an hour: a role may refuse more.
    const asked = { RoleArn: role, RoleSessionName: sessionNameOf(options.sessionName), WebIdentityToken: token };
    try {
        const sent = client.send(new AssumeRoleWithWebIdentityCommand(asked), { abortSignal: context.signal });
        return { credentials: credentialsOf(await (0,heed_cancel/* heedCancel */.l)(context.signal, sent)), since };
    }
    catch (error) {
        (0,retry/* throwIfCancelled */.dZ)(context.signal);
        throw explainRefusal(operation, error, { role, region, claims: (0,core_claims/* readClaims */.Ip)(token) });
    }
}
function freshToken({ oidc, role }, audience, context) {
    if (oidc !== undefined)
        return oidc.token(audience, context);
    throw new errors/* TandemError */.Uz('auth', `no OIDC token to become ${role} with: this is no GitHub job`);
}
function credentialsOf(answer) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answerSchema.parse(answer).Credentials;
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
/** AWS takes 2 to 64 of `[\w+=,.@-]`. */
function sessionNameOf(name = 'tandem') {
    const allowed = name.replaceAll(/[^\w+=,.@-]+/g, '-').slice(0, 64);
    return allowed.length < 2 ? 'tandem' : allowed;
}

;// CONCATENATED MODULE: ./build/aws/role-source.js




/** Asked for, and granted unless AWS refuses: every role allows an hour. ms */
const sessionLength = 3_600_000;
const renewedBefore = 300_000;
/** Until then a renewal goes on in the background. */
const lastMinute = 60_000;
/** A renewal that failed is tried again after this, as long as the session lasts. */
const renewedAgain = 30_000;
/** The credentials of a role, assumed when they are first asked for and anew in the last minutes of each session. */
function createRoleSource(options) {
    const { context, role } = options;
    let session;
    let renewal;
    const begin = async () => {
        const { credentials, since } = await assumeRole(options, context);
        options.secrets.add([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken]);
        context.log.debug(`Assumed ${role}`);
        const end = since + sessionLength;
        session = { credentials, end, renew: end - renewedBefore };
        return credentials;
    };
    const renew = async () => {
        try {
            return await begin();
        }
        catch (error) {
            (0,retry/* throwIfCancelled */.dZ)(context.signal);
            const now = context.clock.now();
            if (session === undefined || session.end <= now || !(error instanceof errors/* TandemError */.Uz))
                throw error;
            context.log.warning(`The session of ${role} could not be renewed yet: ${error.message}`);
            session = { ...session, renew: now + renewedAgain };
            return session.credentials;
        }
    };
    const current = () => {
        const now = context.clock.now();
        if (session !== undefined && now < session.renew)
            return Promise.resolve(session.credentials);
        renewal ??= renew().finally(() => {
            renewal = undefined;
        });
        if (session === undefined || now >= session.end - lastMinute)
            return renewal;
        renewal.catch(() => undefined);
        return Promise.resolve(session.credentials);
    };
    return {
        credentials: (caller) => (0,heed_cancel/* heedCancel */.l)(caller.signal, current()),
        forget: (accessKeyId) => {
            if (session?.credentials.accessKeyId === accessKeyId)
                session = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/aws/identity.js







/** Throws InputError when the role cannot be one of the region's partition. */
function createAwsIdentity(options) {
    const { region, role, http } = options;
    const own = ownContext(options);
    const shared = { region, http, context: own, secrets: options.secrets ?? (0,secrets/* createSecrets */.gE)() };
    const source = role === undefined
        ? createDefaultChain(shared)
        : createRoleSource({ ...options, ...shared, role: checked(role, region) });
    let asked;
    const caller = () => {
        asked ??= askCaller({ ...shared, identity: source }).catch((error) => {
            asked = undefined;
            throw error;
        });
        return asked;
    };
    return {
        credentials: (context) => source.credentials(context),
        forget: (accessKeyId) => source.forget(accessKeyId),
        caller: async (context) => ofTheRole(role, await (0,heed_cancel/* heedCancel */.l)(context.signal, caller())),
        describe: () => role ?? 'the AWS credentials of the environment',
    };
}
const ownContext = ({ context: { clock, log }, closed = new AbortController().signal, }) => ({
    clock,
    log,
    signal: closed,
});
function checked(role, region) {
    if (!/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) {
        throw new errors/* InputError */.dz([`aws-role-to-assume has to be a role's ARN, arn:aws:iam::ACCOUNT:role/NAME, got "${role}"`]);
    }
    const [ofRole, ofRegion] = [(0,endpoints/* partitionOfArn */.Fh)(role), (0,endpoints/* partitionOf */.iQ)(region).name];
    if (ofRole === ofRegion)
        return role;
    throw new errors/* InputError */.dz([
        `aws-role-to-assume: ${role} is of partition ${ofRole}, but the region ${region} of ${ofRegion}`,
    ]);
}
function ofTheRole(role, caller) {
    const account = role === undefined ? undefined : (0,endpoints/* accountOfArn */.KC)(role);
    if (account === undefined || account === caller.account)
        return caller;
    throw new errors/* TandemError */.Uz('auth', `AWS says that we are ${caller.arn}, which is not of the account of ${role}`);
}

// EXTERNAL MODULE: ./build/aws/logs.js
var aws_logs = __webpack_require__(44367);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(34736);
;// CONCATENATED MODULE: ./build/aws/reference-region.js
/** The region that an ARN lies in; of a name it is not known. */
const regionOf = (id) => /^arn:[\w-]+:[\w-]+:([\w-]+):/.exec(id)?.[1];

;// CONCATENATED MODULE: ./build/aws/parameters.js




/** Parameters of the Parameter Store. App Runner takes no version of one, so that it is always left at its latest. */
function createParameters(connection) {
    return {
        resolve: async (name, context) => {
            if (name.version !== 'latest')
                throw versioned(name);
            const region = regionOf(name.id) ?? connection.region;
            const client = new client_ssm_dist_cjs/* SSMClient */.jBj({ ...connection.clientConfig, region });
            try {
                const found = await find(client, name.id, context);
                if (found === undefined)
                    throw parameters_missing(name, region);
                if (found.ARN !== undefined && name.id.startsWith('arn:') && found.ARN !== name.id)
                    throw foreign(name);
                return left(name, found.ARN);
            }
            catch (error) {
                // A name of the service's own region serves as well: https://docs.aws.amazon.com/apprunner/latest/api/API_ImageConfiguration.html (November 2026).
                if ((0,errors/* isCloudError */.EN)(error, 'denied'))
                    return left(name, undefined, ` (${error.message})`);
                throw error;
            }
        },
    };
}
/** Pages of a search may be empty while it goes on. */
const maxPages = 10;
async function find(client, id, context) {
    const Values = spellings(id);
    for (let page = 1, NextToken; page <= maxPages; page++) {
        const command = new client_ssm_dist_cjs/* DescribeParametersCommand */.$hz({
            ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values }],
            ...(NextToken === undefined ? {} : { NextToken }),
        });
        const reply = await (0,call/* readAws */.k)('ssm.DescribeParameters', context, (options) => client.send(command, options));
        const [found] = reply.Parameters ?? [];
        if (found !== undefined)
            return found;
        NextToken = reply.NextToken;
        if (NextToken === undefined)
            return undefined;
    }
    return undefined;
}
/** `arn:…:parameter/key` is the ARN of `key` as of `/key`; what has levels begins with a slash. */
function spellings(id) {
    const path = id.replace(/^arn:.*:parameter/, '').replace(/^\//, '');
    return path.includes('/') ? [`/${path}`] : [path, `/${path}`];
}
const left = ({ id }, arn, unseen = '') => ({
    kind: 'left',
    arn: arn ?? id,
    why: `the parameter ${id} is left at latest, an undo will not bring its present value back: App Runner takes no version of one${unseen}`,
});
const versioned = ({ id, version }) => new errors/* TandemError */.Uz('input', `version ${version} of the parameter ${id} cannot be used: App Runner takes the latest`, {
    hint: 'Leave the version out, or keep what has to stay the same in Secrets Manager.',
});
const parameters_missing = ({ id }, region) => new errors/* TandemError */.Uz('input', `the parameter ${id} does not exist in ${region}`, {
    hint: `aws ssm describe-parameters --region ${region} shows what there is.`,
});
const foreign = ({ id }) => new errors/* TandemError */.Uz('input', `the parameter ${id} is of another account: App Runner takes those of the service's own alone`, {
    hint: "Copy it to the service's account, or keep it in Secrets Manager, whose secrets can be shared.",
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var client_secrets_manager_dist_cjs = __webpack_require__(12994);
// EXTERNAL MODULE: ./build/aws/secret-name.js
var secret_name = __webpack_require__(1250);
;// CONCATENATED MODULE: ./build/aws/secret-versions.js





/** Secrets of Secrets Manager, pinned to the version that has the asked-for label now. */
function createSecretVersions(connection) {
    return {
        resolve: async (name, context) => {
            // An id stays what it is; only a name needs to be looked up for its ARN.
            if (isArn(name.id) && isVersionId(name.version))
                return pinned(name.id, name.key, name.version);
            const region = regionOf(name.id) ?? connection.region;
            const client = new client_secrets_manager_dist_cjs/* SecretsManagerClient */._H({ ...connection.clientConfig, region });
            const command = new client_secrets_manager_dist_cjs/* DescribeSecretCommand */.X5({ SecretId: name.id });
            try {
                const found = await (0,call/* readAws */.k)('secretsmanager.DescribeSecret', context, (options) => client.send(command, options));
                return pin({ name, region }, found);
            }
            catch (error) {
                if ((0,errors/* isCloudError */.EN)(error, 'denied'))
                    return leave(name, error);
                throw (0,errors/* isCloudError */.EN)(error, 'missing') ? secret_versions_missing({ name, region }) : error;
            }
        },
    };
}
function pin(sought, { ARN, DeletedDate, VersionIdsToStages = {} }) {
    const { id, key, version } = sought.name;
    if (DeletedDate !== undefined)
        throw deleted(sought);
    const label = version === 'latest' ? secret_name/* current */.ss : version;
    const labelled = Object.keys(VersionIdsToStages).find((each) => VersionIdsToStages[each]?.includes(label));
    // What has lost its last label is not listed, but can still be had.
    const found = labelled ?? (isVersionId(version) ? version : undefined);
    if (found === undefined)
        throw noVersion(sought, Object.values(VersionIdsToStages).flat());
    return pinned(ARN ?? id, key, found);
}
/**
 * `ARN:KEY:LABEL:ID`. That App Runner takes the id of a version is known from AWS's own CDK (aws-apprunner-alpha,
 * `Secret.fromSecretsManagerVersion`, November 2026); its guide shows ARNs and keys alone.
 */
const pinned = (arn, key = '', id) => ({
    kind: 'pinned',
    arn: `${arn}:${key}::${id}`,
});
/** "Typically a UUID-type value"; 32 to 64 characters: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html (November 2026). */
const isVersionId = (version) => /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(version);
const isArn = (id) => id.startsWith('arn:');
function leave({ id, key = '', version }, denial) {
    if (!isArn(id))
        throw unknownArn(id, denial);
    const label = version === 'latest' ? '' : version;
    const arn = key === '' && label === '' ? id : `${id}:${key}:${label}:`;
    const why = `the secret ${id} is left at ${version}, an undo will not bring its present value back: ${denial.message}`;
    return { kind: 'left', arn, why };
}
const unknownArn = (id, denial) => new errors/* TandemError */.Uz('input', `the ARN of the secret ${id} is not known: ${denial.message}`, {
    hint: `Allow secretsmanager:DescribeSecret on it, or give the full ARN instead of the name ${id}.`,
    cause: denial,
});
const secret_versions_missing = ({ name: { id }, region }) => new errors/* TandemError */.Uz('input', `the secret ${id} does not exist in ${region}`, {
    hint: `aws secretsmanager list-secrets --region ${region} shows what there is. A parameter of the Parameter Store is named ssm:NAME.`,
});
const deleted = ({ name: { id }, region }) => new errors/* TandemError */.Uz('input', `the secret ${id} is scheduled for deletion: a container could not start with it`, {
    hint: `Keep it (aws secretsmanager restore-secret --secret-id ${id} --region ${region}), or name another.`,
});
function noVersion({ name: { id, version }, region }, labels) {
    const has = labels.length === 0 ? 'no value yet' : labels.join(', ');
    return new errors/* TandemError */.Uz('input', `the secret ${id} has no version ${version}; it has ${has}`, {
        hint: `aws secretsmanager list-secret-version-ids --secret-id ${id} --region ${region} shows them. A member of a JSON secret is named ${id}:KEY::.`,
    });
}

;// CONCATENATED MODULE: ./build/aws/secret-references.js




function createSecretReferences(connection) {
    const secrets = createSecretVersions(connection);
    const parameters = createParameters(connection);
    return {
        resolve: async (reference, context) => {
            const name = (0,secret_name/* parseSecretName */.bK)(reference.secret);
            if (name === undefined)
                throw unreadable(reference);
            const version = reference.version === 'latest' ? name.version : reference.version;
            return name.service === 'ssm'
                ? parameters.resolve({ ...name, version }, context)
                : secrets.resolve({ ...name, version }, context);
        },
    };
}
const unreadable = ({ target }) => new errors/* TandemError */.Uz('input', `${target} does not name a secret`, {
    hint: 'Name a secret of Secrets Manager (NAME, or its ARN) or a parameter (ssm:NAME, or its ARN).',
});

// EXTERNAL MODULE: ./build/targets/aws/app-runner/environment.js
var environment = __webpack_require__(77197);
// EXTERNAL MODULE: ./build/core/hash.js
var hash = __webpack_require__(37384);
;// CONCATENATED MODULE: ./build/targets/aws/app-runner/settings.js



/** How a service runs, but for the values of its environment: complete, in App Runner's own words. */
const plainSettings = schemas/* object */.Ikc({
    image: schemas/* string */.YjP(),
    imageType: schemas/* enum */.k5n(['ECR', 'ECR_PUBLIC']),
    port: schemas/* string */.YjP(),
    startCommand: schemas/* string */.YjP().exactOptional(),
    /** Name → ARN. */
    secrets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    autoDeployments: schemas/* boolean */.zMY(),
    accessRole: schemas/* string */.YjP().exactOptional(),
    /** 1024 is one vCPU. */
    cpu: schemas/* string */.YjP(),
    /** MiB. */
    memory: schemas/* string */.YjP(),
    instanceRole: schemas/* string */.YjP().exactOptional(),
    health: schemas/* object */.Ikc({
        protocol: schemas/* enum */.k5n(['TCP', 'HTTP']),
        path: schemas/* string */.YjP(),
        interval: schemas/* number */.aig(),
        timeout: schemas/* number */.aig(),
        healthy: schemas/* number */.aig(),
        unhealthy: schemas/* number */.aig(),
    }),
    connector: schemas/* string */.YjP().exactOptional(),
    public: schemas/* boolean */.zMY(),
    ipAddressType: schemas/* enum */.k5n(['IPV4', 'DUAL_STACK']),
    /** ARN of the configuration, where tracing is on. */
    observability: schemas/* string */.YjP().exactOptional(),
    /** Full ARN; absent in what is to be created without a word about it. */
    scaling: schemas/* string */.YjP().exactOptional(),
});
function withoutEnvironment(settings) {
    const { env: _, ...plain } = settings;
    return plain;
}
/** `undefined` for a service that App Runner builds from source code. */
function readSettings(service) {
    const source = service.SourceConfiguration;
    const image = source?.ImageRepository;
    if (image === undefined)
        return undefined;
    const { RuntimeEnvironmentVariables, RuntimeEnvironmentSecrets, StartCommand, Port } = image.ImageConfiguration ?? {};
    const { [environment/* sealedName */.yj]: _, ...env } = RuntimeEnvironmentVariables ?? {};
    const { Cpu, Memory, InstanceRoleArn } = service.InstanceConfiguration ?? {};
    const { EgressConfiguration, IngressConfiguration, IpAddressType } = service.NetworkConfiguration ?? {};
    const { ObservabilityEnabled, ObservabilityConfigurationArn } = service.ObservabilityConfiguration ?? {};
    return {
        image: image.ImageIdentifier ?? '',
        imageType: image.ImageRepositoryType === 'ECR_PUBLIC' ? 'ECR_PUBLIC' : 'ECR',
        port: Port ?? '8080',
        secrets: RuntimeEnvironmentSecrets ?? {},
        env,
        autoDeployments: source?.AutoDeploymentsEnabled ?? false,
        cpu: amount(Cpu ?? '1024'),
        memory: amount(Memory ?? '2048'),
        health: readHealth(service.HealthCheckConfiguration),
        public: IngressConfiguration?.IsPubliclyAccessible ?? true,
        ipAddressType: IpAddressType === 'DUAL_STACK' ? 'DUAL_STACK' : 'IPV4',
        ...given('startCommand', StartCommand),
        ...given('accessRole', source?.AuthenticationConfiguration?.AccessRoleArn),
        ...given('instanceRole', InstanceRoleArn),
        ...given('connector', EgressConfiguration?.VpcConnectorArn),
        ...(ObservabilityEnabled ? given('observability', ObservabilityConfigurationArn) : {}),
        ...given('scaling', service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn),
    };
}
const given = (name, value) => value === undefined || value === '' ? {} : { [name]: value };
/** `1 vCPU` → `1024`, `2 GB` → `2048`: App Runner takes both and shows the numbers. */
function amount(size) {
    const [number = '', unit] = size.split(' ');
    return unit === undefined ? size : String(Number(number) * 1024);
}
/** The defaults of the API reference (HealthCheckConfiguration, November 2026); an answer has them all. */
const defaultHealth = {
    protocol: 'TCP',
    path: '/',
    interval: 5,
    timeout: 2,
    healthy: 1,
    unhealthy: 5,
};
function readHealth(health) {
    return {
        protocol: health?.Protocol === 'HTTP' ? 'HTTP' : 'TCP',
        path: health?.Path ?? defaultHealth.path,
        interval: health?.Interval ?? defaultHealth.interval,
        timeout: health?.Timeout ?? defaultHealth.timeout,
        healthy: health?.HealthyThreshold ?? defaultHealth.healthy,
        unhealthy: health?.UnhealthyThreshold ?? defaultHealth.unhealthy,
    };
}
/** Of exactly what was asked for. A scaling that was left to App Runner, or was still to be made, is not part of it. */
const isAsked = (now, asked) => {
    if ((0,hash/* hashOf */.q)(now) === asked)
        return true;
    const { scaling: _, ...rest } = now;
    return (0,hash/* hashOf */.q)(rest) === asked;
};
/** The same but for a role that App Runner did not take away again: it takes no request without one that it has. */
function isBefore(now, before, environment) {
    const { accessRole, instanceRole } = before;
    const { env, accessRole: access, instanceRole: instance, ...rest } = now;
    const roles = {
        ...(accessRole === undefined || access === undefined ? {} : { accessRole: access }),
        ...(instanceRole === undefined || instance === undefined ? {} : { instanceRole: instance }),
    };
    return (0,hash/* hashOf */.q)(env) === environment && (0,hash/* canonicalJson */.d)({ ...rest, ...roles }) === (0,hash/* canonicalJson */.d)(before);
}
/** The digest that the service runs, where its image is named by one. */
function digestIn(image) {
    const at = image.indexOf('@');
    return at === -1 ? undefined : image.slice(at + 1);
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/desired.js


/** App Runner runs nothing else (aws/apprunner-roadmap issue 98, November 2026). */
const platform = 'linux/amd64';
/** What this unit is to run with: what there is, with what is given laid over it. Automatic deployments would replace a release, so they are off. */
function settingsFor({ image, settings, release }, before) {
    const port = settings.port === undefined ? (before?.port ?? '8080') : String(settings.port);
    const known = { env: before?.env ?? {}, secrets: before?.secrets ?? {} };
    const { observability: traced, ...kept } = { ...standard, ...before };
    return {
        ...kept,
        ...(0,environment/* environmentFor */.DD)(settings, { release, port, before: known }),
        image: `${image.repository}@${image.platforms[platform] ?? image.digest}`,
        imageType: image.repository.startsWith('public.ecr.aws/') ? 'ECR_PUBLIC' : 'ECR',
        port,
        autoDeployments: false,
        public: settings.ingress === undefined ? (before?.public ?? true) : settings.ingress === 'all',
        health: healthFor(settings, before?.health ?? defaultHealth),
        ...sizesOf(settings),
        ...referencesOf(settings),
        ...observabilityFor(settings, traced),
    };
}
/** Of a new service; the API's own defaults, said aloud. */
const standard = {
    cpu: '1024',
    memory: '2048',
    ipAddressType: 'IPV4',
};
const sizesOf = ({ cpu, memory }) => ({
    ...(cpu === undefined ? {} : { cpu: String(cpu * 1024) }),
    ...(memory === undefined ? {} : { memory: String(memory) }),
});
const observabilityFor = ({ observability: wanted }, now) => {
    const arn = wanted === 'off' ? undefined : (wanted ?? now);
    return arn === undefined ? {} : { observability: arn };
};
const referencesOf = ({ accessRole, runtimeIdentity, vpc }) => ({
    ...(accessRole === undefined ? {} : { accessRole }),
    ...(runtimeIdentity === undefined ? {} : { instanceRole: runtimeIdentity }),
    ...(vpc?.kind === 'connector' ? { connector: vpc.connector } : {}),
});
/** App Runner has one check, for the start and ever after. */
function healthFor({ startupProbe, livenessProbe }, now) {
    const probe = startupProbe ?? livenessProbe;
    if (probe === undefined)
        return now;
    return {
        protocol: probe.kind === 'http' ? 'HTTP' : 'TCP',
        path: probe.kind === 'http' ? (probe.path ?? '/') : '/',
        interval: probe.period ?? now.interval,
        timeout: probe.timeout ?? now.timeout,
        healthy: now.healthy,
        unhealthy: probe.failureThreshold ?? now.unhealthy,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/aws/squeeze.js
var squeeze = __webpack_require__(47850);
// EXTERNAL MODULE: ./build/targets/aws/mark-text.js
var mark_text = __webpack_require__(31100);
// EXTERNAL MODULE: ./build/targets/aws/tags.js
var aws_tags = __webpack_require__(36998);
;// CONCATENATED MODULE: ./build/targets/aws/app-runner/mark.js





/**
 * Our note on a service, in its tags: a mark for as long as the release is the last one; while it is under way also `before`,
 * all that a process with nothing else needs to put the service back, and the key to the values that are sealed in the
 * environment. No value of the environment is in any tag.
 */
const names = {
    mark: 'tandem-mark',
    version: 'tandem-version',
    run: 'tandem-run',
    places: 'tandem-places',
    before: 'tandem-before',
};
const keyTag = 'tandem-key';
const markSchema = schemas/* object */.Ikc({
    release: schemas/* string */.YjP(),
    order: coerce/* number */.ai(),
    version: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    phase: schemas/* enum */.k5n(['held', 'committed', 'restoring', 'done']),
    created: schemas/* enum */.k5n(['yes', 'no']).transform((word) => word === 'yes'),
    settingsHash: schemas/* string */.YjP(),
    /** Hash of the settings that were asked for, by which they are told from somebody else's. */
    asked: schemas/* string */.YjP(),
    /** Key of the step that wrote the mark, by which it is found again. */
    step: schemas/* string */.YjP(),
    /** The newest operation at that time: what is newer came after. */
    after: schemas/* string */.YjP().exactOptional(),
    /** Hash of the settings, without release identity, when it was finished: what `unchanged` is held against. */
    live: schemas/* string */.YjP().exactOptional(),
    places: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
/** Member → word in the text, in their order. */
const words = {
    release: 'release',
    order: 'order',
    phase: 'phase',
    created: 'created',
    settingsHash: 'hash',
    asked: 'asked',
    live: 'live',
    step: 'step',
    after: 'after',
};
function writeMark(mark, now) {
    const { places, ...members } = mark;
    const said = { ...members, created: mark.created ? 'yes' : 'no' };
    return {
        [names.mark]: (0,mark_text/* markText */.PQ)(words, said),
        [names.version]: (0,aws_tags/* encodeText */.wx)(mark.version).slice(0, 256),
        [names.run]: (0,aws_tags/* encodeText */.wx)(mark.run).slice(0, 256),
        ...(0,aws_tags/* writeText */.x3)(names.places, places === undefined ? '' : (0,mark_text/* placesText */.i3)(places), now),
    };
}
/** `undefined` when there is none, or somebody has written something else there. */
function readMark(tags) {
    const places = (0,aws_tags/* readText */.yR)(names.places, tags);
    return markSchema.safeParse({
        ...(0,mark_text/* readMarkText */.rE)(words, tags[names.mark] ?? ''),
        version: (0,aws_tags/* decodeText */.g7)(tags[names.version] ?? ''),
        run: (0,aws_tags/* decodeText */.g7)(tags[names.run] ?? ''),
        ...(places === undefined ? {} : { places: (0,mark_text/* readPlaces */.BQ)(places) }),
    }).data;
}
const recipeSchema = schemas/* object */.Ikc({
    settings: plainSettings,
    /** Hash of the environment. */
    environment: schemas/* string */.YjP(),
    own: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    added: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Where the values are that the release has changed: nowhere, as it changed none; in the environment, sealed; only in the snapshot. */
    former: schemas/* enum */.k5n(['none', 'sealed', 'snapshot']),
    status: schemas/* enum */.k5n(['RUNNING', 'PAUSED', 'CREATE_FAILED']),
    live: schemas/* array */.YOg(schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), share: schemas/* number */.aig(), digest: schemas/* string */.YjP().exactOptional() })),
    /** Our tags of the release before. */
    marks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** The user's tags that the release sets: what they were, `null` for those that were not there. */
    userTags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()),
});
const writeRecipe = (recipe, now) => (0,aws_tags/* writeText */.x3)(names.before, (0,squeeze/* squeeze */.r)(JSON.stringify(recipe)), now);
function readRecipe(tags) {
    const text = (0,squeeze/* unsqueeze */.i)((0,aws_tags/* readText */.yR)(names.before, tags) ?? '');
    if (text === undefined)
        return undefined;
    try {
        return recipeSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** What is needed only while a release is under way: the way back, and the key to the former values. */
const withoutRecipe = (now) => (0,aws_tags/* emptied */.$C)([...(0,aws_tags/* keysOf */.YD)(names.before, now), keyTag], now);
/** Our tags as they were before the release. */
const marksBefore = (now, { marks }) => ({
    ...(0,aws_tags/* emptied */.$C)(ourKeys(now), now),
    ...marks,
});
/** Our tags of a release that is finished: what there is to come back to. */
const marksOf = (tags) => {
    const keys = [names.mark, names.version, names.run, ...(0,aws_tags/* keysOf */.YD)(names.places, tags)];
    return Object.fromEntries(keys.flatMap((key) => (tags[key] ? [[key, tags[key]]] : [])));
};
const ourKeys = (tags) => Object.keys(tags).filter((key) => key.startsWith(aws_tags/* ourPrefix */.PT));

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/discreet.js


/**
 * The same service; whatever environment is read of it or sent to it is not shown from then on: the values of plain variables, what
 * a text assigns to a variable that is a secret, and the key to former values.
 */
function discreet(service, secrets) {
    const noted = (configured) => {
        const { RuntimeEnvironmentVariables = {}, RuntimeEnvironmentSecrets = {} } = configured.SourceConfiguration?.ImageRepository?.ImageConfiguration ?? {};
        secrets.add(Object.entries(RuntimeEnvironmentVariables).flatMap(([name, value]) => (own.has(name) ? [] : [value])));
        secrets.addNames(Object.keys(RuntimeEnvironmentSecrets));
        return configured;
    };
    const notedTags = (tags) => {
        secrets.add([tags[keyTag]]);
        return tags;
    };
    return {
        ...service,
        find: async (context) => {
            const found = await service.find(context);
            if (found === undefined)
                return undefined;
            return { ...found, service: noted(found.service), tags: notedTags(found.tags) };
        },
        create: (request, context) => service.create(noted(request), context),
        update: (request, context) => service.update(noted(request), context),
        tag: (tags, context) => service.tag(notedTags(tags), context),
    };
}
/** Tandem's own variables are in every log line and every answer, and meant to be; what is sealed says nothing. */
const own = new Set([...environment/* ownNames */.Dx, environment/* sealedName */.yj]);

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/scaling.js

const scalingWish = ({ minInstances, maxInstances, concurrency }) => ({
    ...(minInstances === undefined ? {} : { min: minInstances }),
    ...(maxInstances === undefined ? {} : { max: maxInstances }),
    ...(concurrency === undefined ? {} : { concurrency }),
});
/** Of an account in a region (https://docs.aws.amazon.com/apprunner/latest/dg/manage-autoscaling.html, November 2026). */
const mostNames = 10;
const mostRevisions = 5;
/** The defaults of CreateAutoScalingConfiguration (API reference, November 2026). */
const scaling_standard = { concurrency: 100, min: 1, max: 25 };
/**
 * Configurations never change and are few, so they are reused by content, whoever made them. `now` is the service's own.
 */
async function findScaling(wish, now, service, context) {
    if (Object.keys(wish).length === 0)
        return undefined;
    const before = now === undefined ? undefined : await service.scaling(now, context);
    const content = { ...(before ?? scaling_standard), ...wish };
    const known = before === undefined ? { content } : { content, before };
    if (now !== undefined && (0,hash/* canonicalJson */.d)(before) === (0,hash/* canonicalJson */.d)(content))
        return { ...known, arn: now };
    const all = await service.scalings(context);
    for (const { arn } of all) {
        if ((0,hash/* canonicalJson */.d)(await service.scaling(arn, context)) === (0,hash/* canonicalJson */.d)(content))
            return { ...known, arn };
    }
    const name = freeName(all.map((each) => each.name));
    return name === undefined ? known : { ...known, name };
}
/** `tandem`, or the first of `tandem-2` … that has room. The fifty-first revision is never asked for. */
function freeName(taken) {
    const counts = new Map();
    for (const name of taken)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const candidates = Array.from({ length: mostNames }, (_, index) => (index === 0 ? 'tandem' : `tandem-${index + 1}`));
    return candidates.find((name) => {
        const revisions = counts.get(name);
        return revisions === undefined ? counts.size < mostNames : revisions < mostRevisions;
    });
}
const describeScaling = ({ min, max, concurrency }) => `${min} to ${max} instances, ${concurrency} requests each`;

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/service.js

/** A list may not show at once what was made a moment ago (a guess): how long until nothing is taken for nothing, ms. */
const listedWithin = 4_000;
/** For how long a description may be of before what another read knows already (a guess), ms. */
const staleReads = 10_000;
/** For how long reads may not know of a service whose creation was accepted (a guess on the safe side), ms. */
const shownWithin = 15_000;
function serviceNamed(client, ServiceName) {
    let arn;
    let isNew = true;
    /** What this process has made itself. */
    let made;
    const ownScalings = [];
    /** Configurations never change. */
    const contents = new Map();
    const known = () => {
        if (arn === undefined)
            throw new Error(`nothing is known of a service ${ServiceName}`);
        return arn;
    };
    async function locate(context) {
        const [found] = (await client.servicesNamed(ServiceName, context)).filter(({ Status }) => Status !== 'DELETED');
        return found?.ServiceArn;
    }
    /** The service has no other address than its ARN, and that has a part of chance. */
    async function address(context) {
        arn ??= await locate(context);
        if (arn === undefined && isNew) {
            await context.clock.sleep(listedWithin, context.signal);
            arn = await locate(context);
        }
        isNew = false;
        return arn;
    }
    async function look(at, context) {
        try {
            const [service, tags, operations] = await Promise.all([
                client.describe(at, context),
                client.tags(at, context),
                client.operations(at, context),
            ]);
            return service.Status === 'DELETED' ? undefined : { service, tags, operations };
        }
        catch (error) {
            if ((0,errors/* isCloudError */.EN)(error, 'missing') && isNotYetShown(at, context)) {
                await context.clock.sleep(1_000, context.signal);
                return look(at, context);
            }
            if ((0,errors/* isCloudError */.EN)(error, 'missing') || ((0,errors/* isCloudError */.EN)(error, 'conflict') && (await isGone(at, context))))
                return undefined;
            throw error;
        }
    }
    const isNotYetShown = (at, { clock }) => made?.at === at && clock.now() - made.since <= shownWithin;
    /** Of a deleted service the tags are refused as of a wrong state, while its description may be of a moment ago. */
    async function isGone(at, context) {
        const start = context.clock.now();
        while (!(await isDeleted(at, context))) {
            if (context.clock.now() - start > staleReads)
                return false;
            await context.clock.sleep(1_000, context.signal);
        }
        return true;
    }
    async function isDeleted(at, context) {
        try {
            return (await client.describe(at, context)).Status === 'DELETED';
        }
        catch (error) {
            if ((0,errors/* isCloudError */.EN)(error, 'missing'))
                return true;
            throw error;
        }
    }
    return {
        find: async (context) => {
            const at = await address(context);
            const found = at === undefined ? undefined : await look(at, context);
            if (found !== undefined || at === undefined)
                return found;
            // Deleted, and perhaps made anew under another ARN.
            arn = undefined;
            const next = await locate(context);
            if (next === undefined || next === at)
                return undefined;
            arn = next;
            return look(next, context);
        },
        operations: (context) => client.operations(known(), context),
        arn: () => arn,
        create: async (request, context) => {
            isNew = true;
            const accepted = await client.create({ ServiceName, ...request }, context);
            arn = accepted.arn ?? arn;
            made = { at: accepted.arn, since: context.clock.now() };
            return accepted;
        },
        update: (request, context) => client.update({ ServiceArn: known(), ...request }, context),
        pause: (context) => client.pause(known(), context),
        resume: (context) => client.resume(known(), context),
        delete: (context) => {
            made = undefined;
            return client.delete(known(), context);
        },
        tag: (tags, context) => client.tag(known(), tags, context),
        untag: (keys, context) => client.untag(known(), keys, context),
        scalings: async (context) => withMade(ownScalings, await client.scalings(context)),
        scaling: (at, context) => {
            const content = contents.get(at) ?? client.scaling(at, context);
            contents.set(at, content);
            content.catch(() => contents.delete(at));
            return content;
        },
        createScaling: async (name, scaling, context) => {
            const at = await client.createScaling(name, scaling, context);
            ownScalings.push({ arn: at, name });
            contents.set(at, Promise.resolve(scaling));
            return at;
        },
    };
}
/** A list that does not show yet what this process has made would have it made again. */
const withMade = (made, listed) => [...listed, ...made.filter(({ arn }) => !listed.some((each) => each.arn === arn))];

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/explain.js
/** By what the container said. */
const containerCauses = [
    {
        said: /exec format error/i,
        cause: () => 'the image is for another architecture: its program cannot be executed on linux/amd64',
        hint: 'Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`.',
    },
    {
        said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
        cause: () => 'the container’s command was not found in the image',
        hint: 'Check ENTRYPOINT and CMD of the image, and the service’s start command.',
    },
];
/** By App Runner's own lines in the service's log (November 2026). */
const eventCauses = [
    {
        said: /Instance role (\S+) is not authorized to perform ([\w:]+) on (\S+?)\.?$/,
        cause: ([, role, action, resource]) => `the instance role ${role} lacks ${action} on ${resource}`,
        hint: 'Add it to the instance role’s policy; a secret with a key of its own needs kms:Decrypt as well.',
    },
    {
        said: /Resource (\S+) referenced as a runtime environment secret was not found/,
        cause: ([, resource]) => `the secret ${resource} was not found`,
        hint: 'Check that it is there, in the region of the service, and that the version that is named still exists.',
    },
    {
        said: /Container exit code: (\d+)/,
        cause: ([, code]) => `the container ended by itself with exit code ${code} instead of listening`,
        hint: 'Its last lines say why. It must stay up and listen on 0.0.0.0 at the port in $PORT.',
    },
    {
        said: /Failed to pull your application image/,
        cause: () => 'the access role may not pull the image',
        hint: 'It has to trust build.apprunner.amazonaws.com and to have the policy AWSAppRunnerServicePolicyForECRAccess.',
    },
    {
        said: /Failed to copy the image/,
        cause: () => 'App Runner could not take the image over from its registry',
        hint: 'Check that the image is still there, and built for linux/amd64.',
    },
    {
        said: /Health check failed on protocol `TCP` \[Port: '(\d+)'\]/,
        cause: ([, port]) => `nothing answered on port ${port}`,
        hint: 'The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines.',
    },
    {
        said: /Health check failed on protocol `HTTP` \[Path: '([^']*)'\], \[Port: '(\d+)'\]/,
        cause: ([, path, port]) => `the health check of ${path} on port ${port} failed`,
        hint: 'It wants a status of 200 to 399 in time; check the path, `port` and the log lines.',
    },
];
/** The cause first: what the container said weighs more than App Runner's general words. */
function explainFailure({ reason, said, events, links }) {
    const known = causeOf({ said, events });
    return {
        reason: known === undefined ? reason : `${known.cause} (${reason})`,
        logLines: said.length > 0 ? said : events,
        links,
        ...(known === undefined ? {} : { hint: known.hint }),
    };
}
const causeOf = ({ said, events }) => found(containerCauses, said) ?? wrongPort(events, said) ?? found(eventCauses, events);
/** The first cause that any line tells, by the last line that tells it. */
function found(causes, lines) {
    for (const { said, cause, hint } of causes) {
        const match = lines.map((line) => said.exec(line)).findLast((each) => each !== null);
        if (match)
            return { cause: cause(match), hint };
    }
    return undefined;
}
/** Programs like to say where they listen. */
function wrongPort(events, lines) {
    const asked = events.flatMap((line) => /Health check failed on .*\[Port: '(\d+)'\]/.exec(line)?.[1] ?? []).at(-1);
    const said = lines.flatMap((line) => /\blistening (?:on|at)\b.*?\b(\d{2,5})\b(?!\.)/i.exec(line)?.[1] ?? []).at(-1);
    if (asked === undefined || said === undefined || said === asked)
        return undefined;
    return {
        cause: `the container listens on port ${said}, and App Runner asks on ${asked}`,
        hint: `Set \`port: ${said}\`, or have it listen on the port in $PORT.`,
    };
}
/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000;
const pause = 2_000;
/** A deployment that never started a container has nothing of its own to say. */
const neverStarted = /Failed to (?:pull|copy)|runtime environment secret|Instance role \S+ is not authorized/;
/** `fresh`: it failed a moment ago, so its lines are waited for, until they tell a cause and no more come. */
async function readTold(read, { fresh }, context) {
    const start = context.clock.now();
    for (let known = -1;;) {
        const [application, service] = await Promise.all([read('application', context), read('service', context)]);
        const events = (service ?? []).map(({ text }) => text.replace(/^\[AppRunner\] /, ''));
        const told = { said: ofLastContainer(application ?? []), events };
        const count = told.said.length + events.length;
        const unread = application === undefined && service === undefined;
        if (!fresh || unread || (isComplete(told) && count === known))
            return told;
        if (context.clock.now() - start > latest)
            return told;
        known = count;
        await context.clock.sleep(pause, context.signal);
    }
}
const isComplete = (told) => causeOf(told) !== undefined && (told.said.length > 0 || told.events.some((line) => neverStarted.test(line)));
/** The old version writes into the same group: of several instances the one that began last is the new one. */
function ofLastContainer(lines) {
    const streams = [...new Set(lines.map(({ stream }) => stream))];
    const last = streams.at(-1);
    return lines.filter(({ stream }) => stream === last).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/operations.js
const readOperation = ({ Id, Type, Status, StartedAt }) => ({
    id: Id ?? '',
    type: Type ?? '',
    status: Status ?? '',
    ...(StartedAt === undefined ? {} : { started: StartedAt.getTime() }),
});
/** OperationStatus (API reference, November 2026). */
const ended = ['SUCCEEDED', 'FAILED', 'ROLLBACK_SUCCEEDED', 'ROLLBACK_FAILED'];
const hasEnded = ({ status }) => ended.includes(status);
const hasFailed = (operation) => hasEnded(operation) && operation.status !== 'SUCCEEDED';
/** Ended badly, or on its way back. */
const isFailing = (operation) => hasFailed(operation) || operation.status === 'ROLLBACK_IN_PROGRESS';
const deploying = ['CREATE_SERVICE', 'UPDATE_SERVICE', 'START_DEPLOYMENT'];
/** The deployment that serves: what the console shows by this id. */
const lastDeployment = (newestFirst) => newestFirst.find(({ type, status }) => status === 'SUCCEEDED' && deploying.includes(type));
/** Those that came after a mark was written, newest first. A list may show them late, and shows no more than a page. */
function since(newestFirst, after) {
    const at = newestFirst.findIndex(({ id }) => id === after);
    return at === -1 ? newestFirst : newestFirst.slice(0, at);
}
const operations_words = {
    CREATE_SERVICE: 'the creation',
    UPDATE_SERVICE: 'an update',
    START_DEPLOYMENT: 'a deployment',
    PAUSE_SERVICE: 'a pause',
    RESUME_SERVICE: 'a resumption',
    DELETE_SERVICE: 'a deletion',
};
/** `an update (operation 3f0c…)` */
const describeOperation = ({ type, id }) => `${operations_words[type] ?? 'an operation'} (operation ${id})`;

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/view.js





function viewService({ service, tags, operations }) {
    const { ServiceArn: arn = '', ServiceId: id = '', Status: status = '' } = service;
    const settings = readSettings(service);
    const sealed = service.SourceConfiguration?.ImageRepository?.ImageConfiguration?.RuntimeEnvironmentVariables?.[environment/* sealedName */.yj];
    const [mark, recipe] = [readMark(tags), readRecipe(tags)];
    return {
        arn,
        id,
        status,
        tags,
        operations: operations.map(readOperation),
        ...(settings === undefined ? {} : { settings }),
        ...(sealed === undefined ? {} : { sealed }),
        ...(mark === undefined ? {} : { mark }),
        ...(recipe === undefined ? {} : { recipe }),
    };
}
/** Everything that a read of the cloud says, in the engine's terms. */
function observed(found, scaling) {
    const wanted = scaling === undefined ? {} : { scaling };
    if (found === undefined) {
        return { exists: false, fingerprint: 'absent', live: [], endpoints: {}, detail: wanted };
    }
    const view = viewService(found);
    const busy = busyWith(view);
    const url = found.service.ServiceUrl;
    const ours = oursOf(view);
    return {
        exists: true,
        fingerprint: fingerprintOf(view),
        live: liveOf(view),
        endpoints: url && view.settings?.public !== false ? { public: `https://${url}` } : {},
        detail: { service: view, ...wanted },
        ...(busy === undefined ? {} : { busy }),
        ...(view.mark === undefined ? {} : { mark: view.mark }),
        ...(ours === undefined ? {} : { ours }),
    };
}
/** The detail of an observation that this target made itself. */
const detailOf = (seen) => seen.detail;
/**
 * Not of operations: a list shows them late. Tags that are empty are on their way out and say nothing.
 */
const fingerprintOf = ({ settings, status, tags }) => (0,hash/* hashOf */.q)({ settings, status, tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')) });
/**
 * AWS's own maintenance has the status too, and no operation
 * (https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html, November 2026).
 */
function busyWith({ status, operations }) {
    const [newest] = operations;
    const underWay = newest !== undefined && !hasEnded(newest);
    if (status !== 'OPERATION_IN_PROGRESS' && !underWay)
        return undefined;
    return `App Runner is at work${underWay ? `: ${describeOperation(newest)}` : ' on the service'}`;
}
function liveOf(view) {
    const { status, operations, settings } = view;
    const deployment = lastDeployment(operations);
    if (status === 'PAUSED' || status === 'CREATE_FAILED')
        return [];
    if (deployment === undefined && status !== 'RUNNING')
        return [];
    // While an update runs, some describe what there is and some what there will be.
    const digest = busyWith(view) === undefined ? digestIn(settings?.image ?? '') : undefined;
    return [{ revision: revisionOf(deployment), share: 100, ...(digest === undefined ? {} : { digest }) }];
}
/** A service that runs longer than App Runner remembers its operations. */
const revisionOf = (deployment) => deployment?.id ?? 'current';
function oursOf({ mark, settings, status, operations }) {
    if (mark === undefined || settings?.env['RELEASE_ID'] !== mark.release)
        return undefined;
    const digest = digestIn(settings.image);
    return {
        revision: revisionOf(lastDeployment(operations)),
        ready: status === 'RUNNING',
        ...(digest === undefined ? {} : { digest }),
    };
}
function runsNow({ settings, mark, operations }, release, before) {
    if (settings === undefined || mark?.release !== release)
        return 'foreign';
    // If App Runner shows something in other words than it was told, it is still ours as long as nobody else came after us.
    const updates = updatesSince(operations, mark).length;
    if (settings.env['RELEASE_ID'] === release)
        return isAsked(settings, mark.asked) || updates <= ownUpdates(mark) ? 'ours' : 'foreign';
    if (before === undefined)
        return 'foreign';
    const restored = mark.phase === 'restoring' && updates === 1 && isVersionBefore(settings, before);
    return restored || isBefore(settings, before.settings, before.environment) ? 'before' : 'foreign';
}
/** Updates that came through since the mark was last moved: ours, or somebody else's. */
const updatesSince = (operations, { after }) => since(operations, after).filter(({ type, status }) => type === 'UPDATE_SERVICE' && status === 'SUCCEEDED');
/** How many of them it took to bring ours: none where it was created, or had been there before the mark was moved. */
const ownUpdates = ({ created, phase }) => (created || phase === 'restoring' ? 0 : 1);
/** Image and environment are shown as they were asked for: by them our undo is told from somebody else's update. */
const isVersionBefore = ({ image, env, secrets }, { settings, environment }) => image === settings.image && (0,hash/* hashOf */.q)(env) === environment && (0,hash/* canonicalJson */.d)(secrets) === (0,hash/* canonicalJson */.d)(settings.secrets);

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/look.js


/** Everything that reads tell of the service, and the scaling that is wanted there. */
async function lookAt(service, wish, context) {
    const found = await service.find(context);
    const now = found?.service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn;
    return observed(found, await findScaling(wish, now, service, context));
}

// EXTERNAL MODULE: ./build/core/next.js
var next = __webpack_require__(69989);
;// CONCATENATED MODULE: ./build/targets/aws/app-runner/steps.js




const planDetail = (plan) => plan?.detail;
/** The key names release, step and attempt: written into a tag, it says later whether the step happened. */
const keyOf = ({ way, name }) => `${way.release}-${way.goal}-${name}-${way.attempt}`;
const step = (draft, detail) => ({
    key: keyOf(draft),
    name: draft.name,
    goal: draft.way.goal,
    title: draft.title,
    detail,
});
/** What runs without what says which release it is: two releases of the same thing have the same. */
function liveHash({ env, ...settings }) {
    const { RELEASE_ID: _, RELEASE_VERSION: __, ...kept } = env;
    return (0,hash/* hashOf */.q)({ ...settings, env: kept });
}
function scale(way, { name, content }) {
    const draft = { way, name: 'scale', title: `Making an auto scaling configuration under the name ${name}` };
    return step(draft, { call: 'scale', name, content });
}
/** The settings with the configuration that was made for them. */
function settingsWith({ settings, newScaling }, seen) {
    const arn = detailOf(seen).scaling?.arn;
    return newScaling === undefined || arn === undefined ? settings : { ...settings, scaling: arn };
}
function create(way, seen, detail) {
    const draft = { way, name: 'create', title: 'Creating the service' };
    const settings = settingsWith(detail, seen);
    const mark = { ...detail.mark, phase: 'held', step: keyOf(draft), asked: (0,hash/* hashOf */.q)(settings) };
    return step(draft, { call: 'create', settings, tags: { ...detail.userTags, ...writeMark(mark, {}) } });
}
/** An update takes no tags, so the mark goes before it. */
function mark(way, given) {
    const { view, recipe, detail } = given;
    const draft = { way, name: 'mark', title: 'Marking the service, with a note of what there is' };
    const asked = (0,hash/* hashOf */.q)(detail.settings);
    const written = { ...detail.mark, phase: 'held', step: keyOf(draft), asked, ...newest(view) };
    const note = { ...withoutRecipe(view.tags), ...writeMark(written, view.tags), ...writeRecipe(recipe, view.tags) };
    const tags = { ...detail.userTags, ...note };
    return step(draft, { call: 'tag', tags, ...(recipe.former === 'sealed' ? { key: true } : {}) });
}
const newest = ({ operations: [first] }) => first === undefined ? {} : { after: first.id };
const resume = (way) => step({ way, name: 'resume', title: 'Resuming the service, which is paused' }, { call: 'resume' });
function update(way, seen, detail, recipe) {
    const draft = { way, name: 'update', title: 'Updating the service; users get the new version when it is healthy' };
    const former = recipe.former === 'sealed' ? detail.former : {};
    return step(draft, { call: 'update', settings: settingsWith(detail, seen), former });
}
/** The decision, as whoever has nothing but this cloud will find it. */
function commit(way, { view, mark: now }) {
    const draft = { way, name: 'commit', title: 'Noting the decision in the mark' };
    const phase = now.phase === 'done' ? 'done' : 'committed';
    return step(draft, { call: 'tag', tags: remarked(draft, { view, mark: now }, { phase, ...placesOf(way) }) });
}
const placesOf = ({ places }) => (places === undefined ? {} : { places: [...places] });
const remarked = (draft, { view, mark: now }, change) => writeMark({ ...now, ...change, step: keyOf(draft) }, view.tags);
/** With the mark closes the way back, and the key to the former values is gone. */
function finish(way, given) {
    const draft = { way, name: 'finish', title: 'Closing the mark' };
    const marked = remarked(draft, given, { phase: 'done', live: liveHash(given.settings) });
    return step(draft, { call: 'tag', tags: { ...withoutRecipe(given.view.tags), ...marked } });
}
/** Of a key: how many steps there had been. */
const attemptOf = (key) => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
const tidy = (way, keys) => step({ way, name: 'tidy', title: 'Removing tags that say nothing any more' }, { call: 'untag', keys });
/** Before anything goes back the mark says so, to whoever comes next. */
function retract(way, { view, mark: now, recipe }) {
    const draft = { way, name: 'retract', title: 'Noting in the mark that the release goes back' };
    const tags = remarked(draft, { view, mark: now }, { phase: 'restoring', ...newest(view) });
    return step(draft, {
        call: 'tag',
        tags: { ...(recipe === undefined ? {} : writeRecipe(recipe, view.tags)), ...tags },
    });
}
const restore = (way, settings) => step({ way, name: 'restore', title: 'Updating the service to what it was before' }, { call: 'update', settings, former: {} });
const steps_pause = (way) => step({ way, name: 'pause', title: 'Pausing the service again, as it was' }, { call: 'pause' });
/** `untouched`: nothing was seen of an update, which may have been accepted a moment ago all the same. */
function unmark(way, view, recipe, { untouched }) {
    const draft = { way, name: 'unmark', title: 'Putting the tags back' };
    const tags = { ...userTagsBefore(view.tags, recipe), ...marksBefore(view.tags, recipe) };
    return step(draft, { call: 'tag', tags, ...(untouched ? { twice: true } : {}) });
}
/** Somebody has changed the service since: theirs stays, and our marks go. */
function yieldTo(way, view, recipe) {
    const draft = { way, name: 'yield', title: 'Leaving the service to a later change' };
    return step(draft, { call: 'tag', tags: marksBefore(view.tags, recipe) });
}
const userTagsBefore = (now, { userTags }) => Object.fromEntries(Object.entries(userTags).flatMap(([key, value]) => (now[key] === undefined ? [] : [[key, value ?? '']])));
/** Tags that one of our steps has emptied. */
const leftovers = (tags, recipe) => Object.keys(tags).filter((key) => tags[key] === '' && (key.startsWith(aws_tags/* ourPrefix */.PT) || recipe?.userTags[key] === null));
const remove = (way) => step({ way, name: 'delete', title: 'Deleting the service that this release created' }, { call: 'delete' });

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/wire.js

/**
 * What a request says to bring a service from one to the other. The source is always said; of the rest only what differs, since
 * what is merely repeated could be refused, as a role that may not be passed is. What is said is said with every member:
 * whether App Runner keeps one that is left out is not documented.
 */
function writeSettings(wanted, now) {
    const differs = (...names) => now === undefined || names.some((name) => (0,hash/* canonicalJson */.d)(wanted[name]) !== (0,hash/* canonicalJson */.d)(now[name]));
    return {
        SourceConfiguration: writeSource(wanted, now),
        ...(differs('cpu', 'memory', 'instanceRole') ? { InstanceConfiguration: writeInstance(wanted) } : {}),
        ...(differs('health') ? { HealthCheckConfiguration: writeHealth(wanted) } : {}),
        ...(differs('connector', 'public', 'ipAddressType') ? { NetworkConfiguration: writeNetwork(wanted) } : {}),
        ...(differs('observability') ? { ObservabilityConfiguration: writeObservability(wanted) } : {}),
        ...(wanted.scaling !== undefined && differs('scaling') ? { AutoScalingConfigurationArn: wanted.scaling } : {}),
    };
}
const writeSource = (wanted, now) => ({
    ImageRepository: {
        ImageIdentifier: wanted.image,
        ImageRepositoryType: wanted.imageType,
        ImageConfiguration: {
            Port: wanted.port,
            ...(isEmpty(wanted.env) && isEmpty(now?.env) ? {} : { RuntimeEnvironmentVariables: { ...wanted.env } }),
            ...(isEmpty(wanted.secrets) && isEmpty(now?.secrets) ? {} : { RuntimeEnvironmentSecrets: wanted.secrets }),
            ...(wanted.startCommand === undefined ? {} : { StartCommand: wanted.startCommand }),
        },
    },
    AutoDeploymentsEnabled: wanted.autoDeployments,
    ...(wanted.accessRole === undefined ? {} : { AuthenticationConfiguration: { AccessRoleArn: wanted.accessRole } }),
});
const isEmpty = (map = {}) => Object.keys(map).length === 0;
const writeInstance = ({ cpu, memory, instanceRole }) => ({
    Cpu: cpu,
    Memory: memory,
    ...(instanceRole === undefined ? {} : { InstanceRoleArn: instanceRole }),
});
const writeHealth = ({ health }) => ({
    Protocol: health.protocol,
    Path: health.path,
    Interval: health.interval,
    Timeout: health.timeout,
    HealthyThreshold: health.healthy,
    UnhealthyThreshold: health.unhealthy,
});
const writeNetwork = (wanted) => ({
    EgressConfiguration: wanted.connector === undefined
        ? { EgressType: 'DEFAULT' }
        : { EgressType: 'VPC', VpcConnectorArn: wanted.connector },
    IngressConfiguration: { IsPubliclyAccessible: wanted.public },
    IpAddressType: wanted.ipAddressType,
});
const writeObservability = ({ observability }) => observability === undefined
    ? { ObservabilityEnabled: false }
    : { ObservabilityEnabled: true, ObservabilityConfigurationArn: observability };

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/back.js





/** The way to `restored`, and on to `back`, where the mark is gone. Pure. */
function towardsBack(way, view) {
    if (!way.snapshot.existed)
        return towardsDeleted(way, view);
    if (view === undefined)
        return (0,next/* overtaken */.K1)('somebody deleted the service');
    const recipe = way.snapshot.recipe;
    const mark = view.mark?.release === way.release ? view.mark : undefined;
    if (mark === undefined)
        return unmarked(way, view, recipe);
    const runs = runsNow(view, way.release, recipe);
    if (runs === 'foreign')
        return (0,next/* take */.s)(yieldTo(way, view, recipe));
    const marked = { view, mark, recipe };
    if (mark.phase === 'committed' || mark.phase === 'done')
        return (0,next/* take */.s)(retract(way, marked));
    if (runs === 'before')
        return putRight(way, marked);
    return mark.phase === 'held' ? startBack(way, marked) : back_restore(way, marked);
}
/** Nothing says that the service is ours: it is what it was, or somebody else's. */
function unmarked(way, view, recipe) {
    const keys = leftovers(view.tags, recipe);
    if (keys.length > 0 && way.attempt < mostSteps)
        return (0,next/* take */.s)(tidy(way, keys));
    const same = view.settings !== undefined && isBefore(view.settings, recipe.settings, recipe.environment);
    return same ? next/* arrived */.Kb : (0,next/* overtaken */.K1)('somebody else changed the service');
}
/** A way back has fewer steps; left-over tags are not worth more. */
const mostSteps = 20;
/** What has to be known is known before anything says that it goes back. */
function startBack(way, marked) {
    const obstacle = obstacleTo(way, marked);
    return obstacle ?? (0,next/* take */.s)(retract(way, marked));
}
function back_restore(way, marked) {
    const obstacle = obstacleTo(way, marked);
    const settings = settingsBefore(way.snapshot);
    return obstacle ?? (settings === undefined ? lost(marked) : (0,next/* take */.s)(restore(way, settings)));
}
function obstacleTo(way, marked) {
    const { view, recipe } = marked;
    if (recipe.status === 'CREATE_FAILED' && view.status === 'RUNNING') {
        return {
            kind: 'stuck',
            reason: 'users get the new version, as no other has ever served',
            command: `aws apprunner pause-service --region ${back_regionOf(view)} --service-arn ${view.arn}`,
        };
    }
    return settingsBefore(way.snapshot) === undefined ? lost(marked) : undefined;
}
/** The service is what it was but for its tags, and perhaps its being paused. */
function putRight(way, { view, mark, recipe }) {
    if (recipe.status === 'PAUSED' && view.status === 'RUNNING')
        return (0,next/* take */.s)(steps_pause(way));
    if (way.goal === 'restored')
        return next/* arrived */.Kb;
    return (0,next/* take */.s)(unmark(way, view, recipe, { untouched: mark.phase === 'held' }));
}
/** `undefined` when the values of the environment that the release has changed are not known. */
function settingsBefore({ recipe, sensitive }) {
    const env = sensitive?.env;
    return env === undefined ? undefined : { ...recipe.settings, env };
}
function lost({ view, recipe }) {
    const where = recipe.former === 'snapshot' ? 'they were too long to be kept on the service' : 'their key is gone';
    return {
        kind: 'stuck',
        reason: `the former values of its environment are not known: ${where}; fill them in, and add the variables that the release took away`,
        command: `aws apprunner update-service --region ${back_regionOf(view)} --service-arn ${view.arn} --cli-input-json ${quoted(requestBefore(view, recipe))}`,
    };
}
const back_regionOf = ({ arn }) => arn.split(':')[3] ?? '';
/** What there was, with the environment for a person to fill in. */
function requestBefore({ settings }, recipe) {
    return writeSettings({ ...recipe.settings, env: environmentToFillIn(settings?.env ?? {}, recipe) }, settings);
}
/** Names that were there before, as far as they are known: those that the release took away are not. */
function environmentToFillIn(now, { own, added }) {
    const names = Object.keys(now).filter((name) => !added.includes(name));
    return { ...Object.fromEntries(names.map((name) => [name, `<former value of ${name}>`])), ...own };
}
const quoted = (value) => `'${JSON.stringify(value).replaceAll("'", String.raw `'\''`)}'`;
/** Only what this release created, and never finished, is deleted. */
function towardsDeleted(way, view) {
    if (view === undefined)
        return next/* arrived */.Kb;
    const { mark } = view;
    if (mark?.release !== way.release || !mark.created)
        return (0,next/* overtaken */.K1)('somebody else has the service');
    if (runsNow(view, way.release, undefined) === 'foreign')
        return (0,next/* overtaken */.K1)('somebody else changed the service');
    if (way.goal === 'restored') {
        return mark.phase === 'committed' || mark.phase === 'done' ? (0,next/* take */.s)(retract(way, { view, mark })) : next/* arrived */.Kb;
    }
    return mark.phase === 'done' ? (0,next/* overtaken */.K1)('the release was finished') : (0,next/* take */.s)(remove(way));
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/next.js






/** The next single request towards a goal, from one look at the service. Pure. */
function nextStep(way, seen) {
    const view = detailOf(seen).service;
    switch (way.goal) {
        case 'held':
            return (0,next/* failed */.gz)('App Runner cannot hold a version back: it switches in place');
        case 'live':
            return towardsLive(way, seen, view);
        case 'committed':
            return towardsCommitted(way, seen, view);
        case 'finished':
            return towardsFinished(way, seen, view);
        case 'restored':
        case 'back':
            return towardsBack(way, view);
    }
}
const isGone = (0,next/* overtaken */.K1)('somebody deleted the service');
const recipeOf = ({ recipe }) => recipe;
function towardsLive(way, seen, view) {
    if (!way.snapshot.existed)
        return towardsCreated(way, seen, view);
    if (view === undefined)
        return isGone;
    const mark = markOf(view, way);
    if (mark === undefined)
        return begin(way, seen, view);
    if (mark.phase === 'restoring')
        return (0,next/* failed */.gz)('it is on its way back');
    const runs = runsNow(view, way.release, recipeOf(way.snapshot));
    if (runs === 'foreign')
        return (0,next/* overtaken */.K1)(changedBy(view, mark));
    if (runs === 'ours')
        return serves(view);
    const reason = whyNot(view, mark);
    if (reason !== undefined)
        return (0,next/* failed */.gz)(reason);
    if (mark.phase !== 'held')
        return (0,next/* failed */.gz)('the service runs what it ran before the release');
    return change(way, seen, view);
}
const markOf = ({ mark }, { release }) => mark?.release === release ? mark : undefined;
/** Nothing of ours is there yet. */
function begin(way, seen, view) {
    const detail = planDetail(way.plan);
    if (detail === undefined)
        return hasOther(seen);
    if (seen.fingerprint !== way.plan?.fingerprint)
        return (0,next/* overtaken */.K1)('somebody else changed the service');
    return (0,next/* take */.s)(mark(way, { view, recipe: recipeOf(way.snapshot), detail }));
}
const missingScaling = (seen, { newScaling }) => detailOf(seen).scaling?.arn === undefined ? newScaling : undefined;
/** The mark is there, and the service is still what it was. */
function change(way, seen, view) {
    const detail = planDetail(way.plan);
    if (detail === undefined)
        return (0,next/* failed */.gz)('the update was never asked for, and what it was to be is not known any more');
    const scaling = missingScaling(seen, detail);
    if (scaling !== undefined)
        return (0,next/* take */.s)(scale(way, scaling));
    if (view.status === 'PAUSED')
        return (0,next/* take */.s)(resume(way));
    return (0,next/* take */.s)(update(way, seen, detail, recipeOf(way.snapshot)));
}
/** What became of an earlier attempt that is not seen in the settings, as App Runner took it back. */
function whyNot({ operations }, { after }) {
    const attempt = since(operations, after).find(hasFailed);
    return attempt === undefined ? undefined : `App Runner gave up ${describeOperation(attempt)}: ${attempt.status}`;
}
function serves({ status }) {
    if (status === 'RUNNING')
        return next/* arrived */.Kb;
    if (status === 'PAUSED')
        return (0,next/* overtaken */.K1)('somebody paused the service');
    return (0,next/* failed */.gz)(`the service is ${status}`);
}
function towardsCreated(way, seen, view) {
    const detail = planDetail(way.plan);
    if (view === undefined) {
        if (detail === undefined)
            return isGone;
        const scaling = missingScaling(seen, detail);
        return (0,next/* take */.s)(scaling === undefined ? create(way, seen, detail) : scale(way, scaling));
    }
    const mark = markOf(view, way);
    if (mark === undefined)
        return (0,next/* overtaken */.K1)('somebody else created the service');
    if (mark.phase === 'restoring')
        return (0,next/* failed */.gz)('it is on its way back');
    return runsNow(view, way.release, undefined) === 'ours' ? serves(view) : (0,next/* overtaken */.K1)(changedBy(view, mark));
}
/** After the decision nothing begins anew: it would be probed by nobody. Only an update that was never asked for still is. */
function afterDecision(way, seen, view, mark) {
    const live = towardsLive(way, seen, view);
    const wasUpdated = updatesSince(view.operations, mark).length > 0;
    return live.kind === 'step' && wasUpdated ? (0,next/* overtaken */.K1)(changedBy(view, mark)) : live;
}
function towardsCommitted(way, seen, view) {
    if (view === undefined)
        return isGone;
    const mark = markOf(view, way);
    if (mark === undefined)
        return hasOther(seen);
    const live = afterDecision(way, seen, view, mark);
    if (live.kind !== 'arrived')
        return live;
    const told = way.places === undefined || (0,hash/* canonicalJson */.d)(way.places) === (0,hash/* canonicalJson */.d)(mark.places);
    return mark.phase !== 'held' && told ? next/* arrived */.Kb : (0,next/* take */.s)(commit(way, { view, mark }));
}
function towardsFinished(way, seen, view) {
    if (view === undefined)
        return isGone;
    const mark = markOf(view, way);
    if (mark === undefined)
        return hasOther(seen);
    if (mark.phase === 'done')
        return tidied(way, view, mark);
    const live = afterDecision(way, seen, view, mark);
    if (live.kind !== 'arrived')
        return live;
    if (view.settings === undefined)
        return (0,next/* failed */.gz)('the service has no image any more');
    return (0,next/* take */.s)(finish(way, { view, mark, settings: view.settings }));
}
/** Left-over tags are worth one request, and no release: whoever may not remove them leaves them. */
function tidied(way, view, { step }) {
    const keys = leftovers(view.tags);
    return keys.length === 0 || way.attempt > attemptOf(step) + 1 ? next/* arrived */.Kb : (0,next/* take */.s)(tidy(way, keys));
}
function changedBy({ operations }, { after }) {
    const [newest] = since(operations, after);
    return newest === undefined
        ? 'somebody else changed the service'
        : `somebody else changed the service by ${describeOperation(newest)}`;
}
const hasOther = ({ mark }) => (0,next/* overtaken */.K1)(`${mark === undefined ? 'no release of ours' : `release ${mark.release}`} has the service`);

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/changes.js



/** What will be different, field by field. Of environment values only the names are told. */
function changesBetween(before, tags, wanted) {
    const [old, now] = [facts(before), facts(wanted.settings)];
    const changes = Object.keys({ ...old, ...now }).flatMap((field) => changes_change(field, old[field], now[field]));
    const { scaling } = wanted;
    if (scaling !== undefined) {
        const was = scaling.before === undefined ? undefined : describeScaling(scaling.before);
        changes.push(...changes_change('scaling', was, describeScaling(scaling.content)));
    }
    const names = namesChanged(before, wanted.settings);
    if (names !== '')
        changes.push({ field: 'env', after: names });
    for (const [key, value] of Object.entries(wanted.userTags))
        changes.push(...changes_change(`tag ${key}`, tags[key], value));
    return changes;
}
const changes_change = (field, before, after) => before === after
    ? []
    : [{ field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
/** Everything that can be shown of a service, as text by name. */
function facts(settings) {
    if (settings === undefined)
        return {};
    const { health } = settings;
    return {
        image: settings.image,
        port: settings.port,
        cpu: `${Number(settings.cpu) / 1024}`,
        memory: `${settings.memory}Mi`,
        'start command': settings.startCommand,
        'health check': `${health.protocol}${health.protocol === 'HTTP' ? ` ${health.path}` : ''}, every ${health.interval} s, ${health.timeout} s each, ${health.healthy} good or ${health.unhealthy} bad in a row`,
        'access role': settings.accessRole,
        'instance role': settings.instanceRole,
        'vpc connector': settings.connector,
        'publicly accessible': settings.public ? 'yes' : 'no',
        observability: settings.observability,
        'automatic deployments': settings.autoDeployments ? 'on' : undefined,
    };
}
/** `+A, ~B, -C`: added, changed, gone. Values stay out of it. */
function namesChanged(before, after) {
    const [old, now] = [variables(before), variables(after)];
    return Object.keys({ ...old, ...now })
        .filter((name) => old[name] !== now[name])
        .map((name) => `${name in old && name in now ? '~' : name in now ? '+' : '-'}${name}`)
        .join(', ');
}
function variables(settings) {
    const secrets = Object.entries(settings?.secrets ?? {}).map(([name, arn]) => [name, (0,hash/* canonicalJson */.d)({ secret: arn })]);
    const values = Object.entries(settings?.env ?? {}).filter(([name]) => !environment/* ownNames */.Dx.includes(name));
    return Object.fromEntries([...values, ...secrets]);
}
const droppedNames = (before, after) => {
    const now = variables(after);
    return Object.keys(variables(before)).filter((name) => !(name in now));
};

// EXTERNAL MODULE: ./build/core/journal.js
var journal = __webpack_require__(44701);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/targets/aws/app-runner/sealed.js


/** Most that a value in the environment may have: RuntimeEnvironmentVariablesValue (API model of App Runner, November 2026). */
const longest = 51_200;
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const newKey = () => (0,external_node_crypto_.randomBytes)(32).toString('base64');
/** Former values that nobody can read without the key. */
function seal(values, key) {
    const nonce = (0,external_node_crypto_.randomBytes)(nonceBytes);
    const cipher = (0,external_node_crypto_.createCipheriv)(algorithm, Buffer.from(key, 'base64'), nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(values), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}
/** `undefined` when it is not this key's, or nothing that was sealed. */
function unseal(text, key) {
    const bytes = Buffer.from(text, 'base64');
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)(algorithm, Buffer.from(key, 'base64'), bytes.subarray(0, nonceBytes));
        decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
        return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).safeParse(JSON.parse(plain.toString('utf8'))).data;
    }
    catch {
        return undefined;
    }
}
/** Can the values be sealed into one variable? */
const fits = (values) => Math.ceil((Buffer.byteLength(JSON.stringify(values)) + nonceBytes + tagBytes) / 3) * 4 <= longest;

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/snapshot.js









const nothing = (seen) => ({
    existed: false,
    fingerprint: seen.fingerprint,
    live: [],
    recipe: {},
});
/** What is needed to put the service back; its environment's values are the sensitive part. */
function takeSnapshot(plan, seen) {
    const view = detailOf(seen).service;
    const detail = planDetail(plan);
    if (view?.settings === undefined || detail === undefined)
        return nothing(seen);
    const recipe = recipeFor(view, view.settings, seen.live, { after: detail.settings.env, userTags: detail.userTags });
    const sensitive = { env: view.settings.env };
    return { existed: true, fingerprint: seen.fingerprint, live: seen.live, recipe, sensitive };
}
function recipeFor(view, settings, live, { after, userTags }) {
    const { own, added, former } = wayBackOf(view, after);
    return {
        settings: withoutEnvironment(settings),
        environment: (0,hash/* hashOf */.q)(settings.env),
        own,
        added: [...added],
        former: Object.keys(former).length === 0 ? 'none' : fits(former) ? 'sealed' : 'snapshot',
        status: view.status === 'PAUSED' || view.status === 'CREATE_FAILED' ? view.status : 'RUNNING',
        live: [...live],
        marks: marksOf(view.tags),
        userTags: Object.fromEntries(Object.keys(userTags).map((key) => [key, view.tags[key] ?? null])),
    };
}
/** From the environment that is to be to the one that there is. */
function wayBackOf({ settings, mark }, after) {
    const before = settings?.env ?? {};
    const ownBefore = mark !== undefined && before['RELEASE_ID'] === mark.release;
    return (0,environment/* wayBack */.lZ)(before, after, ownBefore);
}
/** The way back from the service's own tags, and from what is sealed in its environment. */
async function rebuild(seen, _context) {
    const view = detailOf(seen).service;
    const mark = view?.mark;
    if (view === undefined || !(0,journal/* isUnfinished */.u)(mark))
        return undefined;
    if (mark.created)
        return nothing(seen);
    const { recipe } = view;
    if (recipe === undefined) {
        throw new errors/* CloudError */.K2(`release ${mark.release} left no note of what was there before it`, {
            trouble: 'invalid',
            operation: 'rebuild',
        });
    }
    const env = environmentBefore(view, recipe);
    const sensitive = env === undefined ? {} : { sensitive: { env } };
    return Promise.resolve({ existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive });
}
/** `undefined` when it cannot be had from the cloud any more; when nothing has changed it is the one that there is. */
function environmentBefore({ settings, mark, sealed, tags }, recipe) {
    if (settings === undefined)
        return undefined;
    if ((0,hash/* hashOf */.q)(settings.env) === recipe.environment)
        return settings.env;
    if (settings.env['RELEASE_ID'] !== mark?.release)
        return undefined;
    const { own, added } = recipe;
    if (recipe.former === 'none')
        return (0,environment/* goBack */.OE)(settings.env, { own, added, former: {} });
    const former = sealed === undefined ? undefined : unseal(sealed, tags[keyTag] ?? '');
    return former === undefined ? undefined : (0,environment/* goBack */.OE)(settings.env, { own, added, former });
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/problems.js




/** What stops the release before anything is touched. App Runner has no dry run, so what it would refuse is known here. */
function problemsOf(planned) {
    return [
        ...problemsOfService(planned),
        ...problemsOfAccess(planned),
        ...problemsOfRoles(planned.settings),
        ...problemsOfSize(planned.settings),
        ...problemsOfScaling(planned.scaling),
        ...problemsOfTags(planned),
    ];
}
function problemsOfService({ view, given }) {
    const problems = [];
    if (view !== undefined && view.settings === undefined)
        problems.push('App Runner builds this service from source code, and such a service cannot be given an image: choose another service name');
    if (view?.status === 'DELETE_FAILED')
        problems.push(`the service was to be deleted, and that failed: delete it first (aws apprunner delete-service --service-arn ${view.arn})`);
    if (given.vpc?.kind === 'network')
        problems.push('App Runner reaches a VPC by a VPC connector alone: give aws-vpc-connector the ARN of one');
    return problems;
}
function problemsOfAccess({ view, given }) {
    if (given.access === 'private')
        return [
            'App Runner cannot ask for an identity: "access: private" is not possible there; "ingress: internal" keeps requests from the internet away',
        ];
    if (view === undefined && given.access === undefined && given.ingress !== 'internal')
        return [
            'App Runner would serve everybody: say "access: public", or "ingress: internal" for requests from your VPC alone',
        ];
    return [];
}
function problemsOfRoles({ imageType, accessRole, instanceRole, secrets }) {
    const problems = [];
    if (imageType === 'ECR' && accessRole === undefined)
        problems.push('App Runner pulls from ECR by a role: set aws-access-role to one that trusts build.apprunner.amazonaws.com and has the policy AWSAppRunnerServicePolicyForECRAccess');
    if (Object.keys(secrets).length > 0 && instanceRole === undefined)
        problems.push('secrets are read by the instance role, and the service has none: set aws-instance-role to one that trusts tasks.apprunner.amazonaws.com and may read them');
    return problems;
}
/** https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html (November 2026): 1024 is a vCPU, MiB. */
const memories = {
    '256': ['512', '1024'],
    '512': ['1024'],
    '1024': ['2048', '3072', '4096'],
    '2048': ['4096', '6144'],
    '4096': ['8192', '10240', '12288'],
};
function problemsOfSize({ cpu, memory }) {
    if (memories[cpu]?.includes(memory))
        return [];
    const pairs = Object.entries(memories).map(([each, sizes]) => `${Number(each) / 1024} vCPU with ${sizes.join(', ')} MiB`);
    return [`App Runner has no instance of ${Number(cpu) / 1024} vCPU and ${memory} MiB; it has ${pairs.join('; ')}`];
}
function problemsOfScaling(scaling) {
    if (scaling === undefined)
        return [];
    const { content, arn, name } = scaling;
    if (content.min > content.max)
        return [`min-instances ${content.min} is more than max-instances ${content.max}, which the service has: give both`];
    if (arn !== undefined || name !== undefined)
        return [];
    return [
        `a new auto scaling configuration is needed, and there is no room: a region has ${mostNames} names of ${mostRevisions} revisions each. Delete one that no service uses (aws apprunner delete-auto-scaling-configuration; list-auto-scaling-configurations shows HasAssociatedService), or ask Service Quotas for more`,
    ];
}
function problemsOfTags({ view, settings, userTags }) {
    const now = view?.tags ?? {};
    const anyMark = {
        release: 'r',
        order: 0,
        version: 'v',
        run: 'r',
        settingsHash: '',
        asked: '',
        step: '',
        phase: 'held',
        created: false,
    };
    const recipe = view?.settings === undefined
        ? {}
        : writeRecipe(recipeFor(view, view.settings, [], { after: settings.env, userTags }), now);
    const count = Object.keys({
        ...now,
        ...userTags,
        ...marksOf(now),
        ...writeMark({ ...anyMark, places: ['p'] }, now),
        ...recipe,
        [keyTag]: '',
    }).length;
    if (count <= aws_tags/* mostTags */.hp)
        return [];
    return [`a service has at most ${aws_tags/* mostTags */.hp} tags, and with Tandem's own it would have ${count}: remove some`];
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/warnings.js


/** What a reader of the plan should know before it is carried out. */
function warningsOf({ view, settings, traits }) {
    const now = view?.settings;
    if (view === undefined || now === undefined)
        return [];
    const warnings = [];
    const dropped = droppedNames(now, settings);
    if (dropped.length > 0)
        warnings.push(`these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`);
    if (view.mark === undefined)
        warnings.push('this service was not released by Tandem before; what is not given stays as it is');
    if (now.autoDeployments)
        warnings.push('automatic deployments end with this release: each would replace it unverified; an undo brings them back');
    if (digestIn(now.image) === undefined)
        warnings.push(`what runs now is named by a tag, ${now.image}: an undo brings what the tag names then`);
    if (now.instanceRole === undefined && settings.instanceRole !== undefined)
        warnings.push('App Runner takes no instance role away again: after an undo the service still has it');
    if (traits.undoNeeds === 'snapshot')
        warnings.push('the values of the environment that change are too long to be kept on the service: when this run is lost, the next one cannot undo it');
    return [...warnings, ...ofStatus(view)];
}
function ofStatus({ status }) {
    if (status === 'PAUSED')
        return ['the service is paused: it is resumed, and users have the old version until the new one is up'];
    if (status === 'CREATE_FAILED')
        return ['the service has never come up: there is no version to go back to'];
    return [];
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/plan.js










/** What App Runner would be asked for, and what stands in the way. Changes nothing. */
async function planService(unit, seen, resolve, context) {
    const { service: view, scaling } = detailOf(seen);
    const secrets = await resolveSecrets(unit.settings.secrets, resolve, context);
    const given = {
        ...unit.settings,
        ...(secrets.found === undefined ? {} : { secrets: secrets.found }),
    };
    const detail = detailFor({ ...unit, settings: given }, view, scaling);
    const { settings, userTags } = detail;
    const traits = traitsFor(detail, view);
    const unchanged = view !== undefined && isUnchanged(view, detail, scaling);
    const problems = [...secrets.problems, ...problemsOf({ given, settings, scaling, view, userTags })];
    return {
        action: view === undefined ? 'create' : unchanged ? 'unchanged' : 'update',
        traits,
        problems: unchanged ? [] : problems,
        warnings: [...secrets.warnings, ...(unchanged ? [] : warningsOf({ view, settings, given, traits }))],
        changes: unchanged ? [] : changesBetween(view?.settings, view?.tags ?? {}, { settings, scaling, userTags }),
        steps: unchanged ? ['Probe what serves'] : stepsFor(detail, view),
        settingsHash: detail.mark.settingsHash,
        fingerprint: seen.fingerprint,
        detail,
    };
}
function detailFor(unit, view, scaling) {
    const { image, settings, release } = unit;
    const base = settingsFor(unit, view?.settings);
    const made = scaling?.arn === undefined ? scaling?.name : undefined;
    const wanted = withScaling(base, scaling);
    return {
        settings: wanted,
        former: view === undefined ? {} : wayBackOf(view, wanted.env).former,
        userTags: settings.labels ?? {},
        mark: {
            release: release.id,
            order: release.order,
            version: release.version,
            run: release.run,
            settingsHash: (0,hash/* hashOf */.q)({ digest: image.digest, settings }),
            created: view === undefined,
            ...(release.places === undefined ? {} : { places: [...release.places] }),
        },
        ...(scaling === undefined || made === undefined ? {} : { newScaling: { name: made, content: scaling.content } }),
    };
}
/** Where a configuration has to be made first, which one it is will be seen then. */
function withScaling({ scaling: now, ...settings }, wanted) {
    const arn = wanted === undefined ? now : wanted.arn;
    return arn === undefined ? settings : { ...settings, scaling: arn };
}
/** Every secret that cannot be used is told, not only the first. */
async function resolveSecrets(secrets, resolve, context) {
    if (secrets === undefined)
        return { warnings: [], problems: [] };
    const [warnings, problems] = [[], []];
    const found = await Promise.all(secrets.map(async (secret) => {
        try {
            const { arn, why } = await resolve(secret, context);
            if (why !== undefined)
                warnings.push(`${secret.target}: ${why}`);
            return { ...secret, secret: arn };
        }
        catch (error) {
            if (!(error instanceof errors/* TandemError */.Uz) || error.code !== 'input')
                throw error;
            problems.push(error.hint === undefined ? error.message : `${error.message} (${error.hint})`);
            return secret;
        }
    }));
    return { found, warnings: warnings.toSorted(), problems: problems.toSorted() };
}
/** Live settings are compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged(view, detail, scaling) {
    const { mark, settings, status, tags } = view;
    if (mark?.phase !== 'done' || status !== 'RUNNING' || settings === undefined)
        return false;
    if (mark.settingsHash !== detail.mark.settingsHash || mark.live !== liveHash(settings))
        return false;
    if (scaling !== undefined && scaling.arn !== settings.scaling)
        return false;
    return settings.env['RELEASE_ID'] === mark.release && hasAll(tags, detail.userTags);
}
const hasAll = (tags, wanted) => Object.entries(wanted).every(([key, value]) => tags[key] === value);
function traitsFor({ settings, former }, view) {
    return {
        hold: 'none',
        shift: 'all',
        undo: 'redeploy',
        undoNeeds: view === undefined || fits(former) ? 'cloud' : 'snapshot',
        proof: settings.public ? 'http' : 'platform',
    };
}
function stepsFor({ newScaling, settings }, view) {
    const scaled = newScaling === undefined ? [] : [`Make an auto scaling configuration under the name ${newScaling.name}`];
    const probe = settings.public ? ['Probe the public address'] : [];
    if (view === undefined)
        return [
            ...scaled,
            'Create the service',
            ...probe,
            'Decide',
            'Close the mark (if the release fails: delete the service again)',
        ];
    return [
        ...scaled,
        'Mark the service, with a note of what there is',
        ...(view.status === 'PAUSED' ? ['Resume the service'] : []),
        'Update the service: App Runner switches users over when the new version is healthy',
        ...probe,
        'Decide',
        'Close the mark (if the release fails: update the service to what it was)',
    ];
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/reach.js

/** What users get; there is no candidate beside it. */
function reachOf(which, seen) {
    const proof = 'App Runner’s own health check of the deployment';
    if (which === 'candidate')
        return { instead: `${proof}, as it switches in place` };
    const { service } = detailOf(seen);
    const url = seen.endpoints.public;
    if (url !== undefined)
        return { url };
    const why = service?.settings?.public === false ? 'the service is not publicly accessible' : 'the service has no URL';
    return { instead: `${proof}, as ${why}` };
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/recall.js



/** Steps that App Runner carries out in an operation, and its type. */
const operationTypes = {
    create: 'CREATE_SERVICE',
    update: 'UPDATE_SERVICE',
    restore: 'UPDATE_SERVICE',
    pause: 'PAUSE_SERVICE',
    resume: 'RESUME_SERVICE',
    delete: 'DELETE_SERVICE',
};
/** How long reads may be of the past: what has not shown by then did not happen, ms. Of lists and statuses a guess on the safe side. */
const recall_shownWithin = { tags: 2_000, operations: 15_000 };
/** Looks until it is known whether a step happened; what a list does not show yet is waited for. */
async function recallStep(step, look, context) {
    const start = context.clock.now();
    const patience = step.name in operationTypes ? recall_shownWithin.operations : recall_shownWithin.tags;
    for (;;) {
        const seen = await look(context);
        const finding = findingOf(step, seen);
        if (finding !== 'not yet')
            return finding;
        if (context.clock.now() - start > patience)
            return seen.busy === undefined ? 'absent' : 'unknown';
        await context.clock.sleep(1_000, context.signal);
    }
}
function findingOf(step, seen) {
    const { service: view, scaling } = detailOf(seen);
    const happened = { step: step.key };
    if (step.name === 'scale')
        return scaling?.arn === undefined ? 'not yet' : happened;
    if (view === undefined)
        return step.name === 'delete' ? happened : step.name === 'create' ? 'not yet' : 'absent';
    if (step.name === 'tidy')
        return leftovers(view.tags).length === 0 ? happened : 'not yet';
    const marked = view.mark !== undefined && isOf(step.key, view.mark.release);
    if (step.name === 'unmark' || step.name === 'yield')
        return marked ? 'not yet' : happened;
    if (step.name === 'create' && !marked)
        return 'absent';
    return step.name in operationTypes
        ? operationFinding(step, view)
        : view.mark?.step === step.key
            ? happened
            : 'not yet';
}
const isOf = (key, release) => key.startsWith(`${release}-`);
/** Its operation, where it is listed; else what the service has become. */
function operationFinding(step, view) {
    const operation = recall_operationOf(step.name, view);
    if (operation !== undefined && (!hasEnded(operation) || isAt(step, view) || operation.status !== 'SUCCEEDED'))
        return { step: step.key, operation: operation.id };
    return isAt(step, view) ? { step: step.key } : 'not yet';
}
/** The newest of its type that came after the mark: no two run at a time, and the mark is ours. */
const recall_operationOf = (name, { operations, mark }) => since(operations, mark?.after).find(({ type }) => type === operationTypes[name]);
function isAt({ name, key }, { settings, status, mark }) {
    if (status === 'OPERATION_IN_PROGRESS')
        return false;
    const release = settings?.env['RELEASE_ID'];
    switch (name) {
        case 'create':
        case 'update':
            return release !== undefined && isOf(key, release);
        case 'restore':
            return mark?.phase === 'restoring' && !(release !== undefined && isOf(key, release));
        case 'pause':
            return status === 'PAUSED';
        case 'resume':
            return status === 'RUNNING';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/refusal.js

const closing = 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html';
const refusal_closed = `App Runner takes no new customers since 30 April 2026 (${closing}): an account that has not used it before cannot begin. Release to an account that has, or to Google Cloud alone (deployment-target: gcp-only); ECS Express Mode, which AWS names instead, is not there yet in Tandem.`;
/**
 * How App Runner refuses an account that is new to it is not documented. The codes that AWS has for it say so; others are used
 * for other things too, so they only come with the hint where nothing better is known.
 */
function refusedCreation(error, settings) {
    if (!(0,errors/* isCloudError */.EN)(error, 'denied', 'invalid'))
        return error;
    const about = hintForRoles(error.message, settings);
    if (about !== undefined)
        return withHint(error, about);
    const certain = /^(?:SubscriptionRequired|OptInRequired)/.test(codeOf(error));
    const namesPermission = /not authorized to perform/.test(error.message);
    if (certain || (error.trouble === 'denied' && !namesPermission))
        return withHint(error, refusal_closed);
    return error.trouble === 'invalid' ? withHint(error, `If the account is new to App Runner: ${refusal_closed}`) : error;
}
function refusedUpdate(error, settings) {
    const about = (0,errors/* isCloudError */.EN)(error, 'invalid') ? hintForRoles(error.message, settings) : undefined;
    return about === undefined || !(0,errors/* isCloudError */.EN)(error) ? error : withHint(error, about);
}
/** App Runner tries both roles when it is asked, and names the one that it could not assume. */
function hintForRoles(message, { accessRole, instanceRole }) {
    const names = (role) => role !== undefined && message.includes(role);
    if (names(instanceRole))
        return `${instanceRole} has to trust tasks.apprunner.amazonaws.com (sts:AssumeRole).`;
    if (names(accessRole))
        return `${accessRole} has to trust build.apprunner.amazonaws.com (sts:AssumeRole).`;
    return undefined;
}
/** The name under which AWS refused: the SDK's error is the cause. */
const codeOf = ({ cause }) => (cause instanceof Error ? cause.name : '');
const withHint = (error, hint) => (0,errors/* retold */.Xd)(error, { hint });

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/send.js







/** Sends the one request that changes something. */
async function send(request, seen, service, context) {
    switch (request.call) {
        case 'scale':
            await service.createScaling(request.name, request.content, context);
            return {};
        case 'create':
            return send_create(request, service, context);
        case 'update':
            return send_update(request, seen, service, context);
        case 'tag':
            await service.tag({ ...request.tags, ...(request.key ? { [keyTag]: newKey() } : {}) }, context);
            return {};
        case 'untag':
            return untag(request.keys, service, context);
        case 'pause':
        case 'resume':
        case 'delete':
            return service[request.call](context);
    }
}
async function send_create({ settings, tags }, service, context) {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    try {
        return await service.create({ ...writeSettings(settings), Tags }, context);
    }
    catch (error) {
        // Of a name that is taken App Runner says no more than that the request is invalid.
        if ((0,errors/* isCloudError */.EN)(error, 'invalid') && (await service.find(context)) !== undefined)
            throw taken(error);
        throw refusedCreation(error, settings);
    }
}
const taken = (cause) => new errors/* CloudError */.K2(cause.message, { trouble: 'exists', operation: cause.operation, cause });
async function send_update({ settings, former }, seen, service, context) {
    const view = detailOf(seen).service;
    const key = view?.tags[keyTag];
    const sealed = Object.keys(former).length === 0 || !key ? {} : { [environment/* sealedName */.yj]: seal(former, key) };
    try {
        return await service.update(writeSettings({ ...settings, env: { ...settings.env, ...sealed } }, view?.settings), context);
    }
    catch (error) {
        throw refusedUpdate(error, settings);
    }
}
/** Tags that say nothing any more are no reason to stop. */
async function untag(keys, service, context) {
    try {
        await service.untag(keys, context);
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error, 'denied'))
            throw error;
        context.log.warning(`${error.message}; the empty tags ${keys.join(', ')} stay`);
    }
    return {};
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner/settle.js





/** Lists may be late: how long an operation is looked for once the service is at rest, ms. A guess on the safe side. */
const settle_listedWithin = 60_000;
/** Reads of tags may be of the past for a moment, ms. */
const staleTags = 10_000;
/** Waits until what was asked for has come to rest, and says what came of it. */
async function settleStep(ticket, cloud, context) {
    const name = nameOf(ticket);
    if (!(name in operationTypes))
        return { state: 'done', seen: await seenTags(ticket, name, cloud, context) };
    const { operation, seen } = await atRest(ticket, name, cloud, context);
    return outcomeOf({ name, release: releaseOf(ticket), operation, seen });
}
/** `r1-live-update-2` → `update` */
const nameOf = ({ step }) => /-([a-z]+)-\d+$/.exec(step)?.[1] ?? '';
const releaseOf = ({ step }) => /^(.*)-[a-z]+-[a-z]+-\d+$/.exec(step)?.[1] ?? step;
async function seenTags(ticket, name, { look }, context) {
    const start = context.clock.now();
    for (;;) {
        const seen = await look(context);
        const { service, scaling } = detailOf(seen);
        const shown = name === 'scale' ? scaling?.arn !== undefined : service?.mark?.step === ticket.step;
        const late = context.clock.now() - start > staleTags;
        if (shown || late || unkeyed.includes(name))
            return seen;
        await context.clock.sleep(1_000, context.signal);
    }
}
/** Steps that take the mark away, and their own key with it. */
const unkeyed = ['unmark', 'yield', 'tidy'];
/**
 * Our operation by its id, until it has ended and the service is at rest: neither alone tells, and which comes first is not
 * documented. Another's may stand before ours in the list. A rollback takes a quarter of an hour, and by then it is known what
 * came of ours: that is not waited for. A service whose creation was accepted is not gone at once because a read says so.
 */
async function atRest(ticket, name, cloud, context) {
    let restingSince;
    let missingSince;
    for (let polls = 0;; polls++) {
        const seen = await cloud.look(context);
        const view = detailOf(seen).service;
        if (view === undefined) {
            missingSince ??= context.clock.now();
            if (name !== 'create' || context.clock.now() - missingSince > shownWithin)
                return { seen };
            await context.clock.sleep(1_000, context.signal);
            continue;
        }
        const operation = settle_find(ticket, view.operations) ?? (ticket.operation ? undefined : recall_operationOf(name, view));
        if (operation !== undefined && isDecided(operation, seen))
            return { operation, seen };
        const resting = seen.busy === undefined && operation === undefined;
        restingSince = resting ? (restingSince ?? context.clock.now()) : undefined;
        if (restingSince !== undefined && context.clock.now() - restingSince > settle_listedWithin)
            return { seen };
        polls = await whileUnderWay({ ticket, polls }, cloud, context);
    }
}
const settle_find = ({ operation }, operations) => operations.find(({ id }) => id === operation);
const isDecided = (operation, seen) => isReverting(operation) || (hasEnded(operation) && seen.busy === undefined);
const isReverting = ({ status }) => status === 'ROLLBACK_IN_PROGRESS';
/** As long as the list alone says that it goes on, nothing else is asked. Returns how often was asked. */
async function whileUnderWay({ ticket, polls }, { service }, context) {
    for (let count = polls;; count++) {
        await context.clock.sleep(pauseAfter(count), context.signal);
        const operation = settle_find(ticket, await listed(service, context));
        if (operation === undefined || hasEnded(operation) || isReverting(operation))
            return count;
    }
}
async function listed(service, context) {
    try {
        return (await service.operations(context)).map(readOperation);
    }
    catch (error) {
        if ((0,errors/* isCloudError */.EN)(error, 'missing'))
            return [];
        throw error;
    }
}
/** Between two looks, ms: an operation takes minutes, and its end is to be seen soon; a look is one small request. */
const pauseAfter = (polls) => Math.min(2_000, 1_000 + polls * 250);
function outcomeOf({ name, release, operation, seen }) {
    const view = detailOf(seen).service;
    if (view === undefined) {
        if (name === 'delete')
            return { state: 'done', seen };
        return { state: 'overtaken', seen, by: 'somebody deleted the service' };
    }
    if (operation !== undefined && operation.status !== 'SUCCEEDED')
        return failure({ name, operation, seen });
    const runs = name === 'update' || name === 'create' ? runsNow(view, release, undefined) : 'ours';
    if (runs === 'ours')
        return { state: 'done', seen };
    const [newest] = view.operations.filter(({ id }) => id !== operation?.id);
    const by = newest === undefined ? 'somebody else changed the service' : `${describeOperation(newest)} came after`;
    return { state: 'overtaken', seen, by };
}
function failure({ name, operation, seen }) {
    const status = detailOf(seen).service?.status;
    const what = `${describeOperation(operation)} is ${operation.status}`;
    // What had never come up does not come up again: it is back where it was all the same, and `next` judges the rest.
    if (name === 'restore' && status === 'CREATE_FAILED')
        return { state: 'done', seen };
    if (operation.status === 'ROLLBACK_SUCCEEDED' || isReverting(operation)) {
        return { state: 'reverted', seen, reason: `App Runner takes the version back: ${what}` };
    }
    return { state: 'failed', seen, reason: `App Runner could not bring it up: ${what}, and the service is ${status}` };
}

;// CONCATENATED MODULE: ./build/targets/aws/app-runner.js












/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000;
function createAppRunner(options) {
    const { id, service, scaling } = options;
    const look = (context) => lookAt(service, scaling, context);
    /**
     * App Runner knows no guarded request (no ETag, no version): what was seen is compared right before, which leaves a gap of
     * some hundredths of a second. Beside that, it refuses what changes a service while an operation runs.
     */
    async function guarded(guard, context) {
        const seen = await look(context);
        if (seen.fingerprint === guard && seen.busy === undefined)
            return seen;
        const message = seen.busy ?? `the service ${id.name} was changed by somebody else`;
        throw new errors/* CloudError */.K2(message, { trouble: 'conflict', operation: 'begin' });
    }
    return {
        id,
        observe: look,
        plan: (unit, seen, context) => planService(unit, seen, options.resolve, context),
        snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
        rebuild: rebuild,
        next: nextStep,
        async begin(step, guard, context) {
            const request = step.detail;
            if (request.call === 'tag' && request.twice) {
                await guarded(guard, context);
                await context.clock.sleep(secondLook, context.signal);
            }
            const seen = await guarded(guard, context);
            const { operation } = await send(request, seen, service, context);
            return { step: step.key, ...(operation === undefined ? {} : { operation }) };
        },
        recall: (step, context) => recallStep(step, look, context),
        settle: (ticket, context) => settleStep(ticket, { service, look }, context),
        reach: reachOf,
        async explain({ ticket, seen, reason }, context) {
            const view = detailOf(seen).service;
            if (view === undefined)
                return { reason, logLines: [], links: [] };
            const failed = failedOperation(view, ticket);
            const read = (kind, inner) => options.lastLines(groupOf(id, view, kind), failed?.started, inner);
            const told = await readTold(read, { fresh: failed !== undefined }, context);
            const links = [
                { title: 'Logs', url: options.logsUrl(groupOf(id, view, 'application')) },
                { title: 'Service', url: options.consoleUrl(view.id) },
            ];
            return explainFailure({ reason, ...told, links });
        },
        console: () => {
            const arn = service.arn();
            const { region, name } = id;
            if (arn !== undefined) {
                const describe = `aws apprunner describe-service --service-arn ${arn} --region ${region}`;
                return { url: options.consoleUrl(arn.split('/').at(-1)), describe };
            }
            const query = `--query "ServiceSummaryList[?ServiceName=='${name}']"`;
            return { url: options.consoleUrl(), describe: `aws apprunner list-services --region ${region} ${query}` };
        },
    };
}
/** The one that the ticket is for, or the newest of all when it fails. */
function failedOperation({ operations }, ticket) {
    const ours = operations.find(({ id }) => id === ticket?.operation);
    const [newest] = operations;
    return ours ?? (newest !== undefined && isFailing(newest) ? newest : undefined);
}
/** https://docs.aws.amazon.com/apprunner/latest/dg/monitor-cwl.html (November 2026). */
const groupOf = ({ name }, { id }, kind) => `/aws/apprunner/${name}/${id}/${kind}`;

;// CONCATENATED MODULE: ./build/targets/aws/amazon.js













/** The account is part of every target's name, so without a role AWS is asked for it. */
async function openAmazon(place, tools) {
    const opening = amazon_open(place, tools);
    const account = knownAccount(place) ?? (await opening.identity.caller(tools.context)).account;
    return openAccount(account, { ...opening, openService: await openerOf(place) });
}
/** The same at once, for a service of App Runner whose role or account is told. */
function openKnownAmazon(place, tools) {
    const account = knownAccount(place);
    if (account === undefined)
        throw new Error('neither role nor account is told');
    return openAccount(account, amazon_open(place, tools));
}
const knownAccount = ({ role, account }) => role === undefined ? account : (0,endpoints/* accountOfArn */.KC)(role);
/** A platform's code is loaded only when it is chosen. */
async function openerOf({ platform: name }) {
    if (name === 'app-runner')
        return openAppRunner;
    const { openFunction } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 60052));
    return ({ place, account, tools: { secrets, http }, since }, connection, ecr) => {
        const { region } = connection;
        const reading = { http, credentials: (context) => ecr.credentials(context) };
        const id = { cloud: 'aws', account, region, platform: name, name: place.name };
        const { liveAlias, architecture } = place;
        const opened = openFunction({ id, connection, secrets, reading, since, liveAlias, architecture });
        // Lambda runs nothing that is not in its own region's ECR.
        return { ...opened, runsFrom: (from) => from === (0,endpoints/* registryHost */.U$)(account, region) };
    };
}
function amazon_open(place, tools) {
    tools.secrets.add(Object.values(place.service.env ?? {}));
    tools.secrets.addNames((place.service.secrets ?? []).map(({ target }) => target));
    const closing = new AbortController();
    return { place, tools, identity: identityFor(place, tools, closing.signal), closing, openService: openAppRunner };
}
function openAccount(account, { place, tools, identity, closing, openService }) {
    if (place.maskAccountId)
        tools.secrets.add([account]);
    const shared = { place, account, tools, identity, since: tools.context.clock.now() };
    const regions = place.regions.map((region) => openRegion(shared, region, openService));
    const registries = new Map(regions.map(({ host, ecr }) => [host, ecr]));
    return {
        cloud: 'aws',
        identity: identity.describe(),
        targets: regions.map(({ target }) => target),
        connect: async (context) => requireAccount(account, await identity.caller(context)),
        credentials: async (host, context) => registries.get(host)?.credentials(context),
        close: () => {
            closing.abort(new errors/* TandemError */.Uz('cancelled', 'the connection to AWS is closed'));
            for (const { close } of regions)
                close();
            return Promise.resolve();
        },
    };
}
function identityFor({ role, audience, sessionName, regions: [region = ''] }, { http, oidc, context, secrets }, closed) {
    return createAwsIdentity({ role, audience, sessionName, region, oidc, http, context, secrets, closed });
}
function requireAccount(account, caller) {
    if (caller.account === account)
        return;
    throw new errors/* TandemError */.Uz('auth', `the AWS identity is ${caller.arn}, which is not of account ${account}`, {
        hint: 'The credentials in the environment have changed since the run began.',
    });
}
function openRegion(shared, region, openService) {
    const { place, account, tools, identity } = shared;
    const connection = connectAws({ identity, http: tools.http, region, context: tools.context });
    const ecr = createEcr(connection);
    const service = openService(shared, connection, ecr);
    const host = (0,endpoints/* registryHost */.U$)(account, region);
    const repository = `${place.repository}/${place.name}`;
    const target = {
        target: service.target,
        platform: service.platform,
        runsFrom: (from) => service.runsFrom(from),
        settings: place.service,
        imageRepository: `${host}/${repository}`,
        createsImageRepository: place.createRepository,
        prepareImageRepository: (context) => ecr.ensureRepository(repository, { create: place.createRepository }, context),
    };
    return { host, ecr, target, close: () => service.close() };
}
const openAppRunner = (shared, connection) => {
    const client = createAppRunnerClient(connection);
    const host = (0,endpoints/* registryHost */.U$)(shared.account, connection.region);
    return {
        target: appRunnerTarget(shared, connection.region, { connection, client }),
        platform: platform,
        runsFrom: (from) => from === host || from === 'public.ecr.aws',
        close: () => client.close(),
    };
};
/** A process that takes over comes after the lines of the deployment that it asks for, ms. */
const beforeUs = 3_600_000;
function appRunnerTarget({ place, account, tools, since }, region, { connection, client, }) {
    const id = { cloud: 'aws', account, region, platform: 'app-runner', name: place.name };
    const secrets = createSecretReferences(connection);
    const logs = (0,aws_logs/* createLogs */.Q)(connection);
    return createAppRunner({
        id,
        service: discreet(serviceNamed(client, place.name), tools.secrets),
        scaling: scalingWish(place.service),
        resolve: async (reference, context) => {
            const found = await secrets.resolve(reference, context);
            return found.kind === 'pinned' ? { arn: found.arn } : { arn: found.arn, why: found.why };
        },
        lastLines: async (group, started, context) => {
            const read = await logs.lastLines({ group, since: started ?? since - beforeUs, limit: 40 }, context);
            if (read.kind === 'read')
                return read.lines;
            context.log.info(`No log lines: ${read.why}`);
            return undefined;
        },
        consoleUrl: (service) => endpoints/* consolePages */.u1.appRunnerService({ region, name: place.name, account, id: service }),
        logsUrl: (group) => endpoints/* consolePages */.u1.logGroup({ region, group }),
    });
}


/***/ }),

/***/ 77197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ environmentFor),
/* harmony export */   Dx: () => (/* binding */ ownNames),
/* harmony export */   OE: () => (/* binding */ goBack),
/* harmony export */   lZ: () => (/* binding */ wayBack),
/* harmony export */   yj: () => (/* binding */ sealedName)
/* harmony export */ });
/** What a container finds of the release that it belongs to. */
const ownNames = ['CLOUD_PROVIDER', 'PORT', 'RELEASE_ID', 'RELEASE_VERSION'];
/** What the release before had in the environment, sealed; never part of what is compared. */
const sealedName = 'TANDEM_FORMER';
/** Each map that is given replaces its kind, or is laid over it on request. A name is a value or a secret, never both. */
function environmentFor({ env, secrets, envStrategy }, { release, port, before }) {
    const given = Object.fromEntries((secrets ?? []).map(({ target, secret }) => [target, secret]));
    const merged = envStrategy === 'merge';
    const keptValues = env === undefined || merged ? without(before.env, [...ownNames, ...Object.keys(given)]) : {};
    const keptSecrets = secrets === undefined || merged ? without(before.secrets, Object.keys(env ?? {})) : {};
    return {
        env: { ...keptValues, ...env, ...ownVariables(release, port) },
        secrets: { ...without(keptSecrets, ownNames), ...given },
    };
}
const ownVariables = ({ id, version }, port) => ({
    CLOUD_PROVIDER: 'aws',
    PORT: port,
    RELEASE_ID: id,
    RELEASE_VERSION: version,
});
const without = (map, names) => Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));
/** `ownBefore`: the variables under our names are an earlier release's, and not somebody's own. */
function wayBack(before, after, ownBefore) {
    const isOwn = (name) => ownBefore && ownNames.includes(name);
    const names = Object.keys(before);
    return {
        own: pick(before, names.filter(isOwn)),
        former: pick(before, names.filter((name) => !isOwn(name) && after[name] !== before[name])),
        added: Object.keys(after).filter((name) => !(name in before)),
    };
}
const goBack = (after, { own, added, former }) => ({
    ...without(after, added),
    ...former,
    ...own,
});
const pick = (map, names) => Object.fromEntries(names.map((name) => [name, map[name] ?? '']));


/***/ }),

/***/ 31100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ readPlaces),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   i3: () => (/* binding */ placesText),
/* harmony export */   rE: () => (/* binding */ readMarkText)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36998);

/** `release=r1 order=1 phase=held …`: for people too, who find it in the console. Members that are absent are left out. */
const markText = (words, mark) => Object.entries(words)
    .flatMap(([member, word]) => (mark[member] === undefined ? [] : [`${word}=${mark[member]}`]))
    .join(' ');
/** The members that a text tells. */
function readMarkText(words, text) {
    const said = new Map(text.split(' ').map((pair) => pairOf(pair)));
    const members = Object.entries(words).flatMap(([member, word]) => {
        const value = said.get(word);
        return value === undefined ? [] : [[member, value]];
    });
    return Object.fromEntries(members);
}
/** A tag cannot say "none" by being empty: that is "not told". */
const nobody = '-';
const placesText = (places) => places.length === 0 ? nobody : places.map(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx).join('+');
const readPlaces = (text) => (text === nobody ? [] : text.split('+').map(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7));
function pairOf(pair) {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
}


/***/ }),

/***/ 36998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ emptied),
/* harmony export */   PT: () => (/* binding */ ourPrefix),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hp: () => (/* binding */ mostTags),
/* harmony export */   wx: () => (/* binding */ encodeText),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** Every tag of ours begins so. */
const ourPrefix = 'tandem-';
/** Of a service (API reference of TagResource, November 2026). */
const mostTags = 50;
const longestValue = 256;
/** A long text in as many tags as it needs: `name`, `name-2` …; what an earlier, longer one has left is emptied. */
function writeText(name, text, now) {
    const parts = text.match(new RegExp(`.{1,${longestValue}}`, 'gsu')) ?? [];
    const tags = Object.fromEntries(parts.map((part, index) => [keyAt(name, index), part]));
    return { ...emptied(keysOf(name, now), now), ...tags };
}
function readText(name, tags) {
    let text = '';
    for (let index = 0;; index++) {
        const part = tags[keyAt(name, index)];
        if (!part)
            return text === '' ? undefined : text;
        text += part;
        if (part.length < longestValue)
            return text;
    }
}
/** The same tags without value: one request that takes what they said away. */
const emptied = (keys, now) => Object.fromEntries(keys.filter((key) => now[key]).map((key) => [key, '']));
/** The tags that hold a text, or have held one. */
const keysOf = (name, tags) => Object.keys(tags).filter((key) => key === name || (key.startsWith(`${name}-`) && /^\d+$/.test(key.slice(name.length + 1))));
const keyAt = (name, index) => (index === 0 ? name : `${name}-${index + 1}`);
/** Without what tags of AWS may not have: letters, digits, spaces and `_.:/=+-@` are what all services take. */
const encodeText = (text) => text.replace(/[^\p{L}\p{N}_.:/+\-@]/gu, (letter) => [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''));
const decodeText = (text) => text.replace(/(?:=[\da-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));


/***/ })

};
