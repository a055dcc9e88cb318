export const id = 616;
export const ids = [616];
export const modules = {

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

/***/ 3616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openService: () => (/* binding */ openService)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3307);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7906);
/* harmony import */ var _recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4548);
/* harmony import */ var _variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(988);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5661);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1742);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6009);
/* harmony import */ var _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5084);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5942);
/* harmony import */ var _journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99);
/* harmony import */ var _app_runner_closed_m5Iymjs9_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(155);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);














// src/targets/aws/app-runner/explain.ts
const containerCauses = [{
	said: /exec format error/i,
	cause: () => "the image is for another architecture: its program cannot be executed on linux/amd64",
	hint: "Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`."
}, {
	said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
	cause: () => "the container’s command was not found in the image",
	hint: "Check ENTRYPOINT and CMD of the image, and the service’s start command."
}];
const eventCauses = [
	{
		said: /Instance role (\S+) is not authorized to perform ([\w:]+) on (\S+?)\.?$/,
		cause: ([, role, action, resource]) => `the instance role ${role} lacks ${action} on ${resource}`,
		hint: "Add it to the instance role’s policy; a secret with a key of its own needs kms:Decrypt as well."
	},
	{
		said: /Resource (\S+) referenced as a runtime environment secret was not found/,
		cause: ([, resource]) => `the secret ${resource} was not found`,
		hint: "Check that it is there, in the region of the service, and that the version that is named still exists."
	},
	{
		said: /Container exit code: (\d+)/,
		cause: ([, code], said) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.f)(code, said),
		hint: _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.p
	},
	{
		said: /Failed to pull your application image/,
		cause: () => "the access role may not pull the image",
		hint: "It has to trust build.apprunner.amazonaws.com and to have the policy AWSAppRunnerServicePolicyForECRAccess."
	},
	{
		said: /Failed to copy the image/,
		cause: () => "App Runner could not take the image over from its registry",
		hint: "Check that the image is still there, and built for linux/amd64."
	},
	{
		said: /Health check failed on protocol `TCP` \[Port: '(\d+)'\]/,
		cause: ([, port]) => `nothing answered on port ${port}`,
		hint: "The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines."
	},
	{
		said: /Health check failed on protocol `HTTP` \[Path: '([^']*)'\], \[Port: '(\d+)'\]/,
		cause: ([, path, port]) => `the health check of ${path} on port ${port} failed`,
		hint: "It wants a status of 200 to 399 in time; check the path, `port` and the log lines."
	}
];
function explainFailure({ reason, said, events, links }) {
	const known = causeOf({
		said,
		events
	});
	return {
		reason: known === void 0 ? reason : `${known.cause} (${reason})`,
		logLines: said.length > 0 ? said : events,
		links,
		...known === void 0 ? {} : { hint: known.hint }
	};
}
const causeOf = ({ said, events }) => found(containerCauses, said, said) ?? wrongPort(events, said) ?? found(eventCauses, events, said);
function found(causes, lines, said) {
	for (const { said: pattern, cause, hint } of causes) {
		const match = lines.map((line) => pattern.exec(line)).findLast((each) => each !== null);
		if (match) return {
			cause: cause(match, said),
			hint
		};
	}
}
function wrongPort(events, said) {
	const asked = events.flatMap((line) => /Health check failed on .*\[Port: '(\d+)'\]/.exec(line)?.[1] ?? []).at(-1);
	return asked === void 0 ? void 0 : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.d)(said, {
		name: "App Runner",
		port: Number(asked)
	});
}
const latest = 3e4;
const pause$1 = 2e3;
const neverStarted = /Failed to (?:pull|copy)|runtime environment secret|Instance role \S+ is not authorized/;
async function readTold(read, { fresh }, context) {
	const start = context.clock.now();
	for (let known = -1;;) {
		const [application, service] = await Promise.all([read("application", context), read("service", context)]);
		const events = (service ?? []).map(({ text }) => text.replace(/^\[AppRunner\] /, ""));
		const told = {
			said: ofLastContainer(application ?? []),
			events
		};
		const count = told.said.length + events.length;
		if (!fresh || application === void 0 && service === void 0 || isComplete(told) && count === known) return told;
		if (context.clock.now() - start > latest) return told;
		known = count;
		await context.clock.sleep(pause$1, context.signal);
	}
}
const isComplete = (told) => causeOf(told) !== void 0 && (told.said.length > 0 || told.events.some((line) => neverStarted.test(line)));
function ofLastContainer(lines) {
	const last = [...new Set(lines.map(({ stream }) => stream))].at(-1);
	return lines.filter(({ stream }) => stream === last).map(({ text }) => text);
}

// src/targets/aws/app-runner/scaling.ts
const scalingWish = ({ minInstances, maxInstances, concurrency }) => ({
	...minInstances === void 0 ? {} : { min: minInstances },
	...maxInstances === void 0 ? {} : { max: maxInstances },
	...concurrency === void 0 ? {} : { concurrency }
});
const mostNames = 10;
const mostRevisions = 5;
const standard$1 = {
	concurrency: 100,
	min: 1,
	max: 25
};
async function findScaling(wish, now, service, context) {
	if (Object.keys(wish).length === 0) return void 0;
	const before = now === void 0 ? void 0 : await service.scaling(now, context);
	const content = {
		...before ?? standard$1,
		...wish
	};
	const known = before === void 0 ? { content } : {
		content,
		before
	};
	if (now !== void 0 && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(before) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(content)) return {
		...known,
		arn: now
	};
	const all = await service.scalings(context);
	for (const { arn } of all) if ((0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(await service.scaling(arn, context)) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(content)) return {
		...known,
		arn
	};
	const name = freeName(all.map((each) => each.name));
	return name === void 0 ? known : {
		...known,
		name
	};
}
function freeName(taken) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of taken) counts.set(name, (counts.get(name) ?? 0) + 1);
	return Array.from({ length: 10 }, (_, index) => index === 0 ? "tandem" : `tandem-${index + 1}`).find((name) => {
		const revisions = counts.get(name);
		return revisions === void 0 ? counts.size < 10 : revisions < 5;
	});
}
const describeScaling = ({ min, max, concurrency }) => `${min} to ${max} instances, ${concurrency} requests each`;

// src/targets/aws/app-runner/operations.ts
const readOperation = ({ Id, Type, Status, StartedAt }) => ({
	id: Id ?? "",
	type: Type ?? "",
	status: Status ?? "",
	...StartedAt === void 0 ? {} : { started: StartedAt.getTime() }
});
const ended = [
	"SUCCEEDED",
	"FAILED",
	"ROLLBACK_SUCCEEDED",
	"ROLLBACK_FAILED"
];
const hasEnded = ({ status }) => ended.includes(status);
const hasFailed = (operation) => hasEnded(operation) && operation.status !== "SUCCEEDED";
const isFailing = (operation) => hasFailed(operation) || operation.status === "ROLLBACK_IN_PROGRESS";
const deploying = [
	"CREATE_SERVICE",
	"UPDATE_SERVICE",
	"START_DEPLOYMENT"
];
const lastDeployment = (newestFirst) => newestFirst.find(({ type, status }) => status === "SUCCEEDED" && deploying.includes(type));
function since(newestFirst, after) {
	const at = newestFirst.findIndex(({ id }) => id === after);
	return at === -1 ? newestFirst : newestFirst.slice(0, at);
}
const words = {
	CREATE_SERVICE: "the creation",
	UPDATE_SERVICE: "an update",
	START_DEPLOYMENT: "a deployment",
	PAUSE_SERVICE: "a pause",
	RESUME_SERVICE: "a resumption",
	DELETE_SERVICE: "a deletion"
};
const describeOperation = ({ type, id }) => `${words[type] ?? "an operation"} (operation ${id})`;

