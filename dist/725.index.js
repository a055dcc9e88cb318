export const id = 725;
export const ids = [725];
export const modules = {

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openService: () => (/* binding */ openService)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7353);
/* harmony import */ var _hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9589);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5661);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4060);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7906);
/* harmony import */ var _recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4548);
/* harmony import */ var _variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(988);
/* harmony import */ var _deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9046);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6009);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1742);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5942);
/* harmony import */ var _mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2004);
/* harmony import */ var _journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(99);
/* harmony import */ var _fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6530);
/* harmony import */ var _deadline_DfOpbRuu_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8760);

















// node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "ContinueServiceDeployment", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.f) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "DeregisterTaskDefinition", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.h) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "RegisterTaskDefinition", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__._) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "RunTask", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.v) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "UpdateService", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.b) {};

// src/aws/ecs-service-client.ts
function createEcsServiceClient({ clientConfig }) {
	const sdk = new _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.d(clientConfig);
	(0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.r)(sdk);
	return {
		...definitionChanges(sdk),
		...serviceChanges(sdk),
		tasksStartedBy: async (startedBy, { cluster, family }, context) => {
			const lists = ["RUNNING", "STOPPED"].map((desiredStatus) => (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.a)(async (nextToken) => {
				const page = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.n)("ecs.ListTasks", context, (options) => sdk.send(new _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.o({
					cluster,
					family,
					desiredStatus,
					...nextToken
				}), options));
				return {
					items: page.taskArns ?? [],
					next: page.nextToken
				};
			}));
			const arns = [...new Set((await Promise.all(lists)).flat())];
			return (await (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.i)(arns, async (some) => {
				return (await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.n)("ecs.DescribeTasks", context, (options) => sdk.send(new _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.s({
					cluster,
					tasks: some
				}), options))).tasks ?? [];
			})).filter((task) => task.startedBy === startedBy);
		},
		close: () => sdk.destroy()
	};
}
const definitionChanges = (sdk) => ({
	registerTaskDefinition: async (request, context) => {
		const { taskDefinition } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs.RegisterTaskDefinition", context, (options) => sdk.send(new RegisterTaskDefinitionCommand(request), options));
		return taskDefinition?.taskDefinitionArn ?? "";
	},
	deregisterTaskDefinition: async (taskDefinition, context) => {
		await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs.DeregisterTaskDefinition", context, (options) => sdk.send(new DeregisterTaskDefinitionCommand({ taskDefinition }), options));
	}
});
const serviceChanges = (sdk) => ({
	updateService: async (request, context) => {
		await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs.UpdateService", context, (options) => sdk.send(new UpdateServiceCommand(request), options));
	},
	continueServiceDeployment: async (request, context) => {
		await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs.ContinueServiceDeployment", context, (options) => sdk.send(new ContinueServiceDeploymentCommand(request), options));
	},
	runTask: async (request, context) => {
		const { tasks, failures } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs.RunTask", context, (options) => sdk.send(new RunTaskCommand({
			...request,
			count: 1
		}), options));
		const arn = tasks?.[0]?.taskArn;
		if (arn === void 0) throw noTask(failures?.[0]?.reason);
		return arn;
	}
});
const noTask = (reason = "no reason given") => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.E(`ecs.RunTask: no task was started: ${reason}`, {
	trouble: "exhausted",
	operation: "ecs.RunTask",
	hint: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html tells what the reason means."
});

// src/targets/aws/ecs/command.ts
const commandToken = (release, service) => `tandem-${release}-${(0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)(service)}`;
function readCommand(tasks, container) {
	const task = tasks.toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))[0];
	if (task === void 0) return void 0;
	const ran = task.containers?.find(({ name }) => name === container);
	const reasons = [task.stoppedReason, ran?.reason].filter((each) => each !== void 0 && each !== "");
	return {
		arn: task.taskArn ?? "",
		status: task.lastStatus ?? "",
		...ran?.exitCode === void 0 ? {} : { exitCode: ran.exitCode },
		...task.stopCode === void 0 ? {} : { stopCode: task.stopCode },
		...reasons.length === 0 ? {} : { reason: [...new Set(reasons)].join("; ") }
	};
}
const isRunning = ({ status }) => status !== "STOPPED";
const hasSucceeded = (command) => !isRunning(command) && command.exitCode === 0 && !wasStopped(command);
const wasStopped = ({ stopCode = ownEnd }) => stopCode !== ownEnd;
const ownEnd = "EssentialContainerExited";
function describeCommand({ arn, status }, service) {
	const cluster = service.split("/").at(-2) ?? "default";
	return `the release command is ${status} (to stop it: aws ecs stop-task --region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__.a)(service)} --cluster ${cluster} --task ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.l)(arn)})`;
}
function whyFailed(command) {
	const { exitCode, stopCode, reason = "no reason given" } = command;
	if (exitCode === void 0) return `the release command never ran: ${reason}`;
	if (wasStopped(command)) return `the release command was stopped before its end (${stopCode}: ${reason})`;
	return `the release command ended with exit code ${exitCode} (${reason})`;
}

// src/targets/aws/ecs/definition.ts
const readDefinition = ({ definition, tags }) => ({
	arn: definition.taskDefinitionArn ?? "",
	content: contentOf(definition),
	tags,
	active: definition.status !== "INACTIVE" && definition.status !== "DELETE_IN_PROGRESS"
});
function contentOf(definition) {
	const { taskDefinitionArn: _, revision: __, status: ___, requiresAttributes: ____, compatibilities: _____, registeredAt: ______, registeredBy: _______, deregisteredAt: ________, deleteRequestedAt: _________, ...content } = definition;
	return {
		...content,
		family: content.family ?? "",
		containerDefinitions: content.containerDefinitions ?? []
	};
}
const shortName = (arn) => arn.slice(arn.lastIndexOf("/") + 1);
const familyOf = (arn) => shortName(arn).replace(/:\d+$/, "");
const revisionOf = (arn) => Number(/:(\d+)$/.exec(arn)?.[1] ?? 0);
const siblingOf = (arn, revision) => arn.replace(/:\d+$/, `:${revision}`);
const containersOf = ({ containerDefinitions = [] }) => containerDefinitions;
function containerIn(content, { container, service }) {
	const all = containersOf(content);
	const names = all.map(({ name }) => name);
	if (container !== void 0) return names.includes(container) ? container : void 0;
	const essential = all.filter((each) => each.essential !== false);
	if (essential.length === 1) return essential[0]?.name;
	return names.includes(service) ? service : void 0;
}

// src/targets/aws/ecs/explain.ts
function explainFailure(view, failure, sources, context) {
	const { command, ours, container = "" } = view;
	if (command !== void 0 && !hasSucceeded(command)) return explainCommand(view, failure, sources, context);
	const failed = failedOf(view);
	const fresh = failed !== void 0 && failed.status !== "SUCCESSFUL";
	const taskDefinition = failed?.definition ?? ours?.arn;
	const began = fresh ? failed.created : void 0;
	const check = checkOf(view);
	return (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.m)({
		...failure,
		taskDefinition,
		container,
		fresh,
		began,
		check
	}, sources, context);
}
function checkOf({ balanced, container }) {
	const port = balanced.find((each) => each.container === container)?.port;
	if (port === void 0) return { port };
	return {
		port,
		portHint: `Have it listen on port ${port}, which is the service’s own: its load balancer and its task definition stay as they are.`
	};
}
const failedOf = ({ deployment, latest, mark }) => mark?.phase === "restoring" ? latest ?? deployment : deployment;
const latest = 3e4;
const pause = 2e3;
async function explainCommand(view, { reason, links }, { lastLines }, context) {
	const log = logOf(view);
	const stream = `${log?.prefix ?? ""}/${view.container ?? ""}/${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.l)(view.command?.arn ?? "")}`;
	const start = context.clock.now();
	for (let known = -1;;) {
		const read = log?.prefix === void 0 ? void 0 : await lastLines(log.group, stream, context);
		const said = (read ?? []).map(({ text }) => text);
		const isComplete = said.length > 0 && said.length === known;
		if (read === void 0 || isComplete || context.clock.now() - start > latest || view.command?.exitCode === void 0) return withCause({
			reason,
			links,
			logLines: said
		});
		known = said.length;
		await context.clock.sleep(pause, context.signal);
	}
}
function withCause(told) {
	const known = (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.h)({
		said: told.logLines,
		events: [told.reason]
	});
	return known === void 0 ? told : {
		...told,
		reason: `${known.cause} (${told.reason})`,
		hint: known.hint
	};
}
function logOf({ container, ours, definition }) {
	const own = containersOf((ours ?? definition).content).find(({ name }) => name === container);
	const { "awslogs-group": group, "awslogs-stream-prefix": prefix } = own?.logConfiguration?.options ?? {};
	if (own?.logConfiguration?.logDriver !== "awslogs" || group === void 0) return void 0;
	return {
		group,
		...prefix === void 0 ? {} : { prefix }
	};
}

