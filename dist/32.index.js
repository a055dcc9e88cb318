export const id = 32;
export const ids = [32];
export const modules = {

/***/ 32:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);
/* harmony import */ var _printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3785);
/* harmony import */ var _prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8891);
/* harmony import */ var _iso_DW_GR1Gl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9929);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);










// src/github/api.ts
function createGitHubApi(options) {
	return { get: (operation, place, context) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.C)(operation, _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.S, context, () => ask(options, operation, place, context)) };
}
async function ask({ http, apiUrl, token }, operation, place, context) {
	const headers = {
		accept: "application/vnd.github+json",
		...token === void 0 ? {} : { authorization: `Bearer ${token}` }
	};
	const url = place.startsWith("/") ? `${apiUrl}${place}` : place;
	const response = await http.request({
		operation,
		method: "GET",
		url,
		headers
	}, context);
	if (response.status !== 200) throw refused$1(operation, response, context.clock.now());
	const next = nextPage(response.headers["link"], apiUrl);
	return {
		body: parse$2(operation, response),
		...next === void 0 ? {} : { next }
	};
}
function nextPage(link, apiUrl) {
	const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
	return next?.startsWith(`${apiUrl}/`) ? next : void 0;
}
function parse$2(operation, { body, status }) {
	try {
		return JSON.parse(body.toString());
	} catch (cause) {
		const message = `${operation}: an answer that is not GitHub's (HTTP ${status}, no JSON)`;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.E(message, {
			trouble: "unanswered",
			operation,
			status,
			cause
		});
	}
}
function refused$1(operation, response, now) {
	const { status } = response;
	const trouble = troubleIn(response);
	const retryAfter = trouble === "throttled" ? waitOf(response, now) : void 0;
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.E(`${operation}: GitHub answered ${status}${saidIn(response)}`, {
		trouble,
		operation,
		status,
		...retryAfter === void 0 ? {} : { retryAfter },
		...trouble === "denied" || trouble === "missing" ? { hint: hintFor(status) } : {}
	});
}
function troubleIn({ status, headers }) {
	const limited = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
	return status === 403 && limited ? "throttled" : (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.n)(status);
}
function waitOf({ headers }, now) {
	const given = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.t)(headers, now);
	const reset = Number(headers["x-ratelimit-remaining"] === "0" ? headers["x-ratelimit-reset"] : void 0);
	return given ?? (Number.isNaN(reset) ? void 0 : Math.max(0, reset - now / 1e3));
}
function saidIn({ body }) {
	const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body.toString())?.[1];
	return message === void 0 ? "" : `: ${(0,_printable_ClZj3Z9v_js__WEBPACK_IMPORTED_MODULE_3__.r)(message, 200)}`;
}
const hintFor = (status) => status === 401 ? "Leave github-token to its default, the token of the job, or give one that is valid." : "Add \"permissions: { contents: read }\" to the job, or give a github-token that may read the repository.";

// src/github/commit.ts
async function findCommit(sources, context) {
	const { run, event } = sources;
	const checkedOut = await atHead(sources);
	const sha = checkedOut?.sha ?? run.sha;
	if (sha !== run.sha) context.log.notice(`The workspace is at commit ${sha}, not at ${run.sha}, which the run is for: ${sha} is built`);
	const told = event.commits.find((commit) => commit.sha === sha);
	return {
		sha,
		time: epochOf(sources, context) ?? checkedOut?.time ?? told?.time ?? await askGitHub(sources, sha, context)
	};
}
function epochOf({ environment }, { log }) {
	const epoch = environment["SOURCE_DATE_EPOCH"];
	if (epoch === void 0 || epoch === "") return void 0;
	if (/^\d{1,11}$/.test(epoch)) return Number(epoch);
	log.warning(`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds: the time of the commit is taken`);
}
const headsHashAndTime = [
	"log",
	"-1",
	"--no-show-signature",
	"--format=%H %ct"
];
async function atHead({ git, run: { workspace } }) {
	const printed = await git([
		"-c",
		"safe.directory=*",
		"-C",
		workspace,
		...headsHashAndTime
	]);
	const [, sha, time] = /^([0-9a-f]{40,64}) (\d+)$/.exec(printed?.trim() ?? "") ?? [];
	return sha === void 0 ? void 0 : {
		sha,
		time: Number(time)
	};
}
const commitSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({ committer: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({ date: (0,_iso_DW_GR1Gl_js__WEBPACK_IMPORTED_MODULE_5__.t)({ offset: true }) }) });
async function askGitHub({ api, run }, sha, context) {
	try {
		const { body } = await api.get("github.git.commits.get", `/repos/${run.repository}/git/commits/${sha}`, context);
		const commit = commitSchema.safeParse(body);
		if (commit.success) return Math.floor(Date.parse(commit.data.committer.date) / 1e3);
		throw unknown(sha, "GitHub gives it no time");
	} catch (error) {
		throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.M)(error) ? unknown(sha, error.message, error) : error;
	}
}
const unknown = (sha, why, cause) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("input", `the time of commit ${sha}, which the image is dated by, is not known: ${why}`, {
	hint: "Check the repository out before (actions/checkout), add \"permissions: { contents: read }\" to the job, or set SOURCE_DATE_EPOCH.",
	...cause === void 0 ? {} : { cause }
});