// src/targets/aws/app-runner/view.ts
function viewService({ service, tags, operations }) {
	const { ServiceArn: arn = "", ServiceId: id = "", Status: status = "" } = service;
	const settings = (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.f)(service);
	const sealed = service.SourceConfiguration?.ImageRepository?.ImageConfiguration?.RuntimeEnvironmentVariables?.[_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.h];
	const [mark, recipe] = [(0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.n)(tags), (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.r)(tags)];
	return {
		arn,
		id,
		status,
		tags,
		operations: operations.map(readOperation),
		...settings === void 0 ? {} : { settings },
		...sealed === void 0 ? {} : { sealed },
		...mark === void 0 ? {} : { mark },
		...recipe === void 0 ? {} : { recipe }
	};
}
function observed(found, scaling) {
	const wanted = scaling === void 0 ? {} : { scaling };
	if (found === void 0) return {
		exists: false,
		fingerprint: "absent",
		live: [],
		endpoints: {},
		detail: wanted
	};
	const view = viewService(found);
	const busy = busyWith(view);
	const url = found.service.ServiceUrl;
	const ours = oursOf(view);
	return {
		exists: true,
		fingerprint: fingerprintOf(view),
		live: liveOf(view),
		endpoints: url && view.settings?.public !== false ? { public: `https://${url}` } : {},
		detail: {
			service: view,
			...wanted
		},
		...busy === void 0 ? {} : { busy },
		...view.mark === void 0 ? {} : { mark: view.mark },
		...ours === void 0 ? {} : { ours }
	};
}
const detailOf = (seen) => seen.detail;
const fingerprintOf = ({ settings, status, tags }) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)({
	settings,
	status,
	tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== ""))
});
function busyWith({ status, operations }) {
	const [newest] = operations;
	const underWay = newest !== void 0 && !hasEnded(newest);
	if (status !== "OPERATION_IN_PROGRESS" && !underWay) return void 0;
	return `App Runner is at work${underWay ? `: ${describeOperation(newest)}` : " on the service"}`;
}
function liveOf(view) {
	const { status, operations, settings } = view;
	const deployment = lastDeployment(operations);
	if (status === "PAUSED" || status === "CREATE_FAILED") return [];
	if (deployment === void 0 && status !== "RUNNING") return [];
	const digest = busyWith(view) === void 0 ? (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.c)(settings?.image ?? "") : void 0;
	return [{
		revision: revisionOf(deployment),
		share: 100,
		...digest === void 0 ? {} : { digest }
	}];
}
const revisionOf = (deployment) => deployment?.id ?? "current";
function oursOf({ mark, settings, status, operations }) {
	if (mark === void 0 || settings?.env["RELEASE_ID"] !== mark.release) return void 0;
	if (mark.phase === "done" && mark.live !== (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.d)(settings)) return void 0;
	const digest = (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.c)(settings.image);
	return {
		revision: revisionOf(lastDeployment(operations)),
		ready: status === "RUNNING",
		...digest === void 0 ? {} : { digest }
	};
}
function runsNow({ settings, mark, operations }, release, before) {
	if (settings === void 0 || mark?.release !== release) return "foreign";
	const updates = updatesSince(operations, mark).length;
	if (settings.env["RELEASE_ID"] === release) return (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.l)(settings, mark.asked) || updates <= ownUpdates(mark) ? "ours" : "foreign";
	if (before === void 0) return "foreign";
	return mark.phase === "restoring" && updates === 1 && isVersionBefore(settings, before) || (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.u)(settings, before.settings, before.environment) ? "before" : "foreign";
}
const updatesSince = (operations, { after }) => since(operations, after).filter(({ type, status }) => type === "UPDATE_SERVICE" && status === "SUCCEEDED");
const ownUpdates = ({ created, phase }) => created || phase === "restoring" ? 0 : 1;
const isVersionBefore = ({ image, env, secrets }, { settings, environment }) => image === settings.image && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(env) === environment && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(secrets) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(settings.secrets);

// src/targets/aws/app-runner/look.ts
async function lookAt(service, wish, context) {
	const found = await service.find(context);
	const now = found?.service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn;
	return observed(found, await findScaling(wish, now, service, context));
}

// src/targets/aws/app-runner/steps.ts
const planDetail = (plan) => plan?.detail;
const step = (draft, detail) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.a)(draft, detail);
const markSteps = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.n)({
	thing: "service",
	writeMark: _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.a,
	withoutNote: _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.i
});
const { commit, tidy, unmark, yieldTo } = markSteps;
function scale(way, { name, content }) {
	const draft = {
		way,
		name: "scale",
		title: `Making an auto scaling configuration under the name ${name}`
	};
	return {
		...step(draft, {
			call: "scale",
			name,
			content
		}),
		quiet: true
	};
}
function settingsWith({ settings, newScaling }, seen) {
	const arn = detailOf(seen).scaling?.arn;
	return newScaling === void 0 || arn === void 0 ? settings : {
		...settings,
		scaling: arn
	};
}
function create$1(way, seen, detail) {
	const draft = {
		way,
		name: "create",
		title: "Creating the service"
	};
	const settings = settingsWith(detail, seen);
	const planned = {
		...detail.mark,
		asked: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(settings)
	};
	const tags = markSteps.tagsOfNew(draft, {
		mark: planned,
		userTags: detail.userTags
	});
	return step(draft, {
		call: "create",
		settings,
		tags
	});
}
function mark(way, view, recipe, detail) {
	const planned = {
		...detail.mark,
		asked: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(detail.settings),
		...newest(view)
	};
	const marking = markSteps.mark(way, view, recipe, {
		mark: planned,
		userTags: detail.userTags
	});
	const request = {
		...marking.detail,
		...recipe.former === "sealed" ? { key: true } : {}
	};
	return {
		...marking,
		detail: request
	};
}
const newest = ({ operations: [first] }) => first === void 0 ? {} : { after: first.id };
const resume = (way) => step({
	way,
	name: "resume",
	title: "Resuming the service, which is paused"
}, { call: "resume" });
function update$1(way, seen, detail, recipe) {
	const draft = {
		way,
		name: "update",
		title: "Updating the service; users get the new version when it is healthy"
	};
	const former = recipe.former === "sealed" ? detail.former : {};
	return step(draft, {
		call: "update",
		settings: settingsWith(detail, seen),
		former
	});
}
const finish = (way, marked, settings) => markSteps.finish(way, marked, (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.d)(settings));
const retract = (way, { mark: now, ...given }) => markSteps.retract(way, {
	...given,
	mark: {
		...now,
		...newest(given.view)
	}
});
const restore$1 = (way, settings) => step({
	way,
	name: "restore",
	title: "Updating the service to what it was before"
}, {
	call: "update",
	settings,
	former: {}
});
const pause = (way) => step({
	way,
	name: "pause",
	title: "Pausing the service again, as it was"
}, { call: "pause" });
const remove = (way) => step({
	way,
	name: "delete",
	title: "Deleting the service that this release created"
}, { call: "delete" });

