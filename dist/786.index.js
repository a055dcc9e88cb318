export const id = 786;
export const ids = [786];
export const modules = {

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasUsers),
/* harmony export */   c: () => (/* binding */ readDetail),
/* harmony export */   d: () => (/* binding */ undescribed),
/* harmony export */   i: () => (/* binding */ hasEnded),
/* harmony export */   l: () => (/* binding */ shortName),
/* harmony export */   n: () => (/* binding */ describeDeployment),
/* harmony export */   o: () => (/* binding */ isLeftBehind),
/* harmony export */   r: () => (/* binding */ describeProgress),
/* harmony export */   s: () => (/* binding */ readBrief),
/* harmony export */   t: () => (/* binding */ canBeTakenBack),
/* harmony export */   u: () => (/* binding */ since)
/* harmony export */ });
// src/targets/aws/ecs-deployment/deployment.ts
const readBrief = (brief) => ({
	arn: brief.serviceDeploymentArn ?? "",
	status: brief.status ?? "",
	target: brief.targetServiceRevisionArn ?? "",
	...reasonOf(brief)
});
const reasonOf = ({ statusReason, createdAt }) => ({
	...statusReason === void 0 || statusReason === "" ? {} : { reason: statusReason },
	...createdAt === void 0 ? {} : { created: createdAt.getTime() }
});
function readDetail(deployment) {
	const { targetServiceRevision: target, sourceServiceRevisions: sources = [], rollback, alarms } = deployment;
	const { lifecycleStage: stage, deploymentCircuitBreaker: breaker, lifecycleHookDetails: hooks = [] } = deployment;
	const shares = sharesOf([...sources, ...target === void 0 ? [] : [target]]);
	return {
		arn: deployment.serviceDeploymentArn ?? "",
		status: deployment.status ?? "",
		target: target?.arn ?? "",
		...reasonOf(deployment),
		...stage === void 0 ? {} : { stage },
		sources: sources.flatMap(({ arn }) => arn ?? []),
		...shares === void 0 ? {} : { shares },
		tasks: {
			wanted: target?.requestedTaskCount ?? 0,
			running: target?.runningTaskCount ?? 0
		},
		alarms: alarms?.triggeredAlarmNames ?? [],
		...breaker?.status === "TRIGGERED" ? { failures: breaker.failureCount ?? 0 } : {},
		...rollback === void 0 ? {} : { rollback: readRollback(rollback) },
		hooks: hooks.map(readHook)
	};
}
const undescribed = (deployment) => ({
	...deployment,
	sources: [],
	tasks: {
		wanted: 0,
		running: 0
	},
	alarms: [],
	hooks: []
});
function sharesOf(revisions) {
	const known = revisions.flatMap(({ arn, requestedProductionTrafficWeight: share }) => arn === void 0 || share === void 0 ? [] : [{
		revision: arn,
		share
	}]);
	return known.length === 0 ? void 0 : known.filter(({ share }) => share > 0);
}
const readRollback = ({ serviceRevisionArn, reason }) => ({
	...serviceRevisionArn === void 0 ? {} : { to: serviceRevisionArn },
	...reason === void 0 ? {} : { reason }
});
const readHook = ({ hookId, targetType, status, expiresAt }) => ({
	id: hookId ?? "",
	type: targetType ?? "",
	status: status ?? "",
	...expiresAt === void 0 ? {} : { expires: expiresAt.getTime() }
});
const ended = [
	"SUCCESSFUL",
	"STOPPED",
	"ROLLBACK_SUCCESSFUL",
	"ROLLBACK_FAILED"
];
const hasEnded = ({ status }) => ended.includes(status);
const isLeftBehind = ({ status }) => status === "STOPPED" || status === "ROLLBACK_FAILED";
const canBeTakenBack = ({ status }) => status === "PENDING" || status === "IN_PROGRESS";
const hasUsers = ({ shares, target, tasks, alarms }) => alarms.length > 0 || (shares === void 0 ? tasks.running > 0 : shares.some(({ revision, share }) => revision === target && share > 0));
function since(newestFirst, after) {
	const at = newestFirst.findIndex(({ arn }) => shortName(arn) === after);
	return at === -1 ? newestFirst : newestFirst.slice(0, at);
}
const shortName = (arn) => arn.split("/").at(-1) ?? arn;
const describeDeployment = ({ arn }) => `deployment ${shortName(arn)}`;
function describeProgress({ status, stage, tasks, shares, target }) {
	if (stage === void 0 && shares === void 0 && tasks.wanted === 0) return status;
	const share = shares === void 0 ? void 0 : shares.find(({ revision }) => revision === target)?.share ?? 0;
	const told = [`${tasks.running} of ${tasks.wanted} tasks run`, ...share === void 0 ? [] : [`${share} % of the requests`]];
	return `${status}${stage === void 0 ? "" : `, ${stage}`}: ${told.join(", ")}`;
}



/***/ }),

/***/ 5942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeText),
/* harmony export */   _: () => (/* binding */ emptied),
/* harmony export */   a: () => (/* binding */ everyRecipe),
/* harmony export */   b: () => (/* binding */ readText),
/* harmony export */   c: () => (/* binding */ markMembers),
/* harmony export */   d: () => (/* binding */ marksOf),
/* harmony export */   f: () => (/* binding */ noteTags),
/* harmony export */   g: () => (/* binding */ withoutNote),
/* harmony export */   h: () => (/* binding */ usersBefore),
/* harmony export */   i: () => (/* binding */ everyMark),
/* harmony export */   l: () => (/* binding */ markTags),
/* harmony export */   m: () => (/* binding */ userTagsBefore),
/* harmony export */   n: () => (/* binding */ ownNames),
/* harmony export */   o: () => (/* binding */ everyWord),
/* harmony export */   p: () => (/* binding */ readNote),
/* harmony export */   r: () => (/* binding */ without),
/* harmony export */   s: () => (/* binding */ leftovers),
/* harmony export */   t: () => (/* binding */ environmentFor),
/* harmony export */   u: () => (/* binding */ marksBefore),
/* harmony export */   v: () => (/* binding */ ourPrefix),
/* harmony export */   x: () => (/* binding */ toldTags),
/* harmony export */   y: () => (/* binding */ ownTags)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);




// src/aws/squeeze.ts
const squeeze = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRawSync)(Buffer.from(text), { level: 9 }).toString("base64");
function unsqueeze(squeezed) {
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateRawSync)(Buffer.from(squeezed, "base64")).toString("utf8");
	} catch {
		return;
	}
}