// src/targets/aws/ecs/guard.ts
const strategies = [
	"ROLLING",
	"BLUE_GREEN",
	"LINEAR",
	"CANARY"
];
const strategyOf = ({ strategy }) => strategies.find((each) => each === strategy) ?? "ROLLING";
function guardFor(configuration, { hasTest, minutes }) {
	if (strategyOf(configuration) === "ROLLING") {
		const { enable, rollback } = configuration.deploymentCircuitBreaker ?? {};
		if (enable === true) return { kind: "none" };
		return {
			kind: "breaker",
			...rollback === true ? { rollback: "yes" } : {}
		};
	}
	const stage = hasTest ? "POST_TEST_TRAFFIC_SHIFT" : "POST_SCALE_UP";
	return ownPauses(configuration).some((hook) => holdsAt(hook, stage)) ? {
		kind: "none",
		stage
	} : {
		kind: "pause",
		stage,
		minutes
	};
}
const ownPauses = ({ lifecycleHooks = [] }) => lifecycleHooks.filter(({ targetType }) => targetType === "PAUSE");
const holdsAt = ({ lifecycleStages = [], timeoutConfiguration }, stage) => lifecycleStages.includes(stage) && timeoutConfiguration?.action !== "CONTINUE";
const holdOf = (configuration, stage) => Math.min(...ownPauses(configuration).flatMap((hook) => holdsAt(hook, stage) ? [hook.timeoutConfiguration?.timeoutInMinutes ?? 1440] : []));
function shiftsOf(configuration) {
	const strategy = strategyOf(configuration);
	if (strategy === "LINEAR") return Math.ceil(100 / (configuration.linearConfiguration?.stepPercent ?? 10));
	return strategy === "CANARY" ? 2 : 1;
}
function guarded(configuration, guard) {
	const now = sendable(configuration);
	if (guard.kind === "breaker") return {
		...now,
		deploymentCircuitBreaker: {
			...now.deploymentCircuitBreaker,
			enable: true,
			rollback: true
		}
	};
	if (guard.kind === "none" || isGuarded(configuration, guard)) return now;
	return {
		...now,
		lifecycleHooks: [...now.lifecycleHooks ?? [], hookOf(guard)]
	};
}
const hookOf = ({ stage = "POST_SCALE_UP", minutes }) => ({
	targetType: "PAUSE",
	lifecycleStages: [stage],
	timeoutConfiguration: {
		...minutes === void 0 ? {} : { timeoutInMinutes: minutes },
		action: "ROLLBACK"
	}
});
function isGuarded(configuration, guard) {
	if (guard.kind === "breaker") return configuration.deploymentCircuitBreaker?.enable === true;
	return guard.kind === "pause" && ownPauses(configuration).some((hook) => isOurs$1(hook, guard));
}
const isOurs$1 = (hook, { stage }) => stage !== void 0 && hook.lifecycleStages?.length === 1 && holdsAt(hook, stage);
function unguarded(configuration, guard) {
	const now = sendable(configuration);
	if (guard.kind === "breaker") return {
		...now,
		deploymentCircuitBreaker: {
			...now.deploymentCircuitBreaker,
			enable: false,
			rollback: guard.rollback === "yes"
		}
	};
	if (guard.kind === "none") return now;
	const others = now.lifecycleHooks?.filter((hook) => hook.targetType !== "PAUSE" || !isOurs$1(hook, guard));
	return {
		...now,
		lifecycleHooks: others ?? []
	};
}
function sendable({ bakeTimeInMinutes, lifecycleHooks, ...rest }) {
	const isRolling = strategyOf(rest) === "ROLLING";
	return {
		...rest,
		...bakeTimeInMinutes === void 0 || isRolling && bakeTimeInMinutes === 0 ? {} : { bakeTimeInMinutes },
		...lifecycleHooks === void 0 || isRolling && lifecycleHooks.length === 0 ? {} : { lifecycleHooks }
	};
}
const longest = 20160;
const patienceFor = (releaseTimeout = 18e5) => Math.min(longest, Math.ceil(releaseTimeout / 6e4) + 10);

// src/targets/aws/ecs/request.ts
const planDetail = (plan) => plan?.detail;
const step = (draft, detail) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.a)(draft, detail);

// src/targets/aws/ecs/mark.ts
const markSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.i,
	guard: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.a)([
		"breaker",
		"pause",
		"none"
	]),
	stage: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.a)(["POST_TEST_TRAFFIC_SHIFT", "POST_SCALE_UP"]).exactOptional(),
	minutes: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.r)().exactOptional(),
	rollback: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.a)(["yes"]).exactOptional(),
	command: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.a)(["yes", "no"]),
	after: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)().exactOptional()
});
const words = {
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.o,
	guard: "guard",
	stage: "stage",
	minutes: "minutes",
	rollback: "rollback",
	command: "command",
	after: "after"
};
const recipeSchema = (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.p)({
	definition: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)(),
	set: (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.g)().exactOptional(),
	live: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.h,
	..._environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.a
});
const { writeMark, readMark, writeRecipe, readRecipe } = (0,_mark_notes_DXoYSkNH_js__WEBPACK_IMPORTED_MODULE_11__.t)({
	mark: markSchema,
	words,
	recipe: recipeSchema
});

// src/targets/aws/ecs/settings.ts
function readSettings(content, name) {
	const container = containersOf(content).find((each) => each.name === name);
	if (container === void 0) return void 0;
	const { executionRoleArn, taskRoleArn, runtimePlatform } = content;
	return {
		image: container.image ?? "",
		env: Object.fromEntries((container.environment ?? []).map(({ name: key = "", value = "" }) => [key, value])),
		secrets: Object.fromEntries((container.secrets ?? []).map(({ name: key, valueFrom }) => [key ?? "", valueFrom ?? ""])),
		cpu: content.cpu ?? "",
		memory: content.memory ?? "",
		architecture: runtimePlatform?.cpuArchitecture === "ARM64" ? "arm64" : "x86_64",
		...container.command === void 0 ? {} : { command: container.command },
		...executionRoleArn ? { executionRole: executionRoleArn } : {},
		...taskRoleArn ? { taskRole: taskRoleArn } : {}
	};
}
function withSettings(content, name, settings) {
	const { executionRole, taskRole, cpu, memory } = settings;
	const containers = containersOf(content).map((each) => each.name === name ? containerWith(each, settings) : each);
	return {
		...content,
		...executionRole === void 0 ? {} : { executionRoleArn: executionRole },
		...taskRole === void 0 ? {} : { taskRoleArn: taskRole },
		...platformWith(content, settings),
		cpu,
		memory,
		containerDefinitions: containers
	};
}
const containerWith = (container, { image, env, secrets, command }) => ({
	...container,
	image,
	...command === void 0 ? {} : { command: [...command] },
	environment: Object.entries(env).map(([name, value]) => ({
		name,
		value
	})),
	...isEmpty(secrets) && container.secrets === void 0 ? {} : { secrets: Object.entries(secrets).map(([name, valueFrom]) => ({
		name,
		valueFrom
	})) }
});
const isEmpty = (map) => Object.keys(map).length === 0;
function platformWith({ runtimePlatform: now }, { architecture }) {
	if (now === void 0 && architecture === "x86_64") return {};
	const cpuArchitecture = architecture === "arm64" ? "ARM64" : "X86_64";
	return { runtimePlatform: {
		operatingSystemFamily: "LINUX",
		...now,
		cpuArchitecture
	} };
}
const releaseOf = (settings) => settings?.env["RELEASE_ID"];
function liveHash(content, name) {
	const settings = readSettings(content, name);
	if (settings === void 0) return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)(content);
	const { RELEASE_ID: _, RELEASE_VERSION: __, ...env } = settings.env;
	const { containerDefinitions, ...rest } = withSettings(content, name, {
		...settings,
		env: {},
		secrets: {}
	});
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)({
		rest,
		containerDefinitions,
		env,
		secrets: settings.secrets
	});
}
const digestIn = (image) => /@(sha256:[\da-f]{64})$/.exec(image ?? "")?.[1];

// src/targets/aws/ecs/fingerprint.ts
const fingerprintOf = ({ status, definition, served, configuration, placement, tags }, waiting) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)({
	status,
	definition: definition.arn,
	served,
	configuration: inAnyOrder(configuration),
	placement: inAnyOrder(placement),
	tags: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.x)(tags),
	waiting
});
function inAnyOrder(value) {
	if (Array.isArray(value)) return value.map(inAnyOrder).toSorted(byText);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inAnyOrder(member)]));
}
const byText = (a, b) => (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.t)(a) < (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.t)(b) ? -1 : 1;