// src/targets/aws/app-runner/wire.ts
function writeSettings(wanted, now) {
	const differs = (...names) => now === void 0 || names.some((name) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(wanted[name]) !== (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.t)(now[name]));
	return {
		SourceConfiguration: writeSource(wanted, now),
		...differs("cpu", "memory", "instanceRole") ? { InstanceConfiguration: writeInstance(wanted) } : {},
		...differs("health") ? { HealthCheckConfiguration: writeHealth(wanted) } : {},
		...differs("connector", "public", "ipAddressType") ? { NetworkConfiguration: writeNetwork(wanted) } : {},
		...differs("observability") ? { ObservabilityConfiguration: writeObservability(wanted) } : {},
		...wanted.scaling !== void 0 && differs("scaling") ? { AutoScalingConfigurationArn: wanted.scaling } : {}
	};
}
const writeSource = (wanted, now) => ({
	ImageRepository: {
		ImageIdentifier: wanted.image,
		ImageRepositoryType: wanted.imageType,
		ImageConfiguration: {
			Port: wanted.port,
			...isEmpty(wanted.env) && isEmpty(now?.env) ? {} : { RuntimeEnvironmentVariables: { ...wanted.env } },
			...isEmpty(wanted.secrets) && isEmpty(now?.secrets) ? {} : { RuntimeEnvironmentSecrets: wanted.secrets },
			...wanted.startCommand === void 0 ? {} : { StartCommand: wanted.startCommand }
		}
	},
	AutoDeploymentsEnabled: wanted.autoDeployments,
	...wanted.accessRole === void 0 ? {} : { AuthenticationConfiguration: { AccessRoleArn: wanted.accessRole } }
});
const isEmpty = (map = {}) => Object.keys(map).length === 0;
const writeInstance = ({ cpu, memory, instanceRole }) => ({
	Cpu: cpu,
	Memory: memory,
	...instanceRole === void 0 ? {} : { InstanceRoleArn: instanceRole }
});
const writeHealth = ({ health }) => ({
	Protocol: health.protocol,
	Path: health.path,
	Interval: health.interval,
	Timeout: health.timeout,
	HealthyThreshold: health.healthy,
	UnhealthyThreshold: health.unhealthy
});
const writeNetwork = (wanted) => ({
	EgressConfiguration: wanted.connector === void 0 ? { EgressType: "DEFAULT" } : {
		EgressType: "VPC",
		VpcConnectorArn: wanted.connector
	},
	IngressConfiguration: { IsPubliclyAccessible: wanted.public },
	IpAddressType: wanted.ipAddressType
});
const writeObservability = ({ observability }) => observability === void 0 ? { ObservabilityEnabled: false } : {
	ObservabilityEnabled: true,
	ObservabilityConfigurationArn: observability
};

// src/targets/aws/app-runner/back.ts
function towardsBack(way, view) {
	if (!way.snapshot.existed) return towardsDeleted(way, view);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service");
	const recipe = way.snapshot.recipe;
	const mark = view.mark?.release === way.release ? view.mark : void 0;
	if (mark === void 0) return unmarked(way, view, recipe);
	const runs = runsNow(view, way.release, recipe);
	if (runs === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(yieldTo(way, view, recipe));
	const marked = {
		view,
		mark,
		recipe
	};
	if (mark.phase === "committed" || mark.phase === "done") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(retract(way, marked));
	if (runs === "before") return putRight(way, marked);
	return mark.phase === "held" ? startBack(way, marked) : restore(way, marked);
}
function unmarked(way, view, recipe) {
	const keys = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.s)(view.tags, recipe);
	if (keys.length > 0 && way.attempt < mostSteps) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(tidy(way, keys));
	return view.settings !== void 0 && (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.u)(view.settings, recipe.settings, recipe.environment) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody else changed the service");
}
const mostSteps = 20;
function startBack(way, marked) {
	return obstacleTo(way, marked) ?? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(retract(way, marked));
}
function restore(way, marked) {
	const obstacle = obstacleTo(way, marked);
	const settings = settingsBefore(way.snapshot);
	return obstacle ?? (settings === void 0 ? lost(marked) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(restore$1(way, settings)));
}
function obstacleTo(way, marked) {
	const { view, recipe } = marked;
	if (recipe.status === "CREATE_FAILED" && view.status === "RUNNING") return {
		kind: "stuck",
		reason: "users get the new version, as no other has ever served",
		command: `aws apprunner pause-service --region ${regionOf(view)} --service-arn ${view.arn}`
	};
	return settingsBefore(way.snapshot) === void 0 ? lost(marked) : void 0;
}
function putRight(way, { view, mark, recipe }) {
	if (recipe.status === "PAUSED" && view.status === "RUNNING") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(pause(way));
	if (way.goal === "restored") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(unmark(way, view, recipe, { untouched: mark.phase === "held" }));
}
function settingsBefore({ recipe, sensitive }) {
	const env = sensitive?.env;
	return env === void 0 ? void 0 : {
		...recipe.settings,
		env
	};
}
function lost({ view, recipe }) {
	return {
		kind: "stuck",
		reason: `the former values of its environment are not known: ${recipe.former === "snapshot" ? "they were too long to be kept on the service" : "their key is gone"}; fill them in, and add the variables that the release took away`,
		command: `aws apprunner update-service --region ${regionOf(view)} --service-arn ${view.arn} --cli-input-json ${quoted(requestBefore(view, recipe))}`
	};
}
const regionOf = ({ arn }) => arn.split(":")[3] ?? "";
function requestBefore({ settings }, recipe) {
	return writeSettings({
		...recipe.settings,
		env: environmentToFillIn(settings?.env ?? {}, recipe)
	}, settings);
}
function environmentToFillIn(now, { own, added }) {
	const names = Object.keys(now).filter((name) => !added.includes(name));
	return {
		...Object.fromEntries(names.map((name) => [name, `<former value of ${name}>`])),
		...own
	};
}
const quoted = (value) => `'${JSON.stringify(value).replaceAll("'", String.raw`'\''`)}'`;
function towardsDeleted(way, view) {
	if (view === void 0) return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	const { mark } = view;
	if (mark?.release !== way.release || !mark.created) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody else has the service");
	if (runsNow(view, way.release, void 0) === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody else changed the service");
	if (way.goal === "restored") return mark.phase === "committed" || mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(retract(way, {
		view,
		mark
	})) : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	return mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("the release was finished") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(remove(way));
}

// src/targets/aws/app-runner/next.ts
function nextStep(way, seen) {
	const view = detailOf(seen).service;
	switch (way.goal) {
		case "held": return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("App Runner cannot hold a version back: it switches in place");
		case "live": return towardsLive(way, seen, view);
		case "committed": return markWays.towardsCommitted(way, seen, view);
		case "finished": return markWays.towardsFinished(way, seen, view);
		case "restored":
		case "back": return towardsBack(way, view);
	}
}
const isGone = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody deleted the service");
const recipeOf = ({ recipe }) => recipe;
function towardsLive(way, seen, view) {
	if (!way.snapshot.existed) return towardsCreated(way, seen, view);
	if (view === void 0) return isGone;
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.i)(view, way);
	if (mark === void 0) return markWays.begin(way, seen, view);
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("it is on its way back");
	const runs = runsNow(view, way.release, recipeOf(way.snapshot));
	if (runs === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view, mark));
	if (runs === "ours") return serves(view);
	const reason = whyNot(view, mark);
	if (reason !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(reason);
	if (mark.phase !== "held") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("the service runs what it ran before the release");
	return change(way, seen, view);
}
const missingScaling = (seen, { newScaling }) => detailOf(seen).scaling?.arn === void 0 ? newScaling : void 0;
function change(way, seen, view) {
	const detail = planDetail(way.plan);
	if (detail === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("the update was never asked for, and what it was to be is not known any more");
	const scaling = missingScaling(seen, detail);
	if (scaling !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(scale(way, scaling));
	if (view.status === "PAUSED") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(resume(way));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(update$1(way, seen, detail, recipeOf(way.snapshot)));
}
function whyNot({ operations }, { after }) {
	const attempt = since(operations, after).find(hasFailed);
	return attempt === void 0 ? void 0 : `App Runner gave up ${describeOperation(attempt)}: ${attempt.status}`;
}
function serves({ status }) {
	if (status === "RUNNING") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.o;
	if (status === "PAUSED") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody paused the service");
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)(`the service is ${status}`);
}
function towardsCreated(way, seen, view) {
	const detail = planDetail(way.plan);
	if (view === void 0) {
		if (detail === void 0) return isGone;
		const scaling = missingScaling(seen, detail);
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(scaling === void 0 ? create$1(way, seen, detail) : scale(way, scaling));
	}
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.i)(view, way);
	if (mark === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)("somebody else created the service");
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("it is on its way back");
	return runsNow(view, way.release, void 0) === "ours" ? serves(view) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view, mark));
}
const markWays = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.r)({
	thing: "service",
	planDetail,
	mark: (way, view, detail) => mark(way, view, recipeOf(way.snapshot), detail),
	live: afterDecision,
	commit,
	close,
	tidy
});
function afterDecision(way, seen, { view, mark }) {
	const live = towardsLive(way, seen, view);
	const wasUpdated = updatesSince(view.operations, mark).length > 0;
	return live.kind === "step" && wasUpdated ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.l)(changedBy(view, mark)) : live;
}
function close(way, marked) {
	const { settings } = marked.view;
	return settings === void 0 ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.s)("the service has no image any more") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.u)(finish(way, marked, settings));
}
function changedBy({ operations }, { after }) {
	const [newest] = since(operations, after);
	return newest === void 0 ? "somebody else changed the service" : `somebody else changed the service by ${describeOperation(newest)}`;
}

