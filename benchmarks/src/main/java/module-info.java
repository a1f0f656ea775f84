/** How fast the library is beside its peers, in the same run. */
open module org.govcat.benchmarks {
  requires static org.jspecify;
  requires org.govcat.conformance;
  requires jakarta.xml.bind;
  requires java.xml;
  requires jdk.management;
  requires org.dhatim.fastexcel.reader;
}