// src/targets/aws/ecs/view.ts
function observed(found, addresses) {
	if (found === void 0) return {
		exists: false,
		fingerprint: "absent",
		live: [],
		endpoints: {},
		detail: {}
	};
	const view = viewService(found);
	const busy = busyWith(view);
	const ours = oursOf(view);
	return {
		exists: true,
		fingerprint: fingerprintOf(view, waitingIn(view)),
		live: liveOf(view),
		endpoints: endpointsOf(view, addresses),
		detail: { service: view },
		...busy === void 0 ? {} : { busy },
		...busy !== void 0 && isStoppable(view) ? { stoppable: true } : {},
		...view.mark === void 0 ? {} : { mark: view.mark },
		...ours === void 0 ? {} : { ours }
	};
}
function viewService(found) {
	const [mark, recipe] = [readMark(found.tags), readRecipe(found.tags)];
	return {
		...found,
		...mark === void 0 ? {} : { mark },
		...recipe === void 0 ? {} : { recipe }
	};
}
const viewOf = (seen) => seen.detail.service;
const waitingIn = ({ latest }) => latest === void 0 ? [] : pausesOf(latest).map(({ id }) => id);
const pausesOf = ({ hooks, status }) => (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.t)({ status }) ? hooks.filter((hook) => hook.type === "PAUSE" && hook.status === "AWAITING_ACTION") : [];
const isPaused = (deployment) => pausesOf(deployment).length > 0;
function busyWith(view) {
	const { latest, deployment, ours, definition, command, configuration, arn, mark, isOld } = view;
	if (command !== void 0 && isRunning(command)) return describeCommand(command, arn);
	if ((0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark) && ours?.arn === definition.arn && deployment === void 0 && !isOld) return `ECS does not list the deployment of ${shortName(definition.arn)} yet`;
	if (latest === void 0 || (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest) || isPaused(latest)) return void 0;
	const what = latest.definition === void 0 ? "the service" : shortName(latest.definition);
	const endless = configuration.deploymentCircuitBreaker?.enable === true ? "" : ` (without a circuit breaker it may never end; to stop it: aws ecs stop-service-deployment --region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__.a)(latest.arn)} --service-deployment-arn ${latest.arn})`;
	return `ECS is at work on ${what}: ${latest.status}${latest.stage === void 0 ? "" : `, ${latest.stage}`}${endless}`;
}
const isStoppable = ({ latest, deployment, command }) => latest !== void 0 && latest.arn === deployment?.arn && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.t)(latest) && (command === void 0 || !isRunning(command));
function liveOf({ running }) {
	const all = running.reduce((sum, { tasks }) => sum + tasks, 0);
	return running.flatMap(({ definition: arn, tasks, share, digest }) => {
		const percent = share ?? (all === 0 ? 0 : Math.round(100 * tasks / all));
		if (percent === 0) return [];
		return [{
			revision: shortName(arn),
			share: percent,
			...digest === void 0 ? {} : { digest }
		}];
	});
}
function endpointsOf(view, { url, testUrl }) {
	const held = isHeld(view) && view.mark?.stage === "POST_TEST_TRAFFIC_SHIFT";
	return {
		...url === void 0 ? {} : { public: url },
		...testUrl === void 0 || !held ? {} : { candidate: testUrl }
	};
}
const isHeld = ({ deployment, mark }) => deployment !== void 0 && mark?.stage !== void 0 && isPaused(deployment) && deployment.stage === mark.stage;
function oursOf(view) {
	const { ours, deployment, container, definition } = view;
	if (ours === void 0) return void 0;
	const digest = digestIn(readSettings(ours.content, container)?.image);
	const isUp = deployment === void 0 ? definition.arn === ours.arn : deployment.status === "SUCCESSFUL";
	const reason = deployment?.reason;
	return {
		revision: shortName(ours.arn),
		ready: isUp || isHeld(view),
		...reason === void 0 ? {} : { reason },
		...digest === void 0 ? {} : { digest }
	};
}
const settingsOf = ({ container }, { content }) => readSettings(content, container);
function isOurs(found, definition, mark) {
	const settings = settingsOf(found, definition);
	return releaseOf(settings) === mark.release && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)(settings) === mark.asked;
}
function runsNow({ definition, ours, copy, mark }, release, before) {
	if (mark?.release !== release) return "foreign";
	if (definition.arn === ours?.arn) return "ours";
	return isSetToBefore(definition, before) || definition.arn === copy?.arn ? "before" : "foreign";
}
const isSetToBefore = ({ arn }, { definition, set }) => arn === definition || arn === set;
const hasGuard = ({ configuration }, { guard: kind, stage }) => kind !== "none" && isGuarded(configuration, stage === void 0 ? { kind } : {
	kind,
	stage
});

// src/targets/aws/ecs/steps.ts
const markSteps = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.n)({
	thing: "service",
	writeMark,
	withoutNote: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.g
});
const { commit, tidy } = markSteps;
function mark(way, view, recipe, { mark: planned, userTags }) {
	const { newest } = view;
	const after = newest === void 0 ? {} : { after: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.l)(newest) };
	return markSteps.mark(way, view, recipe, {
		mark: {
			...planned,
			...after
		},
		userTags
	});
}
const definitionTags = {
	release: `${_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.v}release`,
	step: `${_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.v}step`,
	copy: `${_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.v}copy-of`
};
const copiedFrom = ({ tags }) => tags[definitionTags.copy];
function tagsFrom(tags) {
	const names = Object.values(definitionTags);
	return Object.fromEntries(Object.entries((0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.y)(tags)).filter(([key]) => !names.includes(key)));
}
function register(way, { definition }, { content }) {
	const draft = {
		way,
		name: "register",
		title: `Registering a task definition made from ${shortName(definition.arn)}`
	};
	const own = {
		[definitionTags.release]: way.release,
		[definitionTags.step]: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.i)(draft)
	};
	const tags = {
		...tagsFrom(definition.tags),
		...own
	};
	return {
		...step(draft, {
			call: "register",
			content,
			tags
		}),
		quiet: true
	};
}
function run(way, { container = "" }, ours, command) {
	return {
		...step({
			way,
			name: "run",
			title: "Running the release command as a task of its own"
		}, {
			call: "run",
			definition: ours.arn,
			container,
			command,
			release: way.release
		}),
		quiet: true
	};
}
const guardOf = ({ guard: kind, stage, minutes, rollback }) => ({
	kind,
	...stage === void 0 ? {} : { stage },
	...minutes === void 0 ? {} : { minutes },
	...rollback === void 0 ? {} : { rollback }
});
function update$1(way, { configuration }, ours, now) {
	const title = `Deploying ${shortName(ours.arn)}`;
	const changed = now.guard === "none" ? {} : { configuration: guarded(configuration, guardOf(now)) };
	return step({
		way,
		name: "update",
		title
	}, {
		call: "update",
		definition: ours.arn,
		...changed
	});
}
const promote = (way, { deployment }) => answer({
	way,
	name: "promote",
	title: "Letting the deployment go on: ECS leads users over"
}, deployment, "CONTINUE");
const proceed = (way, { latest }) => answer({
	way,
	name: "proceed",
	title: `Letting the deployment go on from ${latest?.stage ?? "its pause"}`
}, latest, "CONTINUE");
function answer(draft, paused, action) {
	const hook = paused === void 0 ? void 0 : pausesOf(paused)[0];
	return step(draft, {
		call: "continue",
		deployment: paused?.arn ?? "",
		hook: hook?.id ?? "",
		action
	});
}
function unguard(way, { configuration }, now) {
	const draft = {
		way,
		name: "unguard",
		title: now.guard === "breaker" ? "Switching the circuit breaker off again" : "Taking the pause away again"
	};
	return step(draft, {
		call: "update",
		configuration: unguarded(configuration, guardOf(now))
	});
}
function finish(way, marked) {
	const { definition, container } = marked.view;
	return markSteps.finish(way, marked, container === void 0 ? void 0 : liveHash(definition.content, container));
}

// src/targets/aws/ecs/steps-back.ts
const { retract, unmark, yieldTo } = markSteps;
const reject = (way, { deployment }) => answer({
	way,
	name: "reject",
	title: "Having the paused deployment taken back"
}, deployment, "ROLLBACK");
const stop = (way, deployment) => step({
	way,
	name: "stop",
	title: "Stopping the deployment, back to what there was"
}, {
	call: "stop",
	deployment
});
function copy(way, former) {
	const draft = {
		way,
		name: "copy",
		title: `Registering ${shortName(former.arn)} anew, as it was deregistered`
	};
	const own = {
		[definitionTags.copy]: former.arn,
		[definitionTags.step]: (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.i)(draft)
	};
	const tags = {
		...tagsFrom(former.tags),
		...own
	};
	return {
		...step(draft, {
			call: "register",
			content: former.content,
			tags
		}),
		quiet: true
	};
}
function restore(way, view, to, now) {
	const draft = {
		way,
		name: "restore",
		title: `Deploying ${shortName(to.arn)} again`
	};
	const changed = hasGuard(view, now) ? { configuration: unguarded(view.configuration, guardOf(now)) } : {};
	const force = view.definition.arn === to.arn ? { force: true } : {};
	return step(draft, {
		call: "update",
		definition: to.arn,
		...changed,
		...force
	});
}
const deregister = (way, { arn }, { untouched }) => step({
	way,
	name: "deregister",
	title: `Deregistering ${shortName(arn)}`
}, {
	call: "deregister",
	definition: arn,
	...untouched ? { twice: true } : {}
});