// src/targets/aws/app-runner/changes.ts
function changesBetween(before, tags, wanted) {
	const [old, now] = [facts(before), facts(wanted.settings)];
	const changes = Object.keys({
		...old,
		...now
	}).flatMap((field) => (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.t)(field, old[field], now[field]));
	const { scaling } = wanted;
	if (scaling !== void 0) {
		const was = scaling.before === void 0 ? void 0 : describeScaling(scaling.before);
		changes.push(...(0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.t)("scaling", was, describeScaling(scaling.content)));
	}
	changes.push(...(0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.r)(before, wanted.settings));
	for (const [key, value] of Object.entries(wanted.userTags)) changes.push(...(0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.t)(`tag ${key}`, tags[key], value));
	return changes;
}
function facts(settings) {
	if (settings === void 0) return {};
	const { health } = settings;
	return {
		image: settings.image,
		port: settings.port,
		cpu: `${Number(settings.cpu) / 1024}`,
		memory: `${settings.memory}Mi`,
		"start command": settings.startCommand,
		"health check": `${health.protocol}${health.protocol === "HTTP" ? ` ${health.path}` : ""}, every ${health.interval} s, ${health.timeout} s each, ${health.healthy} good or ${health.unhealthy} bad in a row`,
		"access role": settings.accessRole,
		"instance role": settings.instanceRole,
		"vpc connector": settings.connector,
		"publicly accessible": settings.public ? "yes" : "no",
		observability: settings.observability,
		"automatic deployments": settings.autoDeployments ? "on" : void 0
	};
}

// src/targets/aws/app-runner/desired.ts
const platform = "linux/amd64";
function settingsFor({ image, settings, release }, before) {
	const port = settings.port === void 0 ? before?.port ?? "8080" : String(settings.port);
	const known = {
		env: before?.env ?? {},
		secrets: before?.secrets ?? {}
	};
	const { observability: traced, ...kept } = {
		...standard,
		...before
	};
	return {
		...kept,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.t)(settings, {
			release,
			port,
			before: known
		}),
		image: `${image.repository}@${image.platforms["linux/amd64"] ?? image.digest}`,
		imageType: image.repository.startsWith("public.ecr.aws/") ? "ECR_PUBLIC" : "ECR",
		port,
		autoDeployments: false,
		public: settings.ingress === void 0 ? before?.public ?? true : settings.ingress === "all",
		health: healthFor(settings, before?.health ?? _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.s),
		...sizesOf(settings),
		...referencesOf(settings),
		...observabilityFor(settings, traced)
	};
}
const standard = {
	cpu: "1024",
	memory: "2048",
	ipAddressType: "IPV4"
};
const sizesOf = ({ cpu, memory }) => ({
	...cpu === void 0 ? {} : { cpu: String(cpu * 1024) },
	...memory === void 0 ? {} : { memory: String(memory) }
});
const observabilityFor = ({ observability: wanted }, now) => {
	const arn = wanted === "off" ? void 0 : wanted ?? now;
	return arn === void 0 ? {} : { observability: arn };
};
const referencesOf = ({ accessRole, runtimeIdentity, vpc }) => ({
	...accessRole === void 0 ? {} : { accessRole },
	...runtimeIdentity === void 0 ? {} : { instanceRole: runtimeIdentity },
	...vpc?.kind === "connector" ? { connector: vpc.connector } : {}
});
function healthFor({ startupProbe, livenessProbe }, now) {
	const probe = startupProbe ?? livenessProbe;
	if (probe === void 0) return now;
	return {
		protocol: probe.kind === "http" ? "HTTP" : "TCP",
		path: probe.kind === "http" ? probe.path ?? "/" : "/",
		interval: probe.period ?? now.interval,
		timeout: probe.timeout ?? now.timeout,
		healthy: now.healthy,
		unhealthy: probe.failureThreshold ?? now.unhealthy
	};
}

// src/targets/aws/app-runner/sealed.ts
const longest = 51200;
const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const newKey = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(32).toString("base64");
function seal(values, key) {
	const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(nonceBytes);
	const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createCipheriv)(algorithm, Buffer.from(key, "base64"), nonce);
	const sealed = Buffer.concat([cipher.update(JSON.stringify(values), "utf8"), cipher.final()]);
	return Buffer.concat([
		nonce,
		cipher.getAuthTag(),
		sealed
	]).toString("base64");
}
function unseal(text, key) {
	const bytes = Buffer.from(text, "base64");
	try {
		const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createDecipheriv)(algorithm, Buffer.from(key, "base64"), bytes.subarray(0, nonceBytes));
		decipher.setAuthTag(bytes.subarray(nonceBytes, 28));
		const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
		return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.m)((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.g)(), (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.g)()).safeParse(JSON.parse(plain.toString("utf8"))).data;
	} catch {
		return;
	}
}
const fits = (values) => Math.ceil((Buffer.byteLength(JSON.stringify(values)) + nonceBytes + tagBytes) / 3) * 4 <= longest;

