import { attack } from './kinds/slow-error-texts';
import { testAttack } from './test-attack';

testAttack(attack);
