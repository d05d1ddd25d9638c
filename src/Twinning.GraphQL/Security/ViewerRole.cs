namespace Twinning.GraphQL.Security;

/// <summary>What a viewer may do.</summary>
internal enum ViewerRole
{
    /// <summary>Nobody in particular: reads what is public.</summary>
    Anonymous,

    /// <summary>An agency or unit (cơ quan, đơn vị) that looks after villages.</summary>
    Agency,

    /// <summary>Those who appraise the scorecards of agencies (bộ phận thẩm định); they record appraisals alone.</summary>
    Appraiser,

    /// <summary>The office that keeps the programme; it records, and alone decides.</summary>
    Office,
}