// src/targets/aws/ecs/back.ts
function towardsBack(way, view) {
	const recipe = way.snapshot.recipe;
	const mark = view.mark?.release === way.release ? view.mark : void 0;
	if (mark === void 0) return unmarked(way, view, recipe);
	const goingBack = {
		view,
		mark,
		recipe
	};
	const runs = runsNow(view, way.release, recipe);
	if (runs === "foreign") return leave(way, goingBack);
	const next = usersBack(way, goingBack, runs) ?? configurationBack(way, goingBack);
	if (next !== void 0 && mark.phase !== "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(retract(way, {
		view,
		mark
	}));
	if (next !== void 0) return next;
	if (way.goal === "restored") return mark.phase === "committed" || mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(retract(way, {
		view,
		mark
	})) : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o;
	const untouched = mark.phase === "held";
	const { ours } = view;
	if (ours?.active === true) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(deregister(way, ours, { untouched }));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(unmark(way, view, recipe, { untouched }));
}
function unmarked(way, view, recipe) {
	const keys = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.s)(view.tags, recipe);
	if (keys.length > 0 && way.attempt < mostSteps) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(tidy(way, keys));
	const { definition } = view;
	return isSetToBefore(definition, recipe) || copiedFrom(definition) === recipe.definition ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.l)("somebody else changed the service");
}
const mostSteps = 20;
function leave(way, { view, mark, recipe }) {
	const { latest } = view;
	if (mark.guard === "pause" && latest !== void 0 && isPaused(latest) && latest.stage === mark.stage) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(proceed(way, view));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(hasGuard(view, mark) ? unguard(way, view, mark) : yieldTo(way, view, recipe));
}
function usersBack(way, { view, mark, recipe }, runs) {
	const { deployment, latest } = view;
	if (deployment !== void 0 && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.t)(deployment)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(isPaused(deployment) ? reject(way, view) : stop(way, deployment.arn));
	if (runs === "ours") return redeploy(way, {
		view,
		mark,
		recipe
	});
	if (latest !== void 0 && latest.arn !== deployment?.arn && isPaused(latest)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(proceed(way, view));
	return hasComeToNothing(view) ? redeploy(way, {
		view,
		mark,
		recipe
	}) : void 0;
}
function hasComeToNothing({ deployment, latest }) {
	if (deployment === void 0 || latest === void 0) return false;
	if (latest.arn === deployment.arn) return deployment.status === "ROLLBACK_FAILED";
	return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest) && latest.status !== "SUCCESSFUL";
}
function redeploy(way, { view, mark, recipe }) {
	const to = view.former?.active === true ? view.former : view.copy;
	if (to !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(restore(way, view, to, mark));
	if (view.former !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(copy(way, view.former));
	return {
		kind: "stuck",
		reason: `the task definition ${recipe.definition} is not known to ECS any more`,
		command: `aws ecs update-service ${placeOf(view)} --task-definition ${recipe.definition}`
	};
}
function placeOf({ arn }) {
	const [cluster = "default", service] = arn.split("/").slice(-2);
	return `--region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__.a)(arn)} --cluster ${cluster} --service ${service}`;
}
function configurationBack(way, { view, mark }) {
	const { latest } = view;
	if (latest !== void 0 && !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest)) return void 0;
	return hasGuard(view, mark) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(unguard(way, view, mark)) : void 0;
}

// src/targets/aws/ecs/next.ts
function nextStep(way, seen) {
	const view = viewOf(seen);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.l)("somebody deleted the service");
	switch (way.goal) {
		case "held": return towardsHeld(way, seen, view);
		case "live": return towardsLive(way, seen, view);
		case "committed": return markWays.towardsCommitted(way, seen, view);
		case "finished": return markWays.towardsFinished(way, seen, view);
		case "restored":
		case "back": return towardsBack(way, view);
	}
}
const recipeOf = ({ recipe }) => recipe;
function towardsHeld(way, seen, view) {
	const up = towardsUp(way, seen, view);
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.i)(view, way);
	if (up.kind !== "arrived" || mark === void 0) return up;
	if (mark.stage === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)("a rolling service cannot hold a version back: it switches in place");
	return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o;
}
function towardsUp(way, seen, view) {
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.i)(view, way);
	if (mark === void 0) return markWays.begin(way, seen, view);
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)("it is on its way back");
	const runs = runsNow(view, way.release, recipeOf(way.snapshot));
	if (runs === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.l)(changedBy(view));
	const { ours, deployment } = view;
	if (deployment === void 0) return runs === "ours" ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o : deploy(way, view, mark);
	if ((0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(deployment)) return ended$1(deployment, runs);
	if (isHeld(view)) return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o;
	if (isPaused(deployment)) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(proceed(way, view));
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)(`the deployment of ${shortName(ours?.arn ?? "")} is ${deployment.status}`);
}
function deploy(way, view, mark) {
	const detail = planDetail(way.plan);
	const { ours } = view;
	if (ours === void 0) return detail === void 0 ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)("its task definition was never registered, and what it was to be is not known any more") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(register(way, view, detail));
	return (mark.command === "yes" ? runFirst(way, view, ours) : void 0) ?? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(update$1(way, view, ours, mark));
}
function runFirst(way, view, ours) {
	const { command } = view;
	if (command !== void 0) return hasSucceeded(command) ? void 0 : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)(whyFailed(command));
	const words = planDetail(way.plan)?.command;
	if (words === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)("the release command never ran, and what it was is not known any more");
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(run(way, view, ours, words));
}
function ended$1(deployment, runs) {
	const ending = (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.c)(deployment);
	if (ending?.state === "done") return runs === "ours" ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)("the service runs what it ran before the release");
	if (ending?.state === "overtaken") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.l)(ending.by);
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.s)(ending?.reason ?? `the deployment is ${deployment.status}`);
}
function towardsLive(way, seen, view) {
	const up = towardsUp(way, seen, view);
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.i)(view, way);
	if (up.kind !== "arrived" || mark === void 0 || !isHeld(view)) return up;
	return mark.phase === "held" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(commit(way, {
		view,
		mark
	})) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(promote(way, view));
}
const markWays = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.r)({
	thing: "service",
	planDetail,
	mark: (way, view, detail) => mark(way, view, recipeOf(way.snapshot), detail),
	live: (way, seen, { view }) => towardsLive(way, seen, view),
	commit,
	close: (way, { view, mark }) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.u)(hasGuard(view, mark) ? unguard(way, view, mark) : finish(way, {
		view,
		mark
	})),
	tidy
});
const changedBy = ({ definition }) => `somebody else changed the service: it is set to run ${shortName(definition.arn)}`;

// src/targets/aws/ecs/changes.ts
function changesBetween({ view, before, settings, detail }) {
	const [old, now] = [facts(before), facts(settings)];
	return [
		...Object.keys({
			...old,
			...now
		}).flatMap((field) => (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.t)(field, old[field], now[field])),
		...(0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.t)(before.command) === (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.t)(settings.command) ? [] : [{ field: "command" }],
		...(0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.r)(before, settings),
		...ofConfiguration(detail.mark),
		...Object.entries(detail.userTags).flatMap(([key, value]) => (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.t)(`tag ${key}`, view.tags[key], value))
	];
}
const facts = (settings) => ({
	image: settings.image,
	cpu: `${Number(settings.cpu) / 1024}`,
	memory: `${settings.memory}Mi`,
	architecture: settings.architecture,
	"execution role": settings.executionRole,
	"task role": settings.taskRole
});
function ofConfiguration({ guard, stage, minutes }) {
	if (guard === "breaker") return [{
		field: "circuit breaker",
		before: "off",
		after: "on with rollback, until the release has ended"
	}];
	if (guard !== "pause") return [];
	return [{
		field: "lifecycle hook",
		after: `a pause at ${stage}, until the release has ended; after ${minutes} min without an answer ECS rolls back by itself`
	}];
}

// src/targets/aws/ecs/desired.ts
const platforms = {
	x86_64: "linux/amd64",
	arm64: "linux/arm64"
};
function settingsFor({ image, settings, release }, before, { port, architecture }) {
	const { command, executionRole, runtimeIdentity } = settings;
	return {
		...before,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.t)(settings, {
			release,
			port,
			before
		}),
		image: `${image.repository}@${image.digest}`,
		architecture: architecture ?? before.architecture,
		...sizesOf(settings),
		...command === void 0 ? {} : { command },
		...executionRole === void 0 ? {} : { executionRole },
		...runtimeIdentity === void 0 ? {} : { taskRole: runtimeIdentity }
	};
}
const sizesOf = ({ cpu, memory }) => ({
	...cpu === void 0 ? {} : { cpu: String(cpu * 1024) },
	...memory === void 0 ? {} : { memory: String(memory) }
});
function portFor({ port }, view, before) {
	const known = port ?? before.env["PORT"] ?? portsOf(view)[0] ?? 8080;
	return String(known);
}
function portsOf({ balanced, container, definition }) {
	const mapped = (containersOf(definition.content).find(({ name }) => name === container)?.portMappings ?? []).flatMap(({ containerPort }) => containerPort ?? []);
	return [...balanced.flatMap((each) => each.container === container ? [each.port] : []), ...mapped];
}