// src/targets/aws/app-runner/snapshot.ts
const nothing = (seen) => ({
	existed: false,
	fingerprint: seen.fingerprint,
	live: [],
	recipe: {}
});
function takeSnapshot(plan, seen) {
	const view = detailOf(seen).service;
	const detail = planDetail(plan);
	if (view?.settings === void 0 || detail === void 0) return nothing(seen);
	const recipe = recipeFor(view, view.settings, seen.live, {
		after: detail.settings.env,
		userTags: detail.userTags
	});
	const sensitive = { env: view.settings.env };
	return {
		existed: true,
		fingerprint: seen.fingerprint,
		live: seen.live,
		recipe,
		sensitive
	};
}
function recipeFor(view, settings, live, { after, userTags }) {
	const { own, added, former } = wayBackOf(view, after);
	return {
		settings: (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.p)(settings),
		environment: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(settings.env),
		own,
		added: [...added],
		former: Object.keys(former).length === 0 ? "none" : fits(former) ? "sealed" : "snapshot",
		status: view.status === "PAUSED" || view.status === "CREATE_FAILED" ? view.status : "RUNNING",
		live: [...live],
		marks: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.d)(view.tags),
		userTags: Object.fromEntries(Object.keys(userTags).map((key) => [key, view.tags[key] ?? null]))
	};
}
function wayBackOf({ settings, mark }, after) {
	const before = settings?.env ?? {};
	const ownBefore = mark !== void 0 && before["RELEASE_ID"] === mark.release;
	return (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.g)(before, after, ownBefore);
}
async function rebuild(seen, _context) {
	const view = detailOf(seen).service;
	const mark = view?.mark;
	if (view === void 0 || !(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_12__.t)(mark)) return void 0;
	if (mark.created) return nothing(seen);
	const { recipe } = view;
	if (recipe === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.E(`release ${mark.release} left no note of what was there before it`, {
		trouble: "invalid",
		operation: "rebuild"
	});
	const env = environmentBefore(view, recipe);
	const sensitive = env === void 0 ? {} : { sensitive: { env } };
	return Promise.resolve({
		existed: true,
		fingerprint: seen.fingerprint,
		live: recipe.live,
		recipe,
		...sensitive
	});
}
function environmentBefore({ settings, mark, sealed, tags }, recipe) {
	if (settings === void 0) return void 0;
	if ((0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)(settings.env) === recipe.environment) return settings.env;
	if (settings.env["RELEASE_ID"] !== mark?.release) return void 0;
	const { own, added } = recipe;
	if (recipe.former === "none") return (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.m)(settings.env, {
		own,
		added,
		former: {}
	});
	const former = sealed === void 0 ? void 0 : unseal(sealed, tags["tandem-key"] ?? "");
	return former === void 0 ? void 0 : (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.m)(settings.env, {
		own,
		added,
		former
	});
}

// src/targets/aws/app-runner/problems.ts
function problemsOf(planned) {
	return [
		...problemsOfService(planned),
		...problemsOfAccess(planned),
		...problemsOfRoles(planned.settings),
		...problemsOfSize(planned.settings),
		...problemsOfScaling(planned.scaling),
		...problemsOfTags(planned)
	];
}
function problemsOfService({ view, given }) {
	const problems = [];
	if (view !== void 0 && view.settings === void 0) problems.push("App Runner builds this service from source code, and such a service cannot be given an image: choose another service name");
	if (view?.status === "DELETE_FAILED") problems.push(`the service was to be deleted, and that failed: delete it first (aws apprunner delete-service --service-arn ${view.arn})`);
	if (given.vpc?.kind === "network") problems.push("App Runner reaches a VPC by a VPC connector alone: give aws-vpc-connector the ARN of one");
	return problems;
}
function problemsOfAccess({ view, given }) {
	if (given.access === "private") return ["App Runner cannot ask for an identity: \"access: private\" is not possible there; \"ingress: internal\" keeps requests from the internet away"];
	if (view === void 0 && given.access === void 0 && given.ingress !== "internal") return ["App Runner would serve everybody: say \"access: public\", or \"ingress: internal\" for requests from your VPC alone"];
	return [];
}
function problemsOfRoles({ imageType, accessRole, instanceRole, secrets }) {
	const problems = [];
	if (imageType === "ECR" && accessRole === void 0) problems.push("App Runner pulls from ECR by a role: set aws-access-role to one that trusts build.apprunner.amazonaws.com and has the policy AWSAppRunnerServicePolicyForECRAccess");
	if (Object.keys(secrets).length > 0 && instanceRole === void 0) problems.push("secrets are read by the instance role, and the service has none: set aws-instance-role to one that trusts tasks.apprunner.amazonaws.com and may read them");
	return problems;
}
const memories = {
	"256": ["512", "1024"],
	"512": ["1024"],
	"1024": [
		"2048",
		"3072",
		"4096"
	],
	"2048": ["4096", "6144"],
	"4096": [
		"8192",
		"10240",
		"12288"
	]
};
function problemsOfSize({ cpu, memory }) {
	if (memories[cpu]?.includes(memory)) return [];
	const pairs = Object.entries(memories).map(([each, sizes]) => `${Number(each) / 1024} vCPU with ${sizes.join(", ")} MiB`);
	return [`App Runner has no instance of ${Number(cpu) / 1024} vCPU and ${memory} MiB; it has ${pairs.join("; ")}`];
}
function problemsOfScaling(scaling) {
	if (scaling === void 0) return [];
	const { content, arn, name } = scaling;
	if (content.min > content.max) return [`min-instances ${content.min} is more than max-instances ${content.max}, which the service has: give both`];
	if (arn !== void 0 || name !== void 0) return [];
	return [`a new auto scaling configuration is needed, and there is no room: a region has ${10} names of ${5} revisions each. Delete one that no service uses (aws apprunner delete-auto-scaling-configuration; list-auto-scaling-configurations shows HasAssociatedService), or ask Service Quotas for more`];
}
function problemsOfTags({ view, settings, userTags }) {
	const now = view?.tags ?? {};
	const anyMark = {
		release: "r",
		order: 0,
		version: "v",
		run: "r",
		settingsHash: "",
		digest: "d",
		asked: "",
		step: "",
		phase: "held",
		created: false
	};
	const recipe = view?.settings === void 0 ? {} : (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.o)(recipeFor(view, view.settings, [], {
		after: settings.env,
		userTags
	}), now);
	const count = Object.keys({
		...now,
		...userTags,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.d)(now),
		...(0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.a)({
			...anyMark,
			places: ["p"]
		}, now),
		...recipe,
		[_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.t]: ""
	}).length;
	if (count <= 50) return [];
	return [`a service has at most ${50} tags, and with Tandem's own it would have ${count}: remove some`];
}

// src/targets/aws/app-runner/warnings.ts
function warningsOf({ view, settings, traits }) {
	const now = view?.settings;
	if (view === void 0 || now === void 0) return [];
	const warnings = [];
	const dropped = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.n)(now, settings);
	if (dropped.length > 0) warnings.push(`these variables of the service are not given and will be gone: ${dropped.join(", ")} (env-strategy: merge keeps them)`);
	if (view.mark === void 0) warnings.push("this service was not released by Tandem before; what is not given stays as it is");
	if (now.autoDeployments) warnings.push("automatic deployments end with this release: each would replace it unverified; an undo brings them back");
	if ((0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.c)(now.image) === void 0) warnings.push(`what runs now is named by a tag, ${now.image}: an undo brings what the tag names then`);
	if (now.instanceRole === void 0 && settings.instanceRole !== void 0) warnings.push("App Runner takes no instance role away again: after an undo the service still has it");
	if (traits.undoNeeds === "snapshot") warnings.push("the values of the environment that change are too long to be kept on the service: when this run is lost, the next one cannot undo it");
	return [...warnings, ...ofStatus(view)];
}
function ofStatus({ status }) {
	if (status === "PAUSED") return ["the service is paused: it is resumed, and users have the old version until the new one is up"];
	if (status === "CREATE_FAILED") return ["the service has never come up: there is no version to go back to"];
	return [];
}

