import { isJson, mapValues, type Json, type Migration } from './migration';

/**
 * Version 0 was the draft before the first release: names were one text in whatever language, and the campus
 * said neither its beds nor whose rules apply.
 */
export const from0: Migration = {
  from: 0,
  up: (json) =>
    mapValues(json, (value, key) => {
      if (!isJson(value)) return value;
      if (key === 'campus') return { beds: null, profile: 'cn', ...withName(value) };
      return mapValues(value, (entity) => (isJson(entity) ? withName(entity) : entity));
    }),
};

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

function withName(entity: Json): Json {
  const name = entity['name'];
  if (typeof name !== 'string') return entity;
  const text = name.trim() === '' ? null : name;
  const chinese = text !== null && CJK.test(text);
  return { ...entity, name: { zh: chinese ? text : null, en: chinese ? null : text } };
}