// src/targets/aws/ecs/snapshot.ts
function takeSnapshot(plan, seen) {
	const view = viewOf(seen);
	const detail = planDetail(plan);
	const { fingerprint, live } = seen;
	if (view === void 0 || detail === void 0) return {
		existed: seen.exists,
		fingerprint,
		live,
		recipe: {}
	};
	return {
		existed: true,
		fingerprint,
		live,
		recipe: recipeFor(view, live, Object.keys(detail.userTags))
	};
}
const recipeFor = ({ definition, served, tags }, live, userTags) => ({
	definition: served ?? definition.arn,
	...served === void 0 ? {} : { set: definition.arn },
	live: [...live],
	marks: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.d)(tags),
	userTags: Object.fromEntries(userTags.map((key) => [key, tags[key] ?? null]))
});
function rebuild(seen) {
	const view = viewOf(seen);
	const mark = view?.mark;
	if (view === void 0 || !(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark)) return Promise.resolve(void 0);
	const { recipe } = view;
	if (recipe === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.E(`release ${mark.release} left no note of what was there before it`, {
		trouble: "invalid",
		operation: "rebuild"
	});
	return Promise.resolve({
		existed: true,
		fingerprint: seen.fingerprint,
		live: recipe.live,
		recipe
	});
}

// src/targets/aws/ecs/problems.ts
const problemsOf = (planned) => [
	...problemsOfImage(planned),
	...problemsOfSize(planned),
	...problemsOfShares(planned),
	...problemsOfPort(planned),
	...problemsOfRoles(planned),
	...problemsOfCommand(planned),
	...problemsOfHooks(planned),
	...problemsOfTags(planned)
];
function problemsOfImage({ settings: { architecture }, unit, view }) {
	const family = view.definition.content.runtimePlatform?.operatingSystemFamily ?? "LINUX";
	if (family !== "LINUX") return [`the tasks run on ${family}, and Tandem releases images for Linux`];
	const platform = platforms[architecture];
	const all = Object.keys(unit.image.platforms);
	return all.includes(platform) ? [] : [`the tasks run on ${architecture}, and the image is not built for ${platform} but for ${all.join(", ")}; aws-architecture changes what they run on`];
}
function problemsOfSize({ settings: { cpu, memory } }) {
	return (0,_fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__.n)(Number(cpu) / 1024, Number(memory)) === void 0 ? [] : [`Fargate has no task of ${Number(cpu) / 1024} vCPU and ${memory} MiB; ${_fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__.t}`];
}
function problemsOfShares({ settings: { cpu, memory }, view: { definition } }) {
	const containers = containersOf(definition.content);
	const large = containers.filter((each) => (each.memory ?? each.memoryReservation ?? 0) > Number(memory));
	const reserved = containers.reduce((sum, each) => sum + (each.cpu ?? 0), 0);
	return [...large.map((each) => `the container ${each.name} has ${each.memory ?? each.memoryReservation} MiB for itself, which is more than the task's ${memory} MiB: set a larger memory, or change the container in the task definition`), ...reserved > Number(cpu) ? [`the containers have ${reserved / 1024} vCPU for themselves, which is more than the task's ${Number(cpu) / 1024}: set a larger cpu, or change the containers in the task definition`] : []];
}
function problemsOfPort({ unit: { settings }, view }) {
	const { port } = settings;
	const ports = [...new Set(portsOf(view))];
	if (port === void 0 || ports.length === 0 || ports.includes(port)) return [];
	return [`the container is reached at port ${ports.join(", ")} by the service's own load balancer and task definition, which stay as they are: leave \`port\` out, or give that one`];
}
function problemsOfRoles({ settings: { executionRole, image, secrets } }) {
	const isNeeded = /\.dkr\.ecr\./.test(image) || Object.keys(secrets).length > 0;
	if (executionRole !== void 0 || !isNeeded) return [];
	return ["Fargate pulls from ECR and reads secrets by a role, and the task definition has none: set aws-execution-role to one that trusts ecs-tasks.amazonaws.com and has the policy AmazonECSTaskExecutionRolePolicy"];
}
function problemsOfCommand({ view: { container, definition }, detail }) {
	const own = containersOf(definition.content).find(({ name }) => name === container);
	if (detail.command === void 0 || own?.essential !== false) return [];
	return [`the container ${container} is not essential, so its task would not end with the release command: make it essential, or leave out aws-release-command`];
}
const mostPauses = 10;
const mostAnswers = 18;
function problemsOfHooks({ view: { configuration }, detail }) {
	const pauses = ownPauses(configuration);
	const problems = [];
	if (detail.mark.guard === "pause" && pauses.length >= mostPauses) problems.push(`the service has ${mostPauses} pause hooks, and ECS takes no more: remove one`);
	const isRepeated = pauses.some(({ lifecycleStages = [] }) => lifecycleStages.includes("PRE_PRODUCTION_TRAFFIC_SHIFT"));
	const shifts = shiftsOf(configuration);
	if (isRepeated && shifts > mostAnswers) problems.push(`the service’s own pause at PRE_PRODUCTION_TRAFFIC_SHIFT comes before each of its ${shifts} shifts: remove it, or raise stepPercent`);
	return problems;
}
function problemsOfTags({ view, detail }) {
	const own = Object.keys({
		...tagsFrom(view.definition.tags),
		...definitionTags
	}).length - 1;
	return [...own <= 50 ? [] : [`a task definition has at most ${50} tags, and with Tandem's own it would have ${own}: remove some`], ...problemsOfServiceTags({
		view,
		detail
	})];
}
const sayingMost = {
	phase: "restoring",
	step: "x".repeat(36),
	after: "x".repeat(21),
	live: "x".repeat(16)
};
function problemsOfServiceTags({ view, detail }) {
	const now = view.tags;
	const { userTags, mark } = detail;
	const written = writeMark({
		...mark,
		...sayingMost
	}, now);
	const recipe = writeRecipe(recipeFor(view, [], Object.keys(userTags)), now);
	const count = Object.keys({
		...now,
		...userTags,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.d)(now),
		...written,
		...recipe
	}).length;
	if (count <= 50) return [];
	return [`a service has at most ${50} tags, and with Tandem's own it would have ${count}: remove some`];
}

// src/targets/aws/ecs/planned-steps.ts
function stepsFor({ view, detail: { mark, command }, options }) {
	const { stage } = mark;
	const probe = options.url === void 0 ? [] : ["Probe the public address"];
	const isTested = options.testUrl !== void 0 && stage === "POST_TEST_TRAFFIC_SHIFT";
	return [
		"Mark the service, with a note of what there is",
		`Register a task definition made from ${shortName(view.definition.arn)}`,
		...command === void 0 ? [] : [`Run the release command as a task of its own, and wait for it: ${shown(command)}`],
		stage === void 0 ? "Deploy it: ECS replaces the tasks" : `Deploy it, up to the pause at ${stage}: users have the old version`,
		...isTested ? ["Probe the test listener"] : [],
		...stage === void 0 ? probe : [],
		"Decide",
		...stage === void 0 ? [] : ["Let the deployment go on: ECS leads users over", ...probe],
		...guardStep[mark.guard] ?? [],
		"Close the mark (if the release fails: have ECS take the deployment back, or deploy what there was again)"
	];
}
const shown = ([program = "", ...rest]) => rest.length === 0 ? program : `${program} …`;
const guardStep = {
	breaker: ["Switch the circuit breaker off again"],
	pause: ["Take the pause away again"],
	none: []
};

// src/targets/aws/ecs/service-problems.ts
const nothingThere = ({ service, cluster }) => `there is no service ${service} in the cluster ${cluster}: aws-platform: ecs releases to a service that is there (aws-cluster names its cluster); aws-platform: ecs-express makes one, with load balancer and address`;
function problemsOfService(view, named) {
	const { kind, status } = view;
	const problems = [];
	if (status !== "ACTIVE") problems.push(`the service is ${status}: it was deleted, and is going away`);
	if (kind.isExpress) problems.push("the service is managed by ECS Express Mode: use aws-platform: ecs-express");
	if (kind.controller !== "ECS") problems.push(`the service is deployed by ${kind.controller}, and Tandem leads ECS's own deployments alone: change its deployment controller to ECS (its strategy BLUE_GREEN does what CodeDeploy did)`);
	else if (!kind.isExpress && !kind.isFargate) problems.push("the service does not run on Fargate: Tandem releases to launch type FARGATE, or capacity providers FARGATE and FARGATE_SPOT");
	if (view.container === void 0) problems.push(unknownContainer(view, named));
	return [...problems, ...problemsOfPause(view)];
}
function unknownContainer({ definition }, { container }) {
	const names = containersOf(definition.content).map(({ name }) => name ?? "");
	return container === void 0 ? `the task definition ${shortName(definition.arn)} has the containers ${names.join(", ")}: say by aws-container which one is released` : `the task definition ${shortName(definition.arn)} has no container ${container} but ${names.join(", ")}: correct aws-container`;
}
function problemsOfPause({ latest, deployment }) {
	if (latest === void 0 || (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest) || latest.arn === deployment?.arn) return [];
	const [hook] = pausesOf(latest);
	if (hook === void 0) return [];
	const command = `aws ecs continue-service-deployment --region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__.a)(latest.arn)} --service-deployment-arn ${latest.arn} --hook-id ${hook.id} --action`;
	return [`somebody else's deployment waits at ${latest.stage ?? "a pause"}: let it go (${command} CONTINUE) or take it back (${command} ROLLBACK) first`];
}

// src/targets/aws/ecs/warnings.ts
const warningsOf = (planned) => [
	...ofSettings(planned),
	...ofDefinition(planned),
	...ofDeployment(planned)
];
function ofSettings({ view, before, settings, detail }) {
	const warnings = [];
	const dropped = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.n)(before, settings);
	if (dropped.length > 0) warnings.push(`these variables of the container are not given and will be gone: ${dropped.join(", ")} (env-strategy: merge keeps them)`);
	if (view.mark === void 0) warnings.push("this service was not released by Tandem before; what is not given stays as it is");
	if (view.desired === 0) warnings.push("the desired count of the service is 0: no task starts, and nothing proves that the version runs");
	if (detail.command !== void 0) warnings.push("an undo does not undo what the release command has done");
	return warnings;
}
function ofDefinition({ view, before, settings }) {
	const { definition, container, served } = view;
	const warnings = [];
	const own = containersOf(definition.content).find(({ name }) => name === container);
	if (digestIn(before.image) === void 0) warnings.push(`what runs now is named by a tag, ${before.image}: an undo after the deployment brings what the tag names then`);
	if (served !== void 0) warnings.push(`the last deployment of the service came to nothing: it is set to run ${shortName(definition.arn)}, and what is not given stays as it is there; users have ${shortName(served)}, and that is what an undo brings`);
	if (!definition.active) warnings.push(`${shortName(definition.arn)}, which runs now, is deregistered: an undo after the deployment registers it anew`);
	if (own?.memory !== void 0 && before.memory !== settings.memory) warnings.push(`the container has a limit of its own, ${own.memory} MiB, which stays as it is`);
	return warnings;
}
function ofDeployment({ view: { configuration }, detail: { mark }, options: { patience } }) {
	const warnings = [];
	const strategy = strategyOf(configuration);
	const minutes = minutesOf(configuration);
	if (strategy !== "ROLLING" && minutes > 0) warnings.push(`from the decision on ECS takes ${minutes} min and more to lead users over (${strategy}, and its bake time), and as long for an undo after that; release-timeout has to be longer`);
	const early = configuration.earlySuccessCriteria;
	if (early?.enable === true) warnings.push(`ECS calls a deployment successful once ${early.healthyPercent ?? 0} % of its tasks are healthy; as long as it replaces the rest, users may get either version`);
	const hold = mark.guard === "none" && mark.stage !== void 0 ? holdOf(configuration, mark.stage) : void 0;
	if (hold !== void 0 && hold < patience) warnings.push(`the service’s own pause at ${mark.stage} ends after ${hold} min, and with it the release if it is not decided by then`);
	const pauses = ownPauses(configuration).flatMap(({ lifecycleStages = [] }) => lifecycleStages);
	if (pauses.length > 0) warnings.push(`Tandem answers the service's own pauses (${pauses.join(", ")}): those after ${mark.stage ?? "the start"} when it was decided`);
	return warnings;
}
function minutesOf(configuration) {
	const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration;
	const strategy = strategyOf(configuration);
	if (strategy === "CANARY") return bakeTimeInMinutes + (canary?.canaryBakeTimeInMinutes ?? 10);
	if (strategy !== "LINEAR") return bakeTimeInMinutes;
	return bakeTimeInMinutes + (shiftsOf(configuration) - 1) * (linear?.stepBakeTimeInMinutes ?? 6);
}

