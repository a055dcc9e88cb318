export const id = 589;
export const ids = [589];
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

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeOwn),
/* harmony export */   c: () => (/* binding */ endingOf),
/* harmony export */   d: () => (/* binding */ isToBeDone),
/* harmony export */   f: () => (/* binding */ requireReadable),
/* harmony export */   g: () => (/* binding */ ecsServicePage),
/* harmony export */   h: () => (/* binding */ causeOf$1),
/* harmony export */   i: () => (/* binding */ describeDeployment),
/* harmony export */   l: () => (/* binding */ listCommand),
/* harmony export */   m: () => (/* binding */ explainTasks),
/* harmony export */   n: () => (/* binding */ beganLongAgo),
/* harmony export */   o: () => (/* binding */ listedWithin),
/* harmony export */   p: () => (/* binding */ requireReadableTasks),
/* harmony export */   r: () => (/* binding */ deploymentsOf),
/* harmony export */   s: () => (/* binding */ watchDeployment),
/* harmony export */   t: () => (/* binding */ untilHopeless),
/* harmony export */   u: () => (/* binding */ stopCommand)
/* harmony export */ });
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9046);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);





// src/aws/ecs-page.ts
const ecsServicePage = ({ region, cluster, service }) => `https://${region}.${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_1__.r)(region).consoleHost}/ecs/v2/clusters/${cluster}/services/${service}?region=${region}`;

// src/targets/aws/ecs-deployment/known-causes.ts
const sick = /Task failed ELB health checks/;
const containerCauses = [{
	said: /exec format error/i,
	cause: () => "the image is for another architecture: its program cannot be executed",
	hint: "Build for the task’s architecture: linux/amd64 is x86_64, linux/arm64 is arm64 (aws-architecture)."
}, {
	said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
	cause: () => "the container’s command was not found in the image",
	hint: "Check ENTRYPOINT and CMD of the image, and the command of the task definition."
}];
const placementCauses = [
	{
		said: /was unable to place a task\. Reason: (.*\bvCPUs\b.*?)\.?(?: For more information.*)?$/,
		cause: ([, why]) => `ECS could not place a task: ${why}`,
		hint: "Have the quota “Fargate On-Demand vCPU resource count” raised (on Spot: “Fargate Spot vCPU resource count”; Service Quotas, AWS Fargate), or set less `cpu`: while ECS replaces tasks there has to be room for both versions.",
		isWhole: true
	},
	{
		said: /was unable to place a task(?:\. Reason:)? (.*?)\.?(?: For more information.*)?$/,
		cause: ([, why]) => `ECS could not place a task: ${why}`,
		hint: "Try again later, or give the service subnets in more availability zones.",
		isWhole: true
	},
	{
		said: /ECS was unable to assume the role '([^']+)'/,
		cause: ([, role]) => `ECS cannot assume ${role}`,
		hint: "Execution role and task role have to be there, and to trust ecs-tasks.amazonaws.com.",
		isWhole: true
	},
	{
		said: /failed to launch a task with \(error (.*?)\.?\)\.?$/,
		cause: ([, why]) => `ECS could not launch a task: ${why}`,
		hint: "Check roles, subnets and security groups of the service.",
		isWhole: true
	}
];
const taskCauses = [
	{
		said: /CannotPullContainerError.*does not contain descriptor matching platform '([^']+)'/,
		cause: ([, platform]) => `the image is not built for ${platform}`,
		hint: "Build for it, or choose the other architecture (aws-architecture)."
	},
	{
		said: /CannotPullContainerError.*(?:403 Forbidden|denied)/i,
		cause: () => "the image may not be pulled",
		hint: "The execution role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the repository (AmazonECSTaskExecutionRolePolicy), and a repository of another account has to allow it."
	},
	{
		said: /CannotPullContainerError/,
		cause: () => "the image could not be pulled",
		hint: "Check that it is still there, and that the task’s subnets reach its registry."
	},
	{
		said: /is not authorized to perform: (\S+)(?: on resource: (\S+))?/,
		cause: ([, action, resource]) => `the execution role lacks ${action}${resource === void 0 ? "" : ` on ${resource}`}`,
		hint: "Add it to the execution role: AmazonECSTaskExecutionRolePolicy for images and logs, secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) for secrets."
	},
	{
		said: /ResourceInitializationError: unable to pull secrets or registry auth: (.*)/,
		cause: ([, why]) => `the task could not get its secrets or the registry’s password: ${why}`,
		hint: "Check that the secrets are there, in the region of the service, and that the task’s subnets reach ECR and Secrets Manager (a public address, NAT, or VPC endpoints)."
	},
	{
		said: /ResourceInitializationError: (.*)/,
		cause: ([, why]) => `the task could not be prepared: ${why}`,
		hint: "Check the log group, the execution role, and the subnets of the service."
	},
	{
		said: /OutOfMemory/,
		cause: () => "the container ran out of memory",
		hint: "Raise `memory`."
	},
	{
		said: sick,
		cause: (_, { check }) => `the load balancer’s health check${describe(check)} failed`,
		hint: "The container must listen on 0.0.0.0 at its port, and answer the health check as the target group says (200, unless it says otherwise). See the log lines.",
		isWhole: true
	},
	{
		said: /Task failed container health checks/,
		cause: () => "the container’s own health check failed",
		hint: "Check the health check’s command in the task definition, and the log lines."
	},
	{
		said: /container \S+: exit code (\d+)/,
		cause: ([, code], { said }) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_2__.f)(code, said),
		hint: _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_2__.p,
		isWhole: true
	}
];
function describe({ path, port }) {
	const told = [...path === void 0 ? [] : [`GET ${path}`], ...port === void 0 ? [] : [`on port ${port}`]];
	if (told.length === 0) return "";
	return path === void 0 ? ` ${told.join(" ")}` : ` (${told.join(" ")})`;
}

