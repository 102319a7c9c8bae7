import {
  ACTIVITY_KINDS,
  ACTIVITY_KIND_WORDS,
  SUBSTANTIAL_FLAGS,
  SUBSTANTIAL_FLAG_WORDS,
} from '../../lists.ts';
import { field, heading, optionsOf } from '../build.ts';
import { guidance2017, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const describeYourProject: FormSection = {
  id: 'describe',
  number: 2,
  title: 'Describe your project',
  intro: 'What is changing and why, what people can have a say in, and who decides.',
  items: [
    field('project.description', {
      label: 'Describe the project',
      hint: 'What are you changing?',
      input: { kind: 'longText', rows: 5 },
      help: {
        text: 'Write as if to a neighbour who uses the service. Say what happens now, what would be different, and for whom. Two or three short paragraphs are enough.',
        source: guidance2017('Appendix B, step 1'),
      },
      printedAs: 'D01 2a; D02 1.2',
    }),
    field('project.background', {
      label: 'Background',
      hint: 'Why now? What led to this?',
      input: { kind: 'longText', rows: 4 },
      help: {
        text: 'Say what led up to the project: a contract that ends, complaints, a new rule, a building that is closing. Be open about money if money is a reason.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 2a',
    }),
    field('project.keyObjectives', {
      label: 'Key objectives',
      hint: 'What should be better at the end? One line for each.',
      input: { kind: 'textList', itemName: 'objective', addLabel: 'Add an objective' },
      help: {
        text: 'List what you want to achieve, not what you will do. “Fewer people wait over six weeks” is an aim; “hold a meeting” is not.',
        source: guidance2017('Appendix B, step 1'),
      },
      printedAs: 'D01 2b; D02 1.3',
    }),
    field('project.activityKinds', {
      label: 'What kind of work is it?',
      hint: 'Choose all that fit.',
      input: { kind: 'choices', options: optionsOf(ACTIVITY_KINDS, ACTIVITY_KIND_WORDS) },
      help: {
        text: 'Many projects are more than one thing, for instance a review that leads to a change. Tick each one that is true today.',
        source: guidance2017('Appendix B, step 1'),
      },
    }),
    field('project.substantialFlags', {
      label: 'Could it be a big change?',
      hint: 'Choose all that fit. None is an answer too.',
      input: { kind: 'choices', options: optionsOf(SUBSTANTIAL_FLAGS, SUBSTANTIAL_FLAG_WORDS) },
      help: {
        text: 'The law does not say what “substantial” means. If one of these is true, the council’s health scrutiny committee may have to be asked, and a formal consultation may be needed. Speak to your engagement team early.',
        source: toolkit('39'),
      },
    }),
    field('project.expectedReaction', {
      label: 'What impact will it have, and what reaction do you expect?',
      input: { kind: 'longText', rows: 4 },
      help: {
        text: 'Think about who gains and who loses, and what people will say when they hear of it. If you expect worry or anger, say so here and plan for it.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 2c',
    }),
    heading(
      'Before you start',
      'Five things to be clear about before you ask anybody anything. A project cannot be marked as planned without them.',
    ),
    field('project.whyEngage', {
      label: 'Why are you engaging?',
      input: { kind: 'longText' },
      help: {
        text: 'Say what you need to learn and what would be worse if you did not ask. “Because we have to” is not a reason people will give up an evening for.',
        source: guide('3'),
      },
    }),
    field('project.whoToEngage', {
      label: 'Who do you need to hear from?',
      input: { kind: 'longText' },
      help: {
        text: 'Name the people who use the service, those who could, and those who care for them. Add the groups who are seldom heard and who may be hit hardest.',
        source: guide('3 and 4'),
      },
    }),
    field('project.methodsSummary', {
      label: 'How will you engage?',
      hint: 'In a few words.',
      input: { kind: 'longText' },
      help: {
        text: 'Use more than one way, so that more kinds of people can join in. Talk with small groups to learn why; use a survey to learn how many. Not everybody is online.',
        source: toolkit('23 and 24'),
      },
    }),
    field('project.canInfluence', {
      label: 'What can people influence?',
      hint: 'One thing on each line.',
      input: {
        kind: 'textList',
        itemName: 'thing people can influence',
        addLabel: 'Add something people can influence',
      },
      help: {
        text: 'List what is truly still open. If a surgery has to close, you can still ask what people valued, what worries them and what help they need to move.',
        source: guide('1.4'),
      },
      printedAs: 'D01 2d',
    }),
    field('project.cannotInfluence', {
      label: 'What can people not influence, and why?',
      hint: 'One thing on each line, with the reason.',
      input: {
        kind: 'textList',
        itemName: 'thing people cannot influence',
        addLabel: 'Add something people cannot influence',
      },
      help: {
        text: 'Be honest about what is fixed. Asking “what do you want?” about something that cannot happen costs trust.',
        source: guide('1.4'),
      },
      printedAs: 'D01 2e',
    }),
    field('project.howUsed', {
      label: 'How will you use what you hear?',
      input: { kind: 'longText' },
      help: {
        text: 'Say who will read it, when, and which choice it will feed into. If people cannot see that it is used, they may not help again.',
        source: guide('3 and 6'),
      },
    }),
    heading('The decision'),
    field('project.decisionMaker', {
      label: 'Who decides?',
      hint: 'The board, committee or person.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'Name the group or person that will make the choice, so that people know where their views are going.',
        source: guidance2017('action 5, when should people be involved'),
      },
      printedAs: 'D01 2f',
    }),
    field('project.decisionDate', {
      label: 'When do they decide?',
      input: { kind: 'date' },
      help: {
        text: 'It has to be after people have been heard. Once the choice is made, asking is too late to be fair.',
        source: guidance2017('action 5, when should people be involved'),
      },
      printedAs: 'D01 2f; D01 11',
    }),
  ],
};