// src/targets/aws/ecs/plan.ts
async function planService(unit, seen, options, context) {
	const view = viewOf(seen);
	if (view === void 0) return refused(seen, [nothingThere(options)]);
	const before = settingsOf(view, view.definition);
	const wrong = problemsOfService(view, options);
	if (before === void 0 || wrong.length > 0) return refused(seen, wrong);
	const secrets = await (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.i)(unit.settings.secrets, options.resolve, context);
	const given = {
		...unit.settings,
		...secrets.found === void 0 ? {} : { secrets: secrets.found }
	};
	const planned = planFor({
		...unit,
		settings: given
	}, view, before, options);
	const unchanged = isUnchanged(planned);
	return {
		action: unchanged ? "unchanged" : "update",
		traits: traitsFor(planned),
		problems: unchanged ? [] : [...secrets.problems, ...problemsOf(planned)],
		warnings: [...secrets.warnings, ...unchanged ? [] : warningsOf(planned)],
		changes: unchanged ? [] : changesBetween(planned),
		steps: unchanged ? ["Probe what serves"] : stepsFor(planned),
		settingsHash: planned.detail.mark.settingsHash,
		fingerprint: seen.fingerprint,
		detail: planned.detail
	};
}
const refused = ({ fingerprint, exists }, problems) => ({
	action: exists ? "update" : "create",
	traits: {
		hold: "none",
		shift: "platform",
		undo: "redeploy",
		undoNeeds: "cloud",
		proof: "platform"
	},
	problems,
	warnings: [],
	changes: [],
	steps: [],
	settingsHash: "",
	fingerprint,
	detail: void 0
});
function planFor(unit, view, before, options) {
	const { image, settings: given, release } = unit;
	const port = portFor(given, view, before);
	const settings = settingsFor(unit, before, {
		port,
		architecture: options.architecture
	});
	const { kind, ...held } = guardFor(view.configuration, {
		hasTest: view.hasTest,
		minutes: options.patience
	});
	const { architecture, command, container } = options;
	return {
		unit,
		view,
		before,
		settings,
		detail: {
			content: withSettings(view.definition.content, view.container ?? "", settings),
			userTags: given.labels ?? {},
			...command === void 0 ? {} : { command },
			mark: {
				release: release.id,
				order: release.order,
				version: release.version,
				run: release.run,
				settingsHash: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)({
					digest: image.digest,
					settings: given,
					architecture,
					command,
					container
				}),
				digest: image.digest,
				asked: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_8__.n)(settings),
				created: false,
				guard: kind,
				...held,
				command: command === void 0 ? "no" : "yes",
				...release.places === void 0 ? {} : { places: [...release.places] }
			}
		},
		options
	};
}
function isUnchanged({ view, detail }) {
	const { mark, definition, container, tags, latest } = view;
	if (mark?.phase !== "done" || mark.settingsHash !== detail.mark.settingsHash || container === void 0) return false;
	if (latest !== void 0 || !hasTasks(view)) return false;
	return liveHash(definition.content, container) === mark.live && releaseOf(settingsOf(view, definition)) === mark.release && hasAll(tags, detail.userTags);
}
const hasTasks = ({ desired, running }) => running.reduce((sum, { tasks }) => sum + tasks, 0) >= Math.min(1, desired);
const hasAll = (tags, wanted) => Object.entries(wanted).every(([key, value]) => tags[key] === value);
const traitsFor = ({ detail: { mark }, options: { url } }) => ({
	hold: mark.stage === void 0 ? "none" : "paused",
	shift: "platform",
	undo: "redeploy",
	undoNeeds: "cloud",
	proof: url === void 0 ? "platform" : "http"
});

// src/targets/aws/ecs/reach.ts
function reachOf(which, seen) {
	const url = seen.endpoints[which];
	if (url !== void 0) return { url };
	const view = viewOf(seen);
	if (which === "public") return { instead: "ECS’s own word that the deployment has succeeded, as aws-url is not given" };
	return { instead: `ECS’s own health checks of the new tasks, as ${view !== void 0 && isHeld(view) && view.mark?.stage === "POST_SCALE_UP" ? "the service has no test listener" : "aws-test-url is not given"}` };
}

// src/targets/aws/ecs/recall.ts
const shownWithin = 15e3;
const recallStep = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.t)({
	finding: (step, seen) => isAt(step, seen) ? { step: step.key } : "not yet",
	patience: () => shownWithin
});
function isAt({ key, name }, seen) {
	const view = viewOf(seen);
	const mark = view?.mark;
	if (view === void 0) return false;
	const ours = mark !== void 0 && (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.r)(key, mark.release);
	if (name === "unmark" || name === "yield") return !ours;
	if (name === "tidy") return (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.s)(view.tags).length === 0;
	return ours && (made(name, view, mark) ?? mark.step === key);
}
function made(name, view, mark) {
	const { ours, copy, command, definition, deployment, latest, recipe } = view;
	switch (name) {
		case "register": return ours !== void 0;
		case "deregister": return ours?.active !== true;
		case "copy": return copy !== void 0;
		case "run": return command !== void 0 || deployment !== void 0;
		case "update": return deployment !== void 0;
		case "restore": return [recipe?.definition, copy?.arn].includes(definition.arn) && brings(latest, definition.arn);
		case "unguard": return !hasGuard(view, mark);
		case "promote":
		case "proceed": return latest === void 0 || !isPaused(latest);
		case "reject": return deployment === void 0 || !isPaused(deployment);
		case "stop": return deployment === void 0 || !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.t)(deployment);
		default: return;
	}
}
const brings = (deployment, definition) => deployment?.definition === definition && (!(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(deployment) || deployment.status === "SUCCESSFUL");

// src/targets/aws/ecs/send.ts
async function send(request, view, api, context) {
	const { client, changes } = api;
	if (view === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.E("the service is gone", {
		trouble: "conflict",
		operation: "begin"
	});
	switch (request.call) {
		case "tag":
			await client.tag(view.arn, request.tags, context);
			return {};
		case "untag":
			await api.untag(view.arn, request.keys, context);
			return {};
		case "register": return { operation: await changes.registerTaskDefinition(registration(request), context) };
		case "deregister":
			await api.deregister(request.definition, context);
			return {};
		case "run": return { operation: await runTask(request, view, api, context) };
		case "update":
			await update(request, api, context);
			return {};
		case "continue":
			await changes.continueServiceDeployment(answerOf(request), context);
			return {};
		case "stop":
			await client.rollBackServiceDeployment(request.deployment, context);
			return {};
	}
}
const registration = ({ content, tags }) => ({
	...content,
	tags: Object.entries(tags).map(([key, value]) => ({
		key,
		value
	}))
});
async function update({ definition, configuration, force }, { changes, at }, context) {
	const request = {
		...at,
		...definition === void 0 ? {} : { taskDefinition: definition },
		...configuration === void 0 ? {} : { deploymentConfiguration: configuration },
		...force === true ? { forceNewDeployment: true } : {}
	};
	await changes.updateService(request, context);
}
const runTask = ({ definition, container, command, release }, { arn, placement }, { changes, at }, context) => {
	const token = commandToken(release, arn);
	return changes.runTask({
		...placement,
		cluster: at.cluster,
		taskDefinition: definition,
		overrides: { containerOverrides: [{
			name: container,
			command: [...command]
		}] },
		startedBy: token,
		clientToken: token
	}, context);
};
const answerOf = ({ deployment, hook, action }) => ({
	serviceDeploymentArn: deployment,
	hookId: hook,
	action
});

// src/targets/aws/ecs/settle.ts
async function settleStep(ticket, cloud, context) {
	const step = referenceOf(ticket);
	const shown = await untilShown(step, cloud, context);
	if (viewOf(shown) === void 0) return gone(shown);
	if (step.name === "register" && !isAt(step, shown)) return notMade(ticket, shown);
	if (step.name === "run") return ofCommand(shown, cloud, context);
	if (!deploying.includes(step.name)) return {
		state: "done",
		seen: shown
	};
	let served = false;
	const note = (each) => {
		served ||= (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.a)(each);
	};
	const { result: seen, hopeless } = await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.t)(watched(shown, cloud), context, (isHopeless) => untilRest(shown, cloud, {
		isHopeless,
		note,
		isGoingBack: goingBack.includes(step.name),
		context
	}));
	const settled = seen.busy !== void 0 && hopeless !== void 0 ? {
		state: "failed",
		seen,
		reason: hopeless
	} : outcomeOf(step, seen);
	return served && settled.state !== "done" && settled.state !== "overtaken" ? {
		...settled,
		served
	} : settled;
}
function watched(shown, { api }) {
	const { latest, definition } = viewOf(shown) ?? {};
	const taskDefinition = latest?.definition ?? definition?.arn ?? "";
	return {
		client: api.client,
		at: api.at,
		taskDefinition,
		began: latest?.created
	};
}
const referenceOf = ({ step: key }) => ({
	key,
	name: /-([a-z]+)-\d+$/.exec(key)?.[1] ?? "",
	goal: "live"
});
const deploying = [
	"update",
	"restore",
	"promote",
	"proceed",
	"reject",
	"stop"
];
const gone = (seen) => ({
	state: "overtaken",
	seen,
	by: "somebody deleted the service"
});
const notMade = ({ operation = "" }, seen) => ({
	state: "failed",
	seen,
	reason: `ECS took the task definition ${shortName(operation)}, and does not show it as it was asked for`
});
function untilShown(step, { look }, context) {
	const isShown = (seen) => isAt(step, seen) || viewOf(seen) === void 0;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_9__.t)(look, {
		isShown,
		within: shownWithin,
		pause: (looks) => pauseAfter(looks - 1)
	}, context);
}
const pauseAfter = (polls) => Math.min(3e3, 500 + polls * 250);
async function untilRest(shown, { api, look }, { isHopeless, note, isGoingBack, context }) {
	const { client, at } = api;
	for (let seen = shown, polls = 0;; polls++) {
		const latest = viewOf(seen)?.latest;
		if (seen.busy === void 0 || isHopeless() && seen.stoppable === true) return seen;
		const rests = (each) => {
			note(each);
			return isPaused(each) || isHopeless();
		};
		const wait = latest !== void 0 && !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest) && !rests(latest) ? (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.s)(latest.arn, {
			client,
			rests,
			...isGoingBack ? { listed: at } : {}
		}, context) : context.clock.sleep(pauseAfter(polls), context.signal);
		await orOverdue(wait, seen);
		seen = await orOverdue(look(context), seen);
	}
}
const orOverdue = (wait, { busy }) => wait.catch((reason) => {
	throw (0,_deadline_DfOpbRuu_js__WEBPACK_IMPORTED_MODULE_13__.t)(reason, busy);
});
async function ofCommand(first, { look }, context) {
	for (let seen = first, polls = 0;; polls++) {
		const command = viewOf(seen)?.command;
		if (command === void 0 || !isRunning(command)) {
			if (command === void 0 || hasSucceeded(command)) return {
				state: "done",
				seen
			};
			return {
				state: "failed",
				seen,
				reason: whyFailed(command)
			};
		}
		await orOverdue(context.clock.sleep(pauseAfter(polls), context.signal), seen);
		seen = await orOverdue(look(context), seen);
	}
}
const stopping = ["reject", "stop"];
const goingBack = [...stopping, "restore"];
const yielding = [...stopping, "proceed"];
function outcomeOf({ name }, seen) {
	const view = viewOf(seen);
	if (view === void 0) return gone(seen);
	if (yielding.includes(name)) return {
		state: "done",
		seen
	};
	const { deployment, latest } = view;
	return ended(name === "restore" ? latest : deployment ?? latest, seen);
}
function ended(deployment, seen) {
	if (deployment === void 0 || isPaused(deployment)) return {
		state: "done",
		seen
	};
	const { latest, definition } = viewOf(seen) ?? {};
	const newer = latest === void 0 || latest.arn === deployment.arn ? void 0 : latest;
	const ending = (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.c)(deployment, newer);
	if (ending === void 0) return {
		state: "failed",
		seen,
		reason: `the deployment is ${deployment.status}`
	};
	if (ending.state !== "done") return {
		...ending,
		seen
	};
	if (deployment.definition === void 0 || deployment.definition === definition?.arn) return {
		state: "done",
		seen
	};
	return {
		state: "overtaken",
		seen,
		by: "somebody else deployed after it"
	};
}

