export const id = 550;
export const ids = [550];
export const modules = {

/***/ 4550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openService: () => (/* binding */ openService)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_FtFi9qbZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4097);
/* harmony import */ var _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7353);
/* harmony import */ var _hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9589);
/* harmony import */ var _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7906);
/* harmony import */ var _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5661);
/* harmony import */ var _call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4060);
/* harmony import */ var _recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4548);
/* harmony import */ var _variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(988);
/* harmony import */ var _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1742);
/* harmony import */ var _deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9046);
/* harmony import */ var _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5942);
/* harmony import */ var _hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6009);
/* harmony import */ var _view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1881);
/* harmony import */ var _journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99);
/* harmony import */ var _fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6530);
















// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateExpressGatewayServiceCommand.js
var CreateExpressGatewayServiceCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "CreateExpressGatewayService", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.p) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteExpressGatewayServiceCommand.js
var DeleteExpressGatewayServiceCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "DeleteExpressGatewayService", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.m) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeExpressGatewayServiceCommand.js
var DescribeExpressGatewayServiceCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "DescribeExpressGatewayService", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.g) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateExpressGatewayServiceCommand.js
var UpdateExpressGatewayServiceCommand = class extends (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.u)(_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.c, _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.l, "UpdateExpressGatewayService", _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.y) {};

// src/aws/express-client.ts
function createExpressClient({ clientConfig }) {
	const sdk = new _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.d(clientConfig);
	(0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.r)(sdk);
	return {
		describe: async (serviceArn, context) => {
			try {
				const { service } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.n)("ecs.DescribeExpressGatewayService", context, (options) => sdk.send(new DescribeExpressGatewayServiceCommand({
					serviceArn,
					include: ["TAGS"]
				}), options));
				return service ?? fail("ecs.DescribeExpressGatewayService");
			} catch (error) {
				if (isNotThere(error)) return void 0;
				throw error;
			}
		},
		create: async (request, context) => {
			const { service } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("ecs.CreateExpressGatewayService", context, (options) => sdk.send(new CreateExpressGatewayServiceCommand(request), options));
			return service ?? fail("ecs.CreateExpressGatewayService");
		},
		update: async (request, context) => {
			const { service } = await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("ecs.UpdateExpressGatewayService", context, (options) => sdk.send(new UpdateExpressGatewayServiceCommand(request), options));
			return service ?? fail("ecs.UpdateExpressGatewayService");
		},
		delete: async (serviceArn, context) => {
			await (0,_call_mNMQmge_js__WEBPACK_IMPORTED_MODULE_5__.t)("ecs.DeleteExpressGatewayService", context, (options) => sdk.send(new DeleteExpressGatewayServiceCommand({ serviceArn }), options));
		},
		close: () => sdk.destroy()
	};
}
function isNotThere(error) {
	if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "missing")) return true;
	return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "invalid", "conflict") && /Resource not found|INACTIVE status/i.test(error.message);
}
function fail(operation) {
	throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E(`${operation}: answered without a service`, {
		trouble: "unanswered",
		operation
	});
}

// src/targets/aws/ecs-express/check.ts
const pathIn = (request) => request.call === "create" || request.call === "update" ? request.settings.healthPath : void 0;
const checkOf = (path) => ({
	path,
	hint: `The container must listen on 0.0.0.0 and answer ${path === void 0 ? "that" : `GET ${path}`} with 200: ${adviceFor(path)}`
});
const adviceFor = (path) => path === "/" ? "if it does not, set `startup-probe` to a path that does, such as /health. See the log lines." : "check `startup-probe` and the log lines.";

// src/targets/aws/ecs-express/runs.ts
const sinceMark = ({ deployments, mark }) => mark === void 0 ? [] : (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.u)(deployments, mark.after);
const ownDeployment = (view) => sinceMark(view).findLast(({ target }) => view.contents[target]?.release === view.mark?.release);
function runsNow(view, before) {
	const [head, ...older] = sinceMark(view);
	if (head === void 0) return view.deployments.length === 0 ? unlisted(view, before) : "before";
	const last = older.find(({ status }) => status === "SUCCESSFUL");
	const served = last === void 0 ? "before" : kindOf$1(view, last, before);
	if (head.status === "ROLLBACK_SUCCESSFUL") return served;
	return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.o)(head) && served === "foreign" ? "foreign" : kindOf$1(view, head, before);
}
function unlisted(view, before) {
	const { contents, stable = "", mark } = view;
	const content = contents[stable];
	if (content !== void 0 && content.release === mark?.release) return "ours";
	if (before === void 0) return content === void 0 ? "before" : "foreign";
	return isBack(view, {
		target: stable,
		status: "SUCCESSFUL"
	}, before) ? "before" : "foreign";
}
function kindOf$1(view, deployment, before) {
	if (deployment.arn === ownDeployment(view)?.arn || isTheSame(view, deployment)) return "ours";
	if (before === void 0 || !isBack(view, deployment, before)) return "foreign";
	return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.i)(deployment) && deployment.status !== "SUCCESSFUL" ? "ours" : "before";
}
function isTheSame({ contents, known, mark }, deployment) {
	const now = known[deployment.target];
	if (contents[deployment.target]?.release !== mark?.release) return false;
	return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.o)(deployment) || now !== void 0 && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)(now) === mark?.asked;
}
function isBack({ contents, known, mark }, deployment, before) {
	const content = contents[deployment.target];
	if (content === void 0) return false;
	if (mark?.phase === "restoring" || (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.o)(deployment)) return content.environment === before.environment && content.image === before.settings.image;
	const now = known[deployment.target];
	return now !== void 0 && (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.p)(now, before.settings, before.environment);
}

// src/targets/aws/ecs-express/steps.ts
const planDetail = (plan) => plan?.detail;
const step = (draft, detail) => (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.a)(draft, detail);
const markSteps = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.n)({
	thing: "service",
	writeMark: _view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.c,
	withoutNote: _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.g
});
const { commit, tidy, unmark, yieldTo } = markSteps;
function create$1(way, { settings, infrastructureRole = "", ...plan }) {
	const draft = {
		way,
		name: "create",
		title: "Creating the service"
	};
	return step(draft, {
		call: "create",
		settings,
		infrastructureRole,
		tags: markSteps.tagsOfNew(draft, plan)
	});
}
function mark(way, view, recipe, { mark: planned, userTags }) {
	const [newest] = view.deployments;
	const after = newest === void 0 ? {} : { after: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(newest.arn) };
	return markSteps.mark(way, view, recipe, {
		mark: {
			...planned,
			...after
		},
		userTags
	});
}
const update$1 = (way, { settings }) => step({
	way,
	name: "update",
	title: "Updating the service; ECS leads the users over while its alarm is quiet"
}, {
	call: "update",
	settings
});
const finish = (way, marked, settings) => markSteps.finish(way, marked, (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.m)(settings));
function retract(way, marked) {
	const retracting = markSteps.retract(way, marked);
	const request = {
		...retracting.detail,
		meanwhile: true
	};
	return {
		...retracting,
		detail: request
	};
}
const stop$1 = (way, deployment) => step({
	way,
	name: "stop",
	title: `Having ECS take back ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)({ arn: deployment })}`
}, {
	call: "stop",
	deployment
});
const restore = (way, settings) => step({
	way,
	name: "restore",
	title: "Updating the service to what it was before"
}, {
	call: "update",
	settings
});
const remove = (way) => step({
	way,
	name: "delete",
	title: "Deleting the service that this release created"
}, { call: "delete" });