// src/github/event.ts
const text = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.g)().min(1).optional().catch(void 0);
const part = (shape) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)(shape).optional().catch(void 0);
const commit = part({
	id: text,
	timestamp: text
});
const payloadSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({
	number: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.l)().optional().catch(void 0),
	base_ref: text,
	repository: part({
		name: text,
		description: text,
		html_url: text,
		default_branch: text,
		license: part({ spdx_id: text })
	}),
	pull_request: part({
		head: part({ sha: text }),
		base: part({ ref: text })
	}),
	head_commit: commit,
	commits: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.o)(commit).optional().catch(void 0)
}).catch({});
async function readEvent(environment) {
	const payload = payloadSchema.parse(await readPayload(environment["GITHUB_EVENT_PATH"]));
	const { repository, pull_request: pull, head_commit: head, commits = [] } = payload;
	return {
		repository: repository && {
			name: repository.name,
			description: repository.description,
			url: repository.html_url,
			license: licenseOf(repository.license?.spdx_id),
			defaultBranch: repository.default_branch
		},
		pullRequest: pull && {
			number: payload.number,
			headSha: pull.head?.sha,
			baseRef: pull.base?.ref
		},
		baseRef: payload.base_ref,
		commits: [head, ...commits].flatMap(commitOf)
	};
}
async function readPayload(path) {
	if (!path) return {};
	try {
		return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(path, "utf8"));
	} catch {
		return {};
	}
}
const licenseOf = (spdx) => spdx === "NOASSERTION" ? void 0 : spdx;
function commitOf(given) {
	const time = Date.parse(given?.timestamp ?? "");
	return given?.id === void 0 || Number.isNaN(time) ? [] : [{
		sha: given.id,
		time: Math.floor(time / 1e3)
	}];
}

// src/github/repository-tags.ts
const start = "refs/tags/";
const mostPages = 100;
const refsSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({ ref: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.g)() }));
async function listRepositoryTags(api, repository, context) {
	try {
		return { tags: await readAll$1(api, `/repos/${repository}/git/matching-refs/tags/`, context) };
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.M)(error)) throw error;
		return { why: error.hint === void 0 ? error.message : `${error.message}. ${error.hint}` };
	}
}
async function readAll$1(api, first, context) {
	const operation = "github.git.matching-refs";
	const tags = [];
	let place = first;
	for (let page = 1; place !== void 0; page++) {
		if (page > mostPages) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.E(`${operation}: more than ${mostPages} pages`, invalid(operation));
		const { body, next } = await api.get(operation, place, context);
		tags.push(...namesIn(operation, body));
		place = next;
	}
	return tags;
}
function namesIn(operation, body) {
	const refs = refsSchema.safeParse(body);
	if (!refs.success) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.E(`${operation}: an answer without references`, invalid(operation));
	return refs.data.flatMap(({ ref }) => ref.startsWith(start) ? [ref.slice(10)] : []);
}
const invalid = (operation) => ({
	trouble: "invalid",
	operation
});