// src/targets/aws/tags.ts
const ourPrefix = "tandem-";
const longestValue = 256;
const ownTags = (tags) => Object.fromEntries(Object.entries(tags).filter(([key]) => !key.toLowerCase().startsWith("aws:")));
const toldTags = (tags) => Object.fromEntries(Object.entries(ownTags(tags)).filter(([, value]) => value !== ""));
function writeText(name, text, now) {
	const parts = text.match(new RegExp(`.{1,${longestValue}}`, "gsu")) ?? [];
	const tags = Object.fromEntries(parts.map((part, index) => [keyAt(name, index), part]));
	return {
		...emptied(keysOf(name, now), now),
		...tags
	};
}
function readText(name, tags) {
	let text = "";
	for (let index = 0;; index++) {
		const part = tags[keyAt(name, index)];
		if (!part) return text === "" ? void 0 : text;
		text += part;
		if (part.length < longestValue) return text;
	}
}
const emptied = (keys, now) => Object.fromEntries(keys.filter((key) => now[key]).map((key) => [key, ""]));
const keysOf = (name, tags) => Object.keys(tags).filter((key) => key === name || key.startsWith(`${name}-`) && /^\d+$/.test(key.slice(name.length + 1)));
const keyAt = (name, index) => index === 0 ? name : `${name}-${index + 1}`;
const encodeText = (text) => text.replace(/[^\p{L}\p{N}_.:/+\-@]/gu, (letter) => [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).padStart(2, "0")}`).join(""));
const decodeText = (text) => text.replace(/(?:=[\da-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"));

// src/targets/aws/mark-text.ts
const markText = (words, mark) => Object.entries(words).flatMap(([member, word]) => mark[member] === void 0 ? [] : [`${word}=${mark[member]}`]).join(" ");
function readMarkText(words, text) {
	const said = new Map(text.split(" ").map((pair) => pairOf(pair)));
	const members = Object.entries(words).flatMap(([member, word]) => {
		const value = said.get(word);
		return value === void 0 ? [] : [[member, value]];
	});
	return Object.fromEntries(members);
}
const nobody = "-";
const placesText = (places) => places.length === 0 ? nobody : places.map(encodeText).join("+");
const readPlaces = (text) => text === nobody ? [] : text.split("+").map(decodeText);
function pairOf(pair) {
	const at = pair.indexOf("=");
	return [pair.slice(0, at), pair.slice(at + 1)];
}

// src/targets/aws/mark-tags.ts
const names = {
	mark: `${ourPrefix}mark`,
	version: `${ourPrefix}version`,
	run: `${ourPrefix}run`,
	places: `${ourPrefix}places`,
	digest: `${ourPrefix}digest`,
	before: `${ourPrefix}before`
};
const everyMark = {
	release: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	order: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_1__.r)(),
	version: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	run: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	phase: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)([
		"held",
		"committed",
		"restoring",
		"done"
	]),
	created: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)(["yes", "no"]).transform((word) => word === "yes"),
	settingsHash: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	asked: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	step: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	live: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	places: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()).exactOptional(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
};
const everyWord = {
	release: "release",
	order: "order",
	phase: "phase",
	created: "created",
	settingsHash: "hash",
	asked: "asked",
	live: "live",
	step: "step"
};
const everyRecipe = {
	marks: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()),
	userTags: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().nullable())
};
const usersBefore = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
	revision: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	share: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)(),
	digest: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
}));
function markTags(words, mark, now) {
	const { version, run, places, digest } = mark;
	const members = Object.entries({
		...mark,
		created: mark.created ? "yes" : "no"
	}).flatMap(([member, value]) => typeof value === "string" || typeof value === "number" ? [[member, value]] : []);
	return {
		...writeText(names.mark, markText(words, Object.fromEntries(members)), now),
		[names.version]: encodeText(version).slice(0, 256),
		[names.run]: encodeText(run).slice(0, 256),
		...writeText(names.places, places === void 0 ? "" : placesText(places), now),
		...writeText(names.digest, digest ?? "", now)
	};
}
function markMembers(words, tags) {
	const places = readText(names.places, tags);
	return {
		...readMarkText(words, readText(names.mark, tags) ?? ""),
		version: decodeText(tags[names.version] ?? ""),
		run: decodeText(tags[names.run] ?? ""),
		...places === void 0 ? {} : { places: readPlaces(places) },
		...tags[names.digest] ? { digest: tags[names.digest] } : {}
	};
}
const noteTags = (note, now) => writeText(names.before, squeeze(JSON.stringify(note)), now);
function readNote(tags) {
	const text = unsqueeze(readText(names.before, tags) ?? "");
	if (text === void 0) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const withoutNote = (now) => emptied(keysOf(names.before, now), now);
const marksBefore = (now, { marks }) => ({
	...emptied(ourKeys(now), now),
	...marks
});
const marksOf = (tags, more = []) => {
	const texts = [
		names.mark,
		names.places,
		...more
	];
	const keys = [
		names.version,
		names.run,
		names.digest,
		...texts.flatMap((name) => keysOf(name, tags))
	];
	return Object.fromEntries(keys.flatMap((key) => tags[key] ? [[key, tags[key]]] : []));
};
const ourKeys = (tags) => Object.keys(tags).filter((key) => key.startsWith(ourPrefix));
const userTagsBefore = (now, { userTags }) => Object.fromEntries(Object.entries(userTags).flatMap(([key, value]) => now[key] === void 0 ? [] : [[key, value ?? ""]]));
const leftovers = (tags, changed) => Object.keys(tags).filter((key) => tags[key] === "" && (key.startsWith("tandem-") || changed?.userTags[key] === null));

// src/targets/aws/environment.ts
const ownNames = [
	"CLOUD_PROVIDER",
	"PORT",
	"RELEASE_ID",
	"RELEASE_VERSION"
];
function environmentFor({ env, secrets, envStrategy }, { release, port, before }) {
	const given = Object.fromEntries((secrets ?? []).map(({ target, secret }) => [target, secret]));
	const merged = envStrategy === "merge";
	const keptValues = env === void 0 || merged ? without(before.env, [...ownNames, ...Object.keys(given)]) : {};
	const keptSecrets = secrets === void 0 || merged ? without(before.secrets, Object.keys(env ?? {})) : {};
	return {
		env: {
			...keptValues,
			...env,
			...ownVariables(release, port)
		},
		secrets: {
			...without(keptSecrets, ownNames),
			...given
		}
	};
}
const ownVariables = ({ id, version }, port) => ({
	CLOUD_PROVIDER: "aws",
	PORT: port,
	RELEASE_ID: id,
	RELEASE_VERSION: version
});
const without = (map, names) => Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));



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

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeMark),
/* harmony export */   c: () => (/* binding */ digestIn),
/* harmony export */   d: () => (/* binding */ liveHash),
/* harmony export */   f: () => (/* binding */ readSettings),
/* harmony export */   g: () => (/* binding */ wayBack),
/* harmony export */   h: () => (/* binding */ sealedName),
/* harmony export */   i: () => (/* binding */ withoutRecipe),
/* harmony export */   l: () => (/* binding */ isAsked),
/* harmony export */   m: () => (/* binding */ goBack),
/* harmony export */   n: () => (/* binding */ readMark),
/* harmony export */   o: () => (/* binding */ writeRecipe),
/* harmony export */   p: () => (/* binding */ withoutEnvironment),
/* harmony export */   r: () => (/* binding */ readRecipe),
/* harmony export */   s: () => (/* binding */ defaultHealth),
/* harmony export */   t: () => (/* binding */ keyTag),
/* harmony export */   u: () => (/* binding */ isBefore)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2004);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5942);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6009);





// src/targets/aws/app-runner/environment.ts
const sealedName = "TANDEM_FORMER";
function wayBack(before, after, ownBefore) {
	const isOwn = (name) => ownBefore && _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.n.includes(name);
	const names = Object.keys(before);
	return {
		own: pick(before, names.filter(isOwn)),
		former: pick(before, names.filter((name) => !isOwn(name) && after[name] !== before[name])),
		added: Object.keys(after).filter((name) => !(name in before))
	};
}
const goBack = (after, { own, added, former }) => ({
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.r)(after, added),
	...former,
	...own
});
const pick = (map, names) => Object.fromEntries(names.map((name) => [name, map[name] ?? ""]));

// src/targets/aws/app-runner/settings.ts
const plainSettings = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
	image: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	imageType: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)(["ECR", "ECR_PUBLIC"]),
	port: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	startCommand: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	secrets: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()),
	autoDeployments: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.s)(),
	accessRole: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	cpu: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	memory: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	instanceRole: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	health: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
		protocol: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)(["TCP", "HTTP"]),
		path: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
		interval: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)(),
		timeout: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)(),
		healthy: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)(),
		unhealthy: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.f)()
	}),
	connector: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	public: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.s)(),
	ipAddressType: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)(["IPV4", "DUAL_STACK"]),
	observability: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional(),
	scaling: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
});
function withoutEnvironment(settings) {
	const { env: _, ...plain } = settings;
	return plain;
}
function readSettings(service) {
	const source = service.SourceConfiguration;
	const image = source?.ImageRepository;
	if (image === void 0) return void 0;
	const { RuntimeEnvironmentVariables, RuntimeEnvironmentSecrets, StartCommand, Port } = image.ImageConfiguration ?? {};
	const { [sealedName]: _, ...env } = RuntimeEnvironmentVariables ?? {};
	const { Cpu, Memory, InstanceRoleArn } = service.InstanceConfiguration ?? {};
	const { EgressConfiguration, IngressConfiguration, IpAddressType } = service.NetworkConfiguration ?? {};
	const { ObservabilityEnabled, ObservabilityConfigurationArn } = service.ObservabilityConfiguration ?? {};
	return {
		image: image.ImageIdentifier ?? "",
		imageType: image.ImageRepositoryType === "ECR_PUBLIC" ? "ECR_PUBLIC" : "ECR",
		port: Port ?? "8080",
		secrets: RuntimeEnvironmentSecrets ?? {},
		env,
		autoDeployments: source?.AutoDeploymentsEnabled ?? false,
		cpu: amount(Cpu ?? "1024"),
		memory: amount(Memory ?? "2048"),
		health: readHealth(service.HealthCheckConfiguration),
		public: IngressConfiguration?.IsPubliclyAccessible ?? true,
		ipAddressType: IpAddressType === "DUAL_STACK" ? "DUAL_STACK" : "IPV4",
		...given("startCommand", StartCommand),
		...given("accessRole", source?.AuthenticationConfiguration?.AccessRoleArn),
		...given("instanceRole", InstanceRoleArn),
		...given("connector", EgressConfiguration?.VpcConnectorArn),
		...ObservabilityEnabled ? given("observability", ObservabilityConfigurationArn) : {},
		...given("scaling", service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn)
	};
}
const given = (name, value) => value === void 0 || value === "" ? {} : { [name]: value };
function amount(size) {
	const [number = "", unit] = size.split(" ");
	return unit === void 0 ? size : String(Number(number) * 1024);
}
const defaultHealth = {
	protocol: "TCP",
	path: "/",
	interval: 5,
	timeout: 2,
	healthy: 1,
	unhealthy: 5
};
function readHealth(health) {
	return {
		protocol: health?.Protocol === "HTTP" ? "HTTP" : "TCP",
		path: health?.Path ?? defaultHealth.path,
		interval: health?.Interval ?? defaultHealth.interval,
		timeout: health?.Timeout ?? defaultHealth.timeout,
		healthy: health?.HealthyThreshold ?? defaultHealth.healthy,
		unhealthy: health?.UnhealthyThreshold ?? defaultHealth.unhealthy
	};
}
const isAsked = (now, asked) => {
	if ((0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.n)(now) === asked) return true;
	const { scaling: _, ...rest } = now;
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.n)(rest) === asked;
};
function isBefore(now, before, environment) {
	const { accessRole, instanceRole } = before;
	const { env, accessRole: access, instanceRole: instance, ...rest } = now;
	const roles = {
		...accessRole === void 0 || access === void 0 ? {} : { accessRole: access },
		...instanceRole === void 0 || instance === void 0 ? {} : { instanceRole: instance }
	};
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.n)(env) === environment && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		...rest,
		...roles
	}) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.t)(before);
}
function liveHash({ env, ...settings }) {
	const { RELEASE_ID: _, RELEASE_VERSION: __, ...kept } = env;
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_3__.n)({
		...settings,
		env: kept
	});
}
function digestIn(image) {
	const at = image.indexOf("@");
	return at === -1 ? void 0 : image.slice(at + 1);
}

// src/targets/aws/app-runner/mark.ts
const keyTag = "tandem-key";
const markSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.i,
	after: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)().exactOptional()
});
const words = {
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.o,
	after: "after"
};
const recipeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.p)({
	settings: plainSettings,
	environment: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(),
	own: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()),
	added: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.g)()),
	former: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)([
		"none",
		"sealed",
		"snapshot"
	]),
	status: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.a)([
		"RUNNING",
		"PAUSED",
		"CREATE_FAILED"
	]),
	live: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.h,
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.a
});
const { writeMark, readMark, writeRecipe, readRecipe } = (0,_mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_1__.t)({
	mark: markSchema,
	words,
	recipe: recipeSchema
});
const withoutRecipe = (now) => ({
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__.g)(now),
	...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_2__._)([keyTag], now)
});



/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);


// src/targets/aws/mark-notes.ts
const notesOf = (written) => ({
	writeMark: (mark, now) => (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_0__.l)(written.words, mark, now),
	readMark: (tags) => written.mark.safeParse((0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_0__.c)(written.words, tags)).data,
	writeRecipe: (recipe, now) => (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_0__.f)(recipe, now),
	readRecipe: (tags) => written.recipe.safeParse((0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_0__.p)(tags)).data
});



/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guarded: () => (/* binding */ guarded),
/* harmony export */   migrated: () => (/* binding */ migrated)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5661);
/* harmony import */ var _migration_text_BW_IGzAk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
/* harmony import */ var _serving_CxJToR1Q_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5759);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7906);
/* harmony import */ var _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3307);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4060);
/* harmony import */ var _identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4583);
/* harmony import */ var _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5084);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5942);
/* harmony import */ var _secret_name_g6FboPCB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7894);
/* harmony import */ var _view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1881);













// node_modules/@aws-sdk/client-apprunner/dist-es/commands/DescribeCustomDomainsCommand.js
var DescribeCustomDomainsCommand = class extends (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.a)(_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.r, _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.i, "DescribeCustomDomains", _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.s) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/DescribeVpcConnectorCommand.js
var DescribeVpcConnectorCommand = class extends (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.a)(_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.r, _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.i, "DescribeVpcConnector", _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.c) {};

// node_modules/@aws-sdk/client-apprunner/dist-es/commands/ListVpcIngressConnectionsCommand.js
var ListVpcIngressConnectionsCommand = class extends (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.a)(_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.r, _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.i, "ListVpcIngressConnections", _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.l) {};

// src/migration/leaving.ts
const givenInRun = "given in this run";
function bothHave(setting, { now, given, text = String, note }) {
	const row = {
		setting,
		appRunner: text(now),
		express: text(given ?? now)
	};
	if (given !== void 0) return {
		...row,
		note: givenInRun
	};
	return note === void 0 ? row : {
		...row,
		note
	};
}

// src/migration/container.ts
function containerPart(leaving, given) {
	const { settings } = leaving;
	const port = Number(settings.port);
	const [cpu, memory] = [Number(settings.cpu) / 1024, Number(settings.memory)];
	const { service } = given;
	const { command, problems } = commandOf(settings.startCommand);
	return {
		settings: {
			port,
			cpu,
			memory,
			...command === void 0 ? {} : { command }
		},
		rows: [
			imageRow(leaving),
			bothHave("port", {
				now: port,
				given: service.port
			}),
			...commandRows(command),
			bothHave("CPU", {
				now: cpu,
				given: service.cpu,
				text: (value) => `${value} vCPU`
			}),
			bothHave("memory", {
				now: memory,
				given: service.memory,
				text: (value) => `${value} MiB`
			}),
			...architectureRows(given)
		],
		problems
	};
}
function imageRow(leaving) {
	const { image } = leaving.settings;
	const isTag = !image.includes("@");
	const notes = [...isTag ? [tagNote] : [], ...registryNotes(leaving)];
	return {
		setting: "image",
		appRunner: image,
		express: isTag ? `${image}, by its digest` : image,
		...notes.length === 0 ? {} : { note: notes.join("; ") }
	};
}
const tagNote = "ECS runs the digest that this tag names now; App Runner runs what it named when it last deployed, which may be another";
function registryNotes({ arn, region, settings: { image } }) {
	const [, account, home] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\./.exec(image) ?? [];
	if (account === void 0) return [];
	return [...account !== (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.t)(arn) ? [`of another account, ${account}: its repository's policy has to let aws-execution-role pull, and Tandem's role`] : [], ...home === region ? [] : [`each task that starts pulls it from ${home}`]];
}
function commandOf(text) {
	if (text === void 0) return { problems: [] };
	const parsed = (0,_migration_text_BW_IGzAk_js__WEBPACK_IMPORTED_MODULE_2__.c)(text);
	return "value" in parsed ? {
		command: parsed.value,
		problems: []
	} : { problems: [`the start command of the App Runner service ${parsed.problem}, so that ECS cannot be told its words: mend it there`] };
}
function commandRows(command) {
	if (command === void 0) return [];
	const shown = `${command.length} words, not shown`;
	return [{
		setting: "start command",
		appRunner: shown,
		express: shown,
		note: "ECS gives it to the ENTRYPOINT of the image, where there is one, in place of its CMD"
	}];
}
const architectureRows = ({ architecture }) => architecture === void 0 || architecture === "x86_64" ? [] : [bothHave("architecture", {
	now: "x86_64",
	given: architecture
})];
function versionOf({ version, settings: { image } }) {
	if (version !== void 0) return version;
	const [, digest] = /@sha256:([\da-f]{12})/.exec(image) ?? [];
	const [, tag] = /:([\w][\w.-]*)$/.exec(image.split("@")[0] ?? "") ?? [];
	return tag ?? digest ?? "–";
}

// src/migration/farewell.ts
function farewell(leaving, arrived) {
	const names = leaving.domains.flatMap(namesOf);
	return [
		{
			title: "Look at the new service",
			text: [addressText(leaving, arrived)],
			commands: []
		},
		...names.length === 0 ? [] : [balancerInstruction(names, leaving, arrived), recordInstruction(names, leaving, arrived)],
		workflowInstruction,
		removal(leaving)
	];
}
const namesOf = ({ name, www }) => www ? [name, `www.${name}`] : [name];
function addressText({ host, isPaused }, { url }) {
	const old = host === void 0 ? "" : isPaused ? `; https://${host} is paused still` : `; users still have https://${host}`;
	return `${url === void 0 ? "It is reached from its VPC alone" : `It answers at ${url}`}${old}. Whatever calls the old address by its name has to be told the new one.`;
}
const mostNames = 5;
function balancerInstruction(names, { region, arn, name }, arrived) {
	const account = (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.t)(arn) ?? "ACCOUNT";
	const cluster = (arrived.cluster ?? "default").split("/").at(-1);
	const service = `arn:${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.r)(region).name}:ecs:${region}:${account}:service/${cluster}/${name}`;
	const [first = "", ...others] = names;
	const alternative = others.length === 0 ? "" : ` --subject-alternative-names ${others.map(quoted).join(" ")}`;
	const hosts = [endpointOf(arrived), ...names];
	const found = (member) => `aws ecs describe-express-gateway-service --region ${region} --service-arn ${service} --query 'service.activeConfigurations[0].${member}' --output text`;
	return {
		title: `Prepare the load balancer for ${names.join(", ")}`,
		text: [
			"A certificate for the domain and its name in the rule, before the DNS record: whoever arrives earlier gets an error. Express Mode keeps what is changed there by hand.",
			"The second command says what LISTENER and RULE are, the third CERTIFICATE; it has to be validated by the record that ACM names.",
			...arrived.url === void 0 ? ["The last command says what ENDPOINT is."] : [],
			...hosts.length > mostNames ? [`A rule takes ${mostNames} names: make another one with the same action for the rest.`] : []
		],
		commands: [
			`REVISION=$(${found("serviceRevisionArn")})`,
			`aws ecs describe-service-revisions --region ${region} --service-revision-arns "$REVISION" --query 'serviceRevisions[0].ecsManagedResources.ingressPaths[0].[listener.arn,rule.arn,loadBalancer.arn]' --output text`,
			`aws acm request-certificate --region ${region} --validation-method DNS --domain-name ${quoted(first)}${alternative}`,
			`aws elbv2 add-listener-certificates --region ${region} --listener-arn LISTENER --certificates CertificateArn=CERTIFICATE`,
			`aws elbv2 modify-rule --region ${region} --rule-arn RULE --conditions 'Field=host-header,Values=${hosts.slice(0, mostNames).join(",")}'`,
			...arrived.url === void 0 ? [found("ingressPaths[0].endpoint")] : []
		]
	};
}
function recordInstruction(names, { host }, arrived) {
	const now = host === void 0 ? "" : ` (now it leads to ${host})`;
	return {
		title: "Change the DNS records",
		text: [...names.map((name) => `${name} CNAME ${endpointOf(arrived)}${now}`), "The apex of a zone, such as example.com, takes no CNAME: there an alias record (A) to the load balancer."],
		commands: []
	};
}
const endpointOf = ({ url }) => url === void 0 ? "ENDPOINT" : new URL(url).host;
const quoted = (name) => `'${name}'`;
const workflowInstruction = {
	title: "Switch the workflow",
	text: ["aws-platform: ecs-express, with the same roles, and aws-subnets where they were given. With auto, releases go to App Runner as long as its service is there.", "Settings that are not given stay as they were migrated. A web ACL of AWS WAF is not seen from here: associate it with the load balancer."],
	commands: []
};
const removal = ({ arn, region, isPaused }) => ({
	title: "Remove the old service",
	text: [isPaused ? "Once nobody wants it back. Tandem does not: it stays paused." : "Once nobody asks for it any more. Tandem does not: until then it serves as before, and costs as before."],
	commands: [`aws apprunner delete-service --region ${region} --service-arn ${arn} --query Service.Status`]
});