// src/targets/aws/ecs-express/back.ts
function towardsBack(way, seen, view) {
	if (!way.snapshot.existed) return towardsDeleted(way, seen, view);
	if (view === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody deleted the service");
	const recipe = way.snapshot.recipe;
	const mark = view.mark?.release === way.release ? view.mark : void 0;
	if (mark === void 0) return unmarked(way, view, recipe);
	const runs = runsNow(view, recipe);
	if (runs === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(yieldTo(way, view, recipe));
	const marked = {
		view,
		mark,
		recipe
	};
	if (runs === "ours") return mark.phase === "restoring" ? goBack(way, marked) : startBack(way, marked);
	return isDecided(mark) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(retract(way, marked)) : putRight(way, marked);
}
const isDecided = ({ phase }) => phase === "committed" || phase === "done";
function unmarked(way, view, recipe) {
	const keys = (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.s)(view.tags, recipe);
	if (keys.length > 0 && way.attempt < mostSteps) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(tidy(way, keys));
	return [view.settings, view.known[view.stable ?? ""]].some((each) => each !== void 0 && (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.p)(each, recipe.settings, recipe.environment)) ? _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.o : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody else changed the service");
}
const mostSteps = 20;
function startBack(way, marked) {
	return underWay(marked.view) === void 0 && settingsBefore(way.snapshot) === void 0 ? lost(marked) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(retract(way, marked));
}
function goBack(way, marked) {
	const deployment = underWay(marked.view);
	if (deployment !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(stop$1(way, deployment));
	const settings = settingsBefore(way.snapshot);
	return settings === void 0 ? lost(marked) : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(restore(way, settings));
}
function underWay(view) {
	const own = ownDeployment(view);
	return own !== void 0 && own.arn === view.head?.arn && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.t)(view.head) ? own.arn : void 0;
}
function putRight(way, { view, mark, recipe }) {
	if (way.goal === "restored") return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.o;
	const untouched = mark.phase === "held" && sinceMark(view).length === 0;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(unmark(way, view, recipe, { untouched }));
}
function settingsBefore({ recipe, sensitive }) {
	const env = sensitive?.env;
	return env === void 0 ? void 0 : {
		...recipe.settings,
		env
	};
}
function lost({ recipe: { definition } }) {
	return {
		kind: "stuck",
		reason: `the task definition of before (${definition}) cannot be read, or is not what it was, and with it the former values of the environment are gone`,
		command: `aws ecs describe-task-definition --region ${(0,_endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.a)(definition)} --task-definition ${definition}   # then aws ecs update-express-gateway-service with its container`
	};
}
function towardsDeleted(way, seen, view) {
	if (view === void 0) return seen.exists ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody else has the service") : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.o;
	const { mark } = view;
	if (mark?.release !== way.release || !mark.created) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody else has the service");
	if (runsNow(view, void 0) === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody else changed the service");
	if (way.goal === "restored") return isDecided(mark) ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(retract(way, {
		view,
		mark
	})) : _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.o;
	return mark.phase === "done" ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("the release was finished") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(remove(way));
}

// src/targets/aws/ecs-express/next.ts
function nextStep(way, seen) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	switch (way.goal) {
		case "held": return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("Express Mode cannot hold a version back: it leads users over by itself");
		case "live": return towardsLive(way, seen, view);
		case "committed": return markWays.towardsCommitted(way, seen, view);
		case "finished": return markWays.towardsFinished(way, seen, view);
		case "restored":
		case "back": return towardsBack(way, seen, view);
	}
}
const isGone = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody deleted the service");
const recipeOf = ({ recipe }) => recipe;
function towardsLive(way, seen, view) {
	if (!way.snapshot.existed) return towardsCreated(way, seen, view);
	if (view === void 0) return isGone;
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.i)(view, way);
	if (mark === void 0) return markWays.begin(way, seen, view);
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("it is on its way back");
	const runs = runsNow(view, recipeOf(way.snapshot));
	if (runs === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)(changedBy(view));
	if (runs === "ours") return serves(view);
	const reason = whyNot(view);
	if (reason !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)(reason);
	if (ownDeployment(view) !== void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)(changedBy(view));
	if (mark.phase !== "held") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("the service runs what it ran before the release");
	const detail = planDetail(way.plan);
	if (detail === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("the update was never asked for, and what it was to be is not known any more");
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(update$1(way, detail));
}
function whyNot(view) {
	const { head } = view;
	const own = ownDeployment(view);
	if (own === void 0 || own.status === "SUCCESSFUL") return void 0;
	const ending = head?.arn === own.arn ? (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.c)(head) : void 0;
	if (ending !== void 0 && "reason" in ending) return ending.reason;
	return `${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(own)} is ${own.status}${own.reason === void 0 ? "" : `: ${own.reason}`}`;
}
function serves(view) {
	const { head, stable, contents, mark } = view;
	if ((head === void 0 || head.status === "ROLLBACK_SUCCESSFUL" && head.arn !== ownDeployment(view)?.arn) && stable !== void 0 && contents[stable]?.release === mark?.release) return _look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.o;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)(whyNot(view) ?? "ECS did not bring the revision up");
}
function towardsCreated(way, seen, view) {
	const detail = planDetail(way.plan);
	if (view === void 0) return detail === void 0 || seen.exists ? isGone : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(create$1(way, detail));
	const mark = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.i)(view, way);
	if (mark === void 0) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)("somebody else created the service");
	if (mark.phase === "restoring") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("it is on its way back");
	if (runsNow(view, void 0) === "foreign") return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.l)(changedBy(view));
	if (detail?.isInternal === true && view.endpoint?.isPublic === true) return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("ECS put the service on the internet, as its subnets are public: give aws-subnets private ones");
	return serves(view);
}
const markWays = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.r)({
	thing: "service",
	planDetail,
	mark: (way, view, detail) => mark(way, view, recipeOf(way.snapshot), detail),
	live: (way, seen, { view }) => towardsLive(way, seen, view),
	commit,
	close,
	tidy
});
function close(way, marked) {
	const { settings } = marked.view;
	return settings === void 0 ? (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.s)("the service has no container of its own any more") : (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.u)(finish(way, marked, settings));
}
function changedBy(view) {
	const [newest] = sinceMark(view);
	return newest === void 0 ? "somebody else changed the service" : `somebody else changed the service by ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(newest)}`;
}

// src/targets/aws/ecs-express/observe.ts
const drainsWithin = 12e5;
function observed(found) {
	const nothing = {
		exists: false,
		fingerprint: "absent",
		live: [],
		endpoints: {}
	};
	if (found.kind === "absent") return {
		...nothing,
		detail: {}
	};
	if (found.kind === "draining" && found.since < drainsWithin) return {
		...nothing,
		busy: "the service of this name is being deleted (DRAINING)",
		detail: {}
	};
	if (found.kind === "no cluster") return {
		...nothing,
		detail: { service: { kind: found.kind } }
	};
	if (found.kind !== "express") return {
		...nothing,
		exists: true,
		fingerprint: found.kind,
		detail: { service: { kind: found.kind } }
	};
	return observedExpress(found);
}
function observedExpress(found) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.r)(found);
	const busy = busyWith(view, found);
	const ours = oursOf(view, busy);
	return {
		exists: true,
		fingerprint: fingerprintOf(view),
		live: liveOf(view),
		endpoints: view.endpoint?.isPublic === true ? { public: view.endpoint.url } : {},
		detail: { service: view },
		...busy === void 0 ? {} : {
			busy,
			...isStoppable(view) ? { stoppable: true } : {}
		},
		...view.mark === void 0 ? {} : { mark: view.mark },
		...ours === void 0 ? {} : { ours }
	};
}
function fingerprintOf({ head, settings, definition, tags }) {
	const isLeft = head !== void 0 && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.o)(head);
	return (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)({
		...isLeft ? { revision: head.target } : {
			settings: settings ?? null,
			definition: definition ?? null
		},
		tags: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.x)(tags)
	});
}
function busyWith(view, { service, isOld }) {
	const { head, deployments, mark } = view;
	if (head !== void 0 && !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.i)(head)) return `ECS deploys ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(head.target)} (${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.r)(head)})`;
	const { currentDeployment } = service;
	if (!(isOld && deployments.length === 0) && currentDeployment !== void 0 && deployments.every(({ arn }) => arn !== currentDeployment)) return `ECS deploys (${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(currentDeployment)})`;
	if (isOld || !(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark)) return void 0;
	const isListed = (revision) => deployments.some(({ target }) => target === revision);
	const accepted = Object.keys(view.active).some((revision) => view.contents[revision]?.release === mark.release && !isListed(revision));
	const isNew = mark.created && deployments.length === 0;
	return accepted || isNew ? "ECS has accepted the revision, and begins to deploy it" : void 0;
}
function isStoppable(view) {
	const { head, mark } = view;
	if (!(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark)) return false;
	if (mark.created) return runsNow(view, void 0) !== "foreign";
	return head !== void 0 && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.t)(head) && head.arn === ownDeployment(view)?.arn;
}
function liveOf({ stable, head, known }) {
	const isSettled = head === void 0 || head.status === "ROLLBACK_SUCCESSFUL";
	const all = stable === void 0 ? [] : [{
		revision: stable,
		share: 100
	}];
	return ((isSettled ? void 0 : head.shares) ?? all).map(({ revision, share }) => ({
		revision: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(revision),
		share,
		...digestOf(known[revision])
	}));
}
function digestOf(settings) {
	const digest = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.f)(settings?.image ?? "");
	return digest === void 0 ? {} : { digest };
}
function oursOf(view, busy) {
	const { mark, stable = "", contents, known } = view;
	if (mark === void 0) return void 0;
	const revision = contents[stable]?.release === mark.release && ((0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark) || isAsLeft(mark, known[stable])) ? stable : (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark) ? ownDeployment(view)?.target : void 0;
	if (revision === void 0) return void 0;
	const isReady = revision === stable && busy === void 0;
	const last = sinceMark(view).find(({ target }) => target === revision);
	return {
		revision: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(revision),
		ready: isReady,
		...isReady || last?.reason === void 0 ? {} : { reason: last.reason },
		...digestOf(known[revision])
	};
}
const isAsLeft = ({ live }, now) => now !== void 0 && (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.m)(now) === live;