// src/github/source-facts.ts
function sourceFacts(run, event) {
	const baseRef = event.pullRequest?.baseRef ?? run.baseRef ?? event.baseRef?.replace(/^refs\/heads\//, "");
	const scheduled = run.event === "schedule" ? run.refName : void 0;
	const defaultBranch = event.repository?.defaultBranch ?? (scheduled || void 0);
	return {
		ref: refOf(run, event),
		event: run.event,
		...baseRef === void 0 ? {} : { baseRef },
		...defaultBranch === void 0 ? {} : { defaultBranch }
	};
}
function refOf({ event: name, ref }, { pullRequest }) {
	const number = pullRequest?.number;
	return name === "pull_request_target" && number !== void 0 ? `refs/pull/${number}/merge` : ref;
}
function repositoryFacts({ repository, serverUrl }, event) {
	const { name, description, url, license } = event.repository ?? {};
	return {
		name: name ?? repository.replace(/^.*\//, ""),
		url: url ?? `${serverUrl}/${repository}`,
		...description === void 0 ? {} : { description },
		...license === void 0 ? {} : { license }
	};
}

// src/tags/labels.ts
function imageLabels(facts, own = {}) {
	const { repository, version, revision, createdAt } = facts;
	const usual = {
		title: repository.name,
		description: repository.description,
		url: repository.url,
		source: repository.url,
		version,
		created: (/* @__PURE__ */ new Date(createdAt * 1e3)).toISOString().replace(".000Z", "Z"),
		revision,
		licenses: repository.license
	};
	const labels = Object.entries(usual).flatMap(([name, value]) => value === void 0 || value === "" ? [] : [[`org.opencontainers.image.${name}`, value]]);
	return {
		...Object.fromEntries(labels),
		...own
	};
}

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ (0,_rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// src/tags/version.ts
var import_semver = require_semver();
const asItIs = (source) => (0, import_semver.parse)(source) ?? void 0;
const semverReading = ({ match }) => (source) => {
	const text = match === void 0 ? source : source.match(match)?.[1];
	return text === void 0 || isCut(source, text) ? void 0 : asItIs(text.replaceAll("/", "-"));
};
const matchReading = ({ pattern, group }) => (source) => {
	const text = source.match((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.s)(pattern))?.[group];
	if (text === void 0) return void 0;
	return asItIs(source) ?? (isCut(source, text) ? void 0 : asItIs(text));
};
function isCut(source, text) {
	const at = source.indexOf(text);
	return /\d\.?$/.test(source.slice(0, at)) || /^[-.]?[0-9a-z]/i.test(source.slice(at + text.length));
}
const isStable = ({ prerelease }) => prerelease.length === 0;
function overtakenBy(version, reading, tags) {
	return tags.flatMap((tag) => reading(tag) ?? []).filter((other) => isStable(other) && (0, import_semver.compare)(other, version) > 0).sort(import_semver.compare).at(-1);
}

// src/tags/default-rules.ts
const common = {
	enable: "true",
	prefix: "",
	suffix: ""
};
const semver = (pattern) => ({
	...common,
	type: "semver",
	priority: _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.p.semver,
	pattern
});
const ref = {
	...common,
	type: "ref",
	priority: _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.p.ref
};
function defaultRules(facts) {
	return [
		{
			...common,
			type: "schedule",
			priority: _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.p.schedule,
			pattern: "nightly"
		},
		{
			...ref,
			event: "branch"
		},
		{
			...ref,
			event: "pr",
			prefix: "pr-"
		},
		...gitTagRules((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.x)(facts)),
		{
			...common,
			type: "sha",
			priority: _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.p.sha,
			prefix: "sha-",
			format: "short"
		}
	];
}
function gitTagRules(tag) {
	if (tag === void 0) return [];
	const version = asItIs(tag);
	if (version === void 0) return [{
		...ref,
		event: "tag"
	}];
	const major = version.major === 0 ? [] : [semver("{{major}}")];
	return [
		semver("{{version}}"),
		semver("{{major}}.{{minor}}"),
		...major
	];
}

// src/tags/latest.ts
function latestFor(claim, tags) {
	if (claim === void 0) return { comes: "no" };
	const { source, version, reading } = claim;
	if (version === void 0) return {
		comes: "no",
		note: `latest stays as it is: "${source}" is no semantic version`
	};
	if (!isStable(version)) return {
		comes: "no",
		note: `latest stays as it is: ${version.version} is a pre-release`
	};
	if (tags === void 0) return { comes: "unknown" };
	const higher = overtakenBy(version, reading, tags);
	if (higher === void 0) return { comes: "yes" };
	return {
		comes: "no",
		note: `latest stays as it is: ${higher.version} is higher than ${version.version}`
	};
}

// src/tags/tag-name.ts
const longest = 128;
function tagName({ prefix, value, suffix }) {
	const name = allowed(`${prefix}${value}${suffix}`);
	if (name.length <= longest) return name;
	const end = replaced(`${value}${suffix}`);
	const room = Math.max(0, longest - end.length);
	return allowed(`${replaced(prefix).slice(0, room)}${end}`).slice(0, longest);
}
const replaced = (text) => text.replaceAll(/[^a-zA-Z0-9._-]+/g, "-");
const allowed = (text) => replaced(text).replace(/^[.-]+/, "");

// src/tags/semver-value.ts
function semverValue(rule, facts, warn) {
	const source = rule.value === void 0 ? (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.x)(facts) : (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(rule.value, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts));
	if (source === void 0 || source === "") return void 0;
	const text = matched(rule, source, warn);
	const version = (0, import_semver.parse)(text);
	if (version === null) {
		warn(`"${text}" is no semantic version (semver.org), so that type=semver gives no tag`);
		return;
	}
	const whole = isCut(source.replaceAll("/", "-"), text) ? void 0 : version;
	const latest = {
		source,
		version: whole,
		reading: semverReading(rule)
	};
	if (isStable(version)) return stableValue({
		rule,
		facts,
		text,
		version,
		latest
	});
	return {
		value: isRaw(rule) ? text : version.version,
		fixed: whole !== void 0,
		latest
	};
}
function matched({ match }, source, warn) {
	if (match === void 0) return source.replaceAll("/", "-");
	const found = source.match(match);
	if (found === null) warn(`"${source}" is not matched by ${match}, so that type=semver takes it as it is`);
	return (found?.[1] ?? source).replaceAll("/", "-");
}
const isRaw = ({ pattern }) => /^\{\{\s*raw\s*\}\}$/.test(pattern);
function stableValue({ rule, facts: { repositoryTags }, text, version, latest }) {
	const value = rendered(rule, version, text);
	if (isWhole(rule)) return {
		value,
		fixed: latest.version !== void 0,
		latest
	};
	if (repositoryTags === void 0) return {
		value,
		fixed: false,
		latest,
		asksForTags: true
	};
	const higher = overtakenBy(version, sharing(value, rule, latest.reading), repositoryTags);
	return {
		value,
		fixed: false,
		latest,
		...higher === void 0 ? {} : { overtakenBy: higher }
	};
}
const sharing = (value, rule, reading) => (tag) => {
	const version = reading(tag);
	return version !== void 0 && rendered(rule, version, tag) === value ? version : void 0;
};
const rendered = ({ pattern }, { version, major, minor, patch }, raw) => (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(pattern, {
	version,
	major,
	minor,
	patch,
	raw
});
function isWhole({ pattern }) {
	const names = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.c)(pattern);
	const has = (name) => names.includes(name);
	return has("version") || has("raw") || has("major") && has("minor") && has("patch");
}

// src/tags/values.ts
function valueOf(rule, facts, warn) {
	switch (rule.type) {
		case "schedule": return facts.event.includes("schedule") ? moves((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(rule.pattern, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts))) : void 0;
		case "semver": return semverValue(rule, facts, warn);
		case "match": return matchValue(rule, facts, warn);
		case "edge": return edgeValue(rule, facts);
		case "ref": return refValue(rule, facts);
		case "raw": return rawValue(rule, facts);
		case "sha": return {
			value: rule.format === "short" ? (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.C)(facts.sha) : facts.sha,
			fixed: true
		};
	}
}
const moves = (value) => value === void 0 ? void 0 : {
	value,
	fixed: false
};
function matchValue(rule, facts, warn) {
	const source = rule.value === void 0 ? (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.x)(facts) : (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(rule.value, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts));
	if (source === void 0 || source === "") return void 0;
	const found = source.match((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule.pattern));
	if (found === null) {
		warn(`"${source}" is not matched by ${rule.pattern}, so that type=match gives no tag`);
		return;
	}
	const value = found[rule.group];
	if (value === void 0) {
		warn(`${rule.pattern} finds no group ${rule.group} in "${source}", so that type=match gives no tag`);
		return;
	}
	const reading = matchReading(rule);
	const version = reading(source);
	return {
		value,
		fixed: version !== void 0 && (0, import_semver.valid)(value) !== null && (0, import_semver.eq)(value, version),
		latest: {
			source,
			version,
			reading
		}
	};
}
function edgeValue({ branch }, facts) {
	const current = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.b)(facts);
	return current !== void 0 && current === (branch ?? facts.defaultBranch) ? moves("edge") : void 0;
}
function refValue({ event }, facts) {
	if (event === "branch") return moves((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.b)(facts));
	if (event === "pr") return moves((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.S)(facts));
	const tag = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.x)(facts);
	if (tag === void 0) return void 0;
	return {
		value: tag,
		fixed: true,
		latest: {
			source: tag,
			version: asItIs(tag),
			reading: asItIs
		}
	};
}
function rawValue({ value }, facts) {
	const rendered = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(value, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts));
	return {
		value: rendered,
		fixed: (0, import_semver.valid)(rendered) !== null
	};
}

