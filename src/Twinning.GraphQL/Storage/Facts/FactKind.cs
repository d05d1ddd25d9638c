namespace Twinning.GraphQL.Storage.Facts;

/// <summary>What a public fact is about. Households, petitions and promises are not among them.</summary>
internal enum FactKind
{
    /// <summary>Who looks after a village.</summary>
    Assignment,

    /// <summary>The profile of a village in a year.</summary>
    VillageProfile,

    /// <summary>The yearly survey of a village.</summary>
    VillageSurvey,

    /// <summary>The recognition of a place as new rural.</summary>
    NewRuralRecognition,

    /// <summary>The yearly plan for a village.</summary>
    SupportPlan,

    /// <summary>A state that a task of a plan came into.</summary>
    TaskState,

    /// <summary>Something done for a village.</summary>
    Activity,

    /// <summary>A visit to a village.</summary>
    Visit,

    /// <summary>A report about a village.</summary>
    Report,

    /// <summary>An official yearly return.</summary>
    PovertyReturn,

    /// <summary>The publication of a review's figures.</summary>
    ReviewPublication,
}
