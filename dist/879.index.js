export const id = 879;
export const ids = [879];
export const modules = {

/***/ 42879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: ./build/build/builder.js + 27 modules
var build_builder = __webpack_require__(49662);
// EXTERNAL MODULE: ./build/build/environment.js
var build_environment = __webpack_require__(97030);
// EXTERNAL MODULE: ./build/build/process.js
var process = __webpack_require__(69754);
// EXTERNAL MODULE: ./build/build-source.js
var build_source = __webpack_require__(10044);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/printable.js
var printable = __webpack_require__(58217);
// EXTERNAL MODULE: ./build/core/retry.js
var retry = __webpack_require__(68216);
// EXTERNAL MODULE: ./build/http/trouble.js
var trouble = __webpack_require__(52790);
;// CONCATENATED MODULE: ./build/github/api.js




function createGitHubApi(options) {
    return {
        get: (operation, place, context) => (0,retry/* retry */.L5)(operation, retry/* readPolicy */.T4, context, () => ask(options, operation, place, context)),
    };
}
async function ask({ http, apiUrl, token }, operation, place, context) {
    const headers = {
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const url = place.startsWith('/') ? `${apiUrl}${place}` : place;
    const response = await http.request({ operation, method: 'GET', url, headers }, context);
    if (response.status !== 200)
        throw refused(operation, response, context.clock.now());
    const next = nextPage(response.headers['link'], apiUrl);
    return { body: parse(operation, response), ...(next === undefined ? {} : { next }) };
}
/** `<https://…?page=2>; rel="next", <…>; rel="last"`. The token goes nowhere but to the API. */
function nextPage(link, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    return next?.startsWith(`${apiUrl}/`) ? next : undefined;
}
function parse(operation, { body, status }) {
    try {
        return JSON.parse(body.toString());
    }
    catch (cause) {
        const message = `${operation}: an answer that is not GitHub's (HTTP ${status}, no JSON)`;
        throw new errors/* CloudError */.K2(message, { trouble: 'unanswered', operation, status, cause });
    }
}
/** @param now ms since the epoch */
function refused(operation, response, now) {
    const { status } = response;
    const trouble = troubleIn(response);
    const retryAfter = trouble === 'throttled' ? waitOf(response, now) : undefined;
    return new errors/* CloudError */.K2(`${operation}: GitHub answered ${status}${saidIn(response)}`, {
        trouble,
        operation,
        status,
        ...(retryAfter === undefined ? {} : { retryAfter }),
        ...(trouble === 'denied' || trouble === 'missing' ? { hint: hintFor(status) } : {}),
    });
}
/**
 * Limits are told by 403 too, with no calls remaining or the time to wait (docs.github.com/rest/using-the-rest-api,
 * rate limits, read November 2026).
 */
function troubleIn({ status, headers }) {
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    return status === 403 && limited ? 'throttled' : (0,trouble/* troubleOf */.L)(status);
}
function waitOf({ headers }, now) {
    const given = (0,trouble/* retryAfterOf */.s)(headers, now);
    const reset = Number(headers['x-ratelimit-remaining'] === '0' ? headers['x-ratelimit-reset'] : undefined);
    return given ?? (Number.isNaN(reset) ? undefined : Math.max(0, reset - now / 1000));
}
function saidIn({ body }) {
    const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body.toString())?.[1];
    return message === undefined ? '' : `: ${(0,printable/* printable */.g$)(message, 200)}`;
}
const hintFor = (status) => status === 401
    ? 'Leave github-token to its default, the token of the job, or give one that is valid.'
    : 'Add "permissions: { contents: read }" to the job, or give a github-token that may read the repository.';

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/github/commit.js


/**
 * The commit that the workspace is at, and its time: from SOURCE_DATE_EPOCH, git, the event or GitHub's API. No other time will
 * do, since the same commit must give the same image: fails where none of them tells it.
 */
async function findCommit(sources, context) {
    const { run, event } = sources;
    const checkedOut = await atHead(sources);
    const sha = checkedOut?.sha ?? run.sha;
    if (sha !== run.sha) {
        context.log.notice(`The workspace is at commit ${sha}, not at ${run.sha}, which the run is for: ${sha} is built`);
    }
    const told = event.commits.find((commit) => commit.sha === sha);
    const time = epochOf(sources, context) ?? checkedOut?.time ?? told?.time ?? (await askGitHub(sources, sha, context));
    return { sha, time };
}
function epochOf({ environment }, { log }) {
    const epoch = environment['SOURCE_DATE_EPOCH'];
    if (epoch === undefined || epoch === '')
        return undefined;
    if (/^\d{1,11}$/.test(epoch))
        return Number(epoch);
    log.warning(`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds: the time of the commit is taken`);
    return undefined;
}
const headsHashAndTime = ['log', '-1', '--no-show-signature', '--format=%H %ct'];
/** In a container job the workspace belongs to somebody else, which git minds unless it is told that the folder is safe. */
async function atHead({ git, run: { workspace } }) {
    const printed = await git(['-c', 'safe.directory=*', '-C', workspace, ...headsHashAndTime]);
    const [, sha, time] = /^([0-9a-f]{40,64}) (\d+)$/.exec(printed?.trim() ?? '') ?? [];
    return sha === undefined ? undefined : { sha, time: Number(time) };
}
const commitSchema = schemas/* object */.Ikc({ committer: schemas/* object */.Ikc({ date: iso/* datetime */.w$({ offset: true }) }) });
/** docs.github.com/rest/git/commits, get a commit object, read November 2026. */
async function askGitHub({ api, run }, sha, context) {
    try {
        const { body } = await api.get('github.git.commits.get', `/repos/${run.repository}/git/commits/${sha}`, context);
        const commit = commitSchema.safeParse(body);
        if (commit.success)
            return Math.floor(Date.parse(commit.data.committer.date) / 1000);
        throw unknown(sha, 'GitHub gives it no time');
    }
    catch (error) {
        throw (0,errors/* isCloudError */.EN)(error) ? unknown(sha, error.message, error) : error;
    }
}
const unknown = (sha, why, cause) => new errors/* TandemError */.Uz('input', `the time of commit ${sha}, which the image is dated by, is not known: ${why}`, {
    hint: 'Check the repository out before (actions/checkout), add "permissions: { contents: read }" to the job, or set SOURCE_DATE_EPOCH.',
    ...(cause === undefined ? {} : { cause }),
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/github/event.js


const event_text = schemas/* string */.YjP().min(1).optional().catch(undefined);
const part = (shape) => schemas/* object */.Ikc(shape).optional().catch(undefined);
const commit = part({ id: event_text, timestamp: event_text });
/** After octokit/webhooks, payload-schemas/api.github.com, read November 2026. A member of another kind is as if absent. */
const payloadSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().optional().catch(undefined),
    base_ref: event_text,
    repository: part({
        name: event_text,
        description: event_text,
        html_url: event_text,
        default_branch: event_text,
        license: part({ spdx_id: event_text }),
    }),
    pull_request: part({ head: part({ sha: event_text }), base: part({ ref: event_text }) }),
    head_commit: commit,
    commits: schemas/* array */.YOg(commit).optional().catch(undefined),
})
    .catch({});
/** Reads the event's payload; where the runner gives none, or none that can be read, nothing is told. */
async function readEvent(environment) {
    const payload = payloadSchema.parse(await readPayload(environment['GITHUB_EVENT_PATH']));
    const { repository, pull_request: pull, head_commit: head, commits = [] } = payload;
    return {
        repository: repository && {
            name: repository.name,
            description: repository.description,
            url: repository.html_url,
            license: licenseOf(repository.license?.spdx_id),
            defaultBranch: repository.default_branch,
        },
        pullRequest: pull && { number: payload.number, headSha: pull.head?.sha, baseRef: pull.base?.ref },
        baseRef: payload.base_ref,
        commits: [head, ...commits].flatMap(commitOf),
    };
}
async function readPayload(path) {
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** GitHub says NOASSERTION of a licence that it does not recognise, which is no licence's identifier. */
const licenseOf = (spdx) => (spdx === 'NOASSERTION' ? undefined : spdx);
function commitOf(given) {
    const time = Date.parse(given?.timestamp ?? '');
    return given?.id === undefined || Number.isNaN(time) ? [] : [{ sha: given.id, time: Math.floor(time / 1000) }];
}

;// CONCATENATED MODULE: ./build/github/repository-tags.js


const start = 'refs/tags/';
/** More pages than any repository has: GitHub gives all at once, whatever a page is said to hold (github/docs issue 3863). */
const mostPages = 100;
const refsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }));
/** Lists the repository's tags (docs.github.com/rest/git/refs, list matching references, read November 2026). */
async function listRepositoryTags(api, repository, context) {
    try {
        return { tags: await readAll(api, `/repos/${repository}/git/matching-refs/tags/`, context) };
    }
    catch (error) {
        if (!(0,errors/* isCloudError */.EN)(error))
            throw error;
        return { why: error.hint === undefined ? error.message : `${error.message}. ${error.hint}` };
    }
}
async function readAll(api, first, context) {
    const operation = 'github.git.matching-refs';
    const tags = [];
    let place = first;
    for (let page = 1; place !== undefined; page++) {
        if (page > mostPages)
            throw new errors/* CloudError */.K2(`${operation}: more than ${mostPages} pages`, invalid(operation));
        const { body, next } = await api.get(operation, place, context);
        tags.push(...namesIn(operation, body));
        place = next;
    }
    return tags;
}
function namesIn(operation, body) {
    const refs = refsSchema.safeParse(body);
    if (!refs.success)
        throw new errors/* CloudError */.K2(`${operation}: an answer without references`, invalid(operation));
    return refs.data.flatMap(({ ref }) => (ref.startsWith(start) ? [ref.slice(start.length)] : []));
}
const invalid = (operation) => ({ trouble: 'invalid', operation });

