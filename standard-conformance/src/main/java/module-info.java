/** The joined-up job: read, check, report; and the govcat command. */
module org.govcat.conformance {
  requires static transitive org.jspecify;
  requires transitive org.govcat.serialization;
  requires transitive org.govcat.validation;
  requires com.ctc.wstx;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires static me.tongfei.progressbar;

  exports org.govcat.conformance;
  exports org.govcat.conformance.bench;
  exports org.govcat.conformance.report;
  exports org.govcat.conformance.score;
}
