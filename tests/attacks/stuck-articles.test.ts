import { attack } from './kinds/stuck-articles';
import { testAttack } from './test-attack';

testAttack(attack);
