namespace Twinning.GraphQL.Security;

/// <summary>What a viewer may do.</summary>
internal enum ViewerRole
{
    /// <summary>Nobody in particular: reads what is public.</summary>
    Anonymous,

    /// <summary>An agency or unit (cơ quan, đơn vị) that looks after villages.</summary>
    Agency,

    /// <summary>The office that keeps the programme; it alone records.</summary>
    Office,
}
