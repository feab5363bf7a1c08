import DataValidationsXform from 'exceljs/lib/xlsx/xform/sheet/data-validations-xform.js';

const { parseClose } = DataValidationsXform.prototype;

/**
 * exceljs spreads each validation over its cells, one entry a cell: a rule on a whole column costs a million.
 * Its writer takes ranges as they are, so its reader is taught to keep them.
 */
DataValidationsXform.prototype.parseClose = function (name) {
  if (name !== 'dataValidation') return parseClose.call(this, name);
  for (const address of this._address.split(/\s+/).filter((part) => part !== '')) {
    this.model[address.replaceAll('$', '')] = this._dataValidation;
  }
  return true;
};