// src/targets/aws/ecs.ts
const secondLook = 5e3;
const answering = ["continue", "stop"];
const requestOf = ({ detail }) => detail;
function createEcs(options) {
	const { id, api, planning } = options;
	const look = async (context) => observed(await api.find(context), planning);
	async function guarded(guard, context) {
		const seen = await look(context);
		if (seen.fingerprint === guard && (seen.busy === void 0 || seen.stoppable === true)) return seen;
		const message = seen.fingerprint === guard ? seen.busy : `the service ${id.name} was changed by somebody else`;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.E(message ?? "", {
			trouble: "conflict",
			operation: "begin"
		});
	}
	async function afterRefusal({ step, guard, error }, context) {
		if (!answering.includes(requestOf(step).call) || !(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.M)(error, "invalid")) throw error;
		await context.clock.sleep(secondLook, context.signal);
		const seen = await look(context);
		if (seen.fingerprint === guard && !isAt(step, seen)) throw error;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.E(error.message, {
			trouble: "conflict",
			operation: error.operation,
			cause: error
		});
	}
	return {
		id,
		observe: look,
		async plan(unit, seen, context) {
			const plan = await planService(unit, seen, planning, context);
			if (!(0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.d)(plan)) return plan;
			await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.f)(viewOf(seen)?.newest, api, context);
			if (planning.command !== void 0) await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.p)(api, context);
			return plan;
		},
		snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
		rebuild,
		next: nextStep,
		async begin(step, guard, context) {
			const request = requestOf(step);
			if ("twice" in request && request.twice) {
				await guarded(guard, context);
				await context.clock.sleep(secondLook, context.signal);
			}
			const seen = await guarded(guard, context);
			const { operation } = await send(request, viewOf(seen), api, context).catch((error) => afterRefusal({
				step,
				guard,
				error
			}, context));
			return {
				step: step.key,
				...operation === void 0 ? {} : { operation }
			};
		},
		recall: (step, context) => recallStep(step, look, context),
		settle: (ticket, context) => settleStep(ticket, {
			api,
			look
		}, context),
		reach: reachOf,
		async explain({ seen, reason }, context) {
			const view = viewOf(seen);
			const service = {
				title: "Service",
				url: options.consoleUrl
			};
			if (view === void 0) return {
				reason,
				logLines: [],
				links: [service]
			};
			const log = logOf(view);
			const links = [...log === void 0 ? [] : [{
				title: "Logs",
				url: options.logsUrl(log.group)
			}], service];
			const sources = {
				client: api.client,
				at: api.at,
				lastLines: options.lastLines
			};
			return explainFailure(view, {
				reason,
				links
			}, sources, context);
		},
		console: () => ({
			url: options.consoleUrl,
			describe: `aws ecs describe-services --cluster ${api.at.cluster} --services ${id.name} --region ${id.region}`,
			stop: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.u)(api.at, id.region)
		})
	};
}

// src/targets/aws/ecs/definitions.ts
function createDefinitions({ client, secrets }) {
	const known = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Set();
	async function readAgain(named, context) {
		const read = readDefinition(await client.describeTaskDefinition(named, context));
		const definition = left.has(read.arn) ? {
			...read,
			active: false
		} : read;
		hide(definition, secrets);
		known.set(definition.arn, definition);
		return definition;
	}
	return {
		read: async (arn, context) => known.get(arn) ?? readAgain(arn, context),
		readAgain,
		forget: (arn) => void known.delete(arn),
		leave: (arn) => void left.add(arn),
		newest: (family, context) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.k)(readAgain(family, context)),
		ofRevisions: async (arns, context) => {
			const missing = [...new Set(arns)].filter((arn) => arn !== "" && !targets.has(arn));
			const found = missing.length === 0 ? [] : await client.describeServiceRevisions(missing, context);
			for (const { serviceRevisionArn = "", taskDefinition } of found) if (taskDefinition !== void 0) targets.set(serviceRevisionArn, taskDefinition);
			return targets;
		}
	};
}
function hide({ content }, secrets) {
	for (const { environment = [], secrets: named = [] } of containersOf(content)) {
		secrets.add(environment.flatMap(({ name = "", value }) => _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_10__.n.includes(name) ? [] : [value]));
		secrets.addNames(named.flatMap(({ name }) => name ?? []));
	}
}
const mostLooks = 10;
async function findMade({ deployed, former, isWanted }, definitions, context) {
	const newest = await definitions.newest(familyOf(former), context);
	const last = newest === void 0 ? 0 : revisionOf(newest.arn);
	const count = Math.max(0, Math.min(mostLooks, last - revisionOf(former)));
	const newer = Array.from({ length: count }, (_, index) => siblingOf(former, last - index));
	const arns = [.../* @__PURE__ */ new Set([...deployed, ...newer])];
	return (await Promise.all(arns.map((arn) => (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.k)(definitions.read(arn, context))))).flatMap((each) => each !== void 0 && isWanted(each) ? [each] : []);
}

// src/targets/aws/ecs/kind.ts
const kindOf = ({ deploymentController, resourceManagementType, launchType, capacityProviderStrategy = [] }) => ({
	controller: deploymentController?.type ?? "ECS",
	isExpress: resourceManagementType === "ECS",
	isFargate: launchType === "FARGATE" || capacityProviderStrategy.length > 0 && capacityProviderStrategy.every(({ capacityProvider }) => /^FARGATE(_SPOT)?$/.test(capacityProvider ?? ""))
});
const placementOf = (service) => {
	const { launchType, capacityProviderStrategy = [], platformVersion, networkConfiguration } = service;
	return {
		...capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : launchType ? { launchType } : {},
		...platformVersion ? { platformVersion } : {},
		...networkConfiguration === void 0 ? {} : { networkConfiguration: inOrder(networkConfiguration) }
	};
};
function inOrder({ awsvpcConfiguration: vpc, ...rest }) {
	if (vpc === void 0) return rest;
	const { subnets = [], securityGroups } = vpc;
	const groups = securityGroups === void 0 ? {} : { securityGroups: securityGroups.toSorted() };
	return {
		...rest,
		awsvpcConfiguration: {
			...vpc,
			subnets: subnets.toSorted(),
			...groups
		}
	};
}
const hasTestListener = ({ loadBalancers = [] }) => loadBalancers.some(({ advancedConfiguration: more }) => more?.testListenerRule !== void 0);
const balancedIn = ({ loadBalancers = [] }) => loadBalancers.flatMap(({ containerName: container, containerPort: port }) => container === void 0 || port === void 0 ? [] : [{
	container,
	port
}]);

