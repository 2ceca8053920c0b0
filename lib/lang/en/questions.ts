import type { QuestionGrammar } from '../language';
import { emptyWords } from './word-lists';

export const questions: QuestionGrammar = {
  opening:
    /^(?:please )?(?:(?:tell|let) (?:me|us) (?:know )?(?:what|when|where|why|who|how|if|whether)|(?:i|we) (?:want|would like|need) to know|(?:can|could|will|would) (?:you|i|we)|what (?:is|are|do|does|can|about)|when (?:is|are|do|does|can|will)|where (?:is|are|do|does|can)|why (?:is|are|do|does|did|was|were)|how (?:do|does|can|long|much|many)|do you|is there|are there)\b/i,
  rhetoric:
    /\b(?:are you (?:kidding|joking|serious|people|guys|even)|you (?:people|guys) (?:even|ever|serious)|is (?:this|that) (?:a joke|how you|what you)|who cares|what the|how hard (?:can|is)|seriously|really)\b/i,
  answers: [
    {
      asked: /^\W*(?:and |so |but )?(?:when|how (?:long|soon|quickly)|what (?:day|time|date))\b/i,
      looks:
        /\b(?:\d{1,2}(?::\d{2}| ?(?:am|pm))|by|within|until|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ (?:minutes?|hours?|days?|weeks?)|noon|end of)\b/i,
    },
    {
      asked: /^\W*(?:and |so |but )?(?:how much|how many|what (?:does|is) (?:it|the) (?:cost|price|fee))\b/i,
      looks: /[$€£]|\b(?:\d+|free|no charge|euros?|dollars?|pounds?)\b/i,
    },
    {
      asked: /^\W*(?:and |so |but )?why\b/i,
      looks: /\b(?:because|since|the reason|due to|caused by|was not|did not|happened|turned out)\b/i,
    },
  ],
  emptyWords,
};