// src/targets/aws/ecs-deployment/causes.ts
function causeOf$1({ check = {}, ...rest }) {
	const told = {
		...rest,
		check
	};
	return found(placementCauses, told.events, told) ?? found(containerCauses, told.said, told) ?? wrongPort(told) ?? found(taskCauses, told.events, told);
}
function found(causes, lines, told) {
	for (const { said, cause, hint, isWhole = false } of causes) {
		const match = lines.map((line) => said.exec(line)).findLast((each) => each !== null);
		const own = said === sick ? told.check.hint : void 0;
		if (match) return {
			cause: cause(match, told),
			hint: own ?? hint,
			isWhole
		};
	}
}
function wrongPort({ said, events, check }) {
	if (!events.some((line) => sick.test(line))) return void 0;
	const known = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_2__.d)(said, {
		name: "the load balancer",
		port: check.port,
		portHint: check.portHint
	});
	return known === void 0 ? void 0 : {
		...known,
		isWhole: true
	};
}

// src/targets/aws/ecs-deployment/tasks.ts
const readTask = (task) => ({
	id: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.l)(task.taskArn ?? ""),
	taskDefinition: task.taskDefinitionArn ?? "",
	created: task.createdAt?.getTime() ?? 0,
	stopped: task.stoppedAt?.getTime() ?? 0,
	...task.stopCode === void 0 ? {} : { stopCode: task.stopCode },
	...task.stoppedReason === void 0 ? {} : { stoppedReason: task.stoppedReason },
	containers: (task.containers ?? []).map(({ name = "", exitCode, reason }) => ({
		name,
		...exitCode === void 0 ? {} : { exitCode },
		...reason === void 0 ? {} : { reason }
	}))
});
const hasFailed = ({ stopCode, stoppedReason = "" }) => stopCode === "TaskFailedToStart" || stopCode === "EssentialContainerExited" || stopCode === "ServiceSchedulerInitiated" && stoppedReason.startsWith("Task failed");
const saidOf = ({ stopCode, stoppedReason, containers }) => [...stoppedReason === void 0 ? [] : [`${withNames(stoppedReason)}${stopCode === void 0 ? "" : ` (${stopCode})`}`], ...containers.flatMap(({ name, exitCode, reason }) => {
	const said = [...exitCode === void 0 ? [] : [`exit code ${exitCode}`], ...reason === void 0 ? [] : [reason]];
	return said.length === 0 ? [] : [`container ${name}: ${said.join(", ")}`];
})];
const withNames = (said) => said.replaceAll(/target-group arn:\S+?:targetgroup\/([^/\s)]+)[^\s)]*/g, "target group $1");
const describeEnd = (task) => `task ${task.id} ended: ${saidOf(task).join("; ")}`;