// src/targets/aws/ecs-express/changes.ts
function changesBetween(view, { settings, userTags, infrastructureRole }) {
	const [old, now] = [facts(view?.settings), facts(settings)];
	return [
		...Object.keys({
			...old,
			...now
		}).flatMap((field) => (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.t)(field, old[field], now[field])),
		...view === void 0 ? (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.t)("infrastructure role", void 0, infrastructureRole) : [],
		...(0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.r)(view?.settings, settings),
		...Object.entries(userTags).flatMap(([key, value]) => (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.t)(`tag ${key}`, view?.tags[key], value))
	];
}
function facts(settings) {
	if (settings === void 0) return {};
	const { scaling, network, command } = settings;
	return {
		image: settings.image,
		port: String(settings.port),
		cpu: `${Number(settings.cpu) / 1024}`,
		memory: `${settings.memory}Mi`,
		architecture: settings.architecture.toLowerCase(),
		command: command?.join(" "),
		"health check": settings.healthPath,
		scaling: `${scaling.min} to ${scaling.max} tasks, more from ${describeLoad(scaling)} on`,
		"execution role": settings.executionRole,
		"task role": settings.taskRole,
		subnets: network?.subnets.join(", "),
		"security groups": network?.securityGroups.join(", ")
	};
}
function describeLoad({ metric, value }) {
	if (metric === "AVERAGE_CPU") return `${value} % of the CPU`;
	if (metric === "AVERAGE_MEMORY") return `${value} % of the memory`;
	return metric === "REQUEST_COUNT_PER_TARGET" ? `${value} requests per task` : `${metric} ${value}`;
}

// src/targets/aws/ecs-express/desired.ts
const platforms = {
	X86_64: "linux/amd64",
	ARM64: "linux/arm64"
};
const architectures = {
	x86_64: "X86_64",
	arm64: "ARM64"
};
function settingsFor({ image, settings, release }, before, wish) {
	const port = settings.port ?? before?.port ?? standard.port;
	const known = {
		env: before?.env ?? {},
		secrets: before?.secrets ?? {}
	};
	const architecture = (wish.architecture && architectures[wish.architecture]) ?? before?.architecture ?? standard.architecture;
	const { registryPassword, network: placed, ...kept } = {
		...standard,
		...before
	};
	const network = networkFor(wish, placed);
	return {
		...kept,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.t)(settings, {
			release,
			port: String(port),
			before: known
		}),
		image: `${image.repository}@${image.platforms[platforms[architecture]] ?? image.digest}`,
		port,
		architecture,
		scaling: scalingFor(settings, before?.scaling ?? _view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.d),
		...sizesOf(settings),
		...rolesOf(settings),
		...network === void 0 ? {} : { network },
		...registryPassword !== void 0 && hostOf(before?.image) === hostOf(image.repository) ? { registryPassword } : {},
		...healthOf(settings),
		...settings.command === void 0 ? {} : { command: [...settings.command] }
	};
}
const standard = {
	port: 8080,
	cpu: "1024",
	memory: "2048",
	architecture: "X86_64",
	executionRole: "",
	healthPath: "/"
};
const hostOf = (image = "") => image.slice(0, image.indexOf("/"));
const sizesOf = ({ cpu, memory }) => ({
	...cpu === void 0 ? {} : { cpu: String(cpu * 1024) },
	...memory === void 0 ? {} : { memory: String(memory) }
});
const rolesOf = ({ executionRole, runtimeIdentity }) => ({
	...executionRole === void 0 ? {} : { executionRole },
	...runtimeIdentity === void 0 ? {} : { taskRole: runtimeIdentity }
});
function healthOf({ startupProbe, livenessProbe }) {
	const probe = startupProbe ?? livenessProbe;
	return probe === void 0 ? {} : { healthPath: probe.path ?? standard.healthPath };
}
function scalingFor({ minInstances, maxInstances }, now) {
	return {
		...now,
		min: Math.max(1, minInstances ?? now.min),
		max: maxInstances ?? now.max
	};
}
function networkFor({ subnets, securityGroups }, now) {
	if (subnets === void 0 && securityGroups === void 0) return now;
	const hasGroups = securityGroups?.every((group) => now?.securityGroups.includes(group)) !== false;
	return (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.h)({
		subnets: subnets ?? now?.subnets,
		securityGroups: hasGroups ? now?.securityGroups : securityGroups
	});
}

// src/targets/aws/ecs-express/snapshot.ts
const nothing = (seen) => ({
	existed: false,
	fingerprint: seen.fingerprint,
	live: [],
	recipe: {}
});
function takeSnapshot(plan, seen) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	const detail = planDetail(plan);
	if (view?.settings === void 0 || detail === void 0) return nothing(seen);
	const { fingerprint, live } = seen;
	return {
		existed: true,
		fingerprint,
		live,
		recipe: recipeFor(view, view.settings, live, detail.userTags),
		sensitive: { env: view.settings.env }
	};
}
function recipeFor({ definition = "", tags }, settings, live, userTags) {
	return {
		settings: (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.g)(settings),
		environment: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)(settings.env),
		definition,
		live: [...live],
		marks: (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.d)(tags),
		userTags: Object.fromEntries(Object.keys(userTags).map((key) => [key, tags[key] ?? null]))
	};
}
async function rebuild(seen, api, context) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	const mark = view?.mark;
	if (view === void 0 || !(0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark)) return void 0;
	if (mark.created) return nothing(seen);
	const { recipe } = view;
	if (recipe === void 0) throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E(`release ${mark.release} left no note of what was there before it`, {
		trouble: "invalid",
		operation: "rebuild"
	});
	const env = await environmentBefore(view, recipe, api, context);
	const sensitive = env === void 0 ? {} : { sensitive: { env } };
	return {
		existed: true,
		fingerprint: seen.fingerprint,
		live: recipe.live,
		recipe,
		...sensitive
	};
}
async function environmentBefore({ settings }, { environment, definition }, api, context) {
	if (settings !== void 0 && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)(settings.env) === environment) return settings.env;
	const env = await api.environment(definition, context);
	return env !== void 0 && (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)(env) === environment ? env : void 0;
}

