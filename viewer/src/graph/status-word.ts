export { isUncertain, statusMeaning, statusWord } from '../../../graph/model/status-word';