// src/migration/marker.ts
const suffix = "#migrate";
const migrationRun = (run) => `${run}${suffix}`;
const isMigration = ({ run }) => run.endsWith(suffix);

// src/aws/app-runner-surroundings.ts
function createAppRunnerSurroundings({ clientConfig }) {
	const sdk = new _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.o(clientConfig);
	return {
		domains: async (ServiceArn, context) => {
			return (await (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.n)(async (NextToken) => {
				const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.DescribeCustomDomains", context, (options) => sdk.send(new DescribeCustomDomainsCommand({
					ServiceArn,
					...NextToken
				}), options));
				return {
					items: page.CustomDomains ?? [],
					next: page.NextToken
				};
			})).map(readDomain);
		},
		connector: async (VpcConnectorArn, context) => {
			const { VpcConnector } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.DescribeVpcConnector", context, (options) => sdk.send(new DescribeVpcConnectorCommand({ VpcConnectorArn }), options));
			return {
				subnets: VpcConnector?.Subnets ?? [],
				securityGroups: VpcConnector?.SecurityGroups ?? []
			};
		},
		ingressConnections: async (ServiceArn, context) => {
			return (await (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.n)(async (NextToken) => {
				const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("apprunner.ListVpcIngressConnections", context, (options) => sdk.send(new ListVpcIngressConnectionsCommand({
					Filter: { ServiceArn },
					...NextToken
				}), options));
				return {
					items: page.VpcIngressConnectionSummaryList ?? [],
					next: page.NextToken
				};
			})).flatMap(({ VpcIngressConnectionArn }) => VpcIngressConnectionArn ?? []);
		},
		close: () => sdk.destroy()
	};
}
const readDomain = ({ DomainName = "", EnableWWWSubdomain = false, Status }) => ({
	name: DomainName,
	www: EnableWWWSubdomain,
	status: Status ?? ""
});