// src/targets/aws/ecs-express/problems.ts
function problemsOf(planned) {
	const ofService = problemsOfService(planned);
	const { view } = planned;
	return view !== void 0 && view.settings === void 0 ? ofService : [...ofService, ...problemsOfWish(planned)];
}
const problemsOfWish = (planned) => [
	...problemsOfAccess(planned),
	...problemsOfRoles(planned),
	...problemsOfSize(planned),
	...problemsOfImage(planned),
	...problemsOfTags(planned)
];
function problemsOfService({ view, obstacle, companions, wish, unit }) {
	const problems = [];
	if (obstacle === "no cluster") problems.push(`there is no ECS cluster ${wish.cluster}: correct aws-cluster, or make it first (aws ecs create-cluster)`);
	if (obstacle === "classic") problems.push("there is a service of this name that is not Express Mode’s: release to it with \"aws-platform: ecs\", or choose another service name");
	if (obstacle === "draining") problems.push("the service of this name is being deleted and does not go away (DRAINING): see in the console what it waits for, or choose another service name");
	if (view !== void 0) problems.push(...problemsOfWhatRuns(view));
	if (view?.settings !== void 0 && companions.length > 0) problems.push(`the service’s task definition was extended past Express Mode by ${companions.join(", ")}, which an update could take away and an undo could not bring back: take that out, or choose another service name`);
	if (unit.settings.vpc !== void 0) problems.push("tasks of Express Mode are in the VPC itself: give aws-subnets and aws-security-groups instead of a VPC connector");
	return problems;
}
function problemsOfWhatRuns({ stable, definition, settings, head }) {
	const last = head === void 0 ? "" : ` (${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(head)}, ${head.status})`;
	const first = "have it come up first (aws ecs update-express-gateway-service), or delete it (aws ecs delete-express-gateway-service)";
	if (stable === void 0 && head?.failures !== void 0) return [`the service has never come up${last}, so that there is nothing that an undo could bring: ${first}`];
	if (definition === void 0) return [`ECS shows what a service is set to only while one of its tasks is there, and of this one none is${last}: ${first}`];
	if (settings === void 0) return [`the service runs a task definition of your own (${definition}), which Express Mode would replace with one of a single container: have Express Mode manage it first (aws ecs update-express-gateway-service --primary-container …), or choose another service name`];
	return [];
}
function problemsOfAccess({ view, unit: { settings }, wish }) {
	const { access, ingress } = settings;
	const problems = [];
	if (access === "private") problems.push("Express Mode’s load balancer cannot ask for an identity: \"access: private\" is not possible there; \"ingress: internal\" with private subnets keeps requests from the internet away");
	if (view === void 0 && access === void 0 && ingress !== "internal") problems.push("Express Mode would serve everybody: say \"access: public\", or \"ingress: internal\" and private subnets (aws-subnets) for requests from your VPC alone");
	if (view === void 0 && ingress === "internal" && wish.subnets === void 0) problems.push("Express Mode is internal where its subnets are private: give aws-subnets such subnets");
	if (view?.endpoint !== void 0 && ingress !== void 0 && ingress === "all" !== view.endpoint.isPublic) problems.push(`the service is ${view.endpoint.isPublic ? "on" : "off"} the internet, as its subnets are, and "ingress: ${ingress}" cannot change that: delete the service, or choose another service name`);
	return problems;
}
function problemsOfRoles({ view, detail }) {
	const problems = [];
	if (detail.settings.executionRole === "") problems.push("ECS pulls images, reads secrets and writes logs by a role: set aws-execution-role to one that trusts ecs-tasks.amazonaws.com and has the policy AmazonECSTaskExecutionRolePolicy");
	if (view === void 0 && detail.infrastructureRole === void 0) problems.push("Express Mode makes load balancer, certificate and scaling by a role: set aws-infrastructure-role to one that trusts ecs.amazonaws.com and has the policy AmazonECSInfrastructureRoleforExpressGatewayServices (docs/ecs-express.md has the commands)");
	return problems;
}
function problemsOfSize({ detail: { settings } }) {
	const problems = [];
	const { cpu, memory, scaling } = settings;
	if ((0,_fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__.n)(Number(cpu) / 1024, Number(memory)) !== void 0) problems.push(`there is no task of ${Number(cpu) / 1024} vCPU and ${memory} MiB; ${_fargate_B9VEiyHA_js__WEBPACK_IMPORTED_MODULE_12__.t}`);
	if (scaling.min > scaling.max) problems.push(`min-instances ${scaling.min} is more than max-instances ${scaling.max}, which the service has: give both`);
	return problems;
}
function problemsOfImage({ unit: { image }, detail }) {
	const { architecture } = detail.settings;
	const platform = platforms[architecture];
	const all = Object.keys(image.platforms);
	if (all.includes(platform)) return [];
	return [`the service runs on ${architecture}, and the image is not built for ${platform} but for ${all.join(", ")}`];
}
function problemsOfTags({ view, detail }) {
	const now = view?.tags ?? {};
	const { userTags, mark } = detail;
	const written = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.c)({
		...mark,
		phase: "held",
		step: ""
	}, now);
	const recipe = view?.settings === void 0 ? {} : (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.l)(recipeFor(view, view.settings, [], userTags), now);
	const count = Object.keys({
		...now,
		...userTags,
		...(0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.d)(now),
		...written,
		...recipe
	}).length;
	if (count <= 50) return [];
	return [`a service has at most ${50} tags, and with Tandem's own it would have ${count}: remove some`];
}

// src/targets/aws/ecs-express/warnings.ts
const warningsOf = (planned) => [...ofSettings(planned), ...ofService(planned)];
function ofSettings({ unit: { settings }, view, detail }) {
	const { accessRole, observability, startupProbe, livenessProbe } = settings;
	const isNewRole = view?.infrastructureRole !== void 0 && detail.infrastructureRole !== void 0;
	return [
		...accessRole === void 0 ? [] : ["aws-access-role has no effect on Express Mode, which pulls images by aws-execution-role"],
		...observability === void 0 ? [] : ["observability has no effect on Express Mode"],
		...isNewRole && view.infrastructureRole !== detail.infrastructureRole ? [`the infrastructure role of a service cannot be changed: it stays ${view.infrastructureRole}`] : [],
		...view === void 0 && startupProbe === void 0 && livenessProbe === void 0 ? ["no startup-probe is given, so the load balancer asks for /, which has to answer with 200; health-check-path is for the check by Tandem alone"] : []
	];
}
function ofService({ view, detail }) {
	const now = view?.settings;
	if (view === void 0 || now === void 0) return [];
	const warnings = [];
	const dropped = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.n)(now, detail.settings);
	if (dropped.length > 0) warnings.push(`these variables of the service are not given and will be gone: ${dropped.join(", ")} (env-strategy: merge keeps them)`);
	if (view.mark === void 0) warnings.push("this service was not released by Tandem before; what is not given stays as it is");
	if ((0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.f)(now.image) === void 0) warnings.push(`what runs now is named by a tag, ${now.image}: an undo brings what the tag names then`);
	if (now.taskRole === void 0 && detail.settings.taskRole !== void 0) warnings.push("Express Mode takes no role of the container away again: after an undo the service still has it");
	return warnings;
}