// src/targets/aws/ecs-deployment/placement.ts
const refused = /was unable to place a task|failed to launch a task/;
function refusalsOf({ events = [] }, { began, tasks }) {
	if (began === void 0) return [];
	const from = Math.max(began, ...tasks.map(({ created }) => created));
	return events.flatMap(({ createdAt, message = "" }) => createdAt === void 0 ? [] : [{
		at: createdAt.getTime(),
		message
	}]).filter(({ at, message }) => at > from && refused.test(message)).toSorted((a, b) => a.at - b.at).map(({ message }) => message);
}

// src/targets/aws/ecs-deployment/failed-tasks.ts
async function readTold(failed, sources, context) {
	const { taskDefinition } = failed;
	const content = taskDefinition === void 0 ? void 0 : await contentOf(taskDefinition, failed, sources, context);
	if (content === void 0) return void 0;
	const { own, task, said } = await readTasks(content, failed, sources, context);
	return {
		content,
		task,
		said,
		refusals: await readRefusals(own, failed, sources, context)
	};
}
async function contentOf(taskDefinition, { container }, { client }, context) {
	const { definition } = await client.describeTaskDefinition(taskDefinition, context);
	return definition.containerDefinitions?.find(({ name }) => name === container);
}
const latest = 3e4;
const pause$1 = 2e3;
const leastLooks = 4;
async function readTasks(content, failed, sources, context) {
	const start = context.clock.now();
	for (let known = -1, looks = 1;; looks++) {
		const own = await ownTasks$1(failed, sources, context);
		const task = own.findLast(hasFailed) ?? own.at(-1);
		const said = task === void 0 ? [] : await linesOf(task, content, sources, context);
		const isComplete = said !== void 0 && said.length === known && said.length > 0;
		const isMute = task === void 0 || said === void 0 || task.stopCode === "TaskFailedToStart";
		const isLate = looks >= leastLooks && context.clock.now() - start > latest;
		if (!failed.fresh || isMute || isComplete || isLate) return {
			own,
			task,
			said: said ?? []
		};
		known = said.length;
		await context.clock.sleep(pause$1, context.signal);
	}
}
async function ownTasks$1({ taskDefinition }, { client, at }, context) {
	const of = {
		cluster: at.cluster,
		service: at.service
	};
	const read = (desired) => readable({
		what: "tasks",
		read: client.tasks(of, desired, context)
	}, context);
	const [stopped, running] = await Promise.all([read("STOPPED"), read("RUNNING")]);
	return [...running, ...stopped].map(readTask).filter((task) => task.taskDefinition === taskDefinition).toSorted((a, b) => a.stopped - b.stopped);
}
async function readRefusals(own, { began }, { client, at }, context) {
	if (began === void 0 || own.some(hasFailed)) return [];
	const events = await readable({
		what: "events of the service",
		read: client.describeService(at, context).then((service) => service?.events ?? [])
	}, context);
	return refusalsOf({ events: [...events] }, {
		began,
		tasks: own
	});
}
async function readable({ what, read }, { log }) {
	try {
		return await read;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error)) throw error;
		log.info(`No ${what}: ${error.message}`);
		return [];
	}
}
async function linesOf({ id }, { name = "", logConfiguration }, { lastLines }, context) {
	const { "awslogs-group": group, "awslogs-stream-prefix": prefix } = logConfiguration?.options ?? {};
	if (logConfiguration?.logDriver !== "awslogs" || group === void 0 || prefix === void 0) return void 0;
	return (await lastLines(group, `${prefix}/${name}/${id}`, context))?.map(({ text }) => text);
}

// src/targets/aws/ecs-deployment/explain.ts
async function explainTasks(failure, sources, context) {
	const { reason, links } = failure;
	const told = await readTold(failure, sources, context);
	if (told === void 0) return {
		reason,
		logLines: [],
		links
	};
	const { content, task, said, refusals } = told;
	const check = {
		port: content.portMappings?.[0]?.containerPort,
		...failure.check
	};
	const known = causeOf$1({
		said,
		events: [...refusals, ...task === void 0 ? [] : saidOf(task)],
		check
	});
	const end = task !== void 0 && task.stopped > 0 ? describeEnd(task) : void 0;
	const ending = end === void 0 || known?.isWhole === true ? reason : `${reason}; ${end}`;
	if (end !== void 0 && known?.isWhole === true) context.log.info(`ECS says: ${end}`);
	return {
		reason: known === void 0 ? ending : `${known.cause} (${ending})`,
		logLines: said,
		links: [...logLinks(content, sources), ...links],
		...known === void 0 ? {} : { hint: known.hint }
	};
}
function logLinks({ logConfiguration }, { logsUrl }) {
	const group = logConfiguration?.logDriver === "awslogs" ? logConfiguration.options?.["awslogs-group"] : void 0;
	return group === void 0 || logsUrl === void 0 ? [] : [{
		title: "Logs",
		url: logsUrl(group)
	}];
}

