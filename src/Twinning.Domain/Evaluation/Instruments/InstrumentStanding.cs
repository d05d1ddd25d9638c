namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>What can be said of the instrument for a subject and a year.</summary>
public enum InstrumentStanding
{
    /// <summary>It is in force and was read.</summary>
    InForce,

    /// <summary>It is in force and known by name and days only: nothing is rated under it here.</summary>
    ContentNotKnown,

    /// <summary>The years before the first instrument on record.</summary>
    NoneOnRecord,

    /// <summary>The instrument ended for this subject and what followed is not known.</summary>
    SuccessorNotKnown,
}
