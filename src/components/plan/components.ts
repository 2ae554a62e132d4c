import Box from './Box.astro'
import BoxTitle from './BoxTitle.astro'
import Cell from './Cell.astro'
import Colophon from './Colophon.astro'
import ColophonPart from './ColophonPart.astro'
import DocumentTitle from './DocumentTitle.astro'
import GroupLabel from './GroupLabel.astro'
import Heading from './Heading.astro'
import Indicator from './Indicator.astro'
import IndicatorBodies from './IndicatorBodies.astro'
import IndicatorGroup from './IndicatorGroup.astro'
import IndicatorName from './IndicatorName.astro'
import IndicatorNature from './IndicatorNature.astro'
import IndicatorTable from './IndicatorTable.astro'
import IndicatorUnit from './IndicatorUnit.astro'
import IndicatorValue from './IndicatorValue.astro'
import Notice from './Notice.astro'
import NoticePart from './NoticePart.astro'
import Paragraph from './Paragraph.astro'
import Preamble from './Preamble.astro'
import Project from './Project.astro'
import ProjectName from './ProjectName.astro'
import ProjectText from './ProjectText.astro'
import Responsibility from './Responsibility.astro'
import RunIn from './RunIn.astro'
import TableHeader from './TableHeader.astro'

/** What the generated MDX is rendered with: one component for each of its elements. */
export const planComponents = {
  Box,
  BoxTitle,
  Cell,
  Colophon,
  ColophonPart,
  DocumentTitle,
  GroupLabel,
  Heading,
  Indicator,
  IndicatorBodies,
  IndicatorGroup,
  IndicatorName,
  IndicatorNature,
  IndicatorTable,
  IndicatorUnit,
  IndicatorValue,
  Notice,
  NoticePart,
  Paragraph,
  Preamble,
  Project,
  ProjectName,
  ProjectText,
  Responsibility,
  RunIn,
  TableHeader,
}