// src/migration/read.ts
async function readLeaving(place, tools) {
	const { http, oidc, context, secrets } = tools;
	const { role, audience, sessionName, region } = place;
	if (place.maskAccountId && role !== void 0) secrets.add([(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.t)(role)]);
	secrets.spare([place.name, region]);
	const closing = new AbortController();
	const identity = (0,_identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_6__.t)({
		role,
		audience,
		sessionName,
		region,
		oidc,
		http,
		context,
		secrets,
		closed: closing.signal
	});
	const connection = (0,_identity_Y09fCx_R_js__WEBPACK_IMPORTED_MODULE_6__.n)({
		identity,
		http,
		region,
		context
	});
	const [client, surroundings] = [(0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_4__.t)(connection), createAppRunnerSurroundings(connection)];
	try {
		return await lookAt(place, {
			client,
			surroundings,
			secrets,
			context
		});
	} catch (error) {
		throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.M)(error, "denied") ? asOfMigration(error) : error;
	} finally {
		closing.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("cancelled", "the connection to AWS is closed"));
		client.close();
		surroundings.close();
	}
}
async function lookAt(place, eyes) {
	const { client, secrets, context } = eyes;
	const [found] = (await client.servicesNamed(place.name, context)).filter(({ Status }) => Status !== "DELETED");
	if (found?.ServiceArn === void 0) throw missing(place);
	if (place.maskAccountId) secrets.add([(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.t)(found.ServiceArn)]);
	const [service, tags] = await Promise.all([client.describe(found.ServiceArn, context), client.tags(found.ServiceArn, context)]);
	const settings = requireSettled(service, tags);
	secrets.add(Object.entries(settings.env).flatMap(([name, value]) => _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_8__.n.includes(name) ? [] : [value]));
	secrets.addNames(Object.keys(settings.secrets));
	secrets.add([settings.startCommand]);
	return leavingOf(place, {
		service,
		tags,
		settings
	}, eyes);
}
async function leavingOf({ region }, { service, tags, settings }, eyes) {
	const { client, surroundings, context } = eyes;
	const { ServiceArn: arn = "", ServiceName: name = "", ServiceUrl: host, EncryptionConfiguration } = service;
	const { connector, scaling: scalingArn } = settings;
	const [scaling, domains, network, ingressConnections] = await Promise.all([
		scalingArn === void 0 ? usualScaling : client.scaling(scalingArn, context),
		surroundings.domains(arn, context),
		connector === void 0 ? void 0 : surroundings.connector(connector, context),
		settings.public ? [] : surroundings.ingressConnections(arn, context)
	]);
	const mark = (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_7__.n)(tags);
	const kmsKey = EncryptionConfiguration?.KmsKey;
	return {
		arn,
		name,
		region,
		isPaused: service.Status === "PAUSED",
		settings,
		scaling,
		tags,
		domains,
		ingressConnections,
		...host && settings.public ? { host } : {},
		...mark === void 0 || mark.live !== (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_7__.d)(settings) ? {} : { version: mark.version },
		...network === void 0 ? {} : { network },
		...kmsKey === void 0 ? {} : { kmsKey }
	};
}
const usualScaling = {
	concurrency: 100,
	min: 1,
	max: 25
};
function requireSettled(service, tags) {
	const { Status: status = "", ServiceArn: arn = "" } = service;
	const settings = (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_7__.f)(service);
	if (settings === void 0) throw fromSource(arn);
	if (((0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_7__.n)(tags)?.phase ?? "done") !== "done") throw unfinished(arn);
	if (status !== "RUNNING" && status !== "PAUSED") throw unsettled(arn, status);
	return settings;
}
function asOfMigration(error) {
	const denial = (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.i)(error.message);
	return denial === void 0 ? error : (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.P)(error, { hint: (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.a)(denial, "migrate") });
}
const missing = ({ name, region }) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `there is no App Runner service ${name} in ${region}`, { hint: "service, or aws-service, and aws-region name the one to migrate. If it was migrated and removed already, release with command: deploy and aws-platform: ecs-express." });
const fromSource = (arn) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("input", `${arn} is built from source code by App Runner, and ECS runs images alone`, { hint: "Write a Dockerfile, and release it with command: deploy and aws-platform: ecs-express; the settings have to be given once." });
const unfinished = (arn) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("cloud", `a release of Tandem on ${arn} is not finished`, { hint: "Wait for the run that is at it. If there is none, run a release with aws-platform: app-runner, which ends it, and then the migration again." });
const unsettled = (arn, status) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.O("cloud", `${arn} is ${status}, so that it is not sure what it runs`, { hint: status === "OPERATION_IN_PROGRESS" ? "Run again when App Runner has ended what it does there." : "Only a service that runs, or is paused, can be migrated." });