// src/targets/aws/ecs-deployment/readable.ts
const isToBeDone = ({ action, problems }) => action !== "unchanged" && problems.length === 0;
async function requireReadable(newest, { client }, context) {
	if (newest === void 0) return;
	const revisions = (await client.describeServiceDeployments([newest], context)).map((each) => (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.c)(each).target).filter((arn) => arn !== "");
	await client.describeServiceRevisions(revisions, context);
}
async function requireReadableTasks({ client, at: { cluster, service } }, context) {
	await client.tasks({
		cluster,
		service
	}, "RUNNING", context);
}

// src/targets/aws/ecs-deployment/stop-command.ts
const listCommand = ({ cluster, service }, region) => `aws ecs list-service-deployments --cluster ${cluster} --service ${service} --region ${region}`;
function stopCommand(at, region) {
	return `aws ecs stop-service-deployment --stop-type ROLLBACK --region ${region} --service-deployment-arn "${`$(${`${listCommand(at, region)} --status PENDING IN_PROGRESS`} --query 'serviceDeployments[0].serviceDeploymentArn' --output text)`}"`;
}

// src/targets/aws/ecs-deployment/ending.ts
function endingOf(deployment, newer) {
	switch (deployment.status) {
		case "SUCCESSFUL": return { state: "done" };
		case "STOPPED": return ofStopped(deployment, newer);
		case "ROLLBACK_SUCCESSFUL": return ofRolledBack(deployment);
		case "ROLLBACK_FAILED": return {
			state: "failed",
			reason: ofNotRolledBack(deployment)
		};
		default: return;
	}
}
function ofStopped(deployment, newer) {
	if (newer !== void 0) return {
		state: "overtaken",
		by: `${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.n)(newer)} came after`
	};
	if (isOwnFault(deployment)) return {
		state: "failed",
		reason: `ECS gave up: ${causeOf(deployment)}`
	};
	return {
		state: "stopped",
		reason: `somebody stopped the deployment: ${causeOf(deployment)}`
	};
}
function ofRolledBack(deployment) {
	if (!isOwnFault(deployment) && /StopServiceDeployment|\buser\b/i.test(toldOf(deployment))) return {
		state: "stopped",
		reason: `somebody stopped the deployment, and ECS took the revision back: ${toldOf(deployment)}`
	};
	return {
		state: "reverted",
		reason: `ECS took the revision back: ${causeOf(deployment)}`
	};
}
function ofNotRolledBack(deployment) {
	const told = toldOf(deployment);
	const why = namedCauses(deployment).join(" and ");
	if (/No rollback candidate/i.test(told)) return `ECS gave up${why === "" ? "" : `: ${why}`}; it has nothing to go back to, as after any first release`;
	return `ECS could not take the revision back (ROLLBACK_FAILED): ${why === "" ? told : `${why} (${told})`}`;
}
const isOwnFault = ({ alarms, failures }) => alarms.length > 0 || failures !== void 0;
const toldOf = ({ reason, rollback }) => reason ?? rollback?.reason ?? "no reason given";
function causeOf(deployment) {
	const causes = namedCauses(deployment);
	if (causes.length === 0) return toldOf(deployment);
	const words = deployment.alarms.length === 0 ? "" : ` (${toldOf(deployment)})`;
	return `${causes.join(" and ")}${words}`;
}
const namedCauses = ({ alarms, failures }) => [...alarms.length === 0 ? [] : [`the alarm ${alarms.join(", ")} went off`], ...failures === void 0 ? [] : [`the circuit breaker went off after ${failures} tasks that came to nothing`]];