// src/tags/tags.ts
function imageTags(rules, facts) {
	const { tags, latest, warnings } = evaluate(rules, facts);
	const given = tags.filter(({ overtakenBy, asksForTags }) => overtakenBy === void 0 && !asksForTags);
	const unsure = namesOf(tags.filter(({ asksForTags }) => asksForTags)).concat(latest.comes === "unknown" ? "latest" : []);
	const immutable = namesOf(given.filter(({ fixed }) => fixed));
	const moving = namesOf(given).filter((name) => !immutable.includes(name));
	const withLatest = latest.comes === "yes" && !immutable.includes("latest") ? unique([...moving, "latest"]) : moving;
	return {
		version: tags[0]?.name ?? (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.C)(facts.sha),
		immutable,
		moving: withLatest,
		warnings: unique([...warnings, ...unsure.length === 0 ? [] : [unlisted(unsure, facts)]]),
		notes: unique([...tags.flatMap(overtaken), ..."note" in latest ? [latest.note] : []])
	};
}
function needsRepositoryTags(rules, facts) {
	const { repositoryTags: _, ...unknown } = facts;
	const { tags, latest } = evaluate(rules, unknown);
	return latest.comes === "unknown" || tags.some(({ asksForTags }) => asksForTags);
}
function evaluate(rules = [], facts) {
	const warnings = [];
	const tags = (rules.length === 0 ? defaultRules(facts) : rules).toSorted((a, b) => b.priority - a.priority).filter(({ enable }) => (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(enable, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts)) === "true").flatMap((rule) => named(rule, facts, (warning) => warnings.push(warning)));
	return {
		tags,
		latest: latestFor(tags[0]?.latest, facts.repositoryTags),
		warnings
	};
}
function named(rule, facts, warn) {
	const found = valueOf(rule, facts, warn);
	if (found === void 0) return [];
	const [prefix, suffix] = [rule.prefix, rule.suffix].map((text) => (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.l)(text, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts)));
	const parts = {
		prefix: prefix ?? "",
		value: found.value,
		suffix: suffix ?? ""
	};
	const name = tagName(parts);
	if (name !== "") return [{
		...found,
		name
	}];
	const whole = `${parts.prefix}${parts.value}${parts.suffix}`;
	if (whole !== "") warn(`"${whole}" has nothing that a tag may have, so that type=${rule.type} gives no tag`);
	return [];
}
const overtaken = ({ name, overtakenBy }) => overtakenBy === void 0 ? [] : [`${name} stays as it is: it belongs to ${overtakenBy.version}, which is higher`];
function unlisted(names, { whyNoTags }) {
	const stay = names.length === 1 ? "stays as it is" : "stay as they are";
	const why = whyNoTags === void 0 ? "" : `: ${whyNoTags}`;
	return `${names.join(", ")} ${stay}, since the repository's tags could not be listed${why}`;
}
const namesOf = (tags) => unique(tags.map(({ name }) => name));
const unique = (texts) => [...new Set(texts)];