// src/targets/aws/ecs-express/plan.ts
async function planService(unit, seen, { wish, resolve, api }, context) {
	const secrets = await (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.i)(unit.settings.secrets, resolve, context);
	const given = {
		...unit.settings,
		...secrets.found === void 0 ? {} : { secrets: secrets.found }
	};
	const definition = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen)?.definition;
	const companions = definition === void 0 ? [] : await api.companions(definition, context);
	const planned = {
		...plannedFor({
			...unit,
			settings: given
		}, (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.t)(seen), wish),
		companions
	};
	const { view, detail, traits } = planned;
	const unchanged = view !== void 0 && isUnchanged(view, detail);
	return {
		action: view === void 0 ? "create" : unchanged ? "unchanged" : "update",
		traits,
		problems: unchanged ? [] : [...secrets.problems, ...problemsOf(planned)],
		warnings: [...secrets.warnings, ...unchanged ? [] : warningsOf(planned)],
		changes: unchanged ? [] : changesBetween(view, detail),
		steps: unchanged ? ["Probe what serves"] : stepsFor(planned),
		settingsHash: detail.mark.settingsHash,
		fingerprint: seen.fingerprint,
		detail
	};
}
function plannedFor(unit, { service }, wish) {
	const view = service?.kind === "express" ? service : void 0;
	return {
		unit,
		wish,
		view,
		obstacle: service === void 0 || service.kind === "express" ? void 0 : service.kind,
		detail: detailFor(unit, view, wish),
		traits: traitsFor(unit.settings, view)
	};
}
function detailFor(unit, view, wish) {
	const { image, settings: given, release } = unit;
	const settings = settingsFor(unit, view?.settings, wish);
	return {
		settings,
		userTags: given.labels ?? {},
		isInternal: isInternal(given, view),
		mark: {
			release: release.id,
			order: release.order,
			version: release.version,
			run: release.run,
			settingsHash: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)({
				digest: image.digest,
				settings: given,
				...wish
			}),
			digest: image.digest,
			asked: (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.n)(settings),
			created: view === void 0,
			...release.places === void 0 ? {} : { places: [...release.places] }
		},
		...given.infrastructureRole === void 0 ? {} : { infrastructureRole: given.infrastructureRole }
	};
}
const isInternal = ({ ingress }, view) => view?.endpoint === void 0 ? ingress === "internal" : !view.endpoint.isPublic;
function isUnchanged({ mark, settings, tags, head }, detail) {
	if (mark?.phase !== "done" || settings === void 0) return false;
	if (head !== void 0 && head.status !== "ROLLBACK_SUCCESSFUL") return false;
	if (mark.settingsHash !== detail.mark.settingsHash || mark.live !== (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.m)(settings)) return false;
	return settings.env["RELEASE_ID"] === mark.release && hasAll(tags, detail.userTags);
}
const hasAll = (tags, wanted) => Object.entries(wanted).every(([key, value]) => tags[key] === value);
const traitsFor = (given, view) => ({
	hold: "none",
	shift: "platform",
	undo: "redeploy",
	undoNeeds: "cloud",
	proof: isInternal(given, view) ? "platform" : "http"
});
function stepsFor({ view, traits }) {
	const probe = traits.proof === "http" ? ["Probe the public address"] : [];
	if (view === void 0) return [
		"Create the service: ECS makes load balancer, certificate and scaling, and starts it",
		...probe,
		"Decide",
		"Close the mark (if the release fails: delete the service again)"
	];
	return [
		"Mark the service, with a note of what there is",
		"Update the service: ECS gives 5 % of the requests to the new version, then all, and takes it back when its alarm goes off",
		...probe,
		"Decide",
		"Close the mark (if the release fails: have ECS take it back, or update the service to what it was)"
	];
}

// src/targets/aws/ecs-express/reach.ts
function reachOf(which, seen) {
	const proof = "the load balancer’s health check, and an alarm that stayed quiet while ECS led the users over";
	if (which === "candidate") return { instead: `${proof}, as Express Mode has no address for a candidate` };
	const url = seen.endpoints.public;
	if (url !== void 0) return { url };
	return { instead: `${proof}, as ${(0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen)?.endpoint === void 0 ? "the service has no address" : "the service is off the internet"}` };
}

// src/targets/aws/ecs-express/recall.ts
const shownWithin$1 = 1e4;
const recallStep = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.t)({
	finding: findingOf,
	patience: () => shownWithin$1,
	isBusy: ({ busy, stoppable }) => busy !== void 0 && stoppable !== true
});
function findingOf(step, seen) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	const happened = { step: step.key };
	if (view === void 0) return step.name === "delete" ? happened : step.name === "create" ? "not yet" : "absent";
	const isMarked = (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.r)(step.key, view.mark?.release);
	switch (step.name) {
		case "tidy": return (0,_environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.s)(view.tags).length === 0 ? happened : "not yet";
		case "unmark":
		case "yield": return isMarked ? "not yet" : happened;
		case "create": return isMarked ? {
			...happened,
			...revisionOf(ownRevision(view))
		} : "absent";
		case "update": return isMarked ? deployed$1(happened, ownRevision(view)) : "absent";
		case "restore": return isMarked ? deployed$1(happened, restoredRevision(view)) : "absent";
		case "stop": return isGoingOn(view) ? "not yet" : happened;
		case "delete": return "not yet";
		default: return view.mark?.step === step.key ? happened : "not yet";
	}
}
const revisionOf = (revision) => revision === void 0 ? {} : { operation: revision };
const deployed$1 = (happened, revision) => revision === void 0 ? "not yet" : {
	...happened,
	operation: revision
};
const ownRevision = (view) => ownDeployment(view)?.target ?? Object.keys(view.active).find((revision) => view.contents[revision]?.release === view.mark?.release);
function restoredRevision(view) {
	const { recipe, contents } = view;
	const [newest] = sinceMark(view);
	const content = newest && contents[newest.target];
	const isBack = content?.environment === recipe?.environment && content?.image === recipe?.settings.image;
	return newest !== void 0 && isBack && newest.arn !== ownDeployment(view)?.arn ? newest.target : void 0;
}
const isGoingOn = (view) => {
	const own = ownDeployment(view);
	return own !== void 0 && view.head?.arn === own.arn && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.t)(view.head);
};

// src/targets/aws/ecs-express/roles.ts
const linkedRole = /service[- ]linked role/i;
const unknownRole = [
	/Cannot assume role/i,
	/not authorized to perform: sts:AssumeRole\b/,
	/AWS was not able to validate the provided access credentials/,
	linkedRole
];
const knownWithin = 12e4;
const pause$1 = 5e3;
function rolesIn(request) {
	if (request.call !== "create" && request.call !== "update") return void 0;
	const { executionRole: execution, taskRole: task } = request.settings;
	return {
		execution,
		task,
		...request.call === "create" ? { infrastructure: request.infrastructureRole } : {}
	};
}
async function whenRoleIsKnown(roles, context, attempt) {
	const start = context.clock.now();
	for (let told = false;; told = true) try {
		return await attempt();
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "denied", "invalid") || !isOfRole(error)) throw error;
		if (context.clock.now() - start > knownWithin) throw (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.P)(error, { hint: hintFor(roles, error) });
		if (!told) context.log.info(`${error.message}; a role may be too new to be known: asking again for two minutes`);
		await context.clock.sleep(pause$1, context.signal);
	}
}
const isOfRole = ({ message }) => unknownRole.some((pattern) => pattern.test(message));
function hintFor({ execution, task, infrastructure }, { message }) {
	if (linkedRole.test(message)) return "This account has not used ECS before, and what ECS works with is not there. Once, by somebody who may: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com";
	return `${[execution, ...task === void 0 ? [] : [task]].join(" and ")} must be there and trust ecs-tasks.amazonaws.com (sts:AssumeRole)${infrastructure === void 0 ? "" : `, and ${infrastructure} ecs.amazonaws.com`}.`;
}