// src/migration/environment.ts
const mostBytes = 6e4;
function environmentPart({ settings }, { service }) {
	const env = without$1(settings.env, _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_8__.n);
	const { references, unreadable } = referencesOf(without$1(settings.secrets, _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_8__.n));
	const bytes = Buffer.byteLength(JSON.stringify(env));
	return {
		settings: {
			env,
			secrets: references
		},
		rows: [
			...variableRows("environment", Object.keys(env), service.env && Object.keys(service.env), service),
			...variableRows("secrets", references.map(({ target }) => target), service.secrets?.map(({ target }) => target), service),
			...ownRows(settings.env)
		],
		problems: [...unreadable.map((name) => `the secret ${name} is neither of Secrets Manager nor a parameter of Systems Manager`), ...bytes > mostBytes && service.env === void 0 ? [`the environment has ${bytes} bytes, and a task definition of ECS holds 64 KiB in all: move values to secrets, and give env`] : []]
	};
}
const notes = {
	environment: "values are taken over, and not shown",
	secrets: "the same ARNs; App Runner reads them with the instance role, ECS with aws-execution-role: it needs secretsmanager:GetSecretValue or ssm:GetParameters for them, and kms:Decrypt for a key of your own"
};
function variableRows(setting, now, given, { envStrategy }) {
	if (now.length === 0 && given === void 0) return [];
	const after = given === void 0 ? now : envStrategy === "merge" ? [.../* @__PURE__ */ new Set([...now, ...given])] : given;
	const note = given === void 0 ? notes[setting] : envStrategy === "merge" ? `merged with what is ${givenInRun}` : givenInRun;
	return [{
		setting,
		appRunner: list$1(now),
		express: list$1(after),
		...note === void 0 ? {} : { note }
	}];
}
function ownRows(env) {
	const found = _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_8__.n.filter((name) => Object.hasOwn(env, name));
	if (found.length === 0) return [];
	return [{
		setting: list$1(found),
		appRunner: "set",
		express: "set",
		note: "Tandem sets them with each release"
	}];
}
const list$1 = (names) => names.length === 0 ? "–" : [...names].sort().join(", ");
const without$1 = (map, names) => Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)));
const asGiven = (text) => text.startsWith("arn:") ? text : `ssm:${text}`;
function referencesOf(secrets) {
	const references = [];
	const unreadable = [];
	for (const [target, text] of Object.entries(secrets)) {
		const name = (0,_secret_name_g6FboPCB_js__WEBPACK_IMPORTED_MODULE_9__.n)(asGiven(text));
		if (name === void 0) unreadable.push(target);
		else references.push({
			target,
			secret: (0,_secret_name_g6FboPCB_js__WEBPACK_IMPORTED_MODULE_9__.r)(name),
			version: name.version
		});
	}
	return {
		references,
		unreadable
	};
}

// src/migration/health.ts
const rhythm = "every 30 s; healthy after 5 good answers, unhealthy after 2 bad ones; 300 s for the start";
function healthPart({ settings: { health } }, { service }) {
	const given = service.startupProbe ?? service.livenessProbe;
	const path = given?.path ?? pathOf(health);
	return {
		settings: { startupProbe: {
			kind: "http",
			path
		} },
		rows: [{
			setting: "health check",
			appRunner: `${health.protocol === "HTTP" ? `GET ${health.path}` : "TCP"} ${timesOf(health)}`,
			express: `GET ${path} ${rhythm}`,
			...noteOn(health, given, path)
		}]
	};
}
const pathOf = ({ protocol, path }) => protocol === "HTTP" ? path : "/";
const timesOf = ({ interval, timeout, healthy, unhealthy }) => `every ${interval} s, within ${timeout} s; healthy after ${healthy}, unhealthy after ${unhealthy}`;
function noteOn(health, given, path) {
	if (given !== void 0) return { note: givenInRun };
	return health.protocol === "HTTP" ? {} : { note: `Express Mode checks over HTTP alone: ${path} has to answer 200, or give startup-probe: /PATH` };
}