// src/build-plan.ts
async function planBuild(job) {
	const { build, settings, action } = job;
	const { run: thisRun, environment, context, http } = action;
	const event = await readEvent(environment);
	const { apiUrl } = thisRun;
	const api = createGitHubApi({
		http,
		apiUrl,
		...settings.githubToken === void 0 ? {} : { token: settings.githubToken }
	});
	const git = (args) => askGit(args, job);
	const commit = await findCommit({
		run: thisRun,
		event,
		environment,
		git,
		api
	}, context);
	const tags = imageTags(build.tags, await tagFacts(job, {
		event,
		commit,
		api
	}));
	tellTags(tags, job);
	const facts = {
		repository: repositoryFacts(thisRun, event),
		version: tags.version,
		revision: commit.sha,
		createdAt: commit.time
	};
	const labels = imageLabels(facts, build.labels);
	return {
		tags,
		revision: labels["org.opencontainers.image.revision"] ?? commit.sha,
		request: (folder, cache) => ({
			context: build.context,
			dockerfile: build.dockerfile,
			...build.target === void 0 ? {} : { target: build.target },
			args: build.args,
			secrets: build.secrets,
			platforms: build.platforms,
			cache,
			labels,
			annotations: labels,
			attest: build.attest,
			createdAt: commit.time,
			folder,
			workspace: thisRun.workspace
		})
	};
}
async function tagFacts({ build, action }, { event, commit, api }) {
	const facts = {
		...sourceFacts(action.run, event),
		sha: commit.sha,
		createdAt: commit.time
	};
	if (!needsRepositoryTags(build.tags, facts)) return facts;
	const listed = await listRepositoryTags(api, action.run.repository, action.context);
	return "tags" in listed ? {
		...facts,
		repositoryTags: listed.tags
	} : {
		...facts,
		whyNoTags: listed.why
	};
}
function tellTags({ immutable, moving, warnings, notes }, { action, notes: aside }) {
	const { log } = action.context;
	log.info(`Tags: ${[...immutable, ...moving.map((tag) => `${tag} (once released)`)].join(", ") || "none"}`);
	for (const note of notes) log.info(note);
	for (const warning of warnings) aside.warn(warning);
}
async function askGit(args, { action }) {
	const { environment, context } = action;
	try {
		const finished = await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.i)({
			program: "git",
			args,
			environment: (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.a)(environment)
		}, context);
		return finished.code === 0 ? finished.stdout : void 0;
	} catch (error) {
		if (!(error instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O) || error.code === "cancelled") throw error;
		return;
	}
}

// src/cache-writing.ts
function createCacheWriting(write, within, { clock, log, signal }) {
	const overtime = new AbortController();
	let writing;
	return {
		begin: () => {
			writing ??= write(AbortSignal.any([signal, overtime.signal]));
		},
		end: async () => {
			if (writing === void 0) return;
			const done = new AbortController();
			const late = clock.sleep(within, done.signal).then(() => true, () => false);
			const written = writing.then(() => false);
			if (await Promise.race([late, written])) {
				log.warning(`The build cache is not written: it took longer than ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.w)(within)} after the release`);
				overtime.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("cancelled", "the build cache took too long"));
				await writing;
			}
			done.abort();
		}
	};
}