// src/targets/aws/ecs-express/wire.ts
function writeSettings(wanted, now) {
	const differs = (name) => typeof now !== "object" || (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.t)(wanted[name]) !== (0,_hash_Cv5YqoHw_js__WEBPACK_IMPORTED_MODULE_10__.t)(now[name]);
	const { cpu, memory, network, scaling } = wanted;
	return {
		cpu,
		memory,
		healthCheckPath: wanted.healthPath,
		primaryContainer: writeContainer(wanted, now),
		...differs("architecture") ? { cpuArchitecture: wanted.architecture } : {},
		...differs("executionRole") ? { executionRoleArn: wanted.executionRole } : {},
		...wanted.taskRole !== void 0 && differs("taskRole") ? { taskRoleArn: wanted.taskRole } : {},
		...network !== void 0 && differs("network") ? { networkConfiguration: network } : {},
		...differs("scaling") ? { scalingTarget: writeScaling(scaling) } : {}
	};
}
function writeContainer(wanted, now) {
	const { image, port, env, secrets, command = [], logs, registryPassword } = wanted;
	const had = (name) => now === "not shown" || !isEmpty(now?.[name]);
	return {
		image,
		containerPort: port,
		environment: Object.entries(env).map(([name, value]) => ({
			name,
			value
		})),
		...isEmpty(secrets) && !had("secrets") ? {} : { secrets: writeSecrets(secrets) },
		...isEmpty(command) && !had("command") ? {} : { command },
		...logs === void 0 ? {} : { awsLogsConfiguration: {
			logGroup: logs.group,
			logStreamPrefix: logs.prefix
		} },
		...registryPassword === void 0 ? {} : { repositoryCredentials: { credentialsParameter: registryPassword } }
	};
}
const writeSecrets = (secrets) => Object.entries(secrets).map(([name, valueFrom]) => ({
	name,
	valueFrom
}));
const isEmpty = (map = {}) => Object.keys(map).length === 0;
const writeScaling = ({ min, max, metric, value }) => ({
	minTaskCount: min,
	maxTaskCount: max,
	...isMetric(metric) ? { autoScalingMetric: metric } : {},
	autoScalingTargetValue: value
});
const metrics = [
	"AVERAGE_CPU",
	"AVERAGE_MEMORY",
	"REQUEST_COUNT_PER_TARGET"
];
const isMetric = (metric) => metrics.some((each) => each === metric);

// src/targets/aws/ecs-express/send.ts
async function send(request, seen, api, context) {
	const { client, express, arn } = api;
	switch (request.call) {
		case "create": return create(request, api, context);
		case "update": return update(request.settings, (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen), api, context);
		case "tag":
			await client.tag(arn, request.tags, context);
			return {};
		case "untag": return untag(request.keys, api, context);
		case "stop": return stop(request.deployment, client, context);
		case "delete":
			await goneAlready(express.delete(arn, context));
			return {};
	}
}
async function create({ settings, infrastructureRole, tags }, api, context) {
	const { express, at, arn } = api;
	api.hide(settings.env, Object.keys(settings.secrets));
	const request = {
		...writeSettings(settings),
		cluster: at.cluster,
		serviceName: (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(arn),
		infrastructureRoleArn: infrastructureRole,
		tags: Object.entries(tags).map(([key, value]) => ({
			key,
			value
		}))
	};
	try {
		const revision = (await express.create(request, context)).activeConfigurations?.[0]?.serviceRevisionArn;
		return revision === void 0 ? {} : { operation: revision };
	} catch (error) {
		throw await refusedCreation(error, api, context);
	}
}
async function refusedCreation(error, api, context) {
	if ((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "missing")) return (0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.P)(error, { hint: `Make the cluster first: aws ecs create-cluster --cluster-name ${api.at.cluster}` });
	if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "invalid")) return error;
	const found = await api.find(context);
	if (found.kind === "absent") return error;
	const trouble = found.kind === "draining" ? "conflict" : "exists";
	return new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E(error.message, {
		trouble,
		operation: error.operation,
		cause: error
	});
}
async function update(settings, view, api, context) {
	const { express, arn: serviceArn } = api;
	api.hide(settings.env, Object.keys(settings.secrets));
	const request = {
		serviceArn,
		...(0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.u)(writeSettings(settings, setTo(view)), view?.beyond ?? {})
	};
	const { targetConfiguration } = await express.update(request, context);
	const revision = targetConfiguration?.serviceRevisionArn;
	return revision === void 0 ? {} : { operation: revision };
}
function setTo(view) {
	const { head, settings, known } = view ?? {};
	return (head === void 0 || head.status === "ROLLBACK_SUCCESSFUL" ? settings : known?.[head.target]) ?? "not shown";
}
async function stop(deployment, client, context) {
	try {
		await client.rollBackServiceDeployment(deployment, context);
		return { operation: deployment };
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "invalid", "missing")) throw error;
		const now = await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.i)(client, deployment, context);
		if (now !== void 0 && !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.i)(now)) throw error;
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E(error.message, {
			trouble: "conflict",
			operation: error.operation,
			cause: error
		});
	}
}
async function untag(keys, { client, arn }, context) {
	try {
		await client.untag(arn, keys, context);
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "denied")) throw error;
		context.log.warning(`${error.message}; the empty tags ${keys.join(", ")} stay`);
	}
	return {};
}
async function goneAlready(work) {
	try {
		await work;
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "missing") && !((0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "conflict") && /DRAINING|INACTIVE/.test(error.message))) throw error;
	}
}

// src/targets/aws/ecs-express/deploying.ts
async function deployed(asked, cloud, context) {
	const found = await listed(asked, cloud, context);
	if (found === void 0) return undeployed(asked, await atRest(cloud, context));
	const { ended, hopeless, served } = await endOf(found, asked, cloud, context);
	if (hopeless !== void 0 && ended !== void 0 && !(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.i)(ended)) return {
		state: "failed",
		seen: await cloud.look(context),
		reason: hopeless,
		...served ? { served } : {}
	};
	const seen = await atRest(cloud, context);
	const last = ended ?? lastSeen(found, seen);
	return last === void 0 ? unseen(found, seen) : outcomeOf({
		...asked,
		ended: last,
		seen,
		served
	});
}
const unheardOf = ["create", "update"];
async function endOf({ arn, target, created, view }, { name }, { api }, context) {
	const { client, at } = api;
	const taskDefinition = unheardOf.includes(name) ? view.contents[target]?.definition ?? "" : "";
	const watched = {
		client,
		at,
		taskDefinition,
		began: taskDefinition === "" ? void 0 : created
	};
	let served = false;
	const { result: ended, hopeless } = await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.t)(watched, context, (isHopeless) => {
		const rests = (each) => {
			served ||= (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.a)(each);
			return isHopeless() && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.t)(each);
		};
		return (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.s)(arn, {
			client,
			rests,
			...name === "restore" ? { listed: at } : {}
		}, context);
	});
	return {
		ended,
		hopeless,
		served: served || ended !== void 0 && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.a)(ended)
	};
}
function listed({ ticket, name }, { look }, context) {
	const lookForIt = async (inner) => {
		const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(await look(inner));
		const found = view && find(ticket, name, view);
		return view === void 0 || found === void 0 ? void 0 : {
			...found,
			view
		};
	};
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.t)(lookForIt, {
		isShown: (found) => found !== void 0,
		within: _hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.o
	}, context);
}
function find({ operation }, name, view) {
	if (operation === void 0 && name !== "restore") return ownDeployment(view);
	const revision = operation ?? restoredRevision(view);
	return sinceMark(view).find(({ target }) => target === revision);
}
const pause = 1e3;
async function atRest({ look }, context) {
	for (;;) {
		const seen = await look(context);
		if (seen.busy === void 0) return seen;
		await context.clock.sleep(pause, context.signal);
	}
}
const withoutService = (seen) => ({
	state: "overtaken",
	seen,
	by: "somebody deleted the service"
});
function lastSeen({ arn }, seen) {
	const { head, deployments = [] } = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen) ?? {};
	const listed = deployments.find((each) => each.arn === arn);
	return head?.arn === arn ? head : listed && (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.d)(listed);
}
function unseen(found, seen) {
	if ((0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen) === void 0) return withoutService(seen);
	return {
		state: "failed",
		seen,
		reason: `ECS does not tell any more what became of ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(found)}`
	};
}
function undeployed({ ticket, name }, seen) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	if (view === void 0) return withoutService(seen);
	const runs = runsNow(view, view.recipe);
	if (name === "restore" ? runs === "before" : view.contents[view.stable ?? ""]?.release === releaseOf(ticket)) return {
		state: "done",
		seen
	};
	const [newest] = sinceMark(view);
	if (newest !== void 0) return {
		state: "overtaken",
		seen,
		by: `${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(newest)} came instead`
	};
	return {
		state: "failed",
		seen,
		reason: `ECS accepted the request, and made no deployment of it${view.stable === void 0 ? "" : `: the service still runs ${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(view.stable)}`}`
	};
}
const releaseOf = ({ step }) => /^(.*)-[a-z]+-[a-z]+-\d+$/.exec(step)?.[1] ?? step;
function outcomeOf({ name, ended, seen, served }) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	if (view === void 0) return withoutService(seen);
	const newer = newerThan(ended, view);
	const ending = (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.c)(ended, newer) ?? {
		state: "failed",
		reason: `the deployment is ${ended.status}`
	};
	if (ending.state === "overtaken") return {
		...ending,
		seen
	};
	if (ending.state !== "done") return {
		...ending,
		seen,
		...served ? { served } : {}
	};
	if (runsNow(view, view.recipe) === (name === "restore" ? "before" : "ours") && (newer === void 0 || view.stable === ended.target)) return {
		state: "done",
		seen
	};
	return {
		state: "overtaken",
		seen,
		by: newer === void 0 ? "somebody else changed the service" : `${(0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.n)(newer)} came after`
	};
}
function newerThan({ arn }, { deployments }) {
	return deployments.findIndex((each) => each.arn === arn) > 0 ? deployments[0] : void 0;
}