// src/migration/network.ts
function networkPart(leaving, given) {
	const { settings, network } = leaving;
	return {
		settings: settings.public ? {
			ingress: "all",
			access: "public"
		} : { ingress: "internal" },
		rows: [
			...reachRows(leaving, given),
			...network === void 0 && given.subnets === void 0 ? [] : [subnetsRow(leaving, given)],
			...network === void 0 && given.securityGroups === void 0 ? [] : [groupsRow(leaving, given)],
			...settings.ipAddressType === "DUAL_STACK" ? [addressRow] : [],
			{
				setting: "request time-out",
				appRunner: "120 s in all",
				express: "60 s without a byte",
				note: "the load balancer's idle time-out, which can be raised there"
			},
			...leaving.domains.map(domainRow)
		],
		problems: given.subnets === void 0 ? subnetProblems(leaving) : []
	};
}
function reachRows({ settings, ingressConnections }, { subnets }) {
	if (settings.public) return [{
		setting: "reached",
		appRunner: "from the internet",
		express: subnets === void 0 ? "from the internet" : "from the internet, if aws-subnets are public"
	}];
	const count = ingressConnections.length;
	const note = `${count} VPC ingress connection${count === 1 ? "" : "s"} (${ingressConnections.join(", ")}): clients ask the internal load balancer's name in its place`;
	return [{
		setting: "reached",
		appRunner: "from VPCs alone",
		express: "from its VPC alone, if aws-subnets are private",
		...count === 0 ? {} : { note }
	}];
}
const subnetsRow = ({ network }, { subnets }) => ({
	setting: "subnets",
	appRunner: network === void 0 ? "–" : `VPC connector to ${network.subnets.join(", ")}`,
	express: subnets?.join(", ") ?? "–",
	note: subnetsNote(network !== void 0, subnets !== void 0)
});
function subnetsNote(isMoved, isGiven) {
	const moved = "what was for outgoing traffic alone is for both ways";
	if (!isGiven) return `to be given in aws-subnets; ${moved} then`;
	return isMoved ? `${givenInRun}; ${moved} now` : givenInRun;
}
const groupsRow = ({ network }, { securityGroups }) => ({
	setting: "security groups",
	appRunner: network === void 0 ? "–" : `of the connector: ${network.securityGroups.join(", ")}`,
	express: securityGroups?.join(", ") ?? "made by Express Mode",
	note: securityGroups === void 0 ? "what lets in the groups of the connector, such as a database, has to let in the new one, or give aws-security-groups" : `${givenInRun}; they have to let in what comes from the load balancer of Express Mode`
});
const addressRow = {
	setting: "IP addresses",
	appRunner: "IPv4 and IPv6",
	express: "IPv4",
	note: "Express Mode has no such setting; the load balancer can be made dual-stack by hand, in subnets that have IPv6"
};
const domainRow = ({ name, www, status }) => ({
	setting: `domain ${name}${www ? ` and www.${name}` : ""}`,
	appRunner: status,
	express: "–",
	note: "needs a certificate and a rule at the load balancer, and then its DNS record: see what is left to do"
});
function subnetProblems({ network, settings }) {
	const wanted = settings.public ? "public" : "private";
	return [...network === void 0 ? [] : [`aws-subnets: is missing; a VPC connector gives App Runner the way to ${network.subnets.join(", ")} (${network.securityGroups.join(", ")}), and an Express service is in its VPC itself: give ${wanted} subnets of that VPC`], ...network !== void 0 || settings.public ? [] : ["aws-subnets: is missing; the service is reached from VPCs alone, and an Express service is private in private subnets alone: give them"]];
}

// src/migration/others.ts
function othersPart(leaving, { service, cluster }) {
	const { settings, tags, kmsKey } = leaving;
	const labels = userTags(tags);
	return {
		settings: { labels },
		rows: [
			...tagRows(labels, service.labels),
			logRow(leaving, cluster),
			...without(settings.autoDeployments, "automatic deployments", "on", "a push alone deploys nothing any more: release with Tandem"),
			...without(settings.observability !== void 0, "tracing", settings.observability ?? "", "X-Ray needs a collector beside the container: a task definition of your own, aws-platform: ecs"),
			...without(kmsKey !== void 0, "KMS key", kmsKey ?? "", "App Runner encrypts its copy of the image with it; ECS pulls from ECR, which has the repository's own key")
		]
	};
}
function logRow({ arn, name }, cluster = "default") {
	return {
		setting: "logs and metrics",
		appRunner: `/aws/apprunner/${name}/${arn.split("/").at(-1)}/application, AWS/AppRunner`,
		express: `/aws/ecs/${cluster.split("/").at(-1)}/${name}-…, AWS/ECS and AWS/ApplicationELB`,
		note: "alarms, filters and dashboards of the old ones see nothing of the new service"
	};
}
const userTags = (tags) => Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("tandem-") && !key.startsWith("aws:")));
function tagRows(now, given) {
	const names = Object.keys(now);
	if (names.length === 0 && given === void 0) return [];
	const after = [.../* @__PURE__ */ new Set([...names, ...Object.keys(given ?? {})])];
	return [{
		setting: "tags",
		appRunner: list(names),
		express: list(after),
		...given === void 0 ? {} : { note: `merged with what is ${givenInRun}` }
	}];
}
const list = (names) => names.length === 0 ? "–" : names.join(", ");
const without = (isThere, setting, appRunner, note) => isThere ? [{
	setting,
	appRunner,
	express: "–",
	note
}] : [];

// src/migration/roles.ts
function rolesPart({ settings: { accessRole, instanceRole } }, { service }) {
	const { executionRole, infrastructureRole, runtimeIdentity } = service;
	const role = (setting, appRunner, express, note) => ({
		setting,
		appRunner: appRunner ?? "–",
		express: express ?? "–",
		note: express === void 0 ? note : `${givenInRun}; ${note}`
	});
	return {
		rows: [
			role("role that pulls the image", accessRole, executionRole, "aws-execution-role, which reads secrets and writes logs too"),
			...instanceRole === void 0 && runtimeIdentity === void 0 ? [] : [role("role of the container", instanceRole, runtimeIdentity, "aws-instance-role, which ecs-tasks.amazonaws.com has to be trusted in")],
			role("role that makes load balancer and certificate", void 0, infrastructureRole, "aws-infrastructure-role")
		],
		problems: [
			...executionRole === void 0 ? ["aws-execution-role: is missing; ECS pulls the image, reads secrets and writes logs with it, and ecs-tasks.amazonaws.com has to be trusted in it"] : [],
			...infrastructureRole === void 0 ? ["aws-infrastructure-role: is missing; ECS makes load balancer, certificate and scaling with it, and ecs.amazonaws.com has to be trusted in it"] : [],
			...instanceRole === void 0 || runtimeIdentity !== void 0 ? [] : [untrusted(instanceRole)]
		]
	};
}
const untrusted = (role) => `aws-instance-role: is missing; the container runs as ${role} on App Runner, and ECS takes a role in which ecs-tasks.amazonaws.com is trusted: add that beside tasks.apprunner.amazonaws.com to its trust policy and give it, or give another`;

// src/migration/scaling.ts
function scalingPart({ scaling, isPaused }, { service }) {
	const { min, max, concurrency } = scaling;
	const { minInstances, maxInstances } = service;
	const isGiven = minInstances !== void 0 || maxInstances !== void 0;
	const idle = "App Runner bills an idle instance for its memory alone; a task of ECS costs the same whether it is idle or not";
	return {
		settings: {
			minInstances: min,
			maxInstances: max
		},
		rows: [
			{
				setting: "instances",
				appRunner: `${min} to ${max}`,
				express: `${minInstances ?? min} to ${maxInstances ?? max} tasks`,
				note: isGiven ? `${givenInRun}; ${idle}` : idle
			},
			concurrencyRow(concurrency),
			...isPaused ? [pausedRow] : []
		]
	};
}
const concurrencyRow = (now) => ({
	setting: "scales out",
	appRunner: `above ${now} requests at a time each`,
	express: "above 60 % CPU",
	note: "Express Mode has no such measure: watch how many tasks it starts, and set min-instances for what comes suddenly"
});
const pausedRow = {
	setting: "state",
	appRunner: "paused",
	express: "runs",
	note: "Express Mode has no pause: the new service runs, and costs, from its creation"
};