// src/destinations.ts
function destinationsOf({ targets }, pushTo, repository) {
	const all = [...targets.map((target) => {
		const { imageRepository, createsImageRepository: mayBeMissing } = target;
		return {
			repository: imageRepository,
			mayBeMissing,
			prepare: (context) => target.prepareImageRepository(context)
		};
	}), ...pushTo.map((place) => {
		const { host, name } = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.q)(placeOf(place, repository));
		const at = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.M)(host);
		return {
			repository: `${at}/${name}`,
			mayBeMissing: makesRepositories(at),
			prepare: async () => void 0
		};
	})];
	return all.filter((each, at) => all.findIndex(({ repository: other }) => other === each.repository) === at);
}
const makesRepositories = (host) => !(0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.j)(host) && !host.endsWith(".pkg.dev");
const placeOf = (place, repository) => place === "ghcr.io" ? `ghcr.io/${repository.toLowerCase()}` : place;

// src/image/agree.ts
function agree(delivered, { log }) {
	const [first] = delivered;
	if (first === void 0) return;
	if (delivered.some(({ digest }) => digest !== first.digest)) throw disagreement(delivered);
	const places = delivered.map(({ repository, tags }) => tags.length === 0 ? repository : `${repository} (${tags.join(", ")})`);
	log.info(`${whoHas(delivered.length)} ${first.digest}: ${places.join(", ")}`);
}
function whoHas(registries) {
	if (registries === 1) return "The registry was asked and has";
	return registries === 2 ? "Both registries were asked and have" : `All ${registries} registries were asked and have`;
}
const disagreement = (delivered) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("cloud", `the registries do not have the same image: ${delivered.map(({ repository, digest }) => `${repository} has ${digest}`).join(", ")}`, { hint: "Nothing was released. Run again." });

// src/image/layout.ts
const address = "the build";
const pieceSize = 65536;
const indexSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({ manifests: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.p)({
	mediaType: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.g)(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.g)()
})) });
async function openLayout(folder) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "index.json");
	const digests = await imagesIn(path);
	const [digest] = digests;
	if (digest === void 0 || digests.length > 1) throw broken(path, `names ${digests.length} images, not one`);
	return {
		address,
		digest,
		getManifest: async (reference) => {
			const bytes = await readWhole(blobPath(folder, reference), reference);
			return (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.z)(bytes, {
				contentType: void 0,
				from: address
			});
		},
		blob: (descriptor, context) => readBlob(blobPath(folder, descriptor.digest), descriptor, context)
	};
}
async function imagesIn(path) {
	const parsed = indexSchema.safeParse((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.K)(await readAll(path)));
	if (!parsed.success) throw broken(path, "is not the index of an image layout");
	const images = parsed.data.manifests.filter(({ mediaType }) => _workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.R.includes(mediaType));
	return [...new Set(images.map(({ digest }) => digest))];
}
function blobPath(folder, digest) {
	if (!(0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.V)(digest)) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("build", `${address} has nothing under the name "${digest}"`);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "blobs", ...digest.split(":"));
}
async function readWhole(path, digest) {
	const bytes = await readAll(path);
	check(path, digest, (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.B)(bytes));
	return bytes;
}
async function readAll(path) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(path);
	} catch (error) {
		throw unreadable(path, error);
	}
}
async function* readBlob(path, { digest, size }, { signal }) {
	await using file = await openFile(path, size);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256");
	for (let offset = 0; offset < size;) {
		(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.T)(signal);
		const piece = await readPiece(file, path, Math.min(pieceSize, size - offset));
		offset += piece.length;
		hash.update(piece);
		if (offset === size) check(path, digest, `sha256:${hash.digest("hex")}`);
		yield piece;
	}
	if (size === 0) check(path, digest, `sha256:${hash.digest("hex")}`);
}
async function openFile(path, size) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.open)(path).catch((error) => {
		throw unreadable(path, error);
	});
	const there = (await file.stat()).size;
	if (there === size) return file;
	await file.close();
	throw broken(path, `has ${there} bytes instead of ${size}`);
}
async function readPiece(file, path, length) {
	try {
		const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(length), 0, length);
		if (bytesRead > 0) return buffer.subarray(0, bytesRead);
	} catch (error) {
		throw unreadable(path, error);
	}
	throw broken(path, "became shorter while it was read");
}
function check(path, promised, found) {
	if (promised !== found) throw broken(path, `has the digest ${found}`);
}
const hint = "Nothing of it is delivered. See that the disk has room and nothing else writes to this folder, then run again.";
const broken = (path, problem) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("build", `what was built is damaged: ${path} ${problem}`, { hint });
function unreadable(path, cause) {
	const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("build", `what was built cannot be read: ${path} (${code})`, {
		hint,
		cause
	});
}

