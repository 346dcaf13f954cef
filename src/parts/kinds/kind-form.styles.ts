import {css} from 'lit';
import {choice} from '../../styles/choice.styles.js';
import {viewStateStyles} from '../view-state.js';

const form = css`
  .form {
    display: grid;
    gap: 12px;
    padding: 8px 14px;
    border-block-start: 1px solid var(--_line);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
  }
  ol {
    display: grid;
    gap: 6px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .wrap {
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
  }
  .check input {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    accent-color: var(--_fill);
  }
  .moment {
    display: grid;
    gap: 4px;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .badge {
    border-radius: 999px;
  }
  .badge:not(:has(:checked)) {
    border-color: var(--_line);
  }
`;

export const kindFormStyles = [viewStateStyles, choice, form];