// src/migration/translate.ts
function translate(leaving, given) {
	const parts = [
		containerPart,
		environmentPart,
		rolesPart,
		healthPart,
		scalingPart,
		networkPart,
		othersPart
	].map((part) => part(leaving, given));
	return {
		service: overlay(Object.assign({ envStrategy: "replace" }, ...parts.map(({ settings }) => settings)), given.service),
		rows: parts.flatMap(({ rows }) => rows),
		problems: parts.flatMap(({ problems = [] }) => problems)
	};
}
function overlay(translated, given) {
	const { startupProbe, ...rest } = translated;
	const { livenessProbe, startupProbe: givenProbe } = given;
	const hasCheck = livenessProbe !== void 0 || givenProbe !== void 0;
	return {
		...rest,
		...hasCheck || startupProbe === void 0 ? {} : { startupProbe },
		...given,
		...environmentOf(translated, given),
		labels: {
			...translated.labels,
			...given.labels
		},
		envStrategy: "replace"
	};
}
function environmentOf(translated, { env, secrets, envStrategy }) {
	const isMerged = envStrategy === "merge";
	const taken = /* @__PURE__ */ new Set([...Object.keys(env ?? {}), ...(secrets ?? []).map(({ target }) => target)]);
	const keptValues = env === void 0 || isMerged ? Object.entries(translated.env ?? {}) : [];
	const keptSecrets = secrets === void 0 || isMerged ? translated.secrets ?? [] : [];
	return {
		env: {
			...Object.fromEntries(keptValues.filter(([name]) => !taken.has(name))),
			...env
		},
		secrets: [...keptSecrets.filter(({ target }) => !taken.has(target)), ...secrets ?? []]
	};
}

// src/migrate.ts
async function migrated(given, telling) {
	const { log } = telling.action.context;
	return log.group("App Runner", async () => {
		const { aws } = given;
		const leaving = await readLeaving({
			...aws,
			region: aws.regions[0] ?? ""
		}, telling.action.tools);
		const translation = translate(leaving, aws);
		telling.action.secrets.add([translation.service.command?.join(" ")]);
		tell({
			leaving,
			translation,
			cluster: aws.cluster
		}, telling);
		if (translation.problems.length > 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_1__.D(translation.problems, { hint: "docs/leaving-app-runner.md says what each of them needs." });
		return {
			...given,
			command: "deploy",
			verify: verifyOf(given, translation),
			version: nameOf(given, leaving, telling.action),
			source: {
				kind: "image",
				reference: leaving.settings.image
			},
			aws: {
				...aws,
				service: translation.service
			}
		};
	});
}
const verifyOf = ({ verify }, { service }) => verify.path === "/" ? {
	...verify,
	path: service.startupProbe?.path ?? verify.path
} : verify;
function tell({ leaving, translation: { rows }, cluster }, { story, action }) {
	const { context, secrets } = action;
	story.migration = ({ outcome, targets: [target] }) => ({
		from: leaving.arn,
		rows,
		left: (0,_migration_text_BW_IGzAk_js__WEBPACK_IMPORTED_MODULE_2__._)(outcome) ? farewell(leaving, {
			url: target?.url,
			cluster
		}) : []
	});
	context.log.info(`From ${leaving.arn}:`);
	const { settings } = (0,_migration_text_BW_IGzAk_js__WEBPACK_IMPORTED_MODULE_2__.i)({
		from: leaving.arn,
		rows,
		left: []
	}, secrets.hide);
	for (const setting of settings) context.log.info((0,_migration_text_BW_IGzAk_js__WEBPACK_IMPORTED_MODULE_2__.r)(setting));
}
function nameOf({ version }, leaving, { run }) {
	return version === (run.refType === "tag" ? run.refName : run.sha.slice(0, 7)) ? versionOf(leaving) : version;
}
const guarded = (clouds) => ({
	...clouds,
	targets: clouds.targets.map((open) => ({
		...open,
		target: guardedTarget(open.target)
	}))
});
const guardedTarget = (target) => ({
	...target,
	plan: async (unit, seen, context) => withGuard(await target.plan(markedUnit(unit), seen, context), seen)
});
const markedUnit = (unit) => ({
	...unit,
	release: {
		...unit.release,
		run: migrationRun(unit.release.run)
	}
});
function withGuard(plan, seen) {
	const why = !seen.exists || plan.action === "unchanged" ? void 0 : whyForeign(seen);
	return why === void 0 ? plan : {
		...plan,
		problems: [...plan.problems, foreign((0,_serving_CxJToR1Q_js__WEBPACK_IMPORTED_MODULE_11__.t)(seen)?.version, why)]
	};
}
function whyForeign(seen) {
	const { mark, settings } = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_10__.n)(seen) ?? {};
	if (mark === void 0 || !isMigration(mark)) return "what it runs is not of a migration";
	return settings !== void 0 && mark.live === (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_10__.m)(settings) ? void 0 : "somebody has changed since it was migrated what it runs";
}
const foreign = (version, why) => `there is a service of this name on ECS already${version === void 0 ? "" : `, with version ${version}`}, and ${why}: release to it with command: deploy, or give another aws-cluster, or delete it first`;



/***/ }),

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mainName),
/* harmony export */   c: () => (/* binding */ writeMark),
/* harmony export */   d: () => (/* binding */ defaultScaling),
/* harmony export */   f: () => (/* binding */ digestIn),
/* harmony export */   g: () => (/* binding */ withoutEnvironment),
/* harmony export */   h: () => (/* binding */ sorted),
/* harmony export */   i: () => (/* binding */ mainContainer),
/* harmony export */   l: () => (/* binding */ writeRecipe),
/* harmony export */   m: () => (/* binding */ liveHash),
/* harmony export */   n: () => (/* binding */ viewOf),
/* harmony export */   o: () => (/* binding */ revisionReader),
/* harmony export */   p: () => (/* binding */ isBefore),
/* harmony export */   r: () => (/* binding */ viewService),
/* harmony export */   s: () => (/* binding */ readMark),
/* harmony export */   t: () => (/* binding */ detailOf),
/* harmony export */   u: () => (/* binding */ withBeyond)
/* harmony export */ });
/* harmony import */ var _deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9046);
/* harmony import */ var _mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6009);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5661);






// src/targets/aws/ecs-express/settings.ts
const plainSettings = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
	image: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	port: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.f)(),
	command: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)()).exactOptional(),
	secrets: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)()),
	logs: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
		group: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
		prefix: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)()
	}).exactOptional(),
	registryPassword: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)().exactOptional(),
	cpu: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	memory: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	architecture: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.a)(["X86_64", "ARM64"]),
	executionRole: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	taskRole: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)().exactOptional(),
	healthPath: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	network: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
		subnets: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)()),
		securityGroups: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)())
	}).exactOptional(),
	scaling: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
		min: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.f)(),
		max: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.f)(),
		metric: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
		value: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.f)()
	})
});
function withoutEnvironment(settings) {
	const { env: _, ...plain } = settings;
	return plain;
}
function readSettings(configuration) {
	const { primaryContainer: container, cpuArchitecture, networkConfiguration: network } = configuration;
	if (container === void 0) return void 0;
	const { awsLogsConfiguration: logs, repositoryCredentials, command = [] } = container;
	const { credentialsParameter } = repositoryCredentials ?? {};
	return {
		image: container.image ?? "",
		port: container.containerPort ?? defaults.port,
		env: pairs(container.environment?.map(({ name, value }) => [name, value])),
		secrets: pairs(container.secrets?.map(({ name, valueFrom }) => [name, valueFrom])),
		cpu: configuration.cpu ?? "",
		memory: configuration.memory ?? "",
		architecture: cpuArchitecture ?? "X86_64",
		executionRole: configuration.executionRoleArn ?? "",
		healthPath: configuration.healthCheckPath ?? defaults.healthPath,
		scaling: readScaling(configuration),
		...command.length === 0 ? {} : { command: [...command] },
		...logs === void 0 ? {} : { logs: {
			group: logs.logGroup ?? "",
			prefix: logs.logStreamPrefix ?? ""
		} },
		...credentialsParameter === void 0 ? {} : { registryPassword: credentialsParameter },
		...configuration.taskRoleArn === void 0 ? {} : { taskRole: configuration.taskRoleArn },
		...network === void 0 ? {} : { network: sorted(network) }
	};
}
const pairs = (entries = []) => Object.fromEntries(entries.map(([name = "", value = ""]) => [name, value]));
const sorted = ({ subnets = [], securityGroups = [] }) => ({
	subnets: subnets.toSorted(),
	securityGroups: securityGroups.toSorted()
});
const defaults = {
	port: 80,
	healthPath: "/ping"
};
const defaultScaling = {
	min: 1,
	max: 20,
	metric: "AVERAGE_CPU",
	value: 60
};
const readScaling = ({ scalingTarget: scaling }) => ({
	min: scaling?.minTaskCount ?? defaultScaling.min,
	max: scaling?.maxTaskCount ?? defaultScaling.max,
	metric: scaling?.autoScalingMetric ?? defaultScaling.metric,
	value: scaling?.autoScalingTargetValue ?? defaultScaling.value
});
function isBefore(now, before, environment) {
	const { env, taskRole, ...rest } = now;
	const role = before.taskRole === void 0 || taskRole === void 0 ? {} : { taskRole };
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__.n)(env) === environment && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		...rest,
		...role
	}) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__.t)(before);
}
function liveHash({ env, ...settings }) {
	const { RELEASE_ID: _, RELEASE_VERSION: __, ...kept } = env;
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__.n)({
		...settings,
		env: kept
	});
}
function digestIn(image) {
	const at = image.indexOf("@");
	return at === -1 ? void 0 : image.slice(at + 1);
}