// src/image/tag-conflict.ts
function tagConflicts({ present, unlabelled }, digest) {
	return Object.entries(present).filter(([, has]) => has !== digest).map(([tag, has]) => ({
		tag,
		has,
		isSameCommit: !unlabelled.includes(tag)
	}));
}
function requireTags(checked, build) {
	const conflicts = tagConflicts(checked, build.digest);
	const foreign = conflicts.filter(({ tag, isSameCommit }) => !isSameCommit && build.versions.includes(tag));
	if (foreign.length > 0) throw refused(checked.to, foreign, build);
	return conflicts.filter(({ isSameCommit }) => isSameCommit).map(({ tag }) => tag);
}
function refused(to, foreign, { digest }) {
	const each = foreign.map(({ tag, has }) => `${to}:${tag} names ${has} already`);
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("input", `${each.join("\n")}\nThis run has built ${digest}`, { hint: "That image does not say of which commit it is. Release a new version; or, if nobody runs it, delete the tag there and run again." });
}

// src/image/preflight.ts
async function checkDestination({ to, tags, revision, registries, mayBeMissing }, context) {
	const { host, name } = (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.q)(to);
	const repository = registries(host).repository(name, "push");
	if (await isMissing(repository, mayBeMissing, context)) return {
		to,
		isMissing: true,
		present: {},
		unlabelled: []
	};
	const found = (await (0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__.r)(tags.map((tag) => lookUp(repository, tag, context)))).flatMap((each) => each ?? []);
	const foreign = found.filter((each) => each.revision !== void 0 && each.revision !== revision);
	if (foreign.length > 0) throw taken(to, foreign, revision);
	return {
		to,
		isMissing: false,
		present: Object.fromEntries(found.map(({ tag, digest }) => [tag, digest])),
		unlabelled: found.filter((each) => each.revision === void 0).map(({ tag }) => tag)
	};
}
async function isMissing(repository, mayBe, context) {
	try {
		await repository.checkPush(context);
		return false;
	} catch (error) {
		if (!mayBe || !(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.M)(error, "missing")) throw error;
		context.log.info(`${repository.address} is not there yet`);
		return true;
	}
}
async function lookUp(repository, tag, context) {
	const digest = await repository.findManifest(tag, context);
	return digest === void 0 ? void 0 : {
		tag,
		digest,
		revision: await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.W)(repository, digest, context)
	};
}
function taken(to, foreign, revision) {
	const each = foreign.map(({ tag, digest, revision: other }) => `${to}:${tag} names ${digest}, which was built from commit ${other}`);
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("input", `${each.join("\n")}\nThis run builds commit ${revision}`, { hint: "A version is of one commit. Release a new one; or, if nobody runs that image, delete the tag there and run again." });
}

// src/preflight.ts
const patience = 5e3;
async function preflight(options, context) {
	const { clouds, destinations, registries, tags, revision } = options;
	const checked = [];
	const registryChecks = destinations.map(({ repository: to, mayBeMissing }, at) => {
		return {
			of: to,
			run: async (inner) => {
				checked[at] = await checkDestination({
					to,
					tags,
					revision,
					registries,
					mayBeMissing
				}, inner);
			}
		};
	});
	const looks = clouds.targets.map(({ target }) => ({
		of: (0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__.p)(target.id),
		run: (inner) => target.observe((0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__.c)(target, inner))
	}));
	await checkAll([...registryChecks, ...looks], context);
	context.log.info(`Preflight: ${destinations.length} registries take a push, ${clouds.targets.length} targets can be seen`);
	return checked;
}
async function checkAll(checks, context) {
	const [stop, over] = [new AbortController(), new AbortController()];
	const inner = {
		...context,
		signal: AbortSignal.any([context.signal, stop.signal])
	};
	const late = [];
	let countdown;
	const begin = async () => {
		await context.clock.sleep(patience, over.signal).catch(() => void 0);
		stop.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("cancelled", "something else is wrong"));
	};
	const works = checks.map(async ({ of, run }) => {
		try {
			await run(inner);
		} catch (error) {
			const isLate = stop.signal.aborted && !context.signal.aborted;
			countdown ??= begin();
			if (!isLate) throw error;
			late.push(unanswered(of));
		}
	});
	const lateOnes = async () => {
		await Promise.allSettled(works);
		if (late.length > 0) throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.A)(late);
	};
	try {
		await (0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__.i)([...works, lateOnes()]);
	} finally {
		over.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("cancelled", "no longer needed"));
		await countdown;
	}
}
const unanswered = (of) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O("timeout", `${of} had not answered ${(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.w)(patience)} after that, and is not waited for`);