// src/targets/aws/app-runner/plan.ts
async function planService(unit, seen, resolve, context) {
	const { service: view, scaling } = detailOf(seen);
	const secrets = await (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.i)(unit.settings.secrets, resolve, context);
	const given = {
		...unit.settings,
		...secrets.found === void 0 ? {} : { secrets: secrets.found }
	};
	const detail = detailFor({
		...unit,
		settings: given
	}, view, scaling);
	const { settings, userTags } = detail;
	const traits = traitsFor(detail, view);
	const unchanged = view !== void 0 && isUnchanged(view, detail, scaling);
	const problems = [...secrets.problems, ...problemsOf({
		given,
		settings,
		scaling,
		view,
		userTags
	})];
	return {
		action: view === void 0 ? "create" : unchanged ? "unchanged" : "update",
		traits,
		problems: unchanged ? [] : problems,
		warnings: [...secrets.warnings, ...unchanged ? [] : warningsOf({
			view,
			settings,
			given,
			traits
		})],
		changes: unchanged ? [] : changesBetween(view?.settings, view?.tags ?? {}, {
			settings,
			scaling,
			userTags
		}),
		steps: unchanged ? ["Probe what serves"] : stepsFor(detail, view),
		settingsHash: detail.mark.settingsHash,
		fingerprint: seen.fingerprint,
		detail
	};
}
function detailFor(unit, view, scaling) {
	const { image, settings, release } = unit;
	const base = settingsFor(unit, view?.settings);
	const made = scaling?.arn === void 0 ? scaling?.name : void 0;
	const wanted = withScaling(base, scaling);
	return {
		settings: wanted,
		former: view === void 0 ? {} : wayBackOf(view, wanted.env).former,
		userTags: settings.labels ?? {},
		mark: {
			release: release.id,
			order: release.order,
			version: release.version,
			run: release.run,
			settingsHash: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_7__.n)({
				digest: image.digest,
				settings
			}),
			digest: image.digest,
			created: view === void 0,
			...release.places === void 0 ? {} : { places: [...release.places] }
		},
		...scaling === void 0 || made === void 0 ? {} : { newScaling: {
			name: made,
			content: scaling.content
		} }
	};
}
function withScaling({ scaling: now, ...settings }, wanted) {
	const arn = wanted === void 0 ? now : wanted.arn;
	return arn === void 0 ? settings : {
		...settings,
		scaling: arn
	};
}
function isUnchanged(view, detail, scaling) {
	const { mark, settings, status, tags } = view;
	if (mark?.phase !== "done" || status !== "RUNNING" || settings === void 0) return false;
	if (mark.settingsHash !== detail.mark.settingsHash || mark.live !== (0,_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.d)(settings)) return false;
	if (scaling !== void 0 && scaling.arn !== settings.scaling) return false;
	return settings.env["RELEASE_ID"] === mark.release && hasAll(tags, detail.userTags);
}
const hasAll = (tags, wanted) => Object.entries(wanted).every(([key, value]) => tags[key] === value);
function traitsFor({ settings, former }, view) {
	return {
		hold: "none",
		shift: "all",
		undo: "redeploy",
		undoNeeds: view === void 0 || fits(former) ? "cloud" : "snapshot",
		proof: settings.public ? "http" : "platform"
	};
}
function stepsFor({ newScaling, settings }, view) {
	const scaled = newScaling === void 0 ? [] : [`Make an auto scaling configuration under the name ${newScaling.name}`];
	const probe = settings.public ? ["Probe the public address"] : [];
	if (view === void 0) return [
		...scaled,
		"Create the service",
		...probe,
		"Decide",
		"Close the mark (if the release fails: delete the service again)"
	];
	return [
		...scaled,
		"Mark the service, with a note of what there is",
		...view.status === "PAUSED" ? ["Resume the service"] : [],
		"Update the service: App Runner switches users over when the new version is healthy",
		...probe,
		"Decide",
		"Close the mark (if the release fails: update the service to what it was)"
	];
}

// src/targets/aws/app-runner/reach.ts
function reachOf(which, seen) {
	const proof = "App Runner’s own health check of the deployment";
	if (which === "candidate") return { instead: `${proof}, as it switches in place` };
	const { service } = detailOf(seen);
	const url = seen.endpoints.public;
	if (url !== void 0) return { url };
	return { instead: `${proof}, as ${service?.settings?.public === false ? "the service is not publicly accessible" : "the service has no URL"}` };
}

// src/targets/aws/app-runner/recall.ts
const operationTypes = {
	create: "CREATE_SERVICE",
	update: "UPDATE_SERVICE",
	restore: "UPDATE_SERVICE",
	pause: "PAUSE_SERVICE",
	resume: "RESUME_SERVICE",
	delete: "DELETE_SERVICE"
};
const shownWithin$1 = {
	tags: 2e3,
	operations: 15e3
};
const recallStep = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.t)({
	finding: findingOf,
	patience: ({ name }) => name in operationTypes ? shownWithin$1.operations : shownWithin$1.tags
});
function findingOf(step, seen) {
	const { service: view, scaling } = detailOf(seen);
	const happened = { step: step.key };
	if (step.name === "scale") return scaling?.arn === void 0 ? "not yet" : happened;
	if (view === void 0) return step.name === "delete" ? happened : step.name === "create" ? "not yet" : "absent";
	if (step.name === "tidy") return (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.s)(view.tags).length === 0 ? happened : "not yet";
	const marked = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.r)(step.key, view.mark?.release);
	if (step.name === "unmark" || step.name === "yield") return marked ? "not yet" : happened;
	if (step.name === "create" && !marked) return "absent";
	return step.name in operationTypes ? operationFinding(step, view) : view.mark?.step === step.key ? happened : "not yet";
}
function operationFinding(step, view) {
	const operation = operationOf(step.name, view);
	if (operation !== void 0 && (!hasEnded(operation) || isAt(step, view) || operation.status !== "SUCCEEDED")) return {
		step: step.key,
		operation: operation.id
	};
	return isAt(step, view) ? { step: step.key } : "not yet";
}
const operationOf = (name, { operations, mark }) => since(operations, mark?.after).find(({ type }) => type === operationTypes[name]);
function isAt({ name, key }, { settings, status, mark }) {
	if (status === "OPERATION_IN_PROGRESS") return false;
	const release = settings?.env["RELEASE_ID"];
	switch (name) {
		case "create":
		case "update": return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.r)(key, release);
		case "restore": return mark?.phase === "restoring" && !(0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.r)(key, release);
		case "pause": return status === "PAUSED";
		case "resume": return status === "RUNNING";
		default: return false;
	}
}

// src/targets/aws/app-runner/refusal.ts
const closed = `App Runner takes no new customers since 30 April 2026 (https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html): an account that has not used it before cannot begin. Use ECS Express Mode, which AWS names instead: aws-platform: ecs-express, with the two roles that it works with, aws-execution-role and aws-infrastructure-role, and the permissions of examples/aws/deploy-policy-ecs-express.json for the role that deploys; docs/ecs-express.md has the commands.`;
function refusedCreation(error, settings) {
	if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "denied", "invalid")) return error;
	const about = hintForRoles(error.message, settings);
	if (about !== void 0) return withHint(error, about);
	const certain = (0,_app_runner_closed_m5Iymjs9_js__WEBPACK_IMPORTED_MODULE_10__.t)(error);
	const namesPermission = /not authorized to perform/.test(error.message);
	if (certain || error.trouble === "denied" && !namesPermission) return withHint(error, closed);
	return error.trouble === "invalid" ? withHint(error, `If the account is new to App Runner: ${closed}`) : error;
}
function refusedUpdate(error, settings) {
	const about = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "invalid") ? hintForRoles(error.message, settings) : void 0;
	return about === void 0 || !(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error) ? error : withHint(error, about);
}
function hintForRoles(message, { accessRole, instanceRole }) {
	const names = (role) => role !== void 0 && message.includes(role);
	if (names(instanceRole)) return `${instanceRole} has to trust tasks.apprunner.amazonaws.com (sts:AssumeRole).`;
	if (names(accessRole)) return `${accessRole} has to trust build.apprunner.amazonaws.com (sts:AssumeRole).`;
}
const withHint = (error, hint) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.P)(error, { hint });