// src/targets/aws/ecs-express/remains.ts
function tellLeftovers({ at }, { log }) {
	const { cluster, service } = at;
	log.info(`What a deletion leaves: the task definitions ${cluster}-${service}, the log group /aws/ecs/${cluster}/${service}-…, the cluster ${cluster}, the image; and the load balancer as long as another Express service uses it`);
}

// src/targets/aws/ecs-express/settle.ts
async function settleStep(ticket, cloud, context) {
	const name = nameOf(ticket);
	switch (name) {
		case "create": return whereMeant(await reachable(await deployed({
			ticket,
			name
		}, cloud, context), cloud, context), cloud);
		case "update":
		case "restore": return reachable(await deployed({
			ticket,
			name
		}, cloud, context), cloud, context);
		case "stop": return stopped(ticket, cloud, context);
		case "delete": return deleted(cloud, context);
		default: return {
			state: "done",
			seen: await seenTags(ticket, name, cloud, context)
		};
	}
}
async function reachable(settled, { look }, context) {
	if (settled.state !== "done" || isReached(settled.seen)) return settled;
	return {
		state: "done",
		seen: await (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.t)(look, {
			isShown: isReached,
			within: _hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.o
		}, context)
	};
}
function isReached(seen) {
	const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
	return view === void 0 || view.endpoint !== void 0;
}
function whereMeant(settled, { isInternal }) {
	if (!(settled.state === "done" && (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(settled.seen)?.endpoint?.isPublic === false) || isInternal) return settled;
	return {
		state: "failed",
		seen: settled.seen,
		reason: "the new service is off the internet, as its subnets are: give public ones in aws-subnets, or say \"ingress: internal\""
	};
}
const nameOf = ({ step }) => /-([a-z]+)-\d+$/.exec(step)?.[1] ?? "";
function seenTags(ticket, name, { look }, context) {
	const isShown = (seen) => unkeyed.includes(name) || (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen)?.mark?.step === ticket.step;
	return (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.t)(look, {
		isShown,
		within: shownWithin$1
	}, context);
}
const unkeyed = [
	"unmark",
	"yield",
	"tidy"
];
async function stopped({ operation }, cloud, context) {
	const { client, at } = cloud.api;
	if (operation !== void 0) await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.s)(operation, {
		client,
		listed: at
	}, context);
	const seen = await atRest(cloud, context);
	return (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen) === void 0 ? withoutService(seen) : {
		state: "done",
		seen
	};
}
async function deleted(cloud, context) {
	const start = context.clock.now();
	for (;;) {
		const begun = context.clock.now();
		const seen = await cloud.look(context);
		const isGone = !seen.exists && seen.busy === void 0;
		if (isGone) tellLeftovers(cloud.api, context);
		if (isGone) return {
			state: "done",
			seen
		};
		if (seen.exists && begun - start > 3e4) return {
			state: "failed",
			seen,
			reason: "ECS accepted the deletion, and the service is still there"
		};
		await context.clock.sleep(2e3, context.signal);
	}
}

// src/targets/aws/ecs-express.ts
const secondLook = 5e3;
function createEcsExpress(options) {
	const { id, api } = options;
	const look = async (context) => observed(await api.find(context));
	let askedPath;
	async function guarded(guard, request, context) {
		const seen = await look(context);
		const isFree = seen.busy === void 0 || mayInterrupt(request) && seen.stoppable === true;
		if (seen.fingerprint === guard && isFree) return seen;
		const message = isFree ? `the service ${id.name} was changed by somebody else` : seen.busy ?? "";
		throw new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E(message, {
			trouble: "conflict",
			operation: "begin"
		});
	}
	return {
		id,
		observe: look,
		async plan(unit, seen, context) {
			const plan = await planService(unit, seen, options, context);
			const [newest] = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen)?.deployments ?? [];
			if ((0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.d)(plan)) await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.f)(newest?.arn, api, context);
			return plan;
		},
		snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
		rebuild: (seen, context) => rebuild(seen, api, context),
		next: nextStep,
		async begin(step, guard, context) {
			const request = step.detail;
			if (request.call === "tag" && request.twice) {
				await guarded(guard, request, context);
				await context.clock.sleep(secondLook, context.signal);
			}
			const attempt = async () => send(request, await guarded(guard, request, context), api, context);
			const roles = rolesIn(request);
			askedPath = pathIn(request) ?? askedPath;
			const { operation } = await (roles === void 0 ? attempt() : whenRoleIsKnown(roles, context, attempt));
			return {
				step: step.key,
				...operation === void 0 ? {} : { operation }
			};
		},
		recall: (step, context) => recallStep(step, look, context),
		settle: (ticket, context) => settleStep(ticket, {
			api,
			look,
			isInternal: options.isInternal
		}, context),
		reach: reachOf,
		async explain({ ticket, seen, reason }, context) {
			const view = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.n)(seen);
			const links = [{
				title: "Service",
				url: options.consoleUrl
			}];
			if (view === void 0) return {
				reason,
				logLines: [],
				links
			};
			const later = sinceMark(view);
			const failed = later.find(({ target }) => target === ticket?.operation) ?? ownDeployment(view) ?? later[0] ?? view.head;
			const fresh = ticket !== void 0 || failed !== void 0 && failed.status !== "SUCCESSFUL";
			const taskDefinition = failed === void 0 ? view.definition : view.contents[failed.target]?.definition;
			const began = failed?.status === "SUCCESSFUL" ? void 0 : failed?.created;
			const { lastLines, logsUrl } = options;
			const sources = {
				client: api.client,
				at: api.at,
				lastLines,
				logsUrl
			};
			const shown = failed === void 0 ? view.settings : view.known[failed.target];
			const check = checkOf(shown?.healthPath ?? askedPath);
			return (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.m)({
				reason,
				container: _view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.a,
				fresh,
				links,
				taskDefinition,
				check,
				began
			}, sources, context);
		},
		console: () => ({
			url: options.consoleUrl,
			describe: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.l)(api.at, id.region),
			stop: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.u)(api.at, id.region)
		})
	};
}
const mayInterrupt = (request) => request.call === "stop" || request.call === "delete" || request.call === "tag" && request.meanwhile === true;