// src/targets/aws/ecs-express/beyond.ts
const known = {
	primaryContainer: [
		"image",
		"containerPort",
		"awsLogsConfiguration",
		"repositoryCredentials",
		"command",
		"environment",
		"secrets"
	],
	scalingTarget: [
		"minTaskCount",
		"maxTaskCount",
		"autoScalingMetric",
		"autoScalingTargetValue"
	],
	networkConfiguration: ["subnets", "securityGroups"]
};
const readBeyond = (configuration) => ({
	primaryContainer: without(configuration.primaryContainer, known.primaryContainer),
	scalingTarget: without(configuration.scalingTarget, known.scalingTarget),
	networkConfiguration: without(configuration.networkConfiguration, known.networkConfiguration)
});
const without = (member, names) => Object.fromEntries(Object.entries(member ?? {}).filter(([name]) => !names.includes(name)));
const withBeyond = (request, beyond) => ({
	...request,
	...under("primaryContainer", request, beyond),
	...under("scalingTarget", request, beyond),
	...under("networkConfiguration", request, beyond)
});
const under = (name, { [name]: said }, { [name]: more }) => said === void 0 ? {} : { [name]: {
	...more,
	...said
} };

// src/targets/aws/ecs-express/mark.ts
const markSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_1__.i,
	after: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)().exactOptional()
});
const words = {
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_1__.o,
	after: "after"
};
const recipeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
	settings: plainSettings,
	environment: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	definition: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	live: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_1__.h,
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_1__.a
});
const { writeMark, readMark, writeRecipe, readRecipe } = (0,_mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_0__.t)({
	mark: markSchema,
	words,
	recipe: recipeSchema
});

// src/targets/aws/ecs-express/revisions.ts
const mainName = "Main";
const mainContainer = (container) => ({
	image: container?.image ?? "",
	env: pairs(container?.environment?.map(({ name, value }) => [name, value])),
	secretNames: (container?.secrets ?? []).flatMap(({ name }) => name ?? [])
});
function contentOf(definition, { image, env }) {
	const release = env["RELEASE_ID"];
	return {
		definition,
		image,
		environment: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_2__.n)(env),
		...release === void 0 ? {} : { release }
	};
}
function revisionReader(client) {
	const contents = /* @__PURE__ */ new Map();
	const definitions = /* @__PURE__ */ new Map();
	async function read(arn, context) {
		const known = definitions.get(arn);
		if (known !== void 0) return known;
		const found = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.k)(client.describeTaskDefinition(arn, context));
		if (found !== void 0) definitions.set(arn, found.definition);
		return found?.definition;
	}
	async function container(taskDefinition, context) {
		const main = (await read(taskDefinition, context))?.containerDefinitions?.find(({ name }) => name === mainName);
		return main && mainContainer(main);
	}
	return {
		container,
		companions: async (taskDefinition, context) => {
			const { containerDefinitions = [], volumes = [] } = await read(taskDefinition, context) ?? {};
			return [...containerDefinitions.filter(({ name }) => name !== mainName).map(({ name = "" }) => `the container ${name}`), ...volumes.map(({ name = "" }) => `the volume ${name}`)];
		},
		content: async (revision, context) => {
			const known = contents.get(revision);
			if (known !== void 0) return known;
			const [found] = await client.describeServiceRevisions([revision], context);
			const definition = found?.taskDefinition;
			const main = definition === void 0 ? void 0 : await container(definition, context);
			if (definition === void 0 || main === void 0) return void 0;
			const content = contentOf(definition, main);
			contents.set(revision, content);
			return content;
		}
	};
}

// src/targets/aws/ecs-express/view.ts
const detailOf = (seen) => seen.detail;
function viewOf(seen) {
	const { service } = detailOf(seen);
	return service?.kind === "express" ? service : void 0;
}
function viewService({ service, remembered, tags, deployments, head, contents }) {
	const configurations = service.activeConfigurations ?? [];
	const known = [...configurations, ...remembered];
	const stable = stableOf(deployments, configurations);
	const present = presentOf(known, stable, head);
	const settings = present && readSettings(present);
	const { infrastructureRoleArn } = service;
	const optional = {
		mark: readMark(tags),
		recipe: readRecipe(tags),
		head,
		stable,
		settings,
		definition: present?.taskDefinitionArn,
		beyond: present && readBeyond(present),
		endpoint: endpointOf(configurations) ?? endpointOf(remembered),
		infrastructureRole: infrastructureRoleArn
	};
	return {
		kind: "express",
		tags,
		deployments,
		active: Object.fromEntries(configurations.flatMap(settingsEntry)),
		known: Object.fromEntries(known.flatMap(settingsEntry)),
		contents: {
			...contents,
			...Object.fromEntries(known.map(contentEntry))
		},
		...withoutUndefined(optional)
	};
}
const withoutUndefined = (members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
const revisionArn = ({ serviceRevisionArn = "" }) => serviceRevisionArn;
function settingsEntry(configuration) {
	const settings = readSettings(configuration);
	return settings === void 0 ? [] : [[revisionArn(configuration), settings]];
}
const contentEntry = (configuration) => [revisionArn(configuration), contentOf(configuration.taskDefinitionArn ?? "", mainContainer(configuration.primaryContainer))];
function stableOf(deployments, configurations) {
	const last = deployments.find(({ status }) => status === "SUCCESSFUL");
	if (last !== void 0) return last.target;
	const [oldest] = configurations.filter((each) => deployments.every(({ target }) => target !== revisionArn(each))).toSorted((a, b) => timeOf(a) - timeOf(b));
	return oldest && revisionArn(oldest);
}
const timeOf = ({ createdAt }) => createdAt?.getTime() ?? 0;
function presentOf(configurations, stable, head) {
	return wantedOf(stable, head).map((arn) => configurations.find((each) => revisionArn(each) === arn)).find((each) => each !== void 0);
}
function wantedOf(stable, head) {
	if (head === void 0) return [stable];
	if (!(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_4__.i)(head)) return [head.target, stable];
	return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_4__.o)(head) ? [stable, head.target] : [stable];
}
function endpointOf(configurations) {
	const paths = configurations.flatMap(({ ingressPaths = [] }) => ingressPaths);
	const path = paths.find(({ accessType }) => accessType === "PUBLIC") ?? paths[0];
	if (path?.endpoint === void 0 || path.endpoint === "") return void 0;
	return {
		url: path.endpoint.startsWith("http") ? path.endpoint : `https://${path.endpoint}`,
		isPublic: path.accessType !== "PRIVATE"
	};
}



/***/ })

};
