import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens a GEXF file as Gephi does and prints what it holds: a record a line, cells percent-encoded. */
class ReadGexf {
  public static void main(String[] paths) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(paths[0]));
    // As they are in the file, not fitted to the window.
    container.getLoader().setAutoScale(false);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getReport().getIssues(1000).forEachRemaining(issue -> print("issue", issue.getLevel(), issue.getMessage()));
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(projects.getCurrentWorkspace());
    for (Column column : model.getNodeTable()) print("column", "node", column.getTitle(), column.getTypeClass().getSimpleName());
    for (Column column : model.getEdgeTable()) print("column", "edge", column.getTitle(), column.getTypeClass().getSimpleName());
    for (Node node : model.getGraph().getNodes()) {
      String color = node.getColor().getRed() + " " + node.getColor().getGreen() + " " + node.getColor().getBlue();
      print("node", node.getId(), node.getLabel(), color, node.size(), node.x(), node.y(), sentences(model.getNodeTable(), node));
    }
    for (Edge edge : model.getGraph().getEdges()) {
      String days = Arrays.stream(edge.getIntervals()).map(ReadGexf::days).collect(Collectors.joining(" "));
      Object[] ends = {edge.getSource().getId(), edge.getTarget().getId()};
      Object kind = model.getEdgeTypeLabel(edge.getType());
      print("edge", edge.getId(), ends[0], ends[1], kind, edge.getLabel(), edge.getWeight(), days, sentences(model.getEdgeTable(), edge));
    }
    System.exit(0);
  }

  private static Object sentences(Table table, Element element) {
    for (Column column : table) if (column.getTitle().equals("sentences")) return element.getAttribute(column);
    throw new IllegalStateException("no column of sentences");
  }

  private static String days(Interval interval) {
    return day(interval.getLow()) + "/" + day(interval.getHigh());
  }

  private static String day(double milliseconds) {
    return java.time.Instant.ofEpochMilli((long) milliseconds).toString().substring(0, 10);
  }

  private static void print(Object... cells) {
    System.out.println(Arrays.stream(cells)
        .map(cell -> URLEncoder.encode(String.valueOf(cell), StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("\t")));
  }
}