// src/targets/aws/app-runner/send.ts
async function send(request, seen, service, context) {
	switch (request.call) {
		case "scale":
			await service.createScaling(request.name, request.content, context);
			return {};
		case "create": return create(request, service, context);
		case "update": return update(request, seen, service, context);
		case "tag":
			await service.tag({
				...request.tags,
				...request.key ? { [_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.t]: newKey() } : {}
			}, context);
			return {};
		case "untag": return untag(request.keys, service, context);
		case "pause":
		case "resume":
		case "delete": return service[request.call](context);
	}
}
async function create({ settings, tags }, service, context) {
	const Tags = Object.entries(tags).map(([Key, Value]) => ({
		Key,
		Value
	}));
	try {
		return await service.create({
			...writeSettings(settings),
			Tags
		}, context);
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "invalid") && await service.find(context) !== void 0) throw taken(error);
		throw refusedCreation(error, settings);
	}
}
const taken = (cause) => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.E(cause.message, {
	trouble: "exists",
	operation: cause.operation,
	cause
});
async function update({ settings, former }, seen, service, context) {
	const view = detailOf(seen).service;
	const key = view?.tags[_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.t];
	const sealed = Object.keys(former).length === 0 || !key ? {} : { [_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.h]: seal(former, key) };
	try {
		return await service.update(writeSettings({
			...settings,
			env: {
				...settings.env,
				...sealed
			}
		}, view?.settings), context);
	} catch (error) {
		throw refusedUpdate(error, settings);
	}
}
async function untag(keys, service, context) {
	try {
		await service.untag(keys, context);
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "denied")) throw error;
		context.log.warning(`${error.message}; the empty tags ${keys.join(", ")} stay`);
	}
	return {};
}

// src/targets/aws/app-runner/service.ts
const listedWithin$1 = 4e3;
const staleReads = 1e4;
const shownWithin = 15e3;
function serviceNamed(client, ServiceName) {
	let arn;
	let isNew = true;
	let made;
	const ownScalings = [];
	const contents = /* @__PURE__ */ new Map();
	const known = () => {
		if (arn === void 0) throw new Error(`nothing is known of a service ${ServiceName}`);
		return arn;
	};
	async function locate(context) {
		const [found] = (await client.servicesNamed(ServiceName, context)).filter(({ Status }) => Status !== "DELETED");
		return found?.ServiceArn;
	}
	async function address(context) {
		arn ??= await locate(context);
		if (arn === void 0 && isNew) {
			await context.clock.sleep(listedWithin$1, context.signal);
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
				client.operations(at, context)
			]);
			return service.Status === "DELETED" ? void 0 : {
				service,
				tags,
				operations
			};
		} catch (error) {
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "missing") && isNotYetShown(at, context)) {
				await context.clock.sleep(1e3, context.signal);
				return look(at, context);
			}
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "missing") || (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "conflict") && await isGone(at, context)) return void 0;
			throw error;
		}
	}
	const isNotYetShown = (at, { clock }) => made?.at === at && clock.now() - made.since <= 15e3;
	async function isGone(at, context) {
		return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.t)((inner) => isDeleted(at, inner), {
			isShown: (isIt) => isIt,
			within: staleReads
		}, context);
	}
	async function isDeleted(at, context) {
		try {
			return (await client.describe(at, context)).Status === "DELETED";
		} catch (error) {
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "missing")) return true;
			throw error;
		}
	}
	return {
		find: async (context) => {
			const at = await address(context);
			const found = at === void 0 ? void 0 : await look(at, context);
			if (found !== void 0 || at === void 0) return found;
			arn = void 0;
			const next = await locate(context);
			if (next === void 0 || next === at) return void 0;
			arn = next;
			return look(next, context);
		},
		operations: (context) => client.operations(known(), context),
		arn: () => arn,
		create: async (request, context) => {
			isNew = true;
			const accepted = await client.create({
				ServiceName,
				...request
			}, context);
			arn = accepted.arn ?? arn;
			made = {
				at: accepted.arn,
				since: context.clock.now()
			};
			return accepted;
		},
		update: (request, context) => client.update({
			ServiceArn: known(),
			...request
		}, context),
		pause: (context) => client.pause(known(), context),
		resume: (context) => client.resume(known(), context),
		delete: (context) => {
			made = void 0;
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
			ownScalings.push({
				arn: at,
				name
			});
			contents.set(at, Promise.resolve(scaling));
			return at;
		}
	};
}
const withMade = (made, listed) => [...listed, ...made.filter(({ arn }) => !listed.some((each) => each.arn === arn))];

// src/targets/aws/app-runner/settle.ts
const listedWithin = 6e4;
const staleTags = 1e4;
async function settleStep(ticket, cloud, context) {
	const name = nameOf(ticket);
	if (!(name in operationTypes)) return {
		state: "done",
		seen: await seenTags(ticket, name, cloud, context)
	};
	const { operation, seen } = await atRest(ticket, name, cloud, context);
	return outcomeOf({
		name,
		release: releaseOf(ticket),
		operation,
		seen
	});
}
const nameOf = ({ step }) => /-([a-z]+)-\d+$/.exec(step)?.[1] ?? "";
const releaseOf = ({ step }) => /^(.*)-[a-z]+-[a-z]+-\d+$/.exec(step)?.[1] ?? step;
function seenTags(ticket, name, { look }, context) {
	const isShown = (seen) => {
		const { service, scaling } = detailOf(seen);
		return (name === "scale" ? scaling?.arn !== void 0 : service?.mark?.step === ticket.step) || unkeyed.includes(name);
	};
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_6__.t)(look, {
		isShown,
		within: staleTags
	}, context);
}
const unkeyed = [
	"unmark",
	"yield",
	"tidy"
];
async function atRest(ticket, name, cloud, context) {
	let restingSince;
	let missingSince;
	for (let polls = 0;; polls++) {
		const begun = context.clock.now();
		const seen = await cloud.look(context);
		const view = detailOf(seen).service;
		if (view === void 0) {
			missingSince ??= begun;
			if (name !== "create" || begun - missingSince > 15e3) return { seen };
			await context.clock.sleep(1e3, context.signal);
			continue;
		}
		const operation = find(ticket, view.operations) ?? (ticket.operation ? void 0 : operationOf(name, view));
		if (operation !== void 0 && isDecided(operation, seen)) return {
			operation,
			seen
		};
		restingSince = seen.busy === void 0 && operation === void 0 ? restingSince ?? begun : void 0;
		if (restingSince !== void 0 && begun - restingSince > listedWithin) return { seen };
		polls = await whileUnderWay({
			ticket,
			polls
		}, cloud, context);
	}
}
const find = ({ operation }, operations) => operations.find(({ id }) => id === operation);
const isDecided = (operation, seen) => isReverting(operation) || hasEnded(operation) && seen.busy === void 0;
const isReverting = ({ status }) => status === "ROLLBACK_IN_PROGRESS";
async function whileUnderWay({ ticket, polls }, { service }, context) {
	for (let count = polls;; count++) {
		await context.clock.sleep(pauseAfter(count), context.signal);
		const operation = find(ticket, await listed(service, context));
		if (operation === void 0 || hasEnded(operation) || isReverting(operation)) return count;
	}
}
async function listed(service, context) {
	try {
		return (await service.operations(context)).map(readOperation);
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.M)(error, "missing")) return [];
		throw error;
	}
}
const pauseAfter = (polls) => Math.min(2e3, 1e3 + polls * 250);
function outcomeOf({ name, release, operation, seen }) {
	const view = detailOf(seen).service;
	if (view === void 0) {
		if (name === "delete") return {
			state: "done",
			seen
		};
		return {
			state: "overtaken",
			seen,
			by: "somebody deleted the service"
		};
	}
	if (operation !== void 0 && operation.status !== "SUCCEEDED") return failure({
		name,
		operation,
		seen
	});
	if ((name === "update" || name === "create" ? runsNow(view, release, void 0) : "ours") === "ours") return {
		state: "done",
		seen
	};
	const [newest] = view.operations.filter(({ id }) => id !== operation?.id);
	return {
		state: "overtaken",
		seen,
		by: newest === void 0 ? "somebody else changed the service" : `${describeOperation(newest)} came after`
	};
}
function failure({ name, operation, seen }) {
	const status = detailOf(seen).service?.status;
	const what = `${describeOperation(operation)} is ${operation.status}`;
	if (name === "restore" && status === "CREATE_FAILED") return {
		state: "done",
		seen
	};
	if (operation.status === "ROLLBACK_SUCCEEDED" || isReverting(operation)) return {
		state: "reverted",
		seen,
		reason: `App Runner takes the version back: ${what}`
	};
	return {
		state: "failed",
		seen,
		reason: `App Runner could not bring it up: ${what}, and the service is ${status}`
	};
}