// src/targets/aws/ecs/made.ts
async function ofInterest(deployments, mark, looking, context) {
	const own = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark) ? (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.u)(deployments, mark.after) : [];
	const busy = deployments.slice(0, 1).filter((each) => !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(each));
	const arns = [...new Set([...busy, ...own].map(({ arn }) => arn))];
	const details = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark) && mark.phase !== "committed" ? await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.a)(deployments.filter(({ arn }) => arns.includes(arn)), looking.client, context) : (await looking.client.describeServiceDeployments(arns, context)).map(_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.c);
	const targets = await looking.definitions.ofRevisions(details.map(({ target }) => target), context);
	const all = arns.flatMap((arn) => {
		const detail = details.find((each) => each.arn === arn);
		if (detail === void 0) return [];
		const definition = targets.get(detail.target);
		return [definition === void 0 ? detail : {
			...detail,
			definition
		}];
	});
	const latest = all.find(({ arn }) => arn === deployments[0]?.arn);
	return {
		recent: all,
		...latest === void 0 ? {} : { latest }
	};
}
async function servedBefore({ taskDefinition: set, deployments: rollouts = [] }, [newest, ...older], { definitions }, context) {
	const last = older.find(({ status }) => status === "SUCCESSFUL");
	if (newest === void 0 || last === void 0 || !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.o)(newest)) return void 0;
	const brought = await definitions.ofRevisions([newest.target, last.target], context);
	if (brought.get(newest.target) !== set) return void 0;
	const served = brought.get(last.target);
	return rollouts.some(({ taskDefinition, runningCount = 0 }) => taskDefinition === served && runningCount > 0) && served !== set ? served : void 0;
}
const finished = (of, mark) => mark !== void 0 && isOurs(of, of.definition, mark) ? { ours: of.definition } : {};
async function ofRelease(of, mark, looking, context) {
	const former = readRecipe(of.tags)?.definition ?? of.definition.arn;
	const made = await findMade({
		deployed: [of.definition.arn, ...of.recent.flatMap(({ definition }) => definition ?? [])],
		former,
		isWanted: (each) => isOurs(of, each, mark) || copiedFrom(each) === former
	}, looking.definitions, context);
	const ours = made.find((each) => isOurs(of, each, mark));
	const how = mark.phase === "restoring" ? "readAgain" : "read";
	const before = await (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.k)(looking.definitions[how](former, context));
	const copy = made.find((each) => copiedFrom(each) === former);
	const deployment = of.recent.find(({ definition }) => ours !== void 0 && definition === ours.arn);
	const command = ours === void 0 || deployment !== void 0 ? void 0 : await commandOf(of, mark, looking, context);
	return {
		...ours === void 0 ? {} : { ours },
		...copy === void 0 ? {} : { copy },
		...before === void 0 ? {} : { former: before },
		...deployment === void 0 ? {} : { deployment },
		...command === void 0 ? {} : { command }
	};
}
async function commandOf({ arn, definition, container }, { command, release }, { changes, at }, context) {
	if (command === "no") return void 0;
	const where = {
		cluster: at.cluster,
		family: familyOf(definition.arn)
	};
	return readCommand(await changes.tasksStartedBy(commandToken(release, arn), where, context), container);
}

// src/targets/aws/ecs/running.ts
async function runningOf(service, { latest, container, definition }, { definitions }, context) {
	const shares = latest === void 0 || (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_14__.i)(latest) ? void 0 : latest.shares;
	const listed = shares === void 0 ? tasksIn(service, definition.arn) : await sharesIn(shares, definitions, context);
	return Promise.all(listed.map(async (each) => {
		if (each.definition === "") return each;
		const { content } = await definitions.read(each.definition, context);
		const digest = digestIn(readSettings(content, container)?.image);
		return {
			...each,
			...digest === void 0 ? {} : { digest }
		};
	}));
}
function tasksIn({ deployments = [] }, newest) {
	const all = deployments.flatMap(({ taskDefinition, runningCount: tasks = 0 }) => taskDefinition === void 0 ? [] : [{
		definition: taskDefinition,
		tasks
	}]);
	const merged = /* @__PURE__ */ new Map();
	for (const { definition, tasks } of all) merged.set(definition, (merged.get(definition) ?? 0) + tasks);
	if (merged.size === 0) merged.set(newest, 0);
	return [...merged].map(([definition, tasks]) => ({
		definition,
		tasks
	}));
}
async function sharesIn(shares, definitions, context) {
	const known = await definitions.ofRevisions(shares.map(({ revision }) => revision), context);
	return shares.flatMap(({ revision, share }) => {
		const definition = known.get(revision);
		return definition === void 0 ? [] : [{
			definition,
			tasks: 0,
			share
		}];
	});
}

// src/targets/aws/ecs/api.ts
function serviceNamed(options) {
	const { at, client, changes } = options;
	const definitions = createDefinitions(options);
	const looking = {
		...options,
		definitions
	};
	let leavesTags = false;
	return {
		at,
		client,
		changes,
		deregister: (arn, context) => {
			definitions.forget(arn);
			const stays = `${arn} stays the newest task definition of its family`;
			return unlessDenied(changes.deregisterTaskDefinition(arn, context), stays, context, () => definitions.leave(arn));
		},
		untag: (arn, keys, context) => {
			const stays = `the empty tags ${keys.join(", ")} stay`;
			return unlessDenied(client.untag(arn, keys, context), stays, context, () => {
				leavesTags = true;
			});
		},
		find: async (context) => {
			const listing = (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.r)(client, at, context);
			listing.catch(() => void 0);
			const service = await client.describeService(at, context);
			if (service === void 0 || service.status === "INACTIVE") return void 0;
			const deployments = kindOf(service).controller === "ECS" ? await listing : [];
			return lookAround(leavesTags ? withoutEmpty(service) : service, deployments, looking, context);
		}
	};
}
async function unlessDenied(work, stays, { log }, denied) {
	try {
		await work;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_3__.M)(error, "denied")) throw error;
		log.warning(`${error.message}; ${stays}`);
		denied();
	}
}
const withoutEmpty = (service) => ({
	...service,
	tags: (service.tags ?? []).filter(({ value }) => value !== void 0 && value !== "")
});
async function lookAround(service, deployments, looking, context) {
	const tags = Object.fromEntries((service.tags ?? []).map(({ key = "", value = "" }) => [key, value]));
	const definition = await definitionOf(service, looking, context);
	const container = containerIn(definition.content, looking);
	const [newest] = deployments;
	const known = {
		arn: service.serviceArn ?? "",
		status: service.status ?? "",
		kind: kindOf(service),
		configuration: service.deploymentConfiguration ?? {},
		placement: placementOf(service),
		isOld: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.n)(begunIn(service), context),
		hasTest: hasTestListener(service),
		balanced: balancedIn(service),
		desired: service.desiredCount ?? 0,
		tags,
		definition,
		...container === void 0 ? {} : { container },
		...newest === void 0 ? {} : { newest: newest.arn }
	};
	const mark = readMark(tags);
	const served = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark) ? void 0 : await servedBefore(service, deployments, looking, context);
	const interesting = await ofInterest(deployments, mark, looking, context);
	const of = {
		...known,
		...served === void 0 ? {} : { served },
		...interesting
	};
	const made = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_15__.t)(mark) ? await ofRelease(of, mark, looking, context) : finished(of, mark);
	return {
		...of,
		...made,
		running: await runningOf(service, {
			...of,
			...made
		}, looking, context)
	};
}
const begunIn = ({ taskDefinition, deployments = [] }) => deployments.some((each) => each.taskDefinition === taskDefinition) ? deployments.map(({ createdAt }) => createdAt) : [];
const definitionOf = async ({ taskDefinition: arn }, { definitions }, context) => arn === void 0 || arn === "" ? {
	arn: "",
	content: {
		family: "",
		containerDefinitions: []
	},
	tags: {},
	active: false
} : definitions.read(arn, context);

// src/targets/aws/ecs/open.ts
const openService = (opening) => {
	const { connection, place, tools } = opening;
	const { name, cluster = "default", container } = place;
	const clients = {
		client: (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.t)(connection),
		changes: createEcsServiceClient(connection)
	};
	return {
		target: targetFor(opening, serviceNamed({
			...clients,
			at: {
				cluster,
				service: name
			},
			service: name,
			container,
			secrets: tools.secrets
		})),
		platform: platforms[place.architecture ?? "x86_64"],
		alternatives: place.architecture === void 0 ? Object.values(platforms) : [],
		runsFrom: (from) => from === "public.ecr.aws" || ecr.test(from),
		close: () => {
			clients.client.close();
			clients.changes.close();
		}
	};
};
const ecr = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/;
const beforeUs = 36e5;
function targetFor({ place, account, connection, tools, since }, api) {
	const { region } = connection;
	const { name } = place;
	const { cluster } = api.at;
	const id = {
		cloud: "aws",
		account,
		region,
		platform: "ecs",
		name
	};
	const secrets = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.a)(connection);
	const logs = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.a)(connection);
	return createEcs({
		id,
		api,
		planning: {
			service: name,
			cluster,
			container: place.container,
			architecture: place.architecture,
			command: place.releaseCommand,
			patience: patienceFor(tools.releaseTimeout),
			url: place.url,
			testUrl: place.testUrl,
			resolve: async (reference, context) => {
				const found = await secrets.resolve(reference, context);
				return found.kind === "pinned" ? { arn: found.arn } : {
					arn: found.arn,
					why: found.why
				};
			}
		},
		lastLines: async (group, streamPrefix, context) => {
			const read = await logs.lastLines({
				group,
				streamPrefix,
				since: since - beforeUs,
				limit: 40
			}, context);
			if (read.kind === "read") return read.lines;
			context.log.info(`No log lines: ${read.why}`);
		},
		consoleUrl: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.g)({
			region,
			cluster: cluster.split("/").at(-1) ?? cluster,
			service: name
		}),
		logsUrl: (group) => _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_5__.n.logGroup({
			region,
			group
		})
	});
}



/***/ })

};