// src/targets/aws/ecs-deployment/watch.ts
const listedWithin = 3e4;
const forgotten = 864e5;
const beganLongAgo = (begun, { clock }) => begun.length > 0 && begun.every((at) => at !== void 0 && clock.now() - at.getTime() > forgotten);
async function deploymentsOf(client, at, context) {
	try {
		return (await client.listServiceDeployments(at, context)).map(_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.s);
	} catch (error) {
		if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "missing")) return [];
		throw error;
	}
}
async function describeDeployment(client, arn, context) {
	const [found] = await client.describeServiceDeployments([arn], context);
	return found === void 0 ? void 0 : (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.c)(found);
}
async function describeOwn(listed, client, context) {
	const arns = listed.map(({ arn }) => arn);
	try {
		return (await client.describeServiceDeployments(arns, context)).map(_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.c);
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "denied")) throw error;
		return listed.map(_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.d);
	}
}
async function watchDeployment(arn, { client, listed, rests = () => false }, context) {
	const told = /* @__PURE__ */ new Set();
	let shown = context.clock.now();
	for (let polls = 0;; polls++) {
		const deployment = await describeDeployment(client, arn, context).catch(async (error) => {
			if (listed === void 0 || !(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "denied")) throw error;
			return listedDeployment(arn, {
				client,
				at: listed
			}, context);
		});
		if (deployment !== void 0) {
			const line = (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.r)(deployment);
			if (!told.has(line)) context.log.info(line);
			told.add(line);
			if ((0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.i)(deployment) || rests(deployment)) return deployment;
			shown = context.clock.now();
		} else if (context.clock.now() - shown > 3e4) return void 0;
		await context.clock.sleep(pauseAfter(polls), context.signal);
	}
}
async function listedDeployment(arn, { client, at }, context) {
	const found = (await deploymentsOf(client, at, context)).find((each) => each.arn === arn);
	return found && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_3__.d)(found);
}
const pauseAfter = (polls) => Math.min(4e3, 1e3 + polls * 250);

// src/targets/aws/ecs-deployment/hopeless.ts
async function untilHopeless(watched, context, work) {
	const done = new AbortController();
	let hopeless;
	const count = async () => {
		hopeless = await countFailures(watched, {
			...context,
			signal: AbortSignal.any([context.signal, done.signal])
		});
	};
	const counting = count().catch(() => void 0);
	try {
		return {
			result: await work(() => hopeless !== void 0),
			...hopeless === void 0 ? {} : { hopeless }
		};
	} finally {
		done.abort(new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.O("cancelled", "no longer needed"));
		await counting;
	}
}
const pause = 15e3;
async function countFailures(watched, context) {
	for (;;) {
		await context.clock.sleep(pause, context.signal);
		try {
			const hopeless = await tooManyFailures(watched, context);
			if (hopeless !== void 0) return hopeless;
		} catch (error) {
			if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error, "denied")) return void 0;
			if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_0__.M)(error)) throw error;
		}
	}
}
async function tooManyFailures(watched, context) {
	const { client, at, began } = watched;
	const stopped = await ownTasks("STOPPED", watched, context);
	const failed = stopped.filter(hasFailed).length;
	const service = await client.describeService(at, context) ?? {};
	const allowed = failuresAllowed(service);
	if (failed >= allowed) return `ECS starts its tasks again and again, and ${failed} have come to nothing`;
	if (failed + refusalsOf(service, {
		began,
		tasks: stopped
	}).length < allowed) return void 0;
	const tasks = [...stopped, ...await ownTasks("RUNNING", watched, context)];
	const all = failed + refusalsOf(service, {
		began,
		tasks
	}).length;
	return all < allowed ? void 0 : `ECS has tried ${all} times to start a task, and none came up`;
}
async function ownTasks(desired, { client, at: { cluster, service }, taskDefinition }, context) {
	return (await client.tasks({
		cluster,
		service
	}, desired, context)).map(readTask).filter((task) => task.taskDefinition === taskDefinition);
}
function failuresAllowed({ desiredCount = 0, deploymentConfiguration }) {
	const threshold = deploymentConfiguration?.deploymentCircuitBreaker?.thresholdConfiguration;
	const { type, value } = {
		type: threshold?.type,
		value: threshold?.value ?? 50
	};
	if (type === "COUNT") return 2 * value;
	const share = Math.ceil(desiredCount * value / 100);
	return 2 * (type === "UNBOUNDED_PERCENT" ? Math.max(1, share) : Math.min(200, Math.max(3, share)));
}



/***/ })

};