// src/targets/aws/app-runner.ts
const secondLook = 5e3;
function createAppRunner(options) {
	const { id, service, scaling } = options;
	const look = (context) => lookAt(service, scaling, context);
	async function guarded(guard, context) {
		const seen = await look(context);
		if (seen.fingerprint === guard && seen.busy === void 0) return seen;
		const message = seen.busy ?? `the service ${id.name} was changed by somebody else`;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_5__.E(message, {
			trouble: "conflict",
			operation: "begin"
		});
	}
	return {
		id,
		observe: look,
		plan: (unit, seen, context) => planService(unit, seen, options.resolve, context),
		snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
		rebuild,
		next: nextStep,
		async begin(step, guard, context) {
			const request = step.detail;
			if (request.call === "tag" && request.twice) {
				await guarded(guard, context);
				await context.clock.sleep(secondLook, context.signal);
			}
			const seen = await guarded(guard, context);
			const { operation } = await send(request, seen, service, context);
			return {
				step: step.key,
				...operation === void 0 ? {} : { operation }
			};
		},
		recall: (step, context) => recallStep(step, look, context),
		settle: (ticket, context) => settleStep(ticket, {
			service,
			look
		}, context),
		reach: reachOf,
		async explain({ ticket, seen, reason }, context) {
			const view = detailOf(seen).service;
			if (view === void 0) return {
				reason,
				logLines: [],
				links: []
			};
			const failed = failedOperation(view, ticket);
			const read = (kind, inner) => options.lastLines(groupOf(id, view, kind), failed?.started, inner);
			const told = await readTold(read, { fresh: failed !== void 0 }, context);
			const links = [{
				title: "Logs",
				url: options.logsUrl(groupOf(id, view, "application"))
			}, {
				title: "Service",
				url: options.consoleUrl(view.id)
			}];
			return explainFailure({
				reason,
				...told,
				links
			});
		},
		console: () => {
			const arn = service.arn();
			const { region, name } = id;
			if (arn !== void 0) {
				const describe = `aws apprunner describe-service --service-arn ${arn} --region ${region}`;
				return {
					url: options.consoleUrl(arn.split("/").at(-1)),
					describe
				};
			}
			const query = `--query "ServiceSummaryList[?ServiceName=='${name}']"`;
			return {
				url: options.consoleUrl(),
				describe: `aws apprunner list-services --region ${region} ${query}`
			};
		}
	};
}
function failedOperation({ operations }, ticket) {
	const ours = operations.find(({ id }) => id === ticket?.operation);
	const [newest] = operations;
	return ours ?? (newest !== void 0 && isFailing(newest) ? newest : void 0);
}
const groupOf = ({ name }, { id }, kind) => `/aws/apprunner/${name}/${id}/${kind}`;

// src/targets/aws/app-runner/discreet.ts
function discreet(service, secrets) {
	const noted = (configured) => {
		const { RuntimeEnvironmentVariables = {}, RuntimeEnvironmentSecrets = {} } = configured.SourceConfiguration?.ImageRepository?.ImageConfiguration ?? {};
		secrets.add(Object.entries(RuntimeEnvironmentVariables).flatMap(([name, value]) => own.has(name) ? [] : [value]));
		secrets.addNames(Object.keys(RuntimeEnvironmentSecrets));
		return configured;
	};
	const notedTags = (tags) => {
		secrets.add([tags[_mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.t]]);
		return tags;
	};
	return {
		...service,
		find: async (context) => {
			const found = await service.find(context);
			if (found === void 0) return void 0;
			return {
				...found,
				service: noted(found.service),
				tags: notedTags(found.tags)
			};
		},
		create: (request, context) => service.create(noted(request), context),
		update: (request, context) => service.update(noted(request), context),
		tag: (tags, context) => service.tag(notedTags(tags), context)
	};
}
const own = /* @__PURE__ */ new Set([..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.n, _mark_B5iGYR7K_js__WEBPACK_IMPORTED_MODULE_8__.h]);

// src/targets/aws/app-runner/open.ts
const openService = (opening) => {
	const { account, connection, place, tools } = opening;
	const client = (0,_app_runner_client_CHO37xDd_js__WEBPACK_IMPORTED_MODULE_1__.t)(connection);
	const host = (0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.o)(account, connection.region);
	return {
		target: targetFor(opening, discreet(serviceNamed(client, place.name), tools.secrets)),
		platform,
		runsFrom: (from) => from === host || from === "public.ecr.aws",
		close: () => client.close()
	};
};
const beforeUs = 36e5;
function targetFor({ place, account, connection, since }, service) {
	const { region } = connection;
	const { name } = place;
	const id = {
		cloud: "aws",
		account,
		region,
		platform: "app-runner",
		name
	};
	const secrets = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_4__.a)(connection);
	const logs = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_3__.a)(connection);
	return createAppRunner({
		id,
		service,
		scaling: scalingWish(place.service),
		resolve: async (reference, context) => {
			const found = await secrets.resolve(reference, context);
			return found.kind === "pinned" ? { arn: found.arn } : {
				arn: found.arn,
				why: found.why
			};
		},
		lastLines: async (group, started, context) => {
			const read = await logs.lastLines({
				group,
				since: started ?? since - beforeUs,
				limit: 40
			}, context);
			if (read.kind === "read") return read.lines;
			context.log.info(`No log lines: ${read.why}`);
		},
		consoleUrl: (of) => _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.n.appRunnerService({
			region,
			name,
			account,
			id: of
		}),
		logsUrl: (group) => _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_2__.n.logGroup({
			region,
			group
		})
	});
}



/***/ })

};
