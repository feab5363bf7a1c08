/** Without one of these, no item of a text has a number: there is no need to take it apart. */
export const LIST_NUMBER = /[0-9](?:[).]|\.[0-9])/;