// src/built-image.ts
const cacheWithin = 6e5;
async function buildImage(job) {
	const { build, settings, clouds, action } = job;
	const plan = await planBuild(job);
	const opened = await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.A)((0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.k)(settings), clouds, action);
	const destinations = destinationsOf(clouds, build.pushTo, action.run.repository);
	const workshop = await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.n)(action);
	try {
		const bench = {
			job,
			plan,
			opened,
			destinations,
			workshop
		};
		return await artifactOf(await buildBesidePreflight(bench), bench);
	} catch (error) {
		await workshop.close();
		throw error;
	}
}
async function buildBesidePreflight(bench) {
	const { job, plan, opened, destinations } = bench;
	const { clouds, action } = job;
	const { registries } = opened;
	const checks = {
		clouds,
		destinations,
		registries,
		tags: plan.tags.immutable,
		revision: plan.revision
	};
	let present;
	let built;
	await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.H)([async (context) => {
		present = await preflight(checks, {
			...context,
			log: context.log.about("preflight")
		});
	}, async (context) => {
		built = await buildNow(bench, context);
	}], action.context);
	if (present === void 0 || built === void 0) throw new Error("neither failed, and one has not ended");
	return {
		...built,
		present
	};
}
async function buildNow(bench, context) {
	const { job, plan, workshop } = bench;
	const { environment, secrets } = job.action;
	const { platforms } = job.build;
	const need = {
		platforms,
		name: workshop.builder,
		willMake: workshop.noteBuilder
	};
	const builder = await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.r)(need, {
		environment,
		secrets,
		context,
		annotate: ({ message, title, file, line }) => context.log.warning(message, {
			...title === void 0 ? {} : { title },
			...file === void 0 ? {} : { file },
			...line === void 0 ? {} : { line }
		})
	});
	return {
		builder,
		image: await builder.build(plan.request(workshop.folder, cacheOf(bench)))
	};
}
function cacheOf({ job, destinations, opened }) {
	const { build, settings, action } = job;
	if (build.cache === "off") return { kind: "off" };
	if (build.cache === "gha") return {
		kind: "gha",
		scope: `tandem-${settings.service}`
	};
	const [own] = build.pushTo;
	return {
		kind: "registry",
		reference: `${own === void 0 ? destinations[0]?.repository : placeOf(own, action.run.repository)}:buildcache`,
		credentials: opened.credentials
	};
}
async function artifactOf(built, bench) {
	const { job, plan, opened, destinations, workshop } = bench;
	const { image, builder } = built;
	const { context } = job.action;
	const layout = await openLayout(image.layout);
	const { digest } = image;
	const platforms = await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.L)(layout, await layout.getManifest(digest, context), context);
	const source = {
		repository: destinations[0]?.repository ?? "",
		digest,
		platforms
	};
	const moving = {
		digest,
		tags: destinations.flatMap(({ repository }) => plan.tags.moving.map((tag) => ({
			repository,
			tag
		})))
	};
	const request = plan.request(workshop.folder, cacheOf(bench));
	const cache = createCacheWriting((signal) => builder.writeCache(request, signal), cacheWithin, context);
	if (job.build.cache === "gha") cache.begin();
	return {
		source,
		built: {
			platforms: image.platforms,
			tookMs: image.tookMs,
			steps: image.steps,
			emulatedMs: image.emulatedMs
		},
		imageFor: ({ imageRepository }) => ({
			...source,
			repository: imageRepository
		}),
		deliver: async () => {
			const deliveries = await deliverAll(layout, built, bench);
			if (job.build.cache === "registry") cache.begin();
			return deliveries;
		},
		announceTags: (journal) => journal.append({
			type: "tags",
			at: context.clock.now(),
			...moving
		}),
		moveTags: (journal) => (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.o)(moving, journal, opened.registries, context),
		close: async () => {
			await cache.end();
			await workshop.close();
		}
	};
}
async function deliverAll(layout, { image, present }, bench) {
	const { plan, opened, destinations, job } = bench;
	const { context } = job.action;
	const { digest } = image;
	const versions = plan.tags.immutable;
	const mayStay = new Map(present.map((checked) => [checked.to, requireTags(checked, {
		digest,
		versions
	})]));
	const delivered = await (0,_prepare_Dp4hFV5f_js__WEBPACK_IMPORTED_MODULE_4__.i)(destinations.map(async ({ repository: to, ...destination }) => {
		try {
			await destination.prepare(context);
			const tagging = {
				tags: plan.tags.immutable,
				mayStay: mayStay.get(to) ?? []
			};
			return await (0,_workshop_DnD3sooU_js__WEBPACK_IMPORTED_MODULE_1__.I)({
				from: layout,
				to,
				digest,
				...tagging,
				registries: opened.registries
			}, context);
		} catch (error) {
			if (error instanceof _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_2__.O && error.code !== "cancelled") context.log.info(`${to} does not get the image: ${error.message}`);
			throw error;
		}
	}));
	agree(delivered, context);
	return delivered.map(({ repository, tags, tookMs, copiedBytes }) => ({
		repository,
		tags,
		tookMs,
		copiedBytes
	}));
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



/***/ })

};
