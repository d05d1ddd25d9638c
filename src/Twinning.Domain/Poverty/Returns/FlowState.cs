namespace Twinning.Domain.Poverty.Returns;

/// <summary>Whether a flow adds up.</summary>
public enum FlowState
{
    /// <summary>A part is not known, so nothing can be said.</summary>
    NotKnown,

    /// <summary>All parts are known and add up.</summary>
    Balanced,

    /// <summary>All parts are known and do not add up.</summary>
    OffBy,
}