// src/targets/aws/ecs-express/describe.ts
const staleReads = 15e3;
async function describeService(named, context) {
	const isShown = (seen) => seen !== "not yet";
	const service = await (0,_look_until_BarkSPoK_js__WEBPACK_IMPORTED_MODULE_8__.t)((inner) => describeOnce(named, inner), {
		isShown,
		within: staleReads
	}, context);
	if (service === "not yet") throw notShown();
	return service;
}
async function describeOnce({ client, express, at, arn }, context) {
	try {
		return await express.describe(arn, context) ?? kindOf(await client.findService(at, context), at);
	} catch (error) {
		if (!(0,_trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.M)(error, "invalid")) throw error;
		const kind = kindOf(await client.findService(at, context), at);
		if (kind === "classic") return kind;
		throw error;
	}
}
function kindOf(service, { cluster }) {
	if (service === "no cluster") return (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(cluster) === "default" ? void 0 : service;
	if (service === void 0 || service.status === "INACTIVE") return void 0;
	if (service.status === "DRAINING") return { status: { statusCode: "DRAINING" } };
	return service.resourceManagementType === "ECS" ? "not yet" : "classic";
}
const notShown = () => new _trouble_wo6EeHwd_js__WEBPACK_IMPORTED_MODULE_4__.E("ecs.DescribeExpressGatewayService: does not show the service, which ECS knows", {
	trouble: "unanswered",
	operation: "ecs.DescribeExpressGatewayService"
});

// src/targets/aws/ecs-express/newest.ts
async function newestIn(listed, { client, isOurs }, context) {
	const [first, ...older] = listed;
	if (first === void 0 || first.status === "SUCCESSFUL") return { deployments: listed };
	const newest = (isOurs || (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.i)(first) ? (await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.a)([first], client, context))[0] : await (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.i)(client, first.arn, context)) ?? (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.d)(first);
	return {
		deployments: [newest, ...older],
		...newest.status === "SUCCESSFUL" ? {} : { head: newest }
	};
}

// src/targets/aws/ecs-express/remembered.ts
function createRemember() {
	const shown = /* @__PURE__ */ new Map();
	let since;
	return ({ status, createdAt, activeConfigurations = [] } = {}) => {
		if (status?.statusCode !== "ACTIVE" || createdAt?.getTime() !== since) shown.clear();
		since = createdAt?.getTime();
		const now = new Map(activeConfigurations.map((each) => [each.serviceRevisionArn ?? "", each]));
		const gone = [...shown].flatMap(([revision, each]) => now.has(revision) ? [] : [each]);
		for (const [revision, each] of now) shown.set(revision, each);
		return gone;
	};
}

// src/targets/aws/ecs-express/service.ts
const shownWithin = 4e3;
function serviceNamed({ client, express, at, arn, secrets }) {
	let isNew = true;
	let drainingSince;
	const revisions = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.o)(client);
	const remember = createRemember();
	const hide = (env, secretNames) => {
		secrets.add(Object.entries(env).flatMap(([name, value]) => _environment_Cc4LLjjO_js__WEBPACK_IMPORTED_MODULE_9__.n.includes(name) ? [] : [value]));
		secrets.addNames(secretNames);
	};
	async function lookOnce(context) {
		const [service, deployments] = await Promise.all([describeService({
			client,
			express,
			at,
			arn
		}, context), (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.r)(client, at, context)]);
		if (service === "classic" || service === "no cluster") return { kind: service };
		const remembered = remember(service);
		if (service?.status?.statusCode === "DRAINING") {
			drainingSince ??= context.clock.now();
			return {
				kind: "draining",
				since: context.clock.now() - drainingSince
			};
		}
		drainingSince = void 0;
		if (service === void 0 || service.status?.statusCode === "INACTIVE") return { kind: "absent" };
		for (const { primaryContainer } of service.activeConfigurations ?? []) {
			const { env, secretNames } = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.i)(primaryContainer);
			hide(env, secretNames);
		}
		return lookAround({
			service,
			remembered
		}, deployments, context);
	}
	async function lookAround({ service, remembered }, listed, context) {
		const tags = (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.n)(service.tags);
		const mark = (0,_view_RSRU_ZoY_js__WEBPACK_IMPORTED_MODULE_11__.s)(tags);
		const { head, deployments } = await newestIn(listed, {
			client,
			isOurs: (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark)
		}, context);
		const configurations = service.activeConfigurations ?? [];
		const active = new Set(configurations.map(({ serviceRevisionArn }) => serviceRevisionArn));
		const unknown = (0,_journal_DoJaCKLc_js__WEBPACK_IMPORTED_MODULE_14__.t)(mark) ? (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.u)(deployments, mark.after).filter(({ target }) => !active.has(target)) : [];
		const known = (await Promise.all(unknown.map(async ({ target }) => [target, await revisions.content(target, context)]))).flatMap(([target, content]) => content === void 0 ? [] : [[target, content]]);
		return {
			kind: "express",
			service,
			remembered,
			tags,
			deployments,
			isOld: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.n)(configurations.map(({ createdAt }) => createdAt), context),
			contents: Object.fromEntries(known),
			...head === void 0 ? {} : { head }
		};
	}
	return {
		client,
		express,
		at,
		arn,
		hide,
		find: async (context) => {
			const first = await lookOnce(context);
			if (first.kind !== "absent" || !isNew) {
				isNew = false;
				return first;
			}
			isNew = false;
			await context.clock.sleep(shownWithin, context.signal);
			return lookOnce(context);
		},
		companions: (taskDefinition, context) => revisions.companions(taskDefinition, context),
		environment: async (taskDefinition, context) => {
			const found = await revisions.container(taskDefinition, context);
			if (found !== void 0) hide(found.env, found.secretNames);
			return found?.env;
		}
	};
}

// src/targets/aws/ecs-express/open.ts
const openService = (opening) => {
	const client = (0,_ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_1__.t)(opening.connection);
	const express = createExpressClient(opening.connection);
	return {
		target: targetFor(opening, {
			client,
			express
		}),
		platform: platforms[opening.place.architecture === "arm64" ? "ARM64" : "X86_64"],
		runsFrom: (from) => from === "public.ecr.aws" || ecr.test(from),
		close: () => {
			client.close();
			express.close();
		}
	};
};
const ecr = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/;
const beforeUs = 36e5;
function targetFor({ place, account, tools, connection, since }, clients) {
	const { region, partition } = connection;
	const { name, architecture, subnets, securityGroups } = place;
	const cluster = (0,_deployment_lpkTirxL_js__WEBPACK_IMPORTED_MODULE_13__.l)(place.cluster ?? "default");
	const id = {
		cloud: "aws",
		account,
		region,
		platform: "ecs-express",
		name
	};
	const arn = `arn:${partition.name}:ecs:${region}:${account}:service/${cluster}/${name}`;
	const secrets = (0,_variable_changes_peSO_5LZ_js__WEBPACK_IMPORTED_MODULE_7__.a)(connection);
	const logs = (0,_recall_yKAnnoXP_js__WEBPACK_IMPORTED_MODULE_6__.a)(connection);
	return createEcsExpress({
		id,
		api: serviceNamed({
			...clients,
			at: {
				cluster,
				service: name
			},
			arn,
			secrets: tools.secrets
		}),
		isInternal: place.service.ingress === "internal",
		wish: {
			cluster: place.cluster,
			...architecture === void 0 ? {} : { architecture },
			...subnets === void 0 ? {} : { subnets },
			...securityGroups === void 0 ? {} : { securityGroups }
		},
		resolve: async (reference, context) => {
			const found = await secrets.resolve(reference, context);
			return found.kind === "pinned" ? { arn: found.arn } : {
				arn: found.arn,
				why: found.why
			};
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
		logsUrl: (group) => _endpoints_D_ONnyJp_js__WEBPACK_IMPORTED_MODULE_3__.n.logGroup({
			region,
			group
		}),
		consoleUrl: (0,_hopeless_6ppDeA8A_js__WEBPACK_IMPORTED_MODULE_2__.g)({
			region,
			cluster,
			service: name
		})
	});
}



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
