namespace Twinning.Domain.Poverty.Returns;

/// <summary>A part of the movement of poor or near-poor households in a year.</summary>
public enum FlowPart
{
    /// <summary>Households at the start of the year (đầu năm).</summary>
    Start,

    /// <summary>Households that left (thoát nghèo, thoát cận nghèo).</summary>
    Exit,

    /// <summary>Households that fell back (tái nghèo).</summary>
    FallenBack,

    /// <summary>Households that became poor for the first time (phát sinh).</summary>
    NewlyPoor,

    /// <summary>Net administrative change: split households, moves, deaths.</summary>
    NetChange,

    /// <summary>Households at the end of the year (cuối năm).</summary>
    End,
}