;// CONCATENATED MODULE: ./build/github/source-facts.js
/**
 * As docker/metadata-action takes them (src/context.ts and src/meta.ts at dc80280, read November 2026): a run for
 * `pull_request_target` has the ref of the base branch, though it is about the pull request. A scheduled run, whose payload tells
 * no repository, is of the default branch (docs.github.com/actions, events that trigger workflows, read November 2026).
 */
function sourceFacts(run, event) {
    const baseRef = event.pullRequest?.baseRef ?? run.baseRef ?? event.baseRef?.replace(/^refs\/heads\//, '');
    const scheduled = run.event === 'schedule' ? run.refName : undefined;
    const defaultBranch = event.repository?.defaultBranch ?? (scheduled || undefined);
    return {
        ref: refOf(run, event),
        event: run.event,
        ...(baseRef === undefined ? {} : { baseRef }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
}
function refOf({ event: name, ref }, { pullRequest }) {
    const number = pullRequest?.number;
    return name === 'pull_request_target' && number !== undefined ? `refs/pull/${number}/merge` : ref;
}
/** Name and address are known even where the event tells nothing. */
function repositoryFacts({ repository, serverUrl }, event) {
    const { name, description, url, license } = event.repository ?? {};
    return {
        name: name ?? repository.replace(/^.*\//, ''),
        url: url ?? `${serverUrl}/${repository}`,
        ...(description === undefined ? {} : { description }),
        ...(license === undefined ? {} : { license }),
    };
}

// EXTERNAL MODULE: ./build/image/revision.js
var revision = __webpack_require__(16537);
;// CONCATENATED MODULE: ./build/tags/labels.js
/**
 * The labels that OCI defines (opencontainers/image-spec, annotations.md, read November 2026), those that docker/metadata-action
 * sets too; `own` ones win. Its `created` is the time of the run, ours that of the commit, so that the same commit gives the
 * same image. What is not known has no label.
 */
function imageLabels(facts, own = {}) {
    const { repository, version, revision, createdAt } = facts;
    const usual = {
        title: repository.name,
        description: repository.description,
        url: repository.url,
        source: repository.url,
        version,
        created: new Date(createdAt * 1000).toISOString().replace('.000Z', 'Z'),
        revision,
        licenses: repository.license,
    };
    const labels = Object.entries(usual).flatMap(([name, value]) => value === undefined || value === '' ? [] : [[`org.opencontainers.image.${name}`, value]]);
    return { ...Object.fromEntries(labels), ...own };
}

// EXTERNAL MODULE: ./build/tags/facts.js
var tags_facts = __webpack_require__(36811);
// EXTERNAL MODULE: ./build/tags/rule.js
var rule = __webpack_require__(74984);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/tags/pattern.js
var tags_pattern = __webpack_require__(76530);
;// CONCATENATED MODULE: ./build/tags/version.js


const asItIs = (source) => (0,semver.parse)(source) ?? undefined;
/** `type=semver`: what `match` finds, if that is not a part of a longer version. */
const semverReading = ({ match }) => (source) => {
    const text = match === undefined ? source : source.match(match)?.[1];
    return text === undefined || isCut(source, text) ? undefined : asItIs(text.replaceAll('/', '-'));
};
/** `type=match`: a git tag that is a version, else what the pattern finds. */
const matchReading = ({ pattern, group }) => (source) => {
    const text = source.match((0,tags_pattern/* patternExpression */.l)(pattern))?.[group];
    if (text === undefined)
        return undefined;
    return asItIs(source) ?? (isCut(source, text) ? undefined : asItIs(text));
};
/** A pattern such as `\d.\d.\d` takes `2.0.8` from `v2.0.8-beta.67` and `0.2.3` from `10.2.3`: that is not the version. */
function isCut(source, text) {
    const at = source.indexOf(text);
    return /\d\.?$/.test(source.slice(0, at)) || /^[-.]?[0-9a-z]/i.test(source.slice(at + text.length));
}
const isStable = ({ prerelease }) => prerelease.length === 0;
/** The highest stable version among the tags that is higher than this one. */
function overtakenBy(version, reading, tags) {
    const versions = tags.flatMap((tag) => reading(tag) ?? []);
    const higher = versions.filter((other) => isStable(other) && (0,semver.compare)(other, version) > 0);
    return higher.sort(semver.compare).at(-1);
}

;// CONCATENATED MODULE: ./build/tags/default-rules.js



const common = { enable: 'true', prefix: '', suffix: '' };
const default_rules_semver = (pattern) => ({ ...common, type: 'semver', priority: rule/* priorities */.vx.semver, pattern });
const ref = { ...common, type: 'ref', priority: rule/* priorities */.vx.ref };
/**
 * The rules where none are given: those of metadata-action, with a version's parts and the commit besides. `0` is not given,
 * since 0.2 may break what 0.1 did (semver.org, item 4).
 */
function defaultRules(facts) {
    return [
        { ...common, type: 'schedule', priority: rule/* priorities */.vx.schedule, pattern: 'nightly' },
        { ...ref, event: 'branch' },
        { ...ref, event: 'pr', prefix: 'pr-' },
        ...gitTagRules((0,tags_facts/* gitTagOf */.Eb)(facts)),
        { ...common, type: 'sha', priority: rule/* priorities */.vx.sha, prefix: 'sha-', format: 'short' },
    ];
}
function gitTagRules(tag) {
    if (tag === undefined)
        return [];
    const version = asItIs(tag);
    if (version === undefined)
        return [{ ...ref, event: 'tag' }];
    const major = version.major === 0 ? [] : [default_rules_semver('{{major}}')];
    return [default_rules_semver('{{version}}'), default_rules_semver('{{major}}.{{minor}}'), ...major];
}

// EXTERNAL MODULE: ./build/tags/expressions.js
var expressions = __webpack_require__(34343);
;// CONCATENATED MODULE: ./build/tags/latest.js

/**
 * metadata-action gives `latest` to whatever release is built last: to a pre-release by `ref,event=tag`, and to 1.9.1 after
 * 2.0.1 (its issues 80 and 326). Here it goes to the highest stable version alone.
 */
function latestFor(claim, tags) {
    if (claim === undefined)
        return { comes: 'no' };
    const { source, version, reading } = claim;
    if (version === undefined)
        return { comes: 'no', note: `latest stays as it is: "${source}" is no semantic version` };
    if (!isStable(version))
        return { comes: 'no', note: `latest stays as it is: ${version.version} is a pre-release` };
    if (tags === undefined)
        return { comes: 'unknown' };
    const higher = overtakenBy(version, reading, tags);
    if (higher === undefined)
        return { comes: 'yes' };
    return { comes: 'no', note: `latest stays as it is: ${higher.version} is higher than ${version.version}` };
}

;// CONCATENATED MODULE: ./build/tags/tag-name.js
/** documented: docs.docker.com/reference/cli/docker/image/tag, read November 2026. */
const longest = 128;
/**
 * The tag's name; empty when nothing remains. As metadata-action does, what a tag cannot hold becomes `-`; what it leaves to
 * the registry's refusal is mended too: a leading `.` or `-` is dropped, and of what is longer than 128 characters the
 * prefix gives way first, so that a commit's hash after a long branch name stays whole. Two branches can so come to share a
 * tag (`a/b` and `a-b`).
 */
function tagName({ prefix, value, suffix }) {
    const name = allowed(`${prefix}${value}${suffix}`);
    if (name.length <= longest)
        return name;
    const end = replaced(`${value}${suffix}`);
    const room = Math.max(0, longest - end.length);
    return allowed(`${replaced(prefix).slice(0, room)}${end}`).slice(0, longest);
}
const replaced = (text) => text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-');
const allowed = (text) => replaced(text).replace(/^[.-]+/, '');

// EXTERNAL MODULE: ./build/tags/template.js + 1 modules
var template = __webpack_require__(35873);
;// CONCATENATED MODULE: ./build/tags/semver-value.js





/** The tag of `type=semver`: of a pre-release always the whole version, as `2` must not lead to `2.0.0-rc.1`. */
function semverValue(rule, facts, warn) {
    const source = rule.value === undefined ? (0,tags_facts/* gitTagOf */.Eb)(facts) : (0,template/* render */.XX)(rule.value, (0,expressions/* globalValues */.wX)(facts));
    if (source === undefined || source === '')
        return undefined;
    const text = matched(rule, source, warn);
    const version = (0,semver.parse)(text);
    if (version === null) {
        warn(`"${text}" is no semantic version (semver.org), so that type=semver gives no tag`);
        return undefined;
    }
    const whole = isCut(source.replaceAll('/', '-'), text) ? undefined : version;
    const latest = { source, version: whole, reading: semverReading(rule) };
    if (isStable(version))
        return stableValue({ rule, facts, text, version, latest });
    return { value: isRaw(rule) ? text : version.version, fixed: whole !== undefined, latest };
}
function matched({ match }, source, warn) {
    if (match === undefined)
        return source.replaceAll('/', '-');
    const found = source.match(match);
    if (found === null)
        warn(`"${source}" is not matched by ${match}, so that type=semver takes it as it is`);
    return (found?.[1] ?? source).replaceAll('/', '-');
}
const isRaw = ({ pattern }) => /^\{\{\s*raw\s*\}\}$/.test(pattern);
function stableValue({ rule, facts: { repositoryTags }, text, version, latest }) {
    const value = rendered(rule, version, text);
    if (isWhole(rule))
        return { value, fixed: latest.version !== undefined, latest };
    if (repositoryTags === undefined)
        return { value, fixed: false, latest, asksForTags: true };
    const higher = overtakenBy(version, sharing(value, rule, latest.reading), repositoryTags);
    return { value, fixed: false, latest, ...(higher === undefined ? {} : { overtakenBy: higher }) };
}
/** `1` of 1.8.5 is older news than `1` of 1.9.0: only versions with the same tag count. */
const sharing = (value, rule, reading) => (tag) => {
    const version = reading(tag);
    return version !== undefined && rendered(rule, version, tag) === value ? version : undefined;
};
const rendered = ({ pattern }, { version, major, minor, patch }, raw) => (0,template/* render */.XX)(pattern, { version, major, minor, patch, raw });
function isWhole({ pattern }) {
    const names = (0,template/* namesIn */.wX)(pattern);
    const has = (name) => names.includes(name);
    return has('version') || has('raw') || (has('major') && has('minor') && has('patch'));
}

;// CONCATENATED MODULE: ./build/tags/values.js







/** What a rule gives in this run; nothing where it is not about such a run. */
function values_valueOf(rule, facts, warn) {
    switch (rule.type) {
        case 'schedule':
            return facts.event.includes('schedule') ? moves((0,template/* render */.XX)(rule.pattern, (0,expressions/* globalValues */.wX)(facts))) : undefined;
        case 'semver':
            return semverValue(rule, facts, warn);
        case 'match':
            return matchValue(rule, facts, warn);
        case 'edge':
            return edgeValue(rule, facts);
        case 'ref':
            return refValue(rule, facts);
        case 'raw':
            return rawValue(rule, facts);
        case 'sha':
            return { value: rule.format === 'short' ? (0,tags_facts/* shortSha */.Fu)(facts.sha) : facts.sha, fixed: true };
    }
}
const moves = (value) => value === undefined ? undefined : { value, fixed: false };
function matchValue(rule, facts, warn) {
    const source = rule.value === undefined ? (0,tags_facts/* gitTagOf */.Eb)(facts) : (0,template/* render */.XX)(rule.value, (0,expressions/* globalValues */.wX)(facts));
    if (source === undefined || source === '')
        return undefined;
    const found = source.match((0,tags_pattern/* patternExpression */.l)(rule.pattern));
    if (found === null) {
        warn(`"${source}" is not matched by ${rule.pattern}, so that type=match gives no tag`);
        return undefined;
    }
    const value = found[rule.group];
    if (value === undefined) {
        warn(`${rule.pattern} finds no group ${rule.group} in "${source}", so that type=match gives no tag`);
        return undefined;
    }
    const reading = matchReading(rule);
    const version = reading(source);
    const fixed = version !== undefined && (0,semver.valid)(value) !== null && (0,semver.eq)(value, version);
    return { value, fixed, latest: { source, version, reading } };
}
function edgeValue({ branch }, facts) {
    const current = (0,tags_facts/* branchOf */.W0)(facts);
    return current !== undefined && current === (branch ?? facts.defaultBranch) ? moves('edge') : undefined;
}
function refValue({ event }, facts) {
    if (event === 'branch')
        return moves((0,tags_facts/* branchOf */.W0)(facts));
    if (event === 'pr')
        return moves((0,tags_facts/* pullRequestOf */._n)(facts));
    const tag = (0,tags_facts/* gitTagOf */.Eb)(facts);
    if (tag === undefined)
        return undefined;
    return { value: tag, fixed: true, latest: { source: tag, version: asItIs(tag), reading: asItIs } };
}
/** A name that is a whole version is taken for one. */
function rawValue({ value }, facts) {
    const rendered = (0,template/* render */.XX)(value, (0,expressions/* globalValues */.wX)(facts));
    return { value: rendered, fixed: (0,semver.valid)(rendered) !== null };
}

;// CONCATENATED MODULE: ./build/tags/tags.js







/** The image's tags by these rules, or by the default ones. */
function imageTags(rules, facts) {
    const { tags, latest, warnings } = evaluate(rules, facts);
    // A part of a version may belong to a higher one: where that is not known, it stays, as `latest` does.
    const given = tags.filter(({ overtakenBy, asksForTags }) => overtakenBy === undefined && !asksForTags);
    const unsure = namesOf(tags.filter(({ asksForTags }) => asksForTags)).concat(latest.comes === 'unknown' ? 'latest' : []);
    const immutable = namesOf(given.filter(({ fixed }) => fixed));
    const moving = namesOf(given).filter((name) => !immutable.includes(name));
    const withLatest = latest.comes === 'yes' && !immutable.includes('latest') ? unique([...moving, 'latest']) : moving;
    return {
        version: tags[0]?.name ?? (0,tags_facts/* shortSha */.Fu)(facts.sha),
        immutable,
        moving: withLatest,
        warnings: unique([...warnings, ...(unsure.length === 0 ? [] : [unlisted(unsure, facts)])]),
        notes: unique([...tags.flatMap(overtaken), ...('note' in latest ? [latest.note] : [])]),
    };
}
/** Would the repository's tags make a difference? They are not asked for otherwise. */
function needsRepositoryTags(rules, facts) {
    const { repositoryTags: _, ...unknown } = facts;
    const { tags, latest } = evaluate(rules, unknown);
    return latest.comes === 'unknown' || tags.some(({ asksForTags }) => asksForTags);
}
function evaluate(rules = [], facts) {
    const warnings = [];
    const chosen = rules.length === 0 ? defaultRules(facts) : rules;
    const tags = chosen
        .toSorted((a, b) => b.priority - a.priority)
        .filter(({ enable }) => (0,template/* render */.XX)(enable, (0,expressions/* globalValues */.wX)(facts)) === 'true')
        .flatMap((rule) => named(rule, facts, (warning) => warnings.push(warning)));
    return { tags, latest: latestFor(tags[0]?.latest, facts.repositoryTags), warnings };
}
function named(rule, facts, warn) {
    const found = values_valueOf(rule, facts, warn);
    if (found === undefined)
        return [];
    const [prefix, suffix] = [rule.prefix, rule.suffix].map((text) => (0,template/* render */.XX)(text, (0,expressions/* globalValues */.wX)(facts)));
    const parts = { prefix: prefix ?? '', value: found.value, suffix: suffix ?? '' };
    const name = tagName(parts);
    if (name !== '')
        return [{ ...found, name }];
    const whole = `${parts.prefix}${parts.value}${parts.suffix}`;
    if (whole !== '')
        warn(`"${whole}" has nothing that a tag may have, so that type=${rule.type} gives no tag`);
    return [];
}
const overtaken = ({ name, overtakenBy }) => overtakenBy === undefined ? [] : [`${name} stays as it is: it belongs to ${overtakenBy.version}, which is higher`];
function unlisted(names, { whyNoTags }) {
    const stay = names.length === 1 ? 'stays as it is' : 'stay as they are';
    const why = whyNoTags === undefined ? '' : `: ${whyNoTags}`;
    return `${names.join(', ')} ${stay}, since the repository's tags could not be listed${why}`;
}
const namesOf = (tags) => unique(tags.map(({ name }) => name));
const unique = (texts) => [...new Set(texts)];

;// CONCATENATED MODULE: ./build/build-plan.js












/** Finds what to build, what it is called and of which time it is: the same for the same commit. */
async function planBuild(job) {
    const { build, settings, action } = job;
    const { run: thisRun, environment, context, http } = action;
    const source = await (0,build_source/* findBuildSource */.N)(build, thisRun.workspace);
    const event = await readEvent(environment);
    const { apiUrl } = thisRun;
    const api = createGitHubApi({
        http,
        apiUrl,
        ...(settings.githubToken === undefined ? {} : { token: settings.githubToken }),
    });
    const git = (args) => askGit(args, job);
    const commit = await findCommit({ run: thisRun, event, environment, git, api }, context);
    const tags = imageTags(build.tags, await tagFacts(job, { event, commit, api }));
    tellTags(tags, job);
    const facts = {
        repository: repositoryFacts(thisRun, event),
        version: tags.version,
        revision: commit.sha,
        createdAt: commit.time,
    };
    const labels = imageLabels(facts, build.labels);
    return {
        tags,
        // What images say is what they are compared by, whoever has chosen it.
        revision: labels[revision/* revisionLabel */.w] ?? commit.sha,
        request: (folder, cache) => ({
            ...source,
            ...(build.target === undefined ? {} : { target: build.target }),
            args: build.args,
            secrets: build.secrets,
            platforms: build.platforms,
            cache,
            labels,
            annotations: labels,
            attest: build.attest,
            createdAt: commit.time,
            folder,
            workspace: thisRun.workspace,
        }),
    };
}
/** The repository's tags are asked for only where they make a difference. */
async function tagFacts({ build, action }, { event, commit, api }) {
    const facts = { ...sourceFacts(action.run, event), sha: commit.sha, createdAt: commit.time };
    if (!needsRepositoryTags(build.tags, facts))
        return facts;
    const listed = await listRepositoryTags(api, action.run.repository, action.context);
    return 'tags' in listed ? { ...facts, repositoryTags: listed.tags } : { ...facts, whyNoTags: listed.why };
}
function tellTags({ immutable, moving, warnings, notes }, { action, notes: aside }) {
    const { log } = action.context;
    log.info(`Tags: ${[...immutable, ...moving.map((tag) => `${tag} (once released)`)].join(', ') || 'none'}`);
    for (const note of notes)
        log.info(note);
    for (const warning of warnings)
        aside.warn(warning);
}
/** Nothing when there is no git, or no repository. */
async function askGit(args, { action }) {
    const { environment, context } = action;
    try {
        const finished = await (0,process/* run */.e)({ program: 'git', args, environment: (0,build_environment/* childEnvironment */.Q)(environment) }, context);
        return finished.code === 0 ? finished.stdout : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* TandemError */.Uz) || error.code === 'cancelled')
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cache-writing.js


/** @param write must not reject, and end when the signal says so */
function createCacheWriting(write, within, { clock, log, signal }) {
    const overtime = new AbortController();
    let writing;
    return {
        begin: () => {
            writing ??= write(AbortSignal.any([signal, overtime.signal]));
        },
        end: async () => {
            if (writing === undefined)
                return;
            const done = new AbortController();
            const late = clock.sleep(within, done.signal).then(() => true, () => false);
            const written = writing.then(() => false);
            if (await Promise.race([late, written])) {
                log.warning(`The build cache is not written: it took longer than ${(0,retry/* seconds */.YA)(within)} after the release`);
                overtime.abort(new errors/* TandemError */.Uz('cancelled', 'the build cache took too long'));
                await writing;
            }
            done.abort();
        },
    };
}

// EXTERNAL MODULE: ./build/core/prepare.js
var prepare = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/image/ecr-permission.js
var ecr_permission = __webpack_require__(49650);
// EXTERNAL MODULE: ./build/image/place.js
var image_place = __webpack_require__(95969);
// EXTERNAL MODULE: ./build/image/reference.js
var reference = __webpack_require__(17755);
;// CONCATENATED MODULE: ./build/destinations.js



/** The clouds' own repositories, one for each target, and those of `push-to`; each once, as a cloud's own where it is one. */
function destinationsOf({ targets }, pushTo, repository) {
    const all = [
        ...targets.map((target) => {
            const { imageRepository, createsImageRepository: mayBeMissing } = target;
            return { repository: imageRepository, mayBeMissing, prepare: (context) => target.prepareImageRepository(context) };
        }),
        ...pushTo.map((place) => {
            const { host, name } = (0,image_place/* splitAddress */.l)(placeOf(place, repository));
            const at = (0,reference/* canonicalHost */.rQ)(host);
            return { repository: `${at}/${name}`, mayBeMissing: makesRepositories(at), prepare: async () => undefined };
        }),
    ];
    return all.filter((each, at) => all.findIndex(({ repository: other }) => other === each.repository) === at);
}
/** Docker Hub, GitHub's packages and plain registries make a repository with its first push; the clouds' do not. */
const makesRepositories = (host) => !(0,ecr_permission/* isEcr */.H)(host) && !host.endsWith('.pkg.dev');
/** `ghcr.io` alone is the packages of this repository. Repositories there are in lower case, whatever GitHub's is in. */
const placeOf = (place, repository) => place === 'ghcr.io' ? `ghcr.io/${repository.toLowerCase()}` : place;

;// CONCATENATED MODULE: ./build/image/agree.js

/**
 * Says that all registries have the same: each was asked at the end of its delivery. Throws TandemError that tells who has what when
 * they do not.
 */
function agree(delivered, { log }) {
    const [first] = delivered;
    if (first === undefined)
        return;
    if (delivered.some(({ digest }) => digest !== first.digest))
        throw disagreement(delivered);
    const places = delivered.map(({ repository, tags }) => tags.length === 0 ? repository : `${repository} (${tags.join(', ')})`);
    log.info(`${whoHas(delivered.length)} ${first.digest}: ${places.join(', ')}`);
}
function whoHas(registries) {
    if (registries === 1)
        return 'The registry was asked and has';
    return registries === 2 ? 'Both registries were asked and have' : `All ${registries} registries were asked and have`;
}
const disagreement = (delivered) => new errors/* TandemError */.Uz('cloud', `the registries do not have the same image: ${delivered.map(({ repository, digest }) => `${repository} has ${digest}`).join(', ')}`, { hint: 'Nothing was released. Run again.' });

// EXTERNAL MODULE: ./build/image/deliver.js + 7 modules
var deliver = __webpack_require__(21095);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/image/digest.js
var image_digest = __webpack_require__(55436);
// EXTERNAL MODULE: ./build/image/json.js
var json = __webpack_require__(43902);
// EXTERNAL MODULE: ./build/image/manifest.js
var manifest = __webpack_require__(99941);
;// CONCATENATED MODULE: ./build/image/layout.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const address = 'the build';
const pieceSize = 64 * 1024;
/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md (November 2026) */
const indexSchema = schemas/* object */.Ikc({ manifests: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP(), digest: schemas/* string */.YjP() })) });
/**
 * Opens an OCI image layout (`index.json`, `blobs/sha256/…`) that holds one image, under whatever names. Throws TandemError
 * `build` that names the file when it is none; so do all reads from it where a file is not what its digest says.
 */
async function openLayout(folder) {
    const path = (0,external_node_path_.join)(folder, 'index.json');
    const digests = await imagesIn(path);
    const [digest] = digests;
    if (digest === undefined || digests.length > 1)
        throw broken(path, `names ${digests.length} images, not one`);
    return {
        address,
        digest,
        getManifest: async (reference) => {
            const bytes = await readWhole(blobPath(folder, reference), reference);
            return (0,manifest/* readManifest */.W)(bytes, { contentType: undefined, from: address });
        },
        blob: (descriptor, context) => readBlob(blobPath(folder, descriptor.digest), descriptor, context),
    };
}
async function imagesIn(path) {
    const parsed = indexSchema.safeParse((0,json/* parseJson */.q)(await layout_readAll(path)));
    if (!parsed.success)
        throw broken(path, 'is not the index of an image layout');
    const images = parsed.data.manifests.filter(({ mediaType }) => manifest/* manifestTypes */.F.includes(mediaType));
    return [...new Set(images.map(({ digest }) => digest))];
}
function blobPath(folder, digest) {
    if (!(0,image_digest/* isDigest */.Bc)(digest))
        throw new errors/* TandemError */.Uz('build', `${address} has nothing under the name "${digest}"`);
    return (0,external_node_path_.join)(folder, 'blobs', ...digest.split(':'));
}
/** For manifests: registries take none over 4 MiB. */
async function readWhole(path, digest) {
    const bytes = await layout_readAll(path);
    check(path, digest, (0,image_digest/* digestOf */.ol)(bytes));
    return bytes;
}
async function layout_readAll(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** In pieces, of which the last is not handed on before the whole has been found to be what the digest says. */
async function* readBlob(path, { digest, size }, { signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openFile(path, size), true);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (let offset = 0; offset < size;) {
            (0,retry/* throwIfCancelled */.dZ)(signal);
            const piece = await readPiece(file, path, Math.min(pieceSize, size - offset));
            offset += piece.length;
            hash.update(piece);
            if (offset === size)
                check(path, digest, `sha256:${hash.digest('hex')}`);
            yield piece;
        }
        if (size === 0)
            check(path, digest, `sha256:${hash.digest('hex')}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function openFile(path, size) {
    const file = await (0,promises_.open)(path).catch((error) => {
        throw unreadable(path, error);
    });
    const there = (await file.stat()).size;
    if (there === size)
        return file;
    await file.close();
    throw broken(path, `has ${there} bytes instead of ${size}`);
}
async function readPiece(file, path, length) {
    try {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(length), 0, length);
        if (bytesRead > 0)
            return buffer.subarray(0, bytesRead);
    }
    catch (error) {
        throw unreadable(path, error);
    }
    throw broken(path, 'became shorter while it was read');
}
function check(path, promised, found) {
    if (promised !== found)
        throw broken(path, `has the digest ${found}`);
}
const hint = 'Nothing of it is delivered. See that the disk has room and nothing else writes to this folder, then run again.';
const broken = (path, problem) => new errors/* TandemError */.Uz('build', `what was built is damaged: ${path} ${problem}`, { hint });
function unreadable(path, cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
    return new errors/* TandemError */.Uz('build', `what was built cannot be read: ${path} (${code})`, { hint, cause });
}

// EXTERNAL MODULE: ./build/image/moving-tags.js
var moving_tags = __webpack_require__(73446);
;// CONCATENATED MODULE: ./build/image/tag-conflict.js

function tagConflicts({ present, unlabelled }, digest) {
    return Object.entries(present)
        .filter(([, has]) => has !== digest)
        .map(([tag, has]) => ({ tag, has, isSameCommit: !unlabelled.includes(tag) }));
}
/**
 * After the build, before anything is pushed: throws TandemError `input` when a version names an image of who knows which commit.
 * Resolves with the tags that another build of this very commit has: it is put anew, so that a run can be done again, or
 * stays where the registry moves no tag.
 */
function requireTags(checked, build) {
    const conflicts = tagConflicts(checked, build.digest);
    const foreign = conflicts.filter(({ tag, isSameCommit }) => !isSameCommit && build.versions.includes(tag));
    if (foreign.length > 0)
        throw tag_conflict_refused(checked.to, foreign, build);
    return conflicts.filter(({ isSameCommit }) => isSameCommit).map(({ tag }) => tag);
}
function tag_conflict_refused(to, foreign, { digest }) {
    const each = foreign.map(({ tag, has }) => `${to}:${tag} names ${has} already`);
    return new errors/* TandemError */.Uz('input', `${each.join('\n')}\nThis run has built ${digest}`, {
        hint: 'That image does not say of which commit it is. Release a new version; or, if nobody runs it, delete the tag there and run again.',
    });
}

// EXTERNAL MODULE: ./build/core/together.js
var together = __webpack_require__(77962);
// EXTERNAL MODULE: ./build/image/tree.js
var tree = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/core/lane.js
var lane = __webpack_require__(40130);
// EXTERNAL MODULE: ./build/core/target.js
var core_target = __webpack_require__(58881);
;// CONCATENATED MODULE: ./build/image/preflight.js




/**
 * Whether an image can be pushed there under these tags, before it is built: the registry answers, knows us and lets us push, the
 * repository is there or can be made, and no tag names an image of another commit. Changes nothing. Throws CloudError with what
 * the registry said, or TandemError `input` that names the tags.
 */
async function checkDestination({ to, tags, revision, registries, mayBeMissing }, context) {
    const { host, name } = (0,image_place/* splitAddress */.l)(to);
    const repository = registries(host).repository(name, 'push');
    if (await isMissing(repository, mayBeMissing, context))
        return { to, isMissing: true, present: {}, unlabelled: [] };
    const found = (await (0,prepare/* settleAll */.j3)(tags.map((tag) => lookUp(repository, tag, context)))).flatMap((each) => each ?? []);
    const foreign = found.filter((each) => each.revision !== undefined && each.revision !== revision);
    if (foreign.length > 0)
        throw taken(to, foreign, revision);
    return {
        to,
        isMissing: false,
        present: Object.fromEntries(found.map(({ tag, digest }) => [tag, digest])),
        unlabelled: found.filter((each) => each.revision === undefined).map(({ tag }) => tag),
    };
}
async function isMissing(repository, mayBe, context) {
    try {
        await repository.checkPush(context);
        return false;
    }
    catch (error) {
        if (!mayBe || !(0,errors/* isCloudError */.EN)(error, 'missing'))
            throw error;
        context.log.info(`${repository.address} is not there yet`);
        return true;
    }
}
async function lookUp(repository, tag, context) {
    const digest = await repository.findManifest(tag, context);
    return digest === undefined ? undefined : { tag, digest, revision: await (0,revision/* revisionOf */.D)(repository, digest, context) };
}
function taken(to, foreign, revision) {
    const each = foreign.map(({ tag, digest, revision: other }) => `${to}:${tag} names ${digest}, which was built from commit ${other}`);
    return new errors/* TandemError */.Uz('input', `${each.join('\n')}\nThis run builds commit ${revision}`, {
        hint: 'A version is of one commit. Release a new one; or, if nobody runs that image, delete the tag there and run again.',
    });
}

;// CONCATENATED MODULE: ./build/preflight.js






/** A registry that is down is asked for two minutes; what is wrong elsewhere is known in seconds, and told so much later, ms. */
const patience = 5_000;
/**
 * All that can be known to be wrong before the image is there, looked at beside its build: every registry takes a push, and
 * every target can be seen. Changes nothing. What is wrong is told together, as far as it shows soon after the first.
 */
async function preflight(options, context) {
    const { clouds, destinations, registries, tags, revision } = options;
    const checked = [];
    const registryChecks = destinations.map(({ repository: to, mayBeMissing }, at) => {
        return {
            of: to,
            run: async (inner) => {
                checked[at] = await checkDestination({ to, tags, revision, registries, mayBeMissing }, inner);
            },
        };
    });
    const looks = clouds.targets.map(({ target }) => ({ of: (0,core_target/* targetKey */.hD)(target.id), run: (inner) => target.observe((0,lane/* contextOf */.Vm)(target, inner)) }));
    await checkAll([...registryChecks, ...looks], context);
    context.log.info(`Preflight: ${destinations.length} registries take a push, ${clouds.targets.length} targets can be seen`);
    return checked;
}
/** After the first that fails, the others have a moment more. Those that use it up are told last. */
async function checkAll(checks, context) {
    const [stop, over] = [new AbortController(), new AbortController()];
    const inner = { ...context, signal: AbortSignal.any([context.signal, stop.signal]) };
    const late = [];
    let countdown;
    const begin = async () => {
        await context.clock.sleep(patience, over.signal).catch(() => undefined);
        stop.abort(new errors/* TandemError */.Uz('cancelled', 'something else is wrong'));
    };
    const works = checks.map(async ({ of, run }) => {
        try {
            await run(inner);
        }
        catch (error) {
            const isLate = stop.signal.aborted && !context.signal.aborted;
            countdown ??= begin();
            if (!isLate)
                throw error;
            late.push(unanswered(of));
        }
    });
    const lateOnes = async () => {
        await Promise.allSettled(works);
        if (late.length > 0)
            throw (0,errors/* asOne */.Zd)(late);
    };
    try {
        await (0,prepare/* settleTold */.Jt)([...works, lateOnes()]);
    }
    finally {
        over.abort(new errors/* TandemError */.Uz('cancelled', 'no longer needed'));
        await countdown;
    }
}
const unanswered = (of) => new errors/* TandemError */.Uz('timeout', `${of} had not answered ${(0,retry/* seconds */.YA)(patience)} after that, and is not waited for`);

// EXTERNAL MODULE: ./build/registries.js + 15 modules
var registries = __webpack_require__(47616);
// EXTERNAL MODULE: ./build/workshop.js
var build_workshop = __webpack_require__(21067);
;// CONCATENATED MODULE: ./build/built-image.js
















/** The longest that a run waits for its cache to be written, once the release is over, ms. */
const cacheWithin = 10 * 60_000;
/** Builds the image once, into a folder of this machine, while preflight looks at where it is to go. */
async function buildImage(job) {
    const { build, settings, clouds, action } = job;
    const plan = await planBuild(job);
    const opened = await (0,registries/* openRegistries */.cs)((0,registries/* loginsOf */.Qm)(settings), clouds, action);
    const destinations = destinationsOf(clouds, build.pushTo, action.run.repository);
    const workshop = await (0,build_workshop/* openWorkshop */._)(action);
    try {
        const bench = { job, plan, opened, destinations, workshop };
        return await artifactOf(await buildBesidePreflight(bench), bench);
    }
    catch (error) {
        await workshop.close();
        throw error;
    }
}
/** The first of the two that fails stops the other. */
async function buildBesidePreflight(bench) {
    const { job, plan, opened, destinations } = bench;
    const { clouds, action } = job;
    const { registries } = opened;
    const checks = { clouds, destinations, registries, tags: plan.tags.immutable, revision: plan.revision };
    let present;
    let built;
    await (0,together/* together */.b)([
        async (context) => {
            present = await preflight(checks, { ...context, log: context.log.about('preflight') });
        },
        async (context) => {
            built = await buildNow(bench, context);
        },
    ], action.context);
    if (present === undefined || built === undefined)
        throw new Error('neither failed, and one has not ended');
    return { ...built, present };
}
async function buildNow(bench, context) {
    const { job, plan, workshop } = bench;
    const { environment, secrets } = job.action;
    const { platforms } = job.build;
    const need = { platforms, name: workshop.builder, willMake: workshop.noteBuilder };
    const builder = await (0,build_builder/* openBuilder */.I)(need, {
        environment,
        secrets,
        context,
        annotate: ({ message, title, file, line }) => context.log.warning(message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        }),
    });
    return { builder, image: await builder.build(plan.request(workshop.folder, cacheOf(bench))) };
}
/** One place for all branches, beside the image: first where the user has sent it, else on the first cloud. */
function cacheOf({ job, destinations, opened }) {
    const { build, settings, action } = job;
    if (build.cache === 'off')
        return { kind: 'off' };
    if (build.cache === 'gha')
        return { kind: 'gha', scope: `tandem-${settings.service}` };
    const [own] = build.pushTo;
    const repository = own === undefined ? destinations[0]?.repository : placeOf(own, action.run.repository);
    return { kind: 'registry', reference: `${repository}:buildcache`, credentials: opened.credentials };
}
async function artifactOf(built, bench) {
    const { job, plan, opened, destinations, workshop } = bench;
    const { image, builder } = built;
    const { context } = job.action;
    const layout = await openLayout(image.layout);
    const { digest } = image;
    const platforms = await (0,tree/* platformsOf */.W)(layout, await layout.getManifest(digest, context), context);
    const source = { repository: destinations[0]?.repository ?? '', digest, platforms };
    const moving = {
        digest,
        tags: destinations.flatMap(({ repository }) => plan.tags.moving.map((tag) => ({ repository, tag }))),
    };
    const request = plan.request(workshop.folder, cacheOf(bench));
    const cache = createCacheWriting((signal) => builder.writeCache(request, signal), cacheWithin, context);
    if (job.build.cache === 'gha')
        cache.begin();
    return {
        source,
        built: { platforms: image.platforms, tookMs: image.tookMs, steps: image.steps, emulatedMs: image.emulatedMs },
        imageFor: ({ imageRepository }) => ({ ...source, repository: imageRepository }),
        deliver: async () => {
            const deliveries = await deliverAll(layout, built, bench);
            if (job.build.cache === 'registry')
                cache.begin();
            return deliveries;
        },
        announceTags: (journal) => journal.append({ type: 'tags', at: context.clock.now(), ...moving }),
        moveTags: (journal) => (0,moving_tags/* moveTags */.F)(moving, journal, opened.registries, context),
        close: async () => {
            await cache.end();
            await workshop.close();
        },
    };
}
/** To every registry at the same time. One that fails is told when all have come to rest; what is there stays there. */
async function deliverAll(layout, { image, present }, bench) {
    const { plan, opened, destinations, job } = bench;
    const { context } = job.action;
    const { digest } = image;
    const versions = plan.tags.immutable;
    const mayStay = new Map(present.map((checked) => [checked.to, requireTags(checked, { digest, versions })]));
    const delivered = await (0,prepare/* settleTold */.Jt)(destinations.map(async ({ repository: to, ...destination }) => {
        try {
            await destination.prepare(context);
            const tagging = { tags: plan.tags.immutable, mayStay: mayStay.get(to) ?? [] };
            return await (0,deliver/* deliver */.c)({ from: layout, to, digest, ...tagging, registries: opened.registries }, context);
        }
        catch (error) {
            // The error is told at the end, which the slowest of the others decides: minutes, for a large image.
            if (error instanceof errors/* TandemError */.Uz && error.code !== 'cancelled')
                context.log.info(`${to} does not get the image: ${error.message}`);
            throw error;
        }
    }));
    agree(delivered, context);
    return delivered.map(({ repository, tags, tookMs, copiedBytes }) => ({ repository, tags, tookMs, copiedBytes }));
}


/***/ })

};
