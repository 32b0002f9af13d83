package org.galleyproof.ui.tests;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.galleyproof.rcp.internal.SampleDesk;
import org.galleyproof.ui.internal.Me;

/** The sample desk with somebody at it who decides; what was decided is gone after each test. */
abstract class DecidingDesk {

	@BeforeEach
	void name() {
		Desk.ready();
		Me.remember("Cleo Marsh");
	}

	@AfterEach
	void close() throws CoreException {
		Desk.closeAll();
		awaitSaved();
		Desk.tidy();
		SampleDesk.project().getFolder("drafts").refreshLocal(IResource.DEPTH_ONE, null);
		for (IResource file : SampleDesk.project().getFolder("drafts").members())
			if (file.getName().contains(".proof"))
				file.delete(true, null);
		Me.remember("");
	}

	/** Waits until no decision is left to be saved. */
	static void awaitSaved() {
		Desk.await("the decisions are saved", () -> {
			for (Job job : Job.getJobManager().find(null))
				if (job.getClass().getName().contains("deciding") || job.getName().equals("Saving decisions"))
					return false;
			return true;
		});
	}
}
