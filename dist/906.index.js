export const id = 906;
export const ids = [906];
export const modules = {

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEcsClient: () => (/* reexport safe */ _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _ecs_client_2WPX8l_m_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7353);




/***/ })

};
